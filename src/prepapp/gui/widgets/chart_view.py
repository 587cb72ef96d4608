"""A chart that can be pointed at, by the mouse and by the arrow keys, and covered where it is an example."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from prepapp.gui.charts.picture import Region
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.drawn_chart import DrawnChart

_VEIL = 0.6
"""How much of a chart is covered that is about to be replaced."""

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
"""What the arrow keys do among what can be pointed at."""


class ChartView(DrawnChart):
    """What can be pointed at says its words as a tool tip; `chosen` carries the key of what was chosen.

    A `cover` is what stands over a chart that is an example.
    """

    chosen = Signal(str)

    def __init__(self, drawing: JobRunner, theme: Theme, *, cover: str = "") -> None:
        super().__init__(drawing)
        self._theme, self._cover = theme, cover
        self._pointed: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    @property
    def pointed(self) -> Region | None:
        """What the arrow keys point at."""
        return None if self._pointed is None else self._regions[self._pointed]

    def point_at(self, words: str) -> None:
        """Point at what has these words, as the arrow keys do."""
        places = (place for place, one in enumerate(self._regions) if one.words == words)
        self._pointed = next(places, None)
        self._say_pointed()

    @override
    def _take_regions(self, regions: tuple[Region, ...]) -> None:
        super()._take_regions(regions)
        self._pointed = None

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._region_at(event.pos())
            QToolTip.showText(event.globalPos(), found.words if found else "", self)
            return True
        return super().event(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._region_at(event.position().toPoint())
        leads_on = found is not None and bool(found.key)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads_on else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._region_at(event.position().toPoint())
        if found is not None and found.key and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(found.key)
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._regions:
            self._point_at(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.pointed and self.pointed.key:
            self.chosen.emit(self.pointed.key)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._pointed = None
        self._say_pointed()
        super().focusOutEvent(event)

    def _region_at(self, point: QPoint) -> Region | None:
        return next((one for one in self._regions if one.holds(point.x(), point.y())), None)

    def _point_at(self, step: int) -> None:
        count, now = len(self._regions), self._pointed
        self._pointed = (0 if step > 0 else count - 1) if now is None else (now + step) % count
        self._say_pointed()
        region = self.pointed
        assert region is not None
        corner = QPoint(round(region.x), round(region.y + region.height))
        QToolTip.showText(self.mapToGlobal(corner), region.words, self)

    def _say_pointed(self) -> None:
        if self._chart is not None:
            words = self.pointed.words if self.pointed else self._chart.description
            self.setAccessibleDescription(words)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        words = tr("Updating") if self._is_updating else self._cover
        if words and not self.pixmap().isNull():
            self._paint_veil(painter, words)
        if self.pointed is not None:
            one = self.pointed
            painter.setPen(QPen(self._theme.color("focus"), self._theme.tokens.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(one.x, one.y, one.width, one.height))
        painter.end()

    def _paint_veil(self, painter: QPainter, words: str) -> None:
        veil = self._theme.color("surface")
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        seen, centre = self.visibleRegion().boundingRect(), Qt.AlignmentFlag.AlignCenter
        gap = self._theme.space(12)
        plate = painter.boundingRect(seen, centre, words).adjusted(-gap, -gap // 2, gap, gap // 2)
        painter.setBrush(self._theme.color("surface"))
        painter.setPen(self._theme.color("border_strong"))
        painter.drawRoundedRect(plate, gap // 2, gap // 2)
        painter.setPen(self._theme.color("text"))
        painter.drawText(plate, centre, words)
