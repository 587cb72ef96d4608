"""One of a few values, all of them seen at once: a row of buttons of which one is down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton

from prepapp.gui.widgets.flow import Flow


class Chips(Flow):
    """`chosen` carries the value after the user, not the program, chose it; arrows move along the row."""

    chosen = Signal(object)

    def __init__(self, name: str, values: Mapping[Any, str]) -> None:
        self.buttons = {value: _chip(f"{name}: {text}", text) for value, text in values.items()}
        super().__init__(*self.buttons.values(), spacing=4)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        for one in self.buttons.values():
            self._group.addButton(one)
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

    @property
    def current(self) -> QPushButton:
        """The button that is down, or the first."""
        return self.buttons.get(self.value) or next(iter(self.buttons.values()))

    @Slot()
    def _say_chosen(self) -> None:
        self.chosen.emit(self.value)


def _chip(name: str, text: str) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("role", "chip")
    made.setCheckable(True)
    made.setAccessibleName(name)
    return made
