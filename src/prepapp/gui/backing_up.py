"""Automatic backups behind the window: one after the start, one every half hour of use, one at the end."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from prepapp.domain.errors import DamagedDatabase, StorageError
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import said, tr
from prepapp.logs import LOGGER
from prepapp.storage.stopping import Stop

if TYPE_CHECKING:
    from prepapp.domain.backups import Backup
    from prepapp.services.backups import BackupService


class BackupKeeper(QObject):
    """Backs up on a worker of its own, so that no answer waits behind a copy; to be closed before the end."""

    made = Signal(object)
    """A `Backup`, or None when nothing had changed."""
    failed = Signal(str)
    damaged = Signal(str)
    """The database is: the sentence says what to do."""

    def __init__(self, service: Callable[[], BackupService], parent: QObject | None = None) -> None:
        """`service` is made when it is first needed, which is not before the first paint."""
        super().__init__(parent)
        self._make = service
        self._stop = Stop()
        self._is_closing = False
        self._runner = JobRunner(self, executor=ThreadPoolExecutor(1, thread_name_prefix="backup"))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.back_up)

    @cached_property
    def _service(self) -> BackupService:
        return self._make()

    @property
    def is_idle(self) -> bool:
        """Whether no copy is being made."""
        return self._runner.is_idle

    def start(self) -> None:
        """Check a file too large to be checked before; back up what is undone, then again and again."""
        from prepapp.services.backups import EVERY_MINUTES

        self._timer.start(EVERY_MINUTES * 60_000)
        self._runner.submit(
            lambda: self._service.check_large(stop=self._stop), lambda _: self.back_up(), self._say
        )

    def back_up(self) -> None:
        """Back up now if anything changed, unless a copy is being made."""
        if self.is_idle and not self._is_closing:
            self._runner.submit(self._work, self.made.emit, self._say)

    def close(self) -> None:
        """Give up a check or a copy that is being made, and make the last one if it is small.

        Blocks for some 0.1 s.
        """
        if self._is_closing:
            return
        self._is_closing = True
        self._timer.stop()
        self._stop.say()
        self._runner.close()
        try:
            self._service.back_up_at_exit()
        except StorageError as error:
            LOGGER.warning("no backup at exit: %s", error)

    def _work(self) -> Backup | None:
        return self._service.back_up_if_changed(stop=self._stop)

    def _say(self, error: Exception) -> None:
        if not isinstance(error, StorageError):
            raise error
        if isinstance(error, DamagedDatabase):
            LOGGER.error("damaged: %s", error)
            self.damaged.emit(said(error))
        elif not self._is_closing:
            LOGGER.warning("no automatic backup: %s", error)
            self.failed.emit(tr("The automatic backup failed. {reason}", reason=said(error)))
