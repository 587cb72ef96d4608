"""What stands between the bars of the quiz: a question, a pause, a break, or the review before submitting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from prepapp.domain.quiz import Quiz
from prepapp.gui.language import tr
from prepapp.gui.screens.quiz.controls import centred
from prepapp.gui.screens.quiz.summary import SummaryPage
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import button, label, scrolling
from prepapp.gui.widgets.question_page import QuestionPage

WIDEST_QUESTION = 860
LEAST_LINES = 4
"""A question is not read through a slit."""


class Pages(QStackedWidget):
    """One of them at a time; `turned` tells that another one is shown."""

    turned = Signal()
    resume_wanted = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self.question = QuestionPage(theme, today)
        self.summary = SummaryPage(theme)
        self.resume = button(tr("&Resume"), self.resume_wanted.emit, role="primary")
        self._area = scrolling(self.question, widest=WIDEST_QUESTION)
        self._paused = centred(
            label(tr("Paused"), "title"), label(tr("The clock is stopped."), "muted"), self.resume
        )
        self.break_left = label("", "muted", wraps=True)
        self.go_on = button(tr("&Go on now"), self.resume_wanted.emit, role="primary")
        self._break = centred(label(tr("Break"), "title"), self.break_left, self.go_on)
        for page in (self._area, self._paused, self._break, self.summary):
            self.addWidget(page)

    @property
    def is_question(self) -> bool:
        """Whether a question is on the screen."""
        return self.currentWidget() is self._area

    @override
    def minimumSizeHint(self) -> QSize:
        """As low as the page that is shown may be: the others would push the bars below out of the window."""
        hint, shown = super().minimumSizeHint(), self.currentWidget()
        least = LEAST_LINES * self.fontMetrics().lineSpacing() if self.is_question else 0
        return QSize(hint.width(), max(least, shown.minimumSizeHint().height())) if shown else hint

    def narrowest(self) -> int:
        """How wide the pages have to be for the words of the question not to be cut, in pixels."""
        page = self._area.widget()
        bar = self._area.verticalScrollBar().sizeHint().width()
        return (page.minimumSizeHint().width() if page else 0) + bar

    def show_question(self) -> None:
        """Show the question from its top."""
        self._area.verticalScrollBar().setValue(0)
        self._turn_to(self._area)

    def show_pause(self) -> None:
        """Hide the question."""
        self._turn_to(self._paused)
        self.resume.setFocus()

    def show_break(self, words: str) -> None:
        """Hide the questions until the break is over."""
        self.break_left.setText(words)
        self._turn_to(self._break)
        self.go_on.setFocus()

    def tell_break(self, words: str) -> None:
        """Say how much of the break is left, where it is not said already."""
        if self.break_left.text() != words:
            self.break_left.setText(words)

    def show_summary(self, quiz: Quiz) -> None:
        """Show where the quiz stands."""
        self.summary.show_quiz(quiz)
        self._turn_to(self.summary)
        self.summary.back.setFocus()

    def reveal_verdict(self) -> None:
        """Bring the verdict into sight once the page knows its height."""
        QTimer.singleShot(0, self, self._scroll_to_verdict)

    def _scroll_to_verdict(self) -> None:
        self._area.ensureWidgetVisible(self.question.verdict, 0, self._area.height() // 3)

    def _turn_to(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self.updateGeometry()
        self.turned.emit()
