"""What went wrong, said where it went wrong: on the page, or in a bar below it, with the way to try again."""

from __future__ import annotations

from collections.abc import Callable
from traceback import format_exception

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from prepapp.domain.errors import PrepError, UsageError
from prepapp.gui.announcing import announce
from prepapp.gui.language import said, tr
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, column, label, row
from prepapp.gui.widgets.side_by_side import SideBySide

Again = Callable[[], object] | None


class Problem(QFrame):
    """Knows the error that it shows; a subclass lays `said`, `again` and `details` out."""

    def __init__(self, again: QPushButton, details: QPushButton) -> None:
        super().__init__()
        self.said: QLabel = label("", wraps=True)
        self.again, self.details = again, details
        self._details = ""
        self._again: Again = None
        again.clicked.connect(self._try_again)
        details.clicked.connect(self._copy)

    def show_problem(self, error: Exception, again: Again) -> None:
        """Say what a person can put right, at once and aloud; what is a fault of ours is raised on.

        What was wrongly asked for is not offered again: it would fail in the same way.
        """
        if not isinstance(error, PrepError):
            raise error
        self._again = None if isinstance(error, UsageError) else again
        self._details = "".join(format_exception(error))
        words = said(error)
        self.said.setText(words)
        self.again.setVisible(self._again is not None)
        self.show()
        announce(self, words, at_once=True)

    def _try_again(self) -> None:
        if self._again is not None:
            self._again()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


class ProblemCard(Problem):
    """In the place of what cannot be read."""

    def __init__(self, heading: str) -> None:
        super().__init__(_button(tr("&Try again"), "primary"), _button(tr("Copy &details")))
        self.setProperty("role", "card")
        safe = label(tr("Reading changes nothing: what was saved stays as it is."), "muted", wraps=True)
        acts = Flow(self.again, self.details)
        pieces = (label(heading, "title", wraps=True), self.said, safe, acts)
        self.setLayout(column(*pieces, spacing=10, margins=20))


class ProblemBar(Problem):
    """Below every screen, for what could not be done; it stays until it is closed or done after all."""

    def __init__(self) -> None:
        super().__init__(_button(tr("Try again")), _button(tr("Copy details")))
        self.setProperty("role", "bar")
        self.setProperty("edge", "top")
        self.setAccessibleName(tr("Problem"))
        self.close_button = button(tr("Close"), self.hide, role="flat")
        self.again.clicked.connect(self.hide)
        acts = Flow(self.again, self.details, self.close_button, rest=Rest.LEFT)
        across = row(SideBySide(self.said, acts, widest=self.said, spacing=8))
        across.setContentsMargins(24, 6, 24, 6)
        self.setLayout(across)
        self.hide()


def _button(words: str, role: str = "") -> QPushButton:
    made = QPushButton(words)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if role:
        made.setProperty("role", role)
    return made
