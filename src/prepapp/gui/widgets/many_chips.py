"""Any number of a few values, all of them seen at once: buttons of which each is up or down."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton

from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import letter_for_letter


class ManyChips(Flow):
    """`changed` comes after the person, not the program, pressed one; none down asks for nothing."""

    changed = Signal()

    def __init__(self, name: str, values: Mapping[Any, str]) -> None:
        super().__init__(spacing=4)
        self.setAccessibleName(name)
        self._name = name
        self.buttons: dict[Any, QPushButton] = {}
        self.offer(values)

    def offer(self, values: Mapping[Any, str]) -> None:
        """Offer values that are not offered yet; what is down stays down."""
        for value, text in values.items():
            if value not in self.buttons:
                made = QPushButton(letter_for_letter(text))
                made.setProperty("role", "chip")
                made.setCheckable(True)
                made.setAccessibleName(f"{self._name}: {text}")
                made.clicked.connect(self._say_changed)
                self.buttons[value] = made
                self.add(made)

    @property
    def values(self) -> tuple[Any, ...]:
        """The values whose buttons are down, in their order."""
        return tuple(value for value, one in self.buttons.items() if one.isChecked())

    def choose(self, values: Collection[object]) -> None:
        """Show these values and no others."""
        for value, one in self.buttons.items():
            one.setChecked(value in values)

    def show_only(self, values: Collection[object]) -> None:
        """Hide the buttons of all other values; what was down there comes up."""
        for value, one in self.buttons.items():
            if value not in values:
                one.setChecked(False)
            one.setVisible(value in values)

    @Slot()
    def _say_changed(self) -> None:
        self.changed.emit()
