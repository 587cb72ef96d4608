"""Buttons of which one is down, flowing into lines: what chips and tiles have in common."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal, Slot
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
        """Show a value; one that has no button lets all of them up."""
        self._group.setExclusive(False)
        for known, one in self.buttons.items():
            one.setChecked(known == value)
        self._group.setExclusive(True)

    def _offer(self, value: object, button: B) -> None:
        self.buttons[value] = button
        self._group.addButton(button)
        self.add(button)

    def _withdraw(self, value: object) -> None:
        gone = self.buttons.pop(value)
        self._group.removeButton(gone)
        self.drop(gone)

    @Slot()
    def _say_chosen(self) -> None:
        self.chosen.emit(self.value)
