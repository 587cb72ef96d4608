"""A button that keeps its icon and lets go of its words where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter
from typing_extensions import override


class ShortButton(QPushButton):
    """A square with an icon when it is short; its words stay its name, and their Alt key works."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._is_short = False

    def be_short(self, on: bool) -> None:  # noqa: FBT001 - one word says it
        """Show the icon alone, or the words beside it."""
        if on is not self._is_short:
            self._is_short = on
            self.updateGeometry()
            self.update()

    def width_px(self, *, is_short: bool) -> int:
        """How wide it is when it is short or not, whatever it is at the time; a short one is a square."""
        whole = super().sizeHint()
        return whole.height() if is_short else whole.width()

    @override
    def sizeHint(self) -> QSize:
        whole = super().sizeHint()
        return QSize(whole.height(), whole.height()) if self._is_short else whole

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._is_short else super().minimumSizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_short:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
