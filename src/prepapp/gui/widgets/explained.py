"""A choice with a few words under it, which begin where its name does."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QRadioButton, QWidget
from typing_extensions import override

from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import column, label

FRAME_PX: Final = 2
"""Around the mark of a choice, on each side."""


class Explained(QWidget):
    """The words are also the choice's description for a screen reader; a click on them chooses it."""

    def __init__(self, choice: QRadioButton, words: str, theme: Theme) -> None:
        super().__init__()
        self._choice, self._theme = choice, theme
        choice.setAccessibleDescription(words)
        self._words = label(words, "caption", wraps=True)
        self._words.setBuddy(choice)
        self.setLayout(column(choice, self._words, spacing=3))
        theme.changed.connect(self._indent)
        self._indent()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Words that stand for a choice take a click for it."""
        if self._words.geometry().contains(event.position().toPoint()):
            self._choice.click()

    @Slot()
    def _indent(self) -> None:
        metrics = self._theme.metrics
        mark = metrics.indicator_px() + 2 * FRAME_PX
        around = metrics.tokens.focus_width + metrics.space_px(4) + metrics.space_px(8)
        self._words.setContentsMargins(mark + around, 0, 0, metrics.space_px(2))
