"""The numbers of a chart as a table: sortable, copyable, and a way on by the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip
from typing_extensions import override

from prepapp.gui.charts.table import ChartTable, Column, Row, tabbed
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import plain_tip

_ORDER = Qt.ItemDataRole.UserRole
_NAME = 0
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NARROWEST_NAME_EMS = 12.5
_FRAME_PX = 12
"""What Qt keeps free beside a cell's text, and the frame of the one that has the keyboard."""
_NO_TABLE = ChartTable((), ())


class DataTable(QTableView):
    """All rows at once, without a scroll bar of its own; `chosen` carries the key of the activated row.

    `pointed` carries the sentence of the row that the arrow keys or a click came to, "" for none.
    """

    chosen = Signal(str)
    pointed = Signal(str)

    def __init__(self, theme: Theme, *, name: str, description: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._table = _NO_TABLE
        self._model = _Rows(theme)
        self._widest: dict[int, int] = {}
        """Of each column's texts, in the font of now."""
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(_ORDER)
        self._sorted.setSourceModel(self._model)
        self.setModel(self._sorted)
        self._dress(name, description)
        self.doubleClicked.connect(self._choose)
        self.selectionModel().currentRowChanged.connect(self._point)
        self.horizontalHeader().sortIndicatorChanged.connect(self._fit)
        theme.changed.connect(self._fit)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns that are shown."""
        return self._table.columns

    def show_table(self, table: ChartTable) -> None:
        """Show a table in the order the person sorted by, at first in its own; while hidden, remember it."""
        self._table = table
        if not self.isHidden() and table != self._model.table:
            self._fill()
            self._fit()

    def text(self) -> str:
        """The selected rows, or all of them, as tab-separated text under the titles."""
        self._fill()
        rows = sorted({index.row() for index in self.selectedIndexes()}) or range(self._sorted.rowCount())
        return tabbed(self.columns, (self._texts(row) for row in rows))

    def copy(self) -> None:
        """Put `text` on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are the screen's keys, not a search: 1 to 6 go to the charts."""

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.pointed.emit("")
        super().focusOutEvent(event)

    def _point(self, index: _Index) -> None:
        if not self.hasFocus() or not index.isValid():
            return
        words = self._model.table.rows[self._sorted.mapToSource(index).row()].sentence
        self.pointed.emit(words)
        corner = self.visualRect(self._sorted.index(index.row(), _NAME)).bottomLeft()
        QToolTip.showText(self.viewport().mapToGlobal(corner), plain_tip(words), self)

    def _choose(self, index: _Index) -> None:
        key = self._model.table.rows[self._sorted.mapToSource(index).row()].key
        if key:
            self.chosen.emit(key)

    def _dress(self, name: str, description: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
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

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widest.clear()
        super().changeEvent(event)

    def _fill(self) -> None:
        if self._table != self._model.table:
            self._widest.clear()
            self._model.show(self._table)

    @Slot()
    def _fit(self) -> None:
        """As high as its rows: the page scrolls up and down, the table only sideways where it must."""
        if not self._model.table.columns or self.isHidden():
            return
        others = [self._width_of(column) for column in range(_NAME + 1, len(self.columns))]
        for column, width in enumerate(others, start=_NAME + 1):
            self.setColumnWidth(column, width)
        room = self.viewport().width()
        name = max(room - sum(others), round(_NARROWEST_NAME_EMS * self._theme.metrics.body_px))
        self.setColumnWidth(_NAME, name)
        rows_px = self.horizontalHeader().sizeHint().height() + self._fit_rows(name)
        bar_px = self.horizontalScrollBar().sizeHint().height() if name + sum(others) > room else 0
        self.setFixedHeight(rows_px + bar_px + 2 * self.frameWidth())

    def _fit_rows(self, name_px: int) -> int:
        """Two lines for each name that does not fit on one; the height of all rows."""
        one, two = (max(lines * self.fontMetrics().height() + self._theme.space(12), 28) for lines in (1, 2))
        rows, room = self.verticalHeader(), name_px - 2 * self._theme.space(8) - _FRAME_PX
        if rows.defaultSectionSize() != one:
            rows.setDefaultSectionSize(one)
        for row, name_wide in enumerate(self._name_widths()):
            wanted = one if name_wide <= room else two
            if rows.sectionSize(row) != wanted:
                rows.resizeSection(row, wanted)
        return rows.length()

    def _name_widths(self) -> Iterator[int]:
        """How wide each name is, from the top down."""
        measure = self.fontMetrics().horizontalAdvance
        for row in range(self._sorted.rowCount()):
            yield measure(str(self._sorted.index(row, _NAME).data()))

    def _width_of(self, column: int) -> int:
        """Room for every cell, and for the title with its arrow: less than Qt takes, so more for names."""
        bold = QFont(self.font())
        bold.setBold(True)
        gap, icon_px = self._theme.space(16), self._theme.metrics.icon_px()
        arrow = icon_px if self.horizontalHeader().sortIndicatorSection() == column else 0
        title = QFontMetrics(bold).horizontalAdvance(self.columns[column].title) + gap + gap // 4 + arrow
        has_mark = column == len(self.columns) - 1 and any(row.mark for row in self._model.table.rows)
        icon = icon_px + gap // 2 if has_mark else 0
        return max(title, self._widest_of(column) + gap + icon + gap // 2)

    def _widest_of(self, column: int) -> int:
        if column not in self._widest:
            measure = self.fontMetrics().horizontalAdvance
            texts = (row.cells[column].text for row in self._model.table.rows)
            self._widest[column] = max(map(measure, texts), default=0)
        return self._widest[column]

    def _texts(self, row: int) -> list[str]:
        return [str(self._sorted.index(row, column).data()) for column in range(len(self.columns))]


class _Rows(QAbstractTableModel):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.table = _NO_TABLE

    def show(self, table: ChartTable) -> None:
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.table.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[index.column()].text
            case _ if role == _ORDER:
                return row.cells[index.column()].order
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(self.table.columns[index.column()])
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.sentence)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return row.sentence
            case Qt.ItemDataRole.DecorationRole if row.mark and self._is_last(index, row):
                return self._theme.icon(row.mark, row.mark.removeprefix("mark-"))
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return self.table.rows[section].cells[_NAME].text if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.table.columns[section].title
            case Qt.ItemDataRole.ToolTipRole:
                return self.table.columns[section].hint
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(self.table.columns[section])
        return None

    @staticmethod
    def _is_last(index: _Index, row: Row) -> bool:
        return index.column() == len(row.cells) - 1


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column.is_words else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
