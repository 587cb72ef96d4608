"""A card that draws the focus ring of what is on it around that, where it lies on no letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from prepapp.gui.theme.theme import Theme

AWAY_PX = 6
"""How far the ring stays from what it is around."""
_FOCUS = {QEvent.Type.FocusIn, QEvent.Type.FocusOut}


class RingedCard(QFrame):
    """`ring` names what has no ring of its own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ringed: QWidget | None = None
        self.setProperty("role", "card")

    def ring(self, widget: QWidget) -> None:
        """Draw the ring around this one, which lies on the card itself."""
        self._ringed = widget
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOCUS:
            self.update()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ringed is not None and self._ringed.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("focus"), self._theme.tokens.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = self._theme.tokens.radii.medium
            around = self._ringed.geometry().adjusted(-AWAY_PX, -AWAY_PX, AWAY_PX, AWAY_PX)
            painter.drawRoundedRect(around, radius, radius)
            painter.end()
