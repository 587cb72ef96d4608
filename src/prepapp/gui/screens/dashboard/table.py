"""The numbers of the chart as a table: sortable, copyable, and a way into practice by the keyboard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from prepapp.gui.screens.dashboard.state import COLUMNS, AreaLine
from prepapp.gui.theme.theme import Theme

_ORDER = Qt.ItemDataRole.UserRole
_AREA, _STATUS = 0, len(COLUMNS) - 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NARROWEST_NAME_EMS = 12.5


class AreaTable(QTableView):
    """All lines at once, without a scroll bar of its own; `chosen` carries the area of the activated row."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._model = _Lines(theme)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(_ORDER)
        self._sorted.setSourceModel(self._model)
        self.setModel(self._sorted)
        self._dress()
        self.doubleClicked.connect(lambda index: self.chosen.emit(self._area_at(index)))
        self.horizontalHeader().sortIndicatorChanged.connect(self._fit)
        theme.changed.connect(self._fit)

    def show_lines(self, lines: tuple[AreaLine, ...]) -> None:
        """Show lines in the order the user sorted by, at first in their own."""
        self._model.show(lines)
        self._fit()

    def text(self) -> str:
        """The selected rows, or all of them, as tab-separated text under the titles."""
        rows = sorted({index.row() for index in self.selectedIndexes()}) or range(self._sorted.rowCount())
        return "\n".join(["\t".join(title for title, _ in COLUMNS), *(self._row_text(row) for row in rows)])

    def copy(self) -> None:
        """Put `text` on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self._area_at(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.setAccessibleName("Readiness by area")
        self.setAccessibleDescription("Enter practises the area of the current row")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """As high as its rows: the page scrolls up and down, the table only sideways where it must."""
        others = [self._width_of(column) for column in range(_AREA + 1, len(COLUMNS))]
        for column, width in enumerate(others, start=_AREA + 1):
            self.setColumnWidth(column, width)
        room = self.viewport().width()
        area = max(room - sum(others), round(_NARROWEST_NAME_EMS * self._theme.metrics.body_px))
        self.setColumnWidth(_AREA, area)
        row_px = self._row_px(area)
        self.verticalHeader().setDefaultSectionSize(row_px)
        rows_px = self.horizontalHeader().sizeHint().height() + row_px * self._model.rowCount()
        bar_px = self.horizontalScrollBar().sizeHint().height() if area + sum(others) > room else 0
        self.setFixedHeight(rows_px + bar_px + 2 * self.frameWidth())

    def _row_px(self, area_px: int) -> int:
        """Two lines where the longest name does not fit on one."""
        names = self._widest(_AREA) + 2 * self._theme.space(16)
        lines = 1 if names <= area_px else 2
        return max(lines * self.fontMetrics().height() + self._theme.space(12), 28)

    def _width_of(self, column: int) -> int:
        """Room for every cell, and for the title with its arrow: less than Qt takes, so more for names."""
        bold = QFont(self.font())
        bold.setBold(True)
        gap, icon_px = self._theme.space(16), self._theme.metrics.icon_px()
        arrow = icon_px if self.horizontalHeader().sortIndicatorSection() == column else 0
        title = QFontMetrics(bold).horizontalAdvance(COLUMNS[column][0]) + gap + gap // 4 + arrow
        icon = icon_px + gap // 2 if column == _STATUS else 0
        return max(title, self._widest(column) + gap + icon + gap // 2)

    def _widest(self, column: int) -> int:
        texts = self._model.texts(column)
        return max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)

    def _area_at(self, index: _Index) -> str:
        return self._model.area_at(self._sorted.mapToSource(index).row())

    def _row_text(self, row: int) -> str:
        return "\t".join(str(self._sorted.index(row, column).data()) for column in range(len(COLUMNS)))


class _Lines(QAbstractTableModel):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: tuple[AreaLine, ...] = ()

    def show(self, lines: tuple[AreaLine, ...]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def area_at(self, row: int) -> str:
        return self._lines[row].area_id

    def texts(self, column: int) -> tuple[str, ...]:
        return tuple(line.cells[column].text for line in self._lines)

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        cell = line.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case _ if role == _ORDER:
                return cell.order
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return line.sentence
            case Qt.ItemDataRole.DecorationRole if index.column() == _STATUS and line.mark:
                return self._theme.icon(line.mark, line.mark.removeprefix("mark-"))
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return self._lines[section].cells[_AREA].text if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return COLUMNS[section][0]
            case Qt.ItemDataRole.ToolTipRole:
                return COLUMNS[section][1]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(section)
        return None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in (_AREA, _STATUS) else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
