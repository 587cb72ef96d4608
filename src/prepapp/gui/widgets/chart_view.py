"""A chart on the screen: drawn in a worker, shown sharply, the old picture kept until then."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy
from shiboken6 import isValid
from typing_extensions import override

from prepapp.gui.charts.picture import Drawing, Picture, Size
from prepapp.gui.jobs import JobRunner
from prepapp.gui.theme.theme import Theme

SETTLING_MS = 120
"""A window being resized asks for one new picture at the end, not for one a pixel."""
PATIENCE_MS = 300
DRAWING = "Drawing the chart…"
FAILED = "The chart could not be drawn. The table has the same numbers."

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Chart:
    """What is to be shown: how to draw it, how high it wants to be in a width, and what it says in words."""

    draw: Drawing
    height_in: Callable[[int], int]
    takeaway: str
    description: str


class ChartView(QLabel):
    """Shows one chart. A label, because to a screen reader a label with a picture is a graphic."""

    def __init__(self, drawing: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._drawing = drawing
        self._theme = theme
        self._chart: Chart | None = None
        self._shown: tuple[Chart, Size] | None = None
        self._is_drawing = False
        self._settling = _single_shot(self, SETTLING_MS, self._draw)
        self._patience = _single_shot(self, PATIENCE_MS, self._say_drawing)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_up_to_date(self) -> bool:
        """Whether the picture is of the chart, at the size and sharpness of now."""
        return self._chart is not None and self._shown == (self._chart, self._size())

    def show_chart(self, chart: Chart) -> None:
        """Show a chart as soon as it is drawn."""
        self._chart = chart
        self.setAccessibleName(chart.takeaway)
        self.setAccessibleDescription(chart.description)
        self.updateGeometry()
        self._settling.start(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._chart.height_in(max(width, 1)) if self._chart else 0

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settling.start(SETTLING_MS if self._shown else 0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settling.start(0)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settling.start(SETTLING_MS)
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            width = self._theme.tokens.focus_width
            painter = QPainter(self)
            painter.setPen(QPen(self._theme.color("focus"), width))
            painter.drawRect(self.rect().adjusted(width // 2, width // 2, -width, -width))
            painter.end()

    def _size(self) -> Size:
        return Size(self.width(), self.height(), self.devicePixelRatioF())

    @Slot()
    def _draw(self) -> None:
        """Ask for the picture of now, unless it is there or one is being drawn: that one asks again."""
        chart, size = self._chart, self._size()
        if chart is None or self._is_drawing or self.is_up_to_date or not self.isVisible():
            return
        if min(size.width, size.height) < 1:  # not laid out yet: being resized asks again
            return
        self._is_drawing = True
        self._patience.start()
        self._drawing.submit(
            lambda: chart.draw(size),
            lambda picture: self._show_picture(chart, size, picture),
            self._show_failure,
        )

    def _show_picture(self, chart: Chart, size: Size, picture: Picture) -> None:
        if not isValid(self):  # the window was closed while it was drawn
            return
        self._came_back()
        self._shown = (chart, size)
        self.setPixmap(_pixmap(picture))
        self._draw()

    def _show_failure(self, error: Exception) -> None:
        if not isValid(self):
            return
        log.error("a chart could not be drawn", exc_info=error)
        self._came_back()
        if self._chart is not None:
            self._shown = (self._chart, self._size())  # the same would fail again
        self.setText(FAILED)

    def _came_back(self) -> None:
        self._is_drawing = False
        self._patience.stop()

    @Slot()
    def _say_drawing(self) -> None:
        if self.pixmap().isNull():
            self.setText(DRAWING)


def drawing_runner() -> JobRunner:
    """A worker of its own, so that answers never wait for a chart.

    It belongs to the application: a picture may come back after the window was closed.
    """
    return JobRunner(QGuiApplication.instance(), executor=ThreadPoolExecutor(1, thread_name_prefix="drawing"))


def _single_shot(parent: ChartView, interval_ms: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(slot)
    return timer


def _pixmap(picture: Picture) -> QPixmap:
    image = QImage(
        picture.rgba, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGBA8888
    )
    pixmap = QPixmap.fromImage(image)  # copies, so the bytes may go
    pixmap.setDevicePixelRatio(picture.ratio)
    return pixmap
