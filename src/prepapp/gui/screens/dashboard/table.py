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
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from prepapp.gui.screens.dashboard.state import COLUMNS, AreaLine
from prepapp.gui.theme.theme import Theme

_ORDER = Qt.ItemDataRole.UserRole
_AREA, _STATUS = 0, len(COLUMNS) - 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AreaTable(QTableView):
    """All lines at once, without a scroll bar of its own; `chosen` carries the area of the activated row."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = _Lines(theme)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(_ORDER)
        self._sorted.setSourceModel(self._model)
        self.setModel(self._sorted)
        self._dress()
        self.doubleClicked.connect(lambda index: self.chosen.emit(self._area_at(index)))
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
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_AREA, QHeaderView.ResizeMode.Stretch)

    def _fit(self) -> None:
        """As high as its rows: the page scrolls, the table does not."""
        row_px = max(self.fontMetrics().height() + 14, 28)
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.horizontalHeader().setMinimumSectionSize(self.fontMetrics().horizontalAdvance("0") * 6)
        header_px = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header_px + row_px * self._model.rowCount() + 2 * self.frameWidth() + 4)

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
