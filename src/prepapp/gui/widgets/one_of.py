"""Buttons of which one is down, flowing into lines: what chips and tiles have in common."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton

from prepapp.gui.widgets.flow import Flow, Rest

B = TypeVar("B", bound=QPushButton)


class OneOf(Flow, Generic[B]):
    """`chosen` carries the value after the person, not the program, chose it."""

    chosen = Signal(object)

    def __init__(self, name: str, *, spacing: int, rest: Rest = Rest.RIGHT, is_even: bool = False) -> None:
        super().__init__(spacing=spacing, rest=rest, is_even=is_even)
        self.setAccessibleName(name)
        self.buttons: dict[Any, B] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._say_chosen)

    @property
    def value(self) -> Any:
        """The value whose button is down; None when it is none of them."""
        return next((value for value, one in self.buttons.items() if one.isChecked()), None)

    def choose(self, value: object) -> None:
        """Show a value; one that has no button lets all of them up. The keyboard goes with it."""
        has_keyboard = any(one.hasFocus() for one in self.buttons.values())
        self._group.setExclusive(False)
        for known, one in self.buttons.items():
            one.setChecked(known == value)
        self._group.setExclusive(True)
        stop_at_chosen(self.buttons.values())
        if has_keyboard and value in self.buttons:
            self.buttons[value].setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, value: object, button: B) -> None:
        self.buttons[value] = button
        self._group.addButton(button)
        self.add(button)
        stop_at_chosen(self.buttons.values())

    def _withdraw(self, value: object) -> None:
        gone = self.buttons.pop(value)
        self._group.removeButton(gone)
        self.drop(gone)
        stop_at_chosen(self.buttons.values())

    @Slot()
    def _say_chosen(self) -> None:
        self.chosen.emit(self.value)


def stop_at_chosen(buttons: Iterable[QPushButton]) -> None:
    """Let Tab come to the button that is down, or to the first where none is; arrows move to the others.

    Qt only does so from the first focus on: before, Tab came to the first, and an arrow chose nothing.
    """
    group = list(buttons)
    stop = next((one for one in group if one.isChecked()), group[0] if group else None)
    for one in group:
        is_stop = one is stop
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
