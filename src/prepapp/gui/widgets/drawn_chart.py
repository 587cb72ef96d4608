"""A chart that is drawn in a worker and shown sharply; the old picture is kept until the new one is there."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy
from shiboken6 import isValid
from typing_extensions import override

from prepapp.gui.charts.picture import Drawing, Picture, Region, Size
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr

SETTLING_MS = 120
"""A window being resized asks for one new picture at the end, not for one a pixel."""
OUT_OF_SIGHT_MS = 500
"""How long a chart waits that nobody sees, so that those in sight come first. Scrolling to it ends that."""
PATIENCE_MS = 300

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Chart:
    """What is to be shown: how to draw it, how high it wants to be in a width, and what it says in words.

    One that equals what is shown already is not drawn again.
    """

    draw: Drawing
    height_in: Callable[[int], int]
    takeaway: str
    description: str


class DrawnChart(QLabel):
    """Shows one chart. A label, because to a screen reader a label with a picture is a graphic.

    `drawn` and `failed` say how the drawing ended.
    """

    drawn = Signal()
    failed = Signal(object)

    def __init__(self, drawing: JobRunner) -> None:
        super().__init__()
        self._drawing = drawing
        self._chart: Chart | None = None
        self._shown: tuple[Chart, Size] | None = None
        self._is_drawing = self._is_updating = self._has_failed = False
        self._regions: tuple[Region, ...] = ()
        self._settling = _single_shot(self, SETTLING_MS, self._draw)
        self._patience = _single_shot(self, PATIENCE_MS, self._say_drawing)
        self._waiting = _single_shot(self, OUT_OF_SIGHT_MS, self._ask_for_picture)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_up_to_date(self) -> bool:
        """Whether the picture is of the chart, at the size and sharpness of now, or there can be none."""
        if self._chart is None:
            return False
        return self._has_failed or self._shown == (self._chart, self._size())

    @property
    def is_updating(self) -> bool:
        """Whether what is seen is greyed, because a newer chart is on its way."""
        return self._is_updating

    def say_updating(self) -> None:
        """Grey what is seen until a chart is shown again."""
        if not self.pixmap().isNull():
            self._is_updating = True
            self.update()

    def show_chart(self, chart: Chart) -> None:
        """Show a chart as soon as it is drawn."""
        if self._is_updating:
            self._is_updating = False
            self.update()
        if self._has_failed:
            self._chart, self._has_failed = None, False  # whoever comes back may try again
        if chart == self._chart:
            return
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
        if self._has_failed:
            return super().heightForWidth(width)  # of the sentences that stand in for it
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
        if self._waiting.isActive():
            self._waiting.start(0)  # it was scrolled into sight
        super().paintEvent(event)

    def _take_regions(self, regions: tuple[Region, ...]) -> None:
        """What can be pointed at from now on."""
        self._regions = regions

    def _size(self) -> Size:
        return Size(self.width(), self.height(), self.devicePixelRatioF())

    @Slot()
    def _draw(self) -> None:
        """Ask for the picture of now; of a chart that is out of sight, a little later."""
        if not self._needs_picture():
            self._waiting.stop()
        elif self.visibleRegion().isEmpty():
            self._waiting.start(OUT_OF_SIGHT_MS)
        else:
            self._ask_for_picture()

    def _needs_picture(self) -> bool:
        """Not while one is drawn: that one asks again. Not before there is room: being resized asks again."""
        has_room = min(self.width(), self.height()) > 0
        return self._chart is not None and has_room and not (self._is_drawing or self.is_up_to_date)

    @Slot()
    def _ask_for_picture(self) -> None:
        self._waiting.stop()
        chart, size = self._chart, self._size()
        if chart is None or not self._needs_picture() or not self.isVisible():
            return
        self._is_drawing = True
        self._patience.start()
        self._drawing.submit(
            lambda: chart.draw(size),
            lambda picture: self._show_picture(chart, size, picture),
            lambda error: self._show_failure(chart, error),
        )

    def _show_picture(self, chart: Chart, size: Size, picture: Picture) -> None:
        if not isValid(self):  # the window was closed while it was drawn
            return
        self._came_back()
        self._shown = (chart, size)
        self._take_regions(picture.regions)
        self.setPixmap(_pixmap(picture))
        self.drawn.emit()
        self._draw()

    def _show_failure(self, chart: Chart, error: Exception) -> None:
        if not isValid(self):
            return
        log.error("a chart could not be drawn", exc_info=error)
        self._came_back()
        if chart != self._chart:  # a newer one came meanwhile, and has yet to try
            self._draw()
            return
        self._has_failed = True
        self._take_regions(())
        words = tr("The chart could not be drawn. The table has the same numbers.")
        self.setText(f"{chart.takeaway}\n\n{words}")
        self.updateGeometry()
        self.failed.emit(error)

    def _came_back(self) -> None:
        self._is_drawing = self._is_updating = False
        self._patience.stop()

    @Slot()
    def _say_drawing(self) -> None:
        if self.pixmap().isNull():
            self.setText(tr("Drawing the chart…"))
        else:
            self.say_updating()


def _single_shot(parent: QLabel, interval_ms: int, slot: Callable[[], None]) -> QTimer:
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
