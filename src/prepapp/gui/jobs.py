"""Slow work off the window's thread: one worker, each result back where the window lives.

Work is done in order, but what a person gave and is not on the disk yet comes first: before work that has
begun, too, if that calls `give_way` between its parts.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor
from functools import partial
from queue import Empty, SimpleQueue
from threading import get_ident
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
Work = Callable[[], T]


class JobRunner(QObject):
    """Runs work one at a time; `done` and `failed` are called on the thread that owns this object."""

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
        self._first: SimpleQueue[tuple[Future[Any], Work[Any]]] = SimpleQueue()
        self._worker = 0
        self._waiting = 0
        self._awaited = 0
        self._is_closed = False
        self._failed: tuple[Exception, Callable[[], None]] | None = None
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
        self._queue(work, done, failed, is_awaited=True)

    def submit_ahead(
        self,
        work: Work[T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Queue work that nobody waits for yet: nothing on the screen speaks of it."""
        self._queue(work, done, failed, is_awaited=False)

    def submit_first(
        self,
        work: Work[T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Queue short work that overtakes all that is queued otherwise, in the order it was submitted."""
        future: Future[T] = Future()
        self._first.put((future, work))
        self._expect(future, done, failed, partial(self.submit_first, work, done, failed), is_awaited=True)
        self._executor.submit(self._begin, lambda: None)

    def again_after(self, error: Exception) -> Callable[[], None] | None:
        """What does the work anew that has just ended in this error; None when it was no work of ours."""
        return self._failed[1] if self._failed is not None and self._failed[0] is error else None

    def give_way(self) -> None:
        """Do what was submitted to come first; long work calls this between its parts, on the worker.

        Raises `CancelledError` when the window closes: nobody waits for the rest of that work.
        """
        if get_ident() != self._worker:
            return
        self._let_pass()
        if self._is_closed:
            raise CancelledError

    def close(self) -> None:
        """Wait for what is queued; nothing more may be submitted, and what comes back is told to nobody."""
        self._is_closed = True
        self._executor.shutdown(wait=True)
        self.closed.emit()

    def _queue(self, work: Work[T], done: Any, failed: Any, *, is_awaited: bool) -> None:
        """Queue work; who asks for it again after an error waits for it."""
        future = self._executor.submit(self._begin, work)
        self._expect(future, done, failed, partial(self.submit, work, done, failed), is_awaited=is_awaited)

    def _begin(self, work: Work[T]) -> T:
        self._worker = get_ident()
        self._let_pass()
        return work()

    def _let_pass(self) -> None:
        while True:
            try:
                future, work = self._first.get_nowait()
            except Empty:
                return
            try:
                future.set_result(work())
            except BaseException as error:
                future.set_exception(error)

    def _expect(
        self, future: Future[Any], done: Any, failed: Any, again: Callable[[], None], *, is_awaited: bool
    ) -> None:
        self._waiting += 1
        self._awaited += is_awaited
        if is_awaited and self._awaited == 1:
            self.wait_began.emit()
        future.add_done_callback(lambda ended: self._came_back.emit((ended, done, failed, again, is_awaited)))

    @Slot(object)
    def _call_back(self, back: tuple[Future[Any], Any, Any, Callable[[], None], bool]) -> None:
        ended, done, failed, again, is_awaited = back
        self._waiting -= 1
        self._awaited -= is_awaited
        try:
            if not self._is_closed:
                self._deliver(ended, done, failed, again)
        finally:
            if is_awaited and not self._awaited:
                self.wait_ended.emit()
            if self.is_idle:
                self.became_idle.emit()

    def _deliver(
        self,
        ended: Future[Any],
        done: Callable[[Any], None] | None,
        failed: Any,
        again: Callable[[], None],
    ) -> None:
        error = ended.exception()
        if error is None:
            if done is not None:
                done(ended.result())
        elif failed is not None and isinstance(error, Exception):
            self._failed = error, again
            failed(error)
        else:
            raise error
