"""Any chart, drawn or measured: the one place that knows which module paints which plot."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, TypeAlias, assert_never

from prepapp.gui.charts import coverage_layout, mastery_layout, shape_layout, topics_layout
from prepapp.gui.charts.calibration_plot import CalibrationPlot
from prepapp.gui.charts.coverage_plot import CoveragePlot
from prepapp.gui.charts.look import Look
from prepapp.gui.charts.mastery_plot import MasteryPlot
from prepapp.gui.charts.pace_plot import PacePlot
from prepapp.gui.charts.picture import Picture, Size
from prepapp.gui.charts.shape_plot import ShapePlot
from prepapp.gui.charts.topics_plot import TopicsPlot
from prepapp.gui.charts.trend_plot import TrendPlot

if TYPE_CHECKING:
    from prepapp.gui.charts.canvas import Page  # it imports matplotlib, which the first chart drawn does

Plot: TypeAlias = MasteryPlot | ShapePlot | TrendPlot | TopicsPlot | CalibrationPlot | PacePlot | CoveragePlot

_LETTER_EMS = 0.62
"""About how wide a bold letter is: enough to foresee in how many lines a title breaks."""


def warm_up() -> None:
    """Import what the first chart needs: matplotlib's renderer."""
    import prepapp.gui.charts.agg
    import prepapp.gui.charts.mastery  # noqa: F401 - the chart that is seen first


def paint(plot: Plot, page: Page) -> None:
    """Draw a chart so that it fills the page."""
    match plot:
        case MasteryPlot():
            from prepapp.gui.charts.mastery import paint_mastery

            paint_mastery(page, plot)
        case ShapePlot():
            from prepapp.gui.charts.shape import paint_shape

            paint_shape(page, plot)
        case TrendPlot():
            from prepapp.gui.charts.trend import paint_trend

            paint_trend(page, plot)
        case TopicsPlot():
            from prepapp.gui.charts.topics import paint_topics

            paint_topics(page, plot)
        case CalibrationPlot():
            from prepapp.gui.charts.calibration import paint_calibration

            paint_calibration(page, plot)
        case PacePlot():
            from prepapp.gui.charts.pace import paint_pace

            paint_pace(page, plot)
        case CoveragePlot():
            from prepapp.gui.charts.coverage import paint_coverage

            paint_coverage(page, plot)
        case _:
            assert_never(plot)


def draw(plot: Plot, look: Look, size: Size) -> Picture:
    """The picture of a chart; matplotlib is imported by the first one drawn."""
    from prepapp.gui.charts.agg import picture_of
    from prepapp.gui.charts.canvas import Page

    page = Page(look, width_px=size.width, height_px=size.height, ratio=size.ratio)
    paint(plot, page)
    return picture_of(page)


def height_of(plot: Plot, width: float, text_px: float) -> int:
    """The height in logical pixels at which a chart is at ease in that width."""
    match plot:
        case MasteryPlot():
            return mastery_layout.comfortable_height(len(plot.rows), width, text_px)
        case TopicsPlot():
            cells = topics_layout.grid([len(cells) for _, cells in plot.areas], width, text_px).height
            return round(cells + _around(plot, width, text_px))
        case ShapePlot():
            shape = shape_layout.height_px(len(plot.spokes), width, text_px)
            return round(shape + _around(plot, width, text_px))
        case CoveragePlot():
            rows = coverage_layout.row_ems(width, text_px) * len(plot.rows) * text_px
            return round(rows + _around(plot, width, text_px))
        case TrendPlot():
            return round(min(max(0.36 * width, 15 * text_px), 22 * text_px) + _around(plot, width, text_px))
        case CalibrationPlot() | PacePlot():
            return round(min(max(0.62 * width, 17 * text_px), 22 * text_px) + _around(plot, width, text_px))
        case _:
            assert_never(plot)


def _around(
    plot: ShapePlot | TopicsPlot | CoveragePlot | TrendPlot | CalibrationPlot | PacePlot,
    width: float,
    text_px: float,
) -> float:
    """What title and caption take."""
    title = ceil(len(plot.story.takeaway) * _LETTER_EMS * 1.18 * text_px / width)
    caption = ceil(len(plot.story.caption) * 0.52 * 0.86 * text_px / width)
    return (title * 1.4 * 1.18 + caption * 1.5 * 0.86 + 1.6) * text_px
