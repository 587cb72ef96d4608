"""One of a few values, all of them seen at once: a row of buttons of which one is down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QPushButton

from prepapp.gui.widgets.one_of import OneOf
from prepapp.gui.widgets.parts import label


class Chips(OneOf[QPushButton]):
    """Values that stay as they are; arrows move along the row."""

    def __init__(
        self, name: str, values: Mapping[Any, str], *, shows_name: bool = False, spacing: int = 4
    ) -> None:
        """With `shows_name` the name stands before them; else only a screen reader says it."""
        super().__init__(name, spacing=spacing)
        if shows_name:
            self.add(label(name, "muted"))
        for value, text in values.items():
            self._offer(value, chip(f"{name}: {text}", text))

    @property
    def current(self) -> QPushButton:
        """The button that is down, or the first."""
        return self.buttons.get(self.value) or next(iter(self.buttons.values()))


def chip(name: str, text: str) -> QPushButton:
    """A button that stays down, with a name that says what it is one of."""
    made = QPushButton(text)
    made.setProperty("role", "chip")
    made.setCheckable(True)
    made.setAccessibleName(name)
    return made
