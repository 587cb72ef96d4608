"""The questions as a table that follows every keystroke, also over 20,000 of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from prepapp.domain.catalogue import Catalogue, Entry, Query
from prepapp.gui.language import tr
from prepapp.gui.screens.library.state import COLUMNS, cells, order_key
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_EMS = (20.0, 11.0, 11.0, 5.5, 9.0, 9.5, 13.0)


class EntryModel(QAbstractTableModel):
    """The entries that fit a query, in the chosen order.

    It filters and sorts places in a list itself: a proxy asks Python about each of 20,000 rows in turn.
    """

    def __init__(self) -> None:
        super().__init__()
        self._catalogue = Catalogue()
        self._query = Query()
        self._sorted_by: tuple[int, bool] | None = None
        self._cells: list[tuple[str, ...]] = []
        self._ranks: dict[int, list[int]] = {}
        self._places: list[int] = []

    @property
    def found(self) -> list[Entry]:
        """The entries that are listed, in their order."""
        return [self._catalogue.entries[place] for place in self._places]

    @property
    def total(self) -> int:
        """How many entries there are at all."""
        return len(self._catalogue.entries)

    def show(self, catalogue: Catalogue) -> None:
        """List another catalogue with the same query and order."""
        self._catalogue = catalogue
        self._cells = [cells(entry) for entry in catalogue.entries]
        self._ranks = {}
        self._refresh()

    def find(self, query: Query) -> None:
        """List what fits a query."""
        self._query = query
        self._refresh()

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self._catalogue.entries[self._places[row]]

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._refresh()

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._places)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self._cells[self._places[index.row()]][index.column()]
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            tr(COLUMNS[section])
            if orientation is Qt.Orientation.Horizontal
            else self.entry(section).item.title
        )

    def _refresh(self) -> None:
        self.beginResetModel()
        places = self._catalogue.found(self._query)
        if self._sorted_by is not None:
            column, is_descending = self._sorted_by
            places.sort(key=self._ranks_of(column).__getitem__, reverse=is_descending)
        self._places = places
        self.endResetModel()

    def _ranks_of(self, column: int) -> list[int]:
        """The rank of each entry in a column, worked out once: words are slow to compare, numbers are not."""
        if column not in self._ranks:
            entries = self._catalogue.entries
            keys = [order_key(entry, column) for entry in entries]
            ranks = {key: rank for rank, key in enumerate(sorted(set(keys)))}
            self._ranks[column] = [ranks[key] for key in keys]
        return self._ranks[column]


class EntryTable(QTableView):
    """`opened` carries the entry of the activated row."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.entries = EntryModel()
        self.setModel(self.entries)
        self.setAccessibleName(tr("Questions"))
        self.setAccessibleDescription(tr("Enter opens the question of the current row"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.entries.entry(index.row())))
        theme.changed.connect(self._fit)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.entries.entry(self.currentIndex().row()))
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Columns grow with the text, and the first takes what room is left."""
        em = self._theme.metrics.body_px
        widths = [round(ems * em) for ems in _EMS]
        widths[0] = max(widths[0], self.viewport().width() - sum(widths[1:]))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.verticalHeader().setDefaultSectionSize(
            max(self.fontMetrics().height() + self._theme.space(12), 28)
        )
