"""What waits until a window can be seen: a worker would hold up the paint, for one thread runs at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

LONGEST_MS = 1000
"""A window that starts minimised, or where nobody looks, is not painted at all."""


class AfterFirstPaint(QObject):
    """Calls once, when the pixels of a window that was shown are on the screen."""

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._then = then
        self._surface = window.windowHandle()
        self._surface.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose:
            self._surface.removeEventFilter(self)
            self._timer.start(0)  # the window is painted as soon as this event goes on
        return False

    def _go_on(self) -> None:
        self._surface.removeEventFilter(self)
        self.deleteLater()
        self._then()
