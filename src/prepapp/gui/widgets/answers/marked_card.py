"""A card around a mark: a click anywhere presses the mark, and the card wears its ring."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QRadioButton
from typing_extensions import override

from prepapp.gui.theme.theme import set_property


class Radio(QRadioButton):
    """A radio button that tells when it is focused, so that its card can wear the ring."""

    focused = Signal(bool)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class Check(QCheckBox):
    """A check box that tells when it is focused, so that its card can wear the ring."""

    focused = Signal(bool)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class MarkedCard(QFrame):
    """What stands beside the mark is up to who derives from this."""

    def __init__(self, mark: Radio | Check) -> None:
        super().__init__()
        self.mark = mark
        self.setProperty("role", "option")
        mark.setMinimumSize(24, 24)  # a target of its own, beside the whole card
        mark.focused.connect(self._ring)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.mark.isEnabled():
            self.mark.setFocus(Qt.FocusReason.MouseFocusReason)
            self.mark.click()
        super().mousePressEvent(event)

    def _ring(self, is_focused: bool) -> None:  # noqa: FBT001 - a slot: the signal carries one bool
        set_property(self, "ringed", is_focused)
