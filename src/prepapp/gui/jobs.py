"""Slow work off the window's thread: one worker, in order, each result back where the window lives."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
Work = Callable[[], T]


class JobRunner(QObject):
    """Runs work one after the other; `done` and `failed` are called on the thread that owns this object."""

    became_idle = Signal()
    wait_began = Signal()
    """Somebody waits for what was submitted; `wait_ended` comes when nobody waits any more."""
    wait_ended = Signal()
    closed = Signal()
    """Everything that was queued is done."""
    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None, *, executor: Executor | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._waiting = 0
        self._awaited = 0
        self._is_closed = False
        self._came_back.connect(self._call_back, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether every job has come back."""
        return self._waiting == 0

    def submit(
        self,
        work: Work[T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Queue work that somebody waits for. Without `failed`, an error travels on to the crash hook."""
        self._awaited += 1
        if self._awaited == 1:
            self.wait_began.emit()
        self._queue(work, done, failed, is_awaited=True)

    def submit_ahead(
        self,
        work: Work[T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Queue work that nobody waits for yet: nothing on the screen speaks of it."""
        self._queue(work, done, failed, is_awaited=False)

    def close(self) -> None:
        """Wait for what is queued; nothing more may be submitted, and what comes back is told to nobody."""
        self._is_closed = True
        self._executor.shutdown(wait=True)
        self.closed.emit()

    def _queue(
        self,
        work: Work[T],
        done: Callable[[T], None] | None,
        failed: Callable[[Exception], None] | None,
        *,
        is_awaited: bool,
    ) -> None:
        self._waiting += 1
        future = self._executor.submit(work)
        future.add_done_callback(lambda ended: self._came_back.emit((ended, done, failed, is_awaited)))

    @Slot(object)
    def _call_back(self, back: tuple[Future[Any], Callable[[Any], None] | None, Any, bool]) -> None:
        ended, done, failed, is_awaited = back
        self._waiting -= 1
        self._awaited -= is_awaited
        try:
            if not self._is_closed:
                self._deliver(ended, done, failed)
        finally:
            if is_awaited and not self._awaited:
                self.wait_ended.emit()
            if self.is_idle:
                self.became_idle.emit()

    def _deliver(self, ended: Future[Any], done: Callable[[Any], None] | None, failed: Any) -> None:
        error = ended.exception()
        if error is None:
            if done is not None:
                done(ended.result())
        elif failed is not None and isinstance(error, Exception):
            failed(error)
        else:
            raise error
