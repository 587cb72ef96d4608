"""Review: finished quizzes, and every item of one with all that is to be learned from it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from prepapp.bootstrap import App
from prepapp.content.bundle import Bundle
from prepapp.domain.answers import Unreadable, read
from prepapp.domain.grading import Grade, Outcome, grade
from prepapp.domain.history import AnsweredItem, QuizRecord
from prepapp.domain.questions import Question
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.review.state import FILTERS, derive_heading, derive_lines, derive_record
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import button, card, column, framed, label, plain_tip, row, scrolling
from prepapp.gui.widgets.question_page import QuestionPage
from prepapp.services.quizzes import FinishedQuiz

WIDEST_PAGE = 860


class ReviewScreen(QWidget):
    """A list of quizzes, then the items of the chosen one with their feedback."""

    practice_wanted = Signal()

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner, self._theme = app, runner, theme
        self._finished: FinishedQuiz | None = None
        self.quizzes = QListWidget()
        self.quizzes.setAccessibleName(tr("Finished quizzes"))
        self.quizzes.itemActivated.connect(self._open_item)
        self.quizzes.itemClicked.connect(self._open_item)
        self.lines = QListWidget()
        self.lines.setAccessibleName(tr("Questions of this quiz"))
        self.lines.setFixedWidth(theme.space(300))
        self.lines.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.currentRowChanged.connect(self._show_line)
        self.filter = QComboBox()
        for one in FILTERS:
            self.filter.addItem(tr(one), one)
        self.filter.setAccessibleName(tr("Show"))
        self.filter.currentIndexChanged.connect(self._fill_lines)
        self.back = button(tr("&All quizzes"), self.show_list, role="flat", icon=theme.icon("arrow-left"))
        self.heading, self.detail = label("", "title"), label("", "muted")
        self.page = QuestionPage(theme)
        self._area = scrolling(self.page, widest=WIDEST_PAGE)
        self.stack = QStackedWidget()
        self._pages = {"empty": self._empty_page(), "list": self._list_page(), "quiz": self._quiz_page()}
        for page in self._pages.values():
            self.stack.addWidget(page)
        self.setLayout(column(self.stack))
        self._add_keys()

    def enter(self) -> None:
        """Read the finished quizzes anew."""
        self._runner.submit(lambda: self._app.quizzes.records(), self._show_records)

    def open_quiz(self, quiz_id: str) -> None:
        """Show the items of a finished quiz."""
        self._runner.submit(
            lambda: (self._app.quizzes.finished(quiz_id), self._app.bundle), self._show_finished
        )

    def show_list(self) -> None:
        """Go back to the list of quizzes."""
        self._finished = None
        self.enter()

    def _add_keys(self) -> None:
        for key, slot in (
            ("J", lambda: self._step(1)),
            ("K", lambda: self._step(-1)),
            ("W", self._next_wrong),
            ("Esc", self.show_list),
        ):
            shortcut = QShortcut(QKeySequence(key), self._pages["quiz"])
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _step(self, by: int) -> None:
        self.lines.setCurrentRow(min(max(self.lines.currentRow() + by, 0), self.lines.count() - 1))

    def _empty_page(self) -> QWidget:
        page = QWidget()
        start = button(tr("&Practise"), self.practice_wanted.emit, role="primary")
        middle = card(
            label(tr("Nothing to review"), "title"),
            label(tr("Finished quizzes appear here."), "muted"),
            row(start, None),
        )
        page.setLayout(column(None, row(None, middle, None), None))
        return page

    def _list_page(self) -> QWidget:
        page = QWidget()
        layout = column(label(tr("Finished quizzes"), "title"), self.quizzes, spacing=12, margins=24)
        page.setLayout(layout)
        return page

    def _quiz_page(self) -> QWidget:
        page = QWidget()
        head = row(self.back, column(self.heading, self.detail, spacing=0), None, spacing=12)
        head.setContentsMargins(12, 8, 16, 8)
        bar = framed("bar", head)
        bar.setProperty("edge", "bottom")
        side = column(row(label(tr("Show")), self.filter, None), self.lines, spacing=8, margins=12)
        middle = row(spacing=0)
        middle.addLayout(side)
        middle.addWidget(self._area, 1)
        page.setLayout(column(bar, middle, spacing=0))
        return page

    def _show_records(self, records: tuple[QuizRecord, ...]) -> None:
        if self._finished is not None:
            return
        self.quizzes.clear()
        for record in records:
            view = derive_record(record, zone=None)
            item = QListWidgetItem(f"{view.title}\n{view.detail}")
            item.setData(Qt.ItemDataRole.UserRole, view.quiz_id)
            item.setSizeHint(QSize(0, self._theme.space(56)))
            self.quizzes.addItem(item)
        self.stack.setCurrentWidget(self._pages["list" if records else "empty"])
        if records:
            self.quizzes.setCurrentRow(0)
            self.quizzes.setFocus()

    def _open_item(self, item: QListWidgetItem) -> None:
        self.open_quiz(item.data(Qt.ItemDataRole.UserRole))

    def _show_finished(self, found: tuple[FinishedQuiz, Bundle]) -> None:
        self._finished, self._bundle = found
        heading, detail = derive_heading(self._finished)
        self.heading.setText(heading)
        self.detail.setText(f"{tr(self._finished.quiz.settings.title)} · {detail}")
        self.stack.setCurrentWidget(self._pages["quiz"])
        self.filter.setCurrentIndex(0)
        self._fill_lines()
        self.lines.setFocus()

    def _fill_lines(self) -> None:
        if self._finished is None:
            return
        titles = {item.id: item.title for item in self._bundle.items}
        self.lines.clear()
        for view in derive_lines(self._finished, titles, only=self.filter.currentData()):
            item = QListWidgetItem(f"{view.sign}  {view.text}")
            item.setData(Qt.ItemDataRole.UserRole, view.position)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, view.name)
            item.setToolTip(plain_tip(view.text))
            item.setSizeHint(QSize(0, self._theme.space(34)))
            self.lines.addItem(item)
        self._area.setVisible(self.lines.count() > 0)
        self.lines.setCurrentRow(0)

    def _show_line(self, place: int) -> None:
        item = self.lines.item(place)
        if place < 0 or self._finished is None:
            return
        position = item.data(Qt.ItemDataRole.UserRole)
        answer = next(one for one in self._finished.answers if one.position == position)
        self._show_answer(answer)

    def _show_answer(self, answer: AnsweredItem) -> None:
        listed = self._bundle.item(answer.item_id)
        if listed is None or listed.content_hash != answer.content_hash:
            self.detail.setText(tr("This question has changed or left the bank since it was answered."))
            self._area.hide()
            return
        self._area.show()
        question = self._bundle.question(answer.item_id, answer.variant)
        self.page.show_question(question, answer.order, answer.response)
        self.page.show_feedback(answer.response, _as_graded(question, answer))
        self._area.verticalScrollBar().setValue(0)

    def _next_wrong(self) -> None:
        if self._finished is None:
            return
        not_right = {one.position for one in self._finished.answers if one.outcome is not Outcome.RIGHT}
        for place in range(self.lines.currentRow() + 1, self.lines.count()):
            if self.lines.item(place).data(Qt.ItemDataRole.UserRole) in not_right:
                self.lines.setCurrentRow(place)
                return


def _as_graded(question: Question, answer: AnsweredItem) -> Grade:
    """The grade as it was given; what the mistake is called comes from the item as it is."""
    found = read(question, answer.response)
    mistake = None if isinstance(found, Unreadable) else grade(question, found).mistake
    return Grade(answer.credit, answer.outcome, mistake)
