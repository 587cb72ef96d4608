"""A bar for one long task at a time: how far it is, a way to give it up, and what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from prepapp.gui.announcing import announce
from prepapp.gui.language import tr
from prepapp.gui.widgets.parts import button, column, label, row


class TaskBar(QFrame):
    """Hidden until a task begins; what came of it stays until it is closed. It never takes the focus."""

    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setProperty("edge", "top")
        self._follow: Callable[[], object] = self.hide
        self.said = label("", wraps=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.stop = button(tr("Cancel"), self.given_up.emit)
        self.follow = button("", lambda: self._follow())
        self.close_button = button(tr("Close"), self.hide, role="flat")
        across = row(
            column(self.said, self.progress, spacing=4), self.stop, self.follow, self.close_button, spacing=12
        )
        across.setStretch(0, 1)
        across.setContentsMargins(24, 6, 24, 6)
        self.setLayout(across)
        self.hide()

    def begin(self, words: str) -> None:
        """A task has begun."""
        self.progress.setAccessibleName(words)
        self._show(words, is_running=True)
        self.show_share(0.0)

    def show_share(self, share: float) -> None:
        """So much of 1 is done."""
        self.progress.setValue(round(100 * share))

    def end(self, words: str, *, next_title: str, follow: Callable[[], object]) -> None:
        """It is done: say what came of it, and offer what is done next."""
        self._show(words, is_running=False)
        self.follow.setText(next_title)
        self._follow = follow

    def _show(self, words: str, *, is_running: bool) -> None:
        self.said.setText(words)
        for one in (self.progress, self.stop):
            one.setVisible(is_running)
        for one in (self.follow, self.close_button):
            one.setVisible(not is_running)
        self.show()
        announce(self, words)
