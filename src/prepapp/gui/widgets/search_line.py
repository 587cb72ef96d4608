"""A line to search in, with a sign at its end that clears it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from prepapp.gui.language import tr
from prepapp.gui.theme.theme import Theme

SIDE_PX: Final = 10
"""Between its edge and its words, at most."""


class SearchLine(QLineEdit):
    """Its sign is there at once: Qt's own clear button fades in for a fifth of a second, calm or not."""

    def __init__(self, theme: Theme, name: str, placeholder: str = "") -> None:
        """`name` is what a screen reader calls it; `placeholder` is shown in its place while it is empty."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder or name)
        self.clearing = QAction(tr("Clear"), self)
        self.clearing.triggered.connect(self.clear)
        self.addAction(self.clearing, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._show_sign)
        theme.changed.connect(self._draw_sign)
        self._draw_sign()
        self._show_sign()

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for what it says of itself while it is empty."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        words = metrics.horizontalAdvance(self.placeholderText()) + metrics.height()
        return QSize(max(hint.width(), words + 2 * self._theme.space(SIDE_PX)), hint.height())

    @Slot()
    def _draw_sign(self) -> None:
        self.clearing.setIcon(self._theme.icon("cross", "muted"))

    @Slot()
    def _show_sign(self) -> None:
        self.clearing.setVisible(bool(self.text()))
