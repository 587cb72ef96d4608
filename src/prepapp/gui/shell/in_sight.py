"""Where the keyboard is can be seen: what has it is scrolled into sight (WCAG 2.2, 2.4.7)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from typing_extensions import override

from prepapp.gui.theme.theme import Theme

LAID_OUT_MS = 80
"""After the window or its text has another size; everything has found its place by then."""


class KeptInSight(QObject):
    """Watches the focus of one window; Qt's own scrolling forgets some of the ways that Tab takes."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._laid_out = QTimer(self, singleShot=True, interval=LAID_OUT_MS)
        self._laid_out.timeout.connect(self._look_again)
        self._was_in_sight = False
        theme.changed.connect(self._wait)
        handle = window.windowHandle()
        assert handle is not None, "the window is known to the platform"
        handle.installEventFilter(self)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        qt.focusChanged.connect(self._follow)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._wait()
        return False

    @Slot()
    def _wait(self) -> None:
        """Look again once all is laid out, unless somebody had scrolled away from where the keyboard is."""
        focused: QWidget | None = self._window.focusWidget()  # None while nothing has the keyboard
        if not self._laid_out.isActive():
            self._was_in_sight = focused is not None and not focused.visibleRegion().isEmpty()
        self._laid_out.start()

    @Slot()
    def _look_again(self) -> None:
        if self._was_in_sight:
            self._follow(None, self._window.focusWidget())

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, focused: QWidget | None) -> None:
        if focused is None or not self._window.isAncestorOf(focused) or not focused.visibleRegion().isEmpty():
            return
        around = focused.parentWidget()
        while around is not None and around is not self._window:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(focused)
            around = around.parentWidget()
