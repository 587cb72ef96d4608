"""The controls that settings are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QComboBox, QSpinBox

from prepapp.gui.widgets.dropdown import Dropdown


def number_field(name: str, least: int, most: int, step: int, unit: str) -> QSpinBox:
    """A number with its unit, taken over once it is typed whole."""
    made = QSpinBox()
    made.setRange(least, most)
    made.setSingleStep(step)
    made.setSuffix(unit)
    made.setKeyboardTracking(False)
    made.setAccessibleName(name)
    return made


def choices(name: str, values: Mapping[Any, str]) -> QComboBox:
    """A list to choose from, no wider than it must be."""
    made = Dropdown()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(22)
    for value, text in values.items():
        made.addItem(text, value)
    return made
