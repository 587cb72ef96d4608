"""Library: find questions, look at one without being told its answer, act on what was found."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QWidget

from prepapp.bootstrap import App
from prepapp.domain.career import Career
from prepapp.domain.catalogue import Catalogue, Entry, Query
from prepapp.domain.questions import Question
from prepapp.domain.topics import Area
from prepapp.gui.deeds import Deed
from prepapp.gui.dialogs import choose_new
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr, trn
from prepapp.gui.screens.library.bulk import BulkActs
from prepapp.gui.screens.library.career import career_markdown
from prepapp.gui.screens.library.filters import Filters
from prepapp.gui.screens.library.item import WIDEST_PAGE, ItemPage, QuestionView
from prepapp.gui.screens.library.remarking import BulkRemarks
from prepapp.gui.screens.library.state import (
    columns_from,
    count_words,
    practice_plan,
    search_words,
    searches_from,
    unknown_words,
)
from prepapp.gui.screens.library.table import EntryTable
from prepapp.gui.tag_dialog import TagDialog
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chips import Chips
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.gui.widgets.parts import button, column, framed, label, row, scrolling
from prepapp.gui.widgets.reading import ReadPage
from prepapp.gui.widgets.side_by_side import SideBySide

LOWEST_TABLE_EMS: Final = 13
"""The head of the table, a few rows and its scroll bar."""


class _Read(NamedTuple):
    catalogue: Catalogue
    areas: tuple[Area, ...]
    career: Career
    columns: tuple[str, ...]
    searches: tuple[str, ...]


class LibraryScreen(QWidget):
    """Reads when it is entered; `plan_wanted` carries a quiz from what is listed or selected."""

    plan_wanted = Signal(object)
    done = Signal(object)
    """A `Deed`: something was done that can be undone."""
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner, self._theme = app, runner, theme
        self._peeked_at = ""
        self.tag_dialog: TagDialog | None = None
        self.dialog: QFileDialog | None = None
        self.remarks = BulkRemarks(app, runner, self)
        self.parts = Chips(tr("Part"), {"questions": tr("Questions"), "career": tr("Career")})
        self.parts.choose("questions")
        self.filters = Filters(theme)
        self.table = EntryTable(theme)
        self.acts = BulkActs(self.remarks)
        self.count = label("", "muted")
        self.practise = button(tr("&Practise these"), self._practise, role="primary")
        self.clear = button(tr("C&lear filters"), self.clear_filters)
        self.peek = QuestionView(theme, app.world.today)
        self.item = ItemPage(app, runner, theme, self.remarks)
        self.career = MarkdownView(theme, name=tr("Career guide"))
        self.pages = QStackedWidget()
        self._pages = {
            "questions": self._questions_page(),
            "career": scrolling(self.career, widest=WIDEST_PAGE),
            "item": self.item,
        }
        for page in self._pages.values():
            self.pages.addWidget(page)
        name = QWidget()
        name.setLayout(row(label(tr("Library"), "title"), self.parts, spacing=20))
        head = column(SideBySide(name, self.count, widest=name, spacing=12))
        head.setContentsMargins(24, 16, 24, 8)
        self._head = framed("", head)
        self.page = ReadPage(
            runner, tr("The library cannot be shown"), column(self._head, self.pages, spacing=0)
        )
        self.setLayout(column(self.page))
        self._connect()

    def enter(self) -> None:
        """Read what happened to each question since."""
        self.page.read(partial(self._read, search_words()), self._show)
        if self.pages.currentWidget() is self._pages["questions"]:
            self.table.setFocus()

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.show_list()
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def query(self) -> Query:
        """What is looked for now."""
        return self.filters.query()

    def show_list(self) -> None:
        """Go back to the questions."""
        self.parts.choose("questions")
        self._turn_to("questions")
        self.table.setFocus()

    @Slot()
    def clear_filters(self) -> None:
        """List everything."""
        self.filters.look_for("")

    @Slot()
    def export(self) -> None:
        """Ask where to, and write what is selected, or all that is listed."""
        kinds = {tr("Table (*.csv)"): "csv", tr("Whole questions (*.json)"): "json"}
        self.dialog = choose_new(self.window(), tr("Export questions"), "questions.csv", kinds, self._export)

    # What it is made of

    def _questions_page(self) -> QWidget:
        page = QWidget()
        empty = QWidget()
        message = label(tr("No questions match."), "heading", wraps=True)
        empty.setLayout(column(8, message, row(self.clear, None), None))
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(empty)
        self.peek_area = scrolling(self.peek, widest=WIDEST_PAGE)
        self.peek_area.setFrameShape(self.peek_area.Shape.StyledPanel)
        self.peek_area.hide()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self._lists)
        self._split.addWidget(self.peek_area)
        self._split.setChildrenCollapsible(False)
        self._theme.changed.connect(self._fit_split)
        self._fit_split()
        self.acts.add(self.practise)
        layout = column(self.filters, self._split, self.acts)
        layout.setContentsMargins(24, 4, 24, 12)
        layout.setStretch(1, 1)
        page.setLayout(layout)
        return scrolling(page, margin=0)

    @Slot()
    def _fit_split(self) -> None:
        """The table has room for a few rows, or the page scrolls."""
        self._split.setMinimumHeight(round(LOWEST_TABLE_EMS * self._theme.metrics.body_px))

    def _connect(self) -> None:
        self.parts.chosen.connect(self._turn_to)
        self.filters.changed.connect(self._find)
        self.filters.search.returnPressed.connect(self.table.setFocus)
        self.filters.columns_chosen.connect(self._choose_columns)
        self.filters.searches_kept.connect(self._keep_searches)
        self.table.opened.connect(self._open)
        self.table.peeked.connect(self._turn_peek)
        self.table.moved.connect(self._follow)
        self.table.asked.connect(self._act)
        self.item.left.connect(self.show_list)
        self.item.revealed.connect(self.enter)
        for acts in (self.acts, self.item.acts):
            acts.tag_wanted.connect(partial(self._ask_tag, acts))
        self.acts.export_wanted.connect(self.export)
        self.remarks.done.connect(self.done)
        self.remarks.changed.connect(self.enter)
        for source in (self.item.failed, self.remarks.failed):
            source.connect(self.failed)

    # What is shown

    def _read(self, words: dict[str, str]) -> _Read:
        library, choices = self._app.library, self._app.profiles.choices()
        return _Read(
            library.catalogue(words),
            self._app.bundle.taxonomy.areas,
            library.career(),
            columns_from(choices.get("library_columns")),
            searches_from(choices.get("library_searches")),
        )

    def _show(self, read: _Read) -> None:
        self.filters.show_areas(read.areas)
        self.filters.show_kept(read.columns, read.searches)
        self.table.show_columns(read.columns)
        self.career.set_markdown(career_markdown(read.career))
        selected, current = [one.item.id for one in self.table.selected], self.table.current
        self.table.entries.show(read.catalogue)
        self._show_found()
        self._select_again(selected, current)
        self._show_item_again(read.catalogue)

    def _select_again(self, ids: list[str], current: Entry | None) -> None:
        """Rows that were selected stay so, wherever they are now."""
        rows = [row for one in ids if (row := self.table.entries.row_of(one)) is not None]
        place = self.table.entries.row_of(current.item.id) if current else None
        if rows:
            self.table.select_rows(rows, rows[0] if place is None else place)

    def _show_item_again(self, catalogue: Catalogue) -> None:
        shown = self.item.entry
        if shown is not None and self.pages.currentWidget() is self.item:
            entry = next((one for one in catalogue.entries if one.item.id == shown.item.id), None)
            if entry is not None:
                self.item.show_entry(entry)

    @Slot()
    def _find(self) -> None:
        query = self.query()
        self.table.entries.find(query)
        self.filters.show_problem(unknown_words(self.table.entries.catalogue, query.text))
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
        """The foot and what is shown below follow the selection."""
        model, selected = self.table.entries, self.table.selected
        self.count.setText(count_words(model.rowCount(), model.total, len(selected)))
        self.acts.show_selected(selected)
        self.practise.setEnabled(model.rowCount() > 0)
        if not self.peek_area.isHidden():
            self._show_peek()

    @Slot(object)
    def _turn_to(self, name: str) -> None:
        self.pages.setCurrentWidget(self._pages[name])
        self._head.setVisible(name != "item")

    def _open(self, entry: Entry) -> None:
        self.item.open(entry)
        self._turn_to("item")

    @Slot()
    def _turn_peek(self) -> None:
        self.peek_area.setVisible(self.peek_area.isHidden())
        if not self.peek_area.isHidden():
            height = self._split.height()
            self._split.setSizes([height // 2, height // 2])
            self._show_peek()

    def _show_peek(self) -> None:
        current = self.table.current
        if current is None or current.item.id == self._peeked_at:
            return
        item_id = self._peeked_at = current.item.id

        def show(question: Question) -> None:
            if item_id == self._peeked_at:
                self.peek.show_question(item_id, question)
                self.peek_area.verticalScrollBar().setValue(0)

        self._runner.submit(partial(self._app.library.question, item_id), show, self.failed.emit)

    # What is done

    @Slot(str)
    def _act(self, name: str) -> None:
        match name:
            case "mark":
                self.acts.turn_mark()
            case "suspend":
                self.acts.turn_suspended()
            case _:
                self._ask_tag(self.acts)

    def _ask_tag(self, acts: BulkActs) -> None:
        n = len(acts.ids)

        def ask(tags: tuple[str, ...]) -> None:
            title = trn("Tag {n} question", "Tag {n} questions", n)
            self.tag_dialog = TagDialog(self.window(), self._theme, title, tags)
            self.tag_dialog.given.connect(partial(acts.give, on=True))
            self.tag_dialog.taken.connect(partial(acts.give, on=False))
            self.tag_dialog.open()

        if n:
            self._runner.submit(lambda: self._app.annotations.tags(), ask, self.failed.emit)

    def _export(self, target: Path) -> None:
        selected = self.table.selected
        entries = selected if len(selected) > 1 else self.table.entries.found
        ids = [entry.item.id for entry in entries]

        def done(count: int) -> None:
            self.said.emit(trn("{n} question exported.", "{n} questions exported.", count))

        self._runner.submit(partial(self._app.library.export, ids, target), done, self.failed.emit)

    def _practise(self) -> None:
        selected = self.table.selected
        is_selection = len(selected) > 1
        entries = selected if is_selection else self.table.entries.found
        plan = practice_plan(entries, self.query(), is_selection=is_selection)
        if plan is not None:
            self.plan_wanted.emit(plan)

    @Slot(object)
    def _choose_columns(self, names: tuple[str, ...]) -> None:
        self.table.show_columns(names)
        self._remember(library_columns=list(names))

    @Slot(object, str)
    def _keep_searches(self, searches: tuple[str, ...], words: str) -> None:
        before = self.filters.searches
        keep = partial(self._remember_searches, searches)
        keep()
        self.done.emit(Deed(words, undo=partial(self._remember_searches, before), redo=keep))

    def _remember_searches(self, searches: tuple[str, ...]) -> None:
        self._remember(library_searches=list(searches))

    def _remember(self, **choices: list[str]) -> None:
        self._runner.submit(
            partial(self._app.library.remember, **choices), lambda _: self.enter(), self.failed.emit
        )
