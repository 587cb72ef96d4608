"""Mastery over time: the estimate and its band, what is expected, and the days that measured on purpose."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from prepapp.domain.quiz import Mode
from prepapp.domain.trend import Estimate
from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.frame import LINES, MARKS, Plane, draw_levels, draw_words
from prepapp.gui.charts.parts import Align
from prepapp.gui.charts.picture import Region
from prepapp.gui.charts.story import level_words, short_day
from prepapp.gui.charts.trend_plot import TrendPlot, milestone_name, sentence
from prepapp.gui.language import number, tr

_LEVELS = (0.0, 25.0, 50.0, 75.0, 100.0)
_TICK_EMS = 9.0
_SHAPES = {Mode.DIAGNOSTIC: "D", Mode.READY_CHECK: "s"}


def paint_trend(page: Page, plot: TrendPlot) -> None:
    """The chart, filling the page."""
    em = page.look.text_px
    between = draw_words(page, plot.story, below_title=0.6)
    if between is None:
        return
    top, bottom = between
    right = page.width - _label_width(page, plot) - 0.8 * em
    plane = Plane((2.4 * em, right), (top + 1.4 * em, bottom - 3.2 * em), (plot.first, plot.last), (0, 100))
    draw_levels(page, plane, {level: number(level) for level in _LEVELS})
    _draw_days(page, plane)
    _draw_expectation(page, plane, plot)
    _draw_estimates(page, plane, plot)
    _draw_milestones(page, plane, plot)
    _draw_interview(page, plane, plot)


def _draw_days(page: Page, plane: Plane) -> None:
    """The ends of the range and what fits between them."""
    look, px = page.look, page.look.caption_px
    first, last = (round(day) for day in plane.across)
    count = max(int((plane.x[1] - plane.x[0]) / (_TICK_EMS * look.text_px)), 1)
    days = sorted({round(first + (last - first) * step / count) for step in range(count + 1)})
    y = plane.y[1] + 1.9 * look.text_px
    for day in days:
        x = plane.at_x(day)
        page.line((x, x), (plane.y[1], plane.y[1] + 0.35 * look.text_px), color=look.faint, width=0.8)
        align: Align = "left" if day == first else "center"
        page.write(short_day(day), x, y, px=px, color=look.muted, align=align)


def _expectation_words(plot: TrendPlot) -> tuple[str, str]:
    level = tr("{level} expectation", level=level_words(plot.level))
    return level, number(plot.expectation)


def _label_width(page: Page, plot: TrendPlot) -> float:
    px = page.look.caption_px
    words, mastery = _expectation_words(plot)
    return (
        max(page.width_of(words, px), page.width_of(mastery, page.look.text_px, bold=True))
        + 0.2 * page.look.text_px
    )


def _draw_expectation(page: Page, plane: Plane, plot: TrendPlot) -> None:
    look, em = page.look, page.look.text_px
    y = plane.at_y(plot.expectation)
    page.line(plane.x, (y, y), color=look.text, width=1.6, layer=LINES, name="expectation")
    words, mastery = _expectation_words(plot)
    at = plane.x[1] + 0.6 * em
    above = _label_heights(plane, plot, em)[0]
    page.write(mastery, at, above - 0.62 * em, px=em, color=look.text, bold=True)
    page.write(words, at, above + 0.55 * em, px=look.caption_px, color=look.muted)


def _label_heights(plane: Plane, plot: TrendPlot, em: float) -> tuple[float, float]:
    """Heights of the labels of the expectation and of the estimate, apart enough to be read."""
    expected, known = plane.at_y(plot.expectation), plane.at_y(plot.known[-1].mastery)
    if abs(expected - known) >= 2.6 * em:
        return expected, known
    middle, sign = (expected + known) / 2, 1 if expected > known else -1
    return middle + sign * 1.3 * em, middle - sign * 1.3 * em


def _draw_estimates(page: Page, plane: Plane, plot: TrendPlot) -> None:
    look, em = page.look, page.look.text_px
    points = plot.known
    xs = [plane.at_x(one.day) for one in points]
    low, high = ([plane.at_y(one.interval90[end]) for one in points] for end in (0, 1))
    page.fill(
        [*xs, *reversed(xs)], [*high, *reversed(low)], color=look.good, opacity=0.16, layer=LINES, name="band"
    )
    middles = [plane.at_y(one.mastery) for one in points]
    known = len(plot.points)
    page.curve(xs[:known], middles[:known], color=look.good, width=2.0, layer=MARKS, name="estimate")
    if plot.today:
        page.curve(
            xs[-2:], middles[-2:], color=look.good, width=2.0, layer=MARKS, dashes=(2, 2), name="since"
        )
    for x, y in zip(xs[:known], middles[:known], strict=True):
        page.sign(
            x, y, "o", size=0.5 * em, fill=look.good, edge=look.surface, edge_width=1.2, layer=MARKS + 1
        )
    _draw_pointers(page, plane, points)
    at, y = plane.x[1] + 0.6 * em, _label_heights(plane, plot, em)[1]
    latest = points[-1]
    if xs[-1] < plane.x[1] - em:  # an interview is ahead: the line ends before the label
        page.curve(
            (xs[-1], plane.x[1]), (middles[-1], middles[-1]), color=look.faint, width=0.8, dashes=(1, 3)
        )
    page.write(number(latest.mastery), at, y - 0.62 * em, px=em, color=look.text, bold=True)
    page.write(tr("estimate"), at, y + 0.55 * em, px=look.caption_px, color=look.muted)


def _draw_pointers(page: Page, plane: Plane, points: Sequence[Estimate]) -> None:
    """Each point owns the time up to half-way to its neighbours, and as much on its other side."""
    xs = [plane.at_x(one.day) for one in points]
    before, after = (xs[1] - xs[0]) / 2, (xs[-1] - xs[-2]) / 2
    first, last = max(plane.x[0], xs[0] - before), min(plane.x[1], xs[-1] + after)
    edges = [first, *((one + other) / 2 for one, other in pairwise(xs)), last]
    for one, left, right in zip(points, edges, edges[1:], strict=False):
        page.region(Region(left, plane.y[0], right - left, plane.y[1] - plane.y[0], sentence(one)))


def _draw_milestones(page: Page, plane: Plane, plot: TrendPlot) -> None:
    """Small signs on the axis, and a key for the kinds there are."""
    look, em = page.look, page.look.text_px
    y = plane.y[1] + 0.75 * em
    for one in plot.milestones:
        page.sign(
            plane.at_x(one.day),
            y,
            _SHAPES.get(one.mode, "^"),
            size=0.55 * em,
            fill=look.surface,
            edge=look.text,
            edge_width=1.3,
            layer=MARKS,
        )
    x = plane.x[0]
    for mode in dict.fromkeys(one.mode for one in plot.milestones):
        sign = _SHAPES.get(mode, "^")
        size = 0.55 * em
        page.sign(
            x + 0.3 * em,
            plane.y[0] - em,
            sign,
            size=size,
            fill=look.surface,
            edge=look.text,
            edge_width=1.3,
            layer=MARKS,
        )
        words = milestone_name(mode)
        page.write(words, x + em, plane.y[0] - em, px=look.caption_px, color=look.muted)
        x += 2.2 * em + page.width_of(words, look.caption_px)


def _draw_interview(page: Page, plane: Plane, plot: TrendPlot) -> None:
    if plot.interview_day is None:
        return
    look, em = page.look, page.look.text_px
    x = plane.at_x(plot.interview_day)
    page.line((x, x), plane.y, color=look.bad, width=1.4, layer=LINES, name="interview")
    words = tr("interview {day}", day=short_day(plot.interview_day))
    page.write(words, x - 0.4 * em, plane.y[0] + 0.8 * em, px=look.caption_px, color=look.text, align="right")
