"""A card around a mark: a click anywhere presses the mark, and the card wears its ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFrame, QRadioButton
from typing_extensions import override

from prepapp.gui.theme.theme import set_property

# Only for the type checker: a class with two of Qt's for its bases would be two objects of Qt.
if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class _TellsFocus(_Button):
    """Mixed into a button: it tells when it is focused, so that its card can wear the ring."""

    focused: SignalInstance

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class Radio(_TellsFocus, QRadioButton):
    """A mark of which one is chosen."""

    focused = Signal(bool)


class Check(_TellsFocus, QCheckBox):
    """A mark of which any number are chosen."""

    focused = Signal(bool)


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
