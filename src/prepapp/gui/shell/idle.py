"""Notices that nobody is there: no key and no click for so many minutes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


class IdleWatch(QObject):
    """`fell_idle` comes once for each time that nothing happened in the window for as long as was asked."""

    fell_idle = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.fell_idle)
        handle = window.windowHandle()
        assert handle is not None, "the window is known to the platform"
        handle.installEventFilter(self)

    @property
    def wait_ms(self) -> int:
        """How long nothing must happen; 0 while it is not waited for."""
        return self._timer.interval() if self._timer.isActive() else 0

    def wait_for(self, minutes: int) -> None:
        """Wait for so many minutes without a sign; 0 is for ever."""
        self._timer.stop()
        if minutes:
            self._timer.start(minutes * 60_000)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS and self.wait_ms:
            self._timer.start()
        return False
