"""What is being written goes to the disk at once; what could not go waits, and never replaces newer words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count

from prepapp.gui.jobs import JobRunner


class Drafts:
    """The newest text of each subject (a question, a quiz, a phase); `write` puts one on the disk."""

    def __init__(
        self, runner: JobRunner, write: Callable[[str, str], None], failed: Callable[[Exception], None]
    ) -> None:
        self._runner, self._write, self._failed = runner, write, failed
        self._numbers = count(1)
        self._newest: dict[str, tuple[int, str]] = {}
        self._written: dict[str, int] = {}

    def keep(self, subject: str, text: str) -> None:
        """Keep what is written of a subject by now."""
        self._newest[subject] = next(self._numbers), text
        self._runner.submit(partial(self.catch_up, subject), None, self._failed)

    def catch_up(self, subject: str) -> None:
        """Put on the disk what is not there yet of a subject; on the worker. Raises `StorageError`."""
        number, text = self._newest.get(subject, (0, ""))
        if number > self._written.get(subject, 0):
            self._write(subject, text)
            self._written[subject] = number
