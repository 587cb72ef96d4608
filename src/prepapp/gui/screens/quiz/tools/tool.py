"""The tools of a quiz by name."""

from __future__ import annotations

from enum import StrEnum


class ToolName(StrEnum):
    """The tools, by the names that buttons and keys call them with."""

    GRID = "grid"
    NOTE = "note"
    SCRATCHPAD = "scratchpad"
    CALCULATOR = "calculator"
    FORMULAS = "formulas"
