"""A page that is read: its content, or what kept it from being read, in the same place."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from prepapp.gui.jobs import JobRunner
from prepapp.gui.widgets.parts import column, scrolling
from prepapp.gui.widgets.problem import Again, ProblemCard

T = TypeVar("T")
WIDEST = 760


class Page(QStackedWidget):
    """Content that gives way to a problem; `heading` says what cannot be shown then."""

    def __init__(self, heading: str, content: QWidget | QLayout) -> None:
        super().__init__()
        self._heading = heading
        if isinstance(content, QLayout):
            inside, content = content, QWidget()
            content.setLayout(inside)
        self.content = content
        self.addWidget(content)

    @property
    def has_failed(self) -> bool:
        """Whether a problem is shown."""
        return self.currentWidget() is not self.content

    @cached_property
    def problem(self) -> ProblemCard:
        """The card that tells the problem."""
        card = ProblemCard(self._heading)
        inside = QWidget()
        inside.setLayout(column(card, None))
        self.addWidget(scrolling(inside, widest=WIDEST))
        return card

    def show_problem(self, error: Exception, again: Again) -> None:
        """Show what went wrong in the place of the content; the keyboard goes to the way on."""
        self.problem.show_problem(error, again)
        self.setCurrentIndex(1)
        (self.problem.details if again is None else self.problem.again).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def show_content(self) -> None:
        """Nothing is wrong, or no longer."""
        self.setCurrentWidget(self.content)


class ReadPage(Page):
    """A page that reads through the worker, and reads anew when that is asked for."""

    def __init__(self, runner: JobRunner, heading: str, content: QWidget | QLayout) -> None:
        super().__init__(heading, content)
        self._runner = runner

    def read(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Do `work` on the worker and show its result with `done`, or what kept it from being read."""
        again = partial(self.read, work, done)
        self._runner.submit(work, partial(self._show, done), partial(self.show_problem, again=again))

    def _show(self, done: Callable[[T], object], result: T) -> None:
        self.show_content()
        done(result)
