"""The keys of the quiz: which belong to a control, and what the others mean."""

from __future__ import annotations

from PySide6.QtCore import Qt

from prepapp.gui.screens.quiz.tools.tool import ToolName

TOOL_KEYS = {
    int(Qt.Key.Key_G): ToolName.GRID,
    int(Qt.Key.Key_N): ToolName.NOTE,
    int(Qt.Key.Key_K): ToolName.SCRATCHPAD,
    int(Qt.Key.Key_L): ToolName.CALCULATOR,
    int(Qt.Key.Key_M): ToolName.FORMULAS,
}

HELD = (
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
)
"""With one of these a letter or digit is a shortcut of something else, and no answer."""


def place_of(key: int) -> int | None:
    """The place that a digit (from 1) or a letter (A to E) stands for."""
    if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        return key - Qt.Key.Key_1
    if Qt.Key.Key_A <= key <= Qt.Key.Key_E:
        return key - Qt.Key.Key_A
    return None
