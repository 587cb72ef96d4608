"""Files that a worker is writing for a widget: how many, and what is said when one is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr


class FileWriter(QObject):
    """`said` tells of a file that was written, `failed` carries what kept one from it."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject, worker: JobRunner) -> None:
        super().__init__(parent)
        self._worker = worker
        self._pending = 0

    @property
    def is_busy(self) -> bool:
        """Whether a file is not there yet."""
        return self._pending > 0

    def write(self, work: Callable[[], None], target: Path) -> None:
        """Let the worker write a file."""
        self._pending += 1

        def done(_: None) -> None:
            self._pending -= 1
            self.said.emit(tr("Saved {file}.", file=target))

        def fail(error: Exception) -> None:
            self._pending -= 1
            self.failed.emit(error)

        self._worker.submit(work, done, fail)

    def finish(self) -> None:
        """The window goes: wait for files that were asked for. Nobody is there any more to be told."""
        if self.is_busy:
            self._worker.close()
