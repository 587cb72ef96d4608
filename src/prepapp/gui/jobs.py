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

    became_busy = Signal()
    became_idle = Signal()
    closed = Signal()
    """Everything that was queued is done."""
    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None, *, executor: Executor | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._waiting = 0
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
        """Queue work. Without `failed`, an error travels on to the crash hook."""
        self._waiting += 1
        if self._waiting == 1:
            self.became_busy.emit()
        future = self._executor.submit(work)
        future.add_done_callback(lambda ended: self._came_back.emit((ended, done, failed)))

    def close(self) -> None:
        """Wait for what is queued; nothing more may be submitted, and what comes back is told to nobody."""
        self._is_closed = True
        self._executor.shutdown(wait=True)
        self.closed.emit()

    @Slot(object)
    def _call_back(self, back: tuple[Future[Any], Callable[[Any], None] | None, Any]) -> None:
        ended, done, failed = back
        self._waiting -= 1
        try:
            if not self._is_closed:
                self._deliver(ended, done, failed)
        finally:
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
