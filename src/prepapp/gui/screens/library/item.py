"""A question of the library on a page of its own: without its answer until asked, and with its account."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from random import Random
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from prepapp.bootstrap import App
from prepapp.domain.account import Account
from prepapp.domain.annotations import Fault, Reported, Withdrawn
from prepapp.domain.catalogue import Entry
from prepapp.domain.dealing import shown_order
from prepapp.domain.grading import UNANSWERED
from prepapp.domain.questions import OpenQuestion, Question
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.report_dialog import ReportDialog
from prepapp.gui.screens.library.account import AccountCard
from prepapp.gui.screens.library.bulk import BulkActs
from prepapp.gui.screens.library.remarking import BulkRemarks
from prepapp.gui.screens.library.state import item_words
from prepapp.gui.texts.age import dated_words
from prepapp.gui.texts.stems import stem_markdown
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.gui.widgets.parts import button, column, framed, label, row, scrolling
from prepapp.gui.widgets.question_page import QuestionPage
from prepapp.gui.widgets.shortcut import on_key

WIDEST_PAGE = 860


class QuestionView(QWidget):
    """A question as it is asked, with nothing that tells its answer."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self.page = QuestionPage(theme, today)
        self.stem = MarkdownView(theme, name=tr("Question"))
        self.setLayout(column(self.stem, self.page, spacing=0))

    def show_question(self, item_id: str, question: Question) -> bool:
        """Show it; False for an open one, which has no answer to show."""
        is_open = isinstance(question, OpenQuestion)
        self.page.setVisible(not is_open)
        self.stem.setVisible(is_open)
        if is_open:
            self.stem.set_markdown(stem_markdown(question))
        else:
            # One order for ever, and not the authors': they may write the right option first.
            order = shown_order(question, rng=Random(item_id))  # noqa: S311 - an order, no secret
            self.page.show_question(question, order, None)
            self.page.lock()
        return not is_open


class _Read(NamedTuple):
    question: Question
    account: Account


class ItemPage(QWidget):
    """`left` comes when one goes back to the list; `revealed` after an answer was looked up."""

    left = Signal()
    revealed = Signal()
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme, remarks: BulkRemarks) -> None:
        super().__init__()
        self._app, self._runner, self._theme, self._remarks = app, runner, theme, remarks
        self.entry: Entry | None = None
        self.report_dialog: ReportDialog | None = None
        self.back = button(tr("&All questions"), self.left.emit, role="flat", icon=theme.icon("arrow-left"))
        self.title = label("", "heading", wraps=True)
        self.detail = label("", "caption", wraps=True)
        self.question = QuestionView(theme, app.world.today)
        self.reveal = button(tr("Show the &answer"), self._reveal)
        self.reveal.setToolTip(tr("That the answer was looked up is remembered with the question"))
        self.acts = BulkActs(remarks)
        self.acts.export.hide()
        self.report = button(tr("&Report…"), self._ask_report)
        self.acts.add(self.report)
        self.account = AccountCard()
        self.account.withdrawn.connect(self._withdraw)
        self._lay_out()
        on_key(self, "Esc", self.left.emit)
        theme.changed.connect(self._redress)

    def _lay_out(self) -> None:
        words = column(self.title, self.detail, spacing=2)
        head = row(self.back, spacing=12)
        head.addLayout(words, 1)
        head.setContentsMargins(16, 8, 24, 8)
        bar = framed("bar", head)
        bar.setProperty("edge", "bottom")
        content = QWidget()
        content.setLayout(
            column(self.question, row(self.reveal, None), 4, self.acts, self.account, None, spacing=14)
        )
        self._area = scrolling(content, widest=WIDEST_PAGE)
        self.setLayout(column(bar, self._area, spacing=0))

    def open(self, entry: Entry) -> None:
        """Read a question and show it without its answer."""
        self._read(entry, lambda read: self._show(entry, read.question, read.account))

    def show_entry(self, entry: Entry) -> None:
        """Take in what holds of the question now, leaving what is unfolded as it is."""
        self._read(entry, lambda read: self._show_said(entry, read.account))

    def _read(self, entry: Entry, then: Callable[[_Read], None]) -> None:
        library = self._app.library

        def work() -> _Read:
            return _Read(library.question(entry.item.id), library.account(entry.item.id))

        self._runner.submit(work, then, self.failed.emit)

    def _show(self, entry: Entry, question: Question, account: Account) -> None:
        has_answer = self.question.show_question(entry.item.id, question)
        self.reveal.setVisible(has_answer)
        self._show_said(entry, account)
        self._area.verticalScrollBar().setValue(0)
        (self.reveal if has_answer else self.back).setFocus()

    def _show_said(self, entry: Entry, account: Account) -> None:
        self.entry = entry
        self.title.setText(entry.item.title)
        dated = dated_words(entry.item, self._app.world.today())
        self.detail.setText("\n".join(filter(None, (item_words(entry), dated))))
        self.acts.show_selected((entry,))
        self.account.show_account(account)

    def _reveal(self) -> None:
        assert self.entry is not None
        self.question.page.show_feedback(None, UNANSWERED)
        self.reveal.hide()
        self.question.page.verdict.setFocus()
        work = partial(self._app.library.reveal, self.entry.item.id)
        self._runner.submit(work, lambda _: self.revealed.emit(), self.failed.emit)

    def _ask_report(self) -> None:
        self.report_dialog = ReportDialog(self.window(), self._theme)
        self.report_dialog.reported.connect(self._report)
        self.report_dialog.open()

    @Slot(object, str)
    def _report(self, fault: Fault, text: str) -> None:
        self._remarks.say(self.acts.ids, Reported(fault, text), tr("Question reported."))

    def _withdraw(self, report: str) -> None:
        self._remarks.say(self.acts.ids, Withdrawn(report), "")

    @Slot()
    def _redress(self) -> None:
        self.back.setIcon(self._theme.icon("arrow-left"))
