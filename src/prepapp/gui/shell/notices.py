"""What the window says of itself: for a while in the status line, or in a bar that stays."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QMainWindow

from prepapp.gui.announcing import announce
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.widgets.problem import ProblemBar

SAID_FOR_MS = 8000


class Notices(QObject):
    """Fills a window's status line, and its `bar` for what went wrong."""

    def __init__(self, window: QMainWindow, runner: JobRunner) -> None:
        super().__init__(window)
        self._window, self._runner = window, runner
        self._line = window.statusBar()
        self._line.setSizeGripEnabled(False)
        self.saved = QLabel("")
        self._line.addPermanentWidget(self.saved)
        self.bar = ProblemBar()

    def say(self, words: str) -> None:
        """Say something in the status line for a while, and politely aloud."""
        self._line.showMessage(words, SAID_FOR_MS)
        if words:
            announce(self._line, words)

    def say_saved(self) -> None:
        """Say that an answer is on the disk now."""
        # The local wall clock is only shown, never stored.
        self.saved.setText(tr("Saved {time}", time=f"{datetime.now().astimezone():%H:%M:%S}"))

    def unsay(self) -> None:
        """Take away what was said of a screen that was left."""
        self._line.clearMessage()

    def warn(self, words: str) -> None:
        """Say something that must not be overlooked."""
        from prepapp.gui.dialogs import show_problem

        show_problem(self._window, words)

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong, and offer to do it again where that is known how."""
        self.bar.show_problem(error, self._runner.again_after(error))
