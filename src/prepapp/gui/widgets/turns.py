"""Small pieces of work on the window's thread, one per turn of its events, so that none of them is felt."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Slot


class Turns(QObject):
    """Does what it was given, in order and a piece at a time; between two pieces events come first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._take_one)

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def take(self, pieces: Iterable[Callable[[], object]]) -> None:
        """Do these in the turns to come, in place of whatever still waits."""
        self._waiting = deque(pieces)
        self._timer.start()

    @Slot()
    def _take_one(self) -> None:
        if self._waiting:
            self._waiting.popleft()()
        if not self._waiting:
            self._timer.stop()
