"""The days of a week as dots: filled where something was practised, and today's by a ring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from prepapp.gui.theme.theme import Theme

DAYS: Final = 7


class WeekDots(QWidget):
    """No streak and no goal: a day without a dot is a day without a dot."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._days: Sequence[bool] = ()
        self._today = 0

    def show_week(self, days: Sequence[bool], today: int, words: str) -> None:
        """Show which days had practice, from Monday on; `words` says the same."""
        self._days, self._today = days, today
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedSize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._side()
        return QSize(side * 2 * DAYS, side + self.fontMetrics().height() + self._theme.space(4))

    def _side(self) -> int:
        return round(self._theme.metrics.body_px * 1.1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, side = self._theme.tokens, self._side()
        for day, is_practised in enumerate(self._days):
            is_today = day == self._today
            room = QRectF(side * 2 * day, 0, side * 2, self.height())
            disc = QRectF(room.center().x() - side / 2 + 1, 1, side - 2, side - 2)
            painter.setPen(
                QPen(QColor(tokens.accent if is_practised or is_today else tokens.border_strong), 2)
            )
            painter.setBrush(QColor(tokens.accent) if is_practised else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc)
            font = self.font()
            font.setBold(is_today)
            painter.setFont(font)
            painter.setPen(QColor(tokens.text if is_today else tokens.text_muted))
            name = QLocale().dayName(day + 1, QLocale.FormatType.NarrowFormat)
            below = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(room, below, name)
