"""Library: find a question, look at it without being told its answer, practise what was found."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from random import Random
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget, QWidget

from prepapp.bootstrap import App
from prepapp.domain.career import Career
from prepapp.domain.catalogue import Catalogue, Entry, ItemState, Query
from prepapp.domain.dealing import shown_order
from prepapp.domain.grading import UNANSWERED
from prepapp.domain.questions import OpenQuestion, Question
from prepapp.domain.topics import Area, Level
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.library.career import career_markdown
from prepapp.gui.screens.library.state import TYPES, count_words, item_words, practice_plan, search_words
from prepapp.gui.screens.library.table import EntryTable
from prepapp.gui.texts.age import dated_words
from prepapp.gui.texts.stems import stem_markdown
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chips import Chips
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.gui.widgets.parts import button, column, framed, label, row, scrolling
from prepapp.gui.widgets.question_page import QuestionPage

WIDEST_PAGE = 860


class LibraryScreen(QWidget):
    """Reads when it is entered; `plan_wanted` carries a quiz from what is listed."""

    plan_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner, self._theme = app, runner, theme
        self._entry: Entry | None = None
        self.parts = Chips(tr("Part"), {"questions": tr("Questions"), "career": tr("Career")})
        self.parts.choose("questions")
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search title, topic, tag or id"))
        self.search.setAccessibleName(tr("Search questions"))
        self.search.setClearButtonEnabled(True)
        self.area = _filter(tr("Area"), tr("Any area"), ())
        self.level = _filter(tr("Level"), tr("Any level"), ((tr(one.heading), one) for one in Level))
        self.kind = _filter(tr("Type"), tr("Any type"), ((tr(text), one) for one, text in TYPES.items()))
        self.state = _filter(tr("State"), tr("Any state"), ((tr(one.value), one) for one in ItemState))
        self.table = EntryTable(theme)
        self.count = label("", "muted")
        self.practise = button(tr("&Practise these"), self._practise, role="primary")
        self.clear = button(tr("C&lear filters"), self.clear_filters)
        self.career = MarkdownView(theme, name=tr("Career guide"))
        self._lists = QStackedWidget()
        self.pages = QStackedWidget()
        self._make_item_parts()
        self._pages = {
            "questions": self._questions_page(),
            "career": scrolling(self.career, widest=WIDEST_PAGE),
            "item": self._item_page(),
        }
        for page in self._pages.values():
            self.pages.addWidget(page)
        head = row(label(tr("Library"), "title"), 12, self.parts)
        head.setStretch(2, 1)
        head.setContentsMargins(24, 16, 24, 8)
        self._head = framed("", head)
        self.setLayout(column(self._head, self.pages, spacing=0))
        self._connect()

    def enter(self) -> None:
        """Read what happened to each question since."""
        words = search_words()

        def read() -> tuple[Catalogue, tuple[Area, ...], Career]:
            library = self._app.library
            return library.catalogue(words), self._app.bundle.taxonomy.areas, library.career()

        self._runner.submit(read, self._show, self.failed.emit)
        if self.pages.currentWidget() is self._pages["questions"]:
            self.table.setFocus()

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.show_list()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def query(self) -> Query:
        """What is looked for now."""
        return Query(
            text=self.search.text(),
            areas=_chosen(self.area),
            levels=_chosen(self.level),
            types=_chosen(self.kind),
            states=_chosen(self.state),
        )

    def show_list(self) -> None:
        """Go back to the questions."""
        self._entry = None
        self.parts.choose("questions")
        self._turn_to("questions")
        self.table.setFocus()

    @Slot()
    def clear_filters(self) -> None:
        """List everything."""
        self.search.clear()
        for one in (self.area, self.level, self.kind, self.state):
            one.setCurrentIndex(0)
        self.search.setFocus()

    # What it is made of

    def _questions_page(self) -> QWidget:
        page = QWidget()
        filters = Flow(self.area, self.level, self.kind, self.state, rest=Rest.SHARED)
        foot = row(self.count, None, self.practise)
        empty = QWidget()
        message = label(tr("No questions match."), "heading", wraps=True)
        empty.setLayout(column(8, message, row(self.clear, None), None))
        self._lists.addWidget(self.table)
        self._lists.addWidget(empty)
        layout = column(self.search, filters, self._lists, foot)
        layout.setContentsMargins(24, 4, 24, 12)
        layout.setStretch(2, 1)
        page.setLayout(layout)
        return page

    def _make_item_parts(self) -> None:
        self.back = button(
            tr("&All questions"), self.show_list, role="flat", icon=self._theme.icon("arrow-left")
        )
        self.title = label("", "heading", wraps=True)
        self.detail = label("", "caption", wraps=True)
        self.page = QuestionPage(self._theme, self._app.world.today)
        self.stem = MarkdownView(self._theme, name=tr("Question"))
        self.reveal = button(tr("Show the &answer"), self._reveal)
        self.reveal.setToolTip(tr("That the answer was looked up is remembered with the question"))

    def _item_page(self) -> QWidget:
        page = QWidget()
        words = column(self.title, self.detail, spacing=2)
        head = row(self.back, spacing=12)
        head.addLayout(words, 1)
        head.setContentsMargins(16, 8, 24, 8)
        bar = framed("bar", head)
        bar.setProperty("edge", "bottom")
        content = QWidget()
        content.setLayout(column(self.stem, self.page, row(self.reveal, None), None, spacing=14))
        self._area = scrolling(content, widest=WIDEST_PAGE)
        page.setLayout(column(bar, self._area, spacing=0))
        return page

    def _connect(self) -> None:
        self.parts.chosen.connect(self._turn_to)
        self.search.textChanged.connect(self._find)
        for one in (self.area, self.level, self.kind, self.state):
            one.currentIndexChanged.connect(self._find)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.opened.connect(self._open)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._pages["item"], self.show_list)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._theme.changed.connect(self._redress)

    # What is shown

    def _show(self, read: tuple[Catalogue, tuple[Area, ...], Career]) -> None:
        catalogue, areas, career = read
        if self.area.count() == 1:
            for area in areas:
                self.area.addItem(area.name, area.id)
        self.career.set_markdown(career_markdown(career))
        row_before = max(self.table.currentIndex().row(), 0)
        self.table.entries.show(catalogue)
        self._show_found(row_before)

    @Slot()
    def _find(self) -> None:
        self.table.entries.find(self.query())
        self._show_found(0)

    def _show_found(self, place: int) -> None:
        model = self.table.entries
        found = model.rowCount()
        self.count.setText(count_words(found, model.total))
        self.practise.setEnabled(found > 0)
        self._lists.setCurrentIndex(0 if found or not model.total else 1)
        if found:
            self.table.selectRow(min(place, found - 1))

    @Slot(object)
    def _turn_to(self, name: str) -> None:
        self.pages.setCurrentWidget(self._pages[name])
        self._head.setVisible(name != "item")

    def _open(self, entry: Entry) -> None:
        self._runner.submit(
            partial(self._app.library.question, entry.item.id),
            partial(self._show_item, entry),
            self.failed.emit,
        )

    def _show_item(self, entry: Entry, question: Question) -> None:
        self._entry = entry
        self.title.setText(entry.item.title)
        dated = dated_words(entry.item, self._app.world.today())
        self.detail.setText("\n".join(filter(None, (item_words(entry), dated))))
        is_open = isinstance(question, OpenQuestion)
        self.page.setVisible(not is_open)
        self.reveal.setVisible(not is_open)
        self.stem.setVisible(is_open)
        if is_open:
            self.stem.set_markdown(stem_markdown(question))
        else:
            # One order for ever, and not the authors': they may write the right option first.
            order = shown_order(question, rng=Random(entry.item.id))  # noqa: S311 - an order, no secret
            self.page.show_question(question, order, None)
            self.page.lock()
        self._turn_to("item")
        self._area.verticalScrollBar().setValue(0)
        (self.back if is_open else self.reveal).setFocus()

    def _reveal(self) -> None:
        assert self._entry is not None
        item_id = self._entry.item.id
        self.page.show_feedback(None, UNANSWERED)
        self.reveal.hide()
        self.page.verdict.setFocus()
        self._runner.submit(
            partial(self._app.library.reveal, item_id), lambda _: self.enter(), self.failed.emit
        )

    def _practise(self) -> None:
        plan = practice_plan(self.table.entries.found, self.query())
        if plan is not None:
            self.plan_wanted.emit(plan)

    @Slot()
    def _redress(self) -> None:
        self.back.setIcon(self._theme.icon("arrow-left"))


def _filter(name: str, anything: str, choices: Iterable[tuple[str, Any]]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(2)
    made.addItem(anything, None)
    for text, value in choices:
        made.addItem(text, value)
    return made


def _chosen(box: QComboBox) -> tuple[Any, ...]:
    value = box.currentData()
    return () if value is None else (value,)
