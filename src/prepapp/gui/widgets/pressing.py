"""Enter presses the button that has the keyboard, as Space does; Qt leaves that to dialogs."""

from __future__ import annotations

from typing import TypeGuard

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget


def is_pressed_by_enter(widget: QWidget | None) -> TypeGuard[QAbstractButton]:
    """Whether Enter belongs to a control: to buttons, while on options it goes on."""
    return isinstance(widget, QAbstractButton) and not isinstance(widget, QRadioButton | QCheckBox)


def press_by_enter(event: QKeyEvent) -> bool:
    """Press the button that has the keyboard, if it is Enter alone that was pressed; whether it was.

    Enter that is held down presses once: the button it leads to may mean something else.
    """
    focused = QApplication.focusWidget()
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if not is_enter or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    if not is_pressed_by_enter(focused):
        return False
    if not event.isAutoRepeat():
        focused.click()
    return True
