"""Library: find questions, look at one without being told its answer, act on what was found."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from prepapp.bootstrap import App
from prepapp.domain.career import Career
from prepapp.domain.catalogue import Catalogue, Entry
from prepapp.domain.topics import Area
from prepapp.gui.deeds import Deed
from prepapp.gui.dialogs import choose_new
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr, trn
from prepapp.gui.screens.library.bulk import BulkActs
from prepapp.gui.screens.library.career import career_markdown
from prepapp.gui.screens.library.item import WIDEST_PAGE, ItemPage
from prepapp.gui.screens.library.listing import Listing
from prepapp.gui.screens.library.remarking import BulkRemarks
from prepapp.gui.screens.library.state import columns_from, search_words, searches_from
from prepapp.gui.tag_dialog import TagDialog
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chips import Chips
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.gui.widgets.parts import column, framed, label, row, scrolling
from prepapp.gui.widgets.reading import ReadPage
from prepapp.gui.widgets.side_by_side import SideBySide


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
        self.tag_dialog: TagDialog | None = None
        self.dialog: QFileDialog | None = None
        self.remarks = BulkRemarks(app, runner, self)
        self.parts = Chips(tr("Part"), {"questions": tr("Questions"), "career": tr("Career")})
        self.parts.choose("questions")
        self.count = label("", "muted")
        self.listing = Listing(app, runner, theme, self.remarks)
        self.item = ItemPage(app, runner, theme, self.remarks)
        self.career = MarkdownView(theme, name=tr("Career guide"))
        self.pages = QStackedWidget()
        self._pages = {
            "questions": self.listing,
            "career": scrolling(self.career, widest=WIDEST_PAGE),
            "item": self.item,
        }
        for page in self._pages.values():
            self.pages.addWidget(page)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        """Read what happened to each question since."""
        self.page.read(partial(self._read, search_words()), self._show)
        if self.pages.currentWidget() is self.listing:
            self.listing.table.setFocus()

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.show_list()
        self.listing.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.listing.filters.search.selectAll()

    def show_list(self) -> None:
        """Go back to the questions."""
        self.parts.choose("questions")
        self._turn_to("questions")
        self.listing.table.setFocus()

    @Slot()
    def export(self) -> None:
        """Ask where to, and write what is selected, or all that is listed."""
        kinds = {tr("Table (*.csv)"): "csv", tr("Whole questions (*.json)"): "json"}
        self.dialog = choose_new(self.window(), tr("Export questions"), "questions.csv", kinds, self._export)

    # What it is made of

    def _lay_out(self) -> None:
        name = QWidget()
        name.setLayout(row(label(tr("Library"), "title"), self.parts, None, spacing=20))
        head = column(SideBySide(name, self.count, widest=name, spacing=12))
        head.setContentsMargins(24, 16, 24, 8)
        self._head = framed("", head)
        self.page = ReadPage(
            self._runner, tr("The library cannot be shown"), column(self._head, self.pages, spacing=0)
        )
        self.setLayout(column(self.page))

    def _connect(self) -> None:
        self.parts.chosen.connect(self._turn_to)
        self.listing.counted.connect(self.count.setText)
        self.listing.plan_wanted.connect(self.plan_wanted)
        self.listing.filters.columns_chosen.connect(self._choose_columns)
        self.listing.filters.searches_kept.connect(self._keep_searches)
        self.listing.table.opened.connect(self._open)
        self.item.left.connect(self.show_list)
        self.item.revealed.connect(self.enter)
        for acts in (self.listing.acts, self.item.acts):
            acts.tag_wanted.connect(partial(self._ask_tag, acts))
        self.listing.acts.export_wanted.connect(self.export)
        self.remarks.done.connect(self.done)
        self.remarks.changed.connect(self.enter)
        for source in (self.listing.failed, self.item.failed, self.remarks.failed):
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
        self.listing.filters.show_areas(read.areas)
        self.listing.filters.show_kept(read.columns, read.searches)
        self.listing.table.show_columns(read.columns)
        self.listing.show_catalogue(read.catalogue)
        self.career.set_markdown(career_markdown(read.career))
        self._show_item_again(read.catalogue)

    def _show_item_again(self, catalogue: Catalogue) -> None:
        shown = self.item.entry
        if shown is not None and self.pages.currentWidget() is self.item:
            entry = next((one for one in catalogue.entries if one.item.id == shown.item.id), None)
            if entry is not None:
                self.item.show_entry(entry)

    @Slot(object)
    def _turn_to(self, name: str) -> None:
        self.pages.setCurrentWidget(self._pages[name])
        self._head.setVisible(name != "item")

    def _open(self, entry: Entry) -> None:
        self.item.open(entry)
        self._turn_to("item")

    # What is done

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
        ids = [entry.item.id for entry in self.listing.chosen]

        def done(count: int) -> None:
            self.said.emit(trn("{n} question exported.", "{n} questions exported.", count))

        self._runner.submit(partial(self._app.library.export, ids, target), done, self.failed.emit)

    @Slot(object)
    def _choose_columns(self, names: tuple[str, ...]) -> None:
        self.listing.table.show_columns(names)
        self._remember(library_columns=list(names))

    @Slot(object, str)
    def _keep_searches(self, searches: tuple[str, ...], words: str) -> None:
        before = self.listing.filters.searches
        keep = partial(self._remember_searches, searches)
        keep()
        self.done.emit(Deed(words, undo=partial(self._remember_searches, before), redo=keep))

    def _remember_searches(self, searches: tuple[str, ...]) -> None:
        self._remember(library_searches=list(searches))

    def _remember(self, **choices: list[str]) -> None:
        self._runner.submit(
            partial(self._app.library.remember, **choices), lambda _: self.enter(), self.failed.emit
        )
