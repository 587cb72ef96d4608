"""Opening a file that came from outside: the history of another machine is offered to be merged."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from prepapp.domain.errors import UsageError
from prepapp.domain.wording import sentence
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.shell.known import Known
from prepapp.gui.shell.places import WITH_ANSWERS, Place

if TYPE_CHECKING:
    from prepapp.gui.main_window import MainWindow


class Opener(QObject):
    """Sees what a file is and has the window do what it is for; nothing is taken in without a question."""

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, window: MainWindow, runner: JobRunner, known: Known) -> None:
        super().__init__(window)
        self._window, self._runner, self._known = window, runner, known

    def open(self, path: Path) -> None:
        """Open a file, unless a question is being answered: that is not interrupted."""
        if self._window.current_name in WITH_ANSWERS:
            self.said.emit(tr("End or leave this quiz, then open the file again."))
            return
        self._known.warm_then(
            lambda: self._runner.submit(
                partial(_look_at, path), lambda _: self._offer(path), self.failed.emit
            )
        )

    def _offer(self, path: Path) -> None:
        self._window.go_to(Place.SETTINGS)
        self._window.settings.data.offer(path)


def _look_at(path: Path) -> None:
    """Raise `UsageError` for what is no history that could be merged, as far as its first bytes tell."""
    from prepapp.content.bundle import is_bundle

    try:
        is_bank = path.is_file() and is_bundle(path)
    except OSError as error:
        raise UsageError(
            sentence("{path} cannot be read: {error}. Choose another file.", path=path, error=str(error))
        ) from error
    if not path.is_file():
        raise UsageError(sentence("There is no file {path}. Check its name and its folder.", path=path))
    if is_bank:
        raise UsageError(
            sentence(
                "{path} is a question bank. This prepapp asks from the bank that it was installed with; "
                "only a history can be opened.",
                path=path,
            )
        )
