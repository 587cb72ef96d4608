"""The questions of the library as a list: what is looked for, what fits, and what to do with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from prepapp.bootstrap import App
from prepapp.domain.catalogue import Catalogue, Entry, Query
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.library.bulk import BulkActs
from prepapp.gui.screens.library.filters import Filters
from prepapp.gui.screens.library.peek import Peek
from prepapp.gui.screens.library.remarking import BulkRemarks
from prepapp.gui.screens.library.state import count_words, practice_plan, unknown_words
from prepapp.gui.screens.library.table import EntryTable
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import button, column, label, row, scrolling

LOWEST_TABLE_EMS: Final = 13
"""The head of the table, a few rows and its scroll bar."""


class Listing(QWidget):
    """`plan_wanted` carries a quiz from what is listed or selected; `counted` says how much that is."""

    plan_wanted = Signal(object)
    counted = Signal(str)
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme, remarks: BulkRemarks) -> None:
        super().__init__()
        self._theme = theme
        self.filters = Filters(theme)
        self.table = EntryTable(theme)
        self.peek = Peek(app, runner, theme)
        self.acts = BulkActs(remarks)
        self.practise = button(tr("&Practise these"), self._practise, role="primary")
        self.clear = button(tr("C&lear filters"), self.clear_filters)
        self._lay_out()
        self._connect()

    @property
    def query(self) -> Query:
        """What is looked for now."""
        return self.filters.query()

    @property
    def chosen(self) -> Sequence[Entry]:
        """What is selected, or all that is listed: the one row that has the keyboard was not selected."""
        return self.table.selected if self._is_selection else self.table.entries.found

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """List what fits of another catalogue; rows that were selected stay so, wherever they are now."""
        selected, current = [one.item.id for one in self.table.selected], self.table.current
        self.table.entries.show(catalogue)
        self._show_found()
        self._select_again(selected, current)

    @Slot()
    def clear_filters(self) -> None:
        """List everything."""
        self.filters.look_for("")

    # What it is made of

    def _lay_out(self) -> None:
        page, empty = QWidget(), QWidget()
        message = label(tr("No questions match."), "heading", wraps=True)
        empty.setLayout(column(8, message, row(self.clear, None), None))
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(empty)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self._lists)
        self._split.addWidget(self.peek)
        self._split.setChildrenCollapsible(False)
        self._theme.changed.connect(self._fit_split)
        self._fit_split()
        self.acts.add(self.practise)
        layout = column(self.filters, self._split, self.acts)
        layout.setContentsMargins(24, 4, 24, 12)
        layout.setStretch(1, 1)
        page.setLayout(layout)
        self.setLayout(column(scrolling(page, margin=0)))

    @Slot()
    def _fit_split(self) -> None:
        """The table has room for a few rows, or the page scrolls."""
        self._split.setMinimumHeight(round(LOWEST_TABLE_EMS * self._theme.metrics.body_px))

    def _connect(self) -> None:
        self.filters.changed.connect(self._find)
        self.filters.search.returnPressed.connect(self.table.setFocus)
        self.table.peeked.connect(self._turn_peek)
        self.table.moved.connect(self._follow)
        self.table.asked.connect(self._act)
        self.peek.failed.connect(self.failed)

    # What is listed

    def _select_again(self, ids: list[str], current: Entry | None) -> None:
        rows = [row for one in ids if (row := self.table.entries.row_of(one)) is not None]
        place = self.table.entries.row_of(current.item.id) if current else None
        if rows:
            self.table.select_rows(rows, rows[0] if place is None else place)

    @Slot()
    def _find(self) -> None:
        self.table.entries.find(self.query)
        self.filters.show_problem(unknown_words(self.table.entries.catalogue, self.query.text))
        self._show_found()

    def _show_found(self) -> None:
        model = self.table.entries
        found = model.rowCount()
        self._lists.setCurrentIndex(0 if found or not model.total else 1)
        if found:
            self.table.selectRow(0)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """The count, the foot and what is shown below follow the selection."""
        model, selected = self.table.entries, self.table.selected
        self.counted.emit(count_words(model.rowCount(), model.total, len(selected)))
        self.acts.show_selected(selected)
        self.practise.setEnabled(model.rowCount() > 0)
        if (current := self.table.current) is not None:
            self.peek.follow(current.item.id)

    @Slot()
    def _turn_peek(self) -> None:
        self.peek.setVisible(not self.peek.is_open)
        if self.peek.is_open:
            height = self._split.height()
            self._split.setSizes([height // 2, height // 2])
            self._follow()

    # What is done

    @Slot(str)
    def _act(self, name: str) -> None:
        match name:
            case "mark":
                self.acts.turn_mark()
            case "suspend":
                self.acts.turn_suspended()
            case _:
                self.acts.tag_wanted.emit()

    @property
    def _is_selection(self) -> bool:
        return len(self.table.selected) > 1

    def _practise(self) -> None:
        plan = practice_plan(self.chosen, self.query, is_selection=self._is_selection)
        if plan is not None:
            self.plan_wanted.emit(plan)
