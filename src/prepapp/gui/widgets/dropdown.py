"""A list of which one line is shown, whose name is told on every system."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox
from typing_extensions import override


class Dropdown(QComboBox):
    """On Linux Qt tells the line that is shown as the list's name; what it is for is told beside it."""

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)
