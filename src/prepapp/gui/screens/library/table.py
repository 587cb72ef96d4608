"""The questions as a table that follows every keystroke, also over 20,000 of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from prepapp.domain.catalogue import Catalogue, Entry, Query
from prepapp.gui.language import tr
from prepapp.gui.screens.library.state import COLUMNS, USUAL_COLUMNS, cell, order_key
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_EMS: Final = (17.0, 11.0, 11.0, 5.5, 7.0, 9.6, 10.0, 13.0, 8.0, 10.0)
_LETTERS: Final = {Qt.Key.Key_M: "mark", Qt.Key.Key_T: "tag", Qt.Key.Key_S: "suspend"}


class EntryModel(QAbstractTableModel):
    """The entries that fit a query, in the chosen order.

    It filters and sorts places in a list itself: a proxy asks Python about each of 20,000 rows in turn.
    """

    def __init__(self) -> None:
        super().__init__()
        self.catalogue = Catalogue()
        self._query = Query()
        self._sorted_by: tuple[int, bool] | None = None
        self._ranks: dict[int, list[int]] = {}
        self._places: list[int] = []

    @property
    def found(self) -> list[Entry]:
        """The entries that are listed, in their order."""
        return [self.catalogue.entries[place] for place in self._places]

    @property
    def total(self) -> int:
        """How many entries there are at all."""
        return len(self.catalogue.entries)

    def show(self, catalogue: Catalogue) -> None:
        """List another catalogue with the same query and order."""
        self.catalogue = catalogue
        self._ranks = {}
        self._refresh()

    def find(self, query: Query) -> None:
        """List what fits a query."""
        self._query = query
        self._refresh()

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self.catalogue.entries[self._places[row]]

    def row_of(self, item_id: str) -> int | None:
        """Where an item is listed, if it is."""
        entries = self.catalogue.entries
        return next(
            (row for row, place in enumerate(self._places) if entries[place].item.id == item_id), None
        )

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
        text = cell(self.entry(index.row()), index.column())  # of the rows in sight alone
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return tr(COLUMNS[section])
        return self.entry(section).item.title

    def _refresh(self) -> None:
        self.beginResetModel()
        places = self.catalogue.found(self._query)
        if self._sorted_by is not None:
            column, is_descending = self._sorted_by
            places.sort(key=self._ranks_of(column).__getitem__, reverse=is_descending)
        self._places = places
        self.endResetModel()

    def _ranks_of(self, column: int) -> list[int]:
        """The rank of each entry in a column, worked out once: words are slow to compare, numbers are not."""
        if column not in self._ranks:
            keys = [order_key(entry, column) for entry in self.catalogue.entries]
            ranks = {key: rank for rank, key in enumerate(sorted(set(keys)))}
            self._ranks[column] = [ranks[key] for key in keys]
        return self._ranks[column]


class EntryTable(QTableView):
    """`opened` and `peeked` carry the entry of the current row; `asked` names what a letter asks for."""

    opened = Signal(object)
    peeked = Signal()
    asked = Signal(str)
    moved = Signal()
    """Another row is the current one, or others are selected."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.entries = EntryModel()
        self.setModel(self.entries)
        self.setAccessibleName(tr("Questions"))
        self.setAccessibleDescription(
            tr("Enter opens the question of the current row, Space shows it below.")
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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
        self.selectionModel().selectionChanged.connect(lambda *_: self.moved.emit())
        theme.changed.connect(self._fit)
        self.show_columns(USUAL_COLUMNS)

    @property
    def selected(self) -> list[Entry]:
        """The entries of the selected rows, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.entries.entry(row) for row in rows]

    @property
    def current(self) -> Entry | None:
        """The entry of the current row."""
        index = self.currentIndex()
        return self.entries.entry(index.row()) if index.isValid() else None

    def select_rows(self, rows: Iterable[int], current: int) -> None:
        """Select these rows; one of them is the current one."""
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.model().index(row, 0), self.model().index(row, len(COLUMNS) - 1))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.model().index(current, 0), flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def show_columns(self, names: Collection[str]) -> None:
        """Show these columns alone; the first is always shown."""
        for column, name in enumerate(COLUMNS):
            self.setColumnHidden(column, column > 0 and name not in names)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_plain = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
        elif key == Qt.Key.Key_Space and is_plain:
            self.peeked.emit()
        elif key in _LETTERS and is_plain:
            self.asked.emit(_LETTERS[key])
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Columns grow with the text, have room for their titles, and the first takes what room is left."""
        em = self._theme.metrics.body_px
        title = self.horizontalHeader().sectionSizeHint
        widths = [max(round(ems * em), title(column)) for column, ems in enumerate(_EMS)]
        shown = [column for column in range(1, len(COLUMNS)) if not self.isColumnHidden(column)]
        widths[0] = max(widths[0], self.viewport().width() - sum(widths[column] for column in shown))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.verticalHeader().setDefaultSectionSize(
            max(self.fontMetrics().height() + self._theme.space(12), 28)
        )
