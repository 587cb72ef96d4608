"""Where the keyboard is can be seen: what has it is scrolled into sight (WCAG 2.2, 2.4.7)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class KeptInSight(QObject):
    """Watches the focus of one window; Qt's own scrolling forgets some of the ways that Tab takes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        qt.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, focused: QWidget | None) -> None:
        if focused is None or not self._window.isAncestorOf(focused) or not focused.visibleRegion().isEmpty():
            return
        around = focused.parentWidget()
        while around is not None and around is not self._window:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(focused)
            around = around.parentWidget()
