"""One of a few values, all of them seen at once: a row of buttons of which one is down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QPushButton

from prepapp.gui.widgets.one_of import OneOf


class Chips(OneOf[QPushButton]):
    """Values that stay as they are; arrows move along the row."""

    def __init__(self, name: str, values: Mapping[Any, str]) -> None:
        super().__init__(name, spacing=4)
        for value, text in values.items():
            self._offer(value, _chip(f"{name}: {text}", text))

    @property
    def current(self) -> QPushButton:
        """The button that is down, or the first."""
        return self.buttons.get(self.value) or next(iter(self.buttons.values()))


def _chip(name: str, text: str) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("role", "chip")
    made.setCheckable(True)
    made.setAccessibleName(name)
    return made
