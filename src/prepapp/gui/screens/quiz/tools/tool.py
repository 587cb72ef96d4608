"""What every tool beside the question is."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget


class ToolName(StrEnum):
    """The tools, by the names that buttons and keys call them with."""

    GRID = "grid"
    NOTE = "note"
    SCRATCHPAD = "scratchpad"
    CALCULATOR = "calculator"
    FORMULAS = "formulas"


class Tool(QWidget):
    """A page of the drawer; `title` stands above it."""

    title = ""

    def focus_first(self) -> None:
        """Give the keyboard to the first control."""
        raise NotImplementedError(f"{type(self).__name__} has no first control")

    def flush(self) -> None:
        """Hand on what was typed a moment ago; tools without text have nothing to hand on."""
