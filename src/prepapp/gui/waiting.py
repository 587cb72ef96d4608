"""A small window while something long is done before there is the real one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QProgressBar
from typing_extensions import override

from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.widgets.parts import button, column, label

T = TypeVar("T")
_MARGIN = 24


class WaitingDialog(QDialog, Generic[T]):
    """Says what is being done; `found` is what came of it, None when the person did not wait for it."""

    def __init__(self, heading: str, words: str, work: Callable[[], T], *, can_quit: bool) -> None:
        super().__init__()
        self.found: T | None = None
        self.error: Exception | None = None
        self._can_quit = can_quit
        self.setWindowTitle("prepapp")
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)  # nobody knows how much of the file can be read
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words)
        self.leave = button(tr("&Quit"), self.reject)
        self.setLayout(
            column(
                label(heading, "heading", wraps=True),
                label(words, wraps=True),
                self.progress,
                *((8, self.leave) if can_quit else ()),
                spacing=10,
                margins=_MARGIN,
            )
        )
        self.setMinimumWidth(24 * self.fontMetrics().height())
        self._runner = JobRunner(self)
        self._runner.submit(work, self._end, self._fail)

    def _end(self, found: T) -> None:
        self.found = found
        self.accept()

    def _fail(self, error: Exception) -> None:
        self.error = error
        self.accept()

    @override
    def reject(self) -> None:
        if self._can_quit:
            super().reject()

    @override
    def done(self, result: int) -> None:
        self.hide()  # whoever quits sees it gone; what is half-done is finished and cleared away
        self._runner.close()
        super().done(result)


def waited(heading: str, words: str, work: Callable[[], T], *, can_quit: bool) -> T | None:
    """What some work comes to that the window's thread must not do; None when the person quit meanwhile.

    Raises what the work raises.
    """
    dialog = WaitingDialog(heading, words, work, can_quit=can_quit)
    dialog.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
    dialog.exec()
    if dialog.error is not None:
        raise dialog.error
    return dialog.found
