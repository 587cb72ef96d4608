"""Puts what happens in a quiz on the disk, in order, and says when it is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from prepapp.domain.errors import StorageError
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import mark, said
from prepapp.services.quiz_session import Change, QuizSession

NOT_SAVED = mark(
    "Not saved. Answers are kept in memory. Free disk space or check the data folder, then retry."
)


class Saves(Protocol):
    """What the saver needs of the quiz service."""

    def save(self, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """Put changes on the disk."""

    def keep_clock(self, quiz_id: str, clock_s: float) -> None:
        """Remember how far the clock has come."""


class Saver(QObject):
    """Saves a session's changes through the worker; what fails stays in memory until a retry succeeds."""

    saved = Signal()
    failed = Signal(str)

    def __init__(self, runner: JobRunner, service: Saves, session: QuizSession) -> None:
        super().__init__()
        self._runner = runner
        self._service = service
        self._session = session
        self._clock_waits = False

    def save(
        self, then: Callable[[], object] | None = None, otherwise: Callable[[], object] | None = None
    ) -> None:
        """Save everything that is not saved yet; `then` is called once it is on the disk, and only then.

        `otherwise` is called if it cannot be saved, after that was told.
        """
        changes = self._session.unsaved

        def done(written: tuple[Change, ...]) -> None:
            self._session.was_saved(written)
            self.saved.emit()
            if then is not None:
                then()

        def not_saved(error: Exception) -> None:
            if not isinstance(error, StorageError):
                raise error
            self.failed.emit(said(error))
            if otherwise is not None:
                otherwise()

        self._runner.submit_first(lambda: self._service.save(changes), done, not_saved)

    def keep_clock(self) -> None:
        """Remember the clock, unless the last time it was asked to has not come back yet.

        That it cannot be saved is not told: the next heartbeat tries again, and the next answer tells it.
        """
        if self._clock_waits:
            return
        self._clock_waits = True
        quiz_id, clock_s = self._session.quiz.id, self._session.clock_s
        self._runner.submit_first(
            lambda: self._service.keep_clock(quiz_id, clock_s),
            lambda _: self._clock_came_back(),
            self._clock_came_back,
        )

    def _clock_came_back(self, error: Exception | None = None) -> None:
        self._clock_waits = False
        if error is not None and not isinstance(error, StorageError):
            raise error
