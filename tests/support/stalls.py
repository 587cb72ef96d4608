"""How long the window's thread does not get back to its events: what a person feels as a stutter."""

from __future__ import annotations

from time import perf_counter, thread_time
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer

_TICK_MS = 1


class Stalls(QObject):
    """What is measured between entering and leaving the `with` block.

    `longest_ms` is the longest time without an event; other programs and our own workers are part of it.
    `most_work_ms` is the most that the window's thread worked in one go, whatever else the machine did.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = self.most_work_ms = 0.0
        self._last = self._worked = 0.0
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Stalls:
        self._last, self._worked = perf_counter(), thread_time()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.stop()
        self._tick()

    def _tick(self) -> None:
        now, worked = perf_counter(), thread_time()
        self.longest_ms = max(self.longest_ms, 1000 * (now - self._last))
        self.most_work_ms = max(self.most_work_ms, 1000 * (worked - self._worked))
        self._last, self._worked = now, worked
