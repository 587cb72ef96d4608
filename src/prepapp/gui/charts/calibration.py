"""Stated confidence against results: three points, their intervals, and the line on which both agree."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.domain.calibration_view import FEWEST_ANSWERS, Observed
from prepapp.gui.charts.calibration_plot import CalibrationPlot, confidence_name, sentence
from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.frame import LINES, MARKS, QUARTERS, Plane, draw_levels, draw_words
from prepapp.gui.charts.picture import Region
from prepapp.gui.language import percent, tr


def paint_calibration(page: Page, plot: CalibrationPlot) -> None:
    """The chart, filling the page."""
    em = page.look.text_px
    between = draw_words(page, plot.story, below_title=0.8)
    if between is None:
        return
    top, bottom = between
    left = page.width_of(percent(1.0), page.look.caption_px) + 0.8 * em
    plane = Plane((left, page.width - 1.9 * em), (top + 0.4 * em, bottom - 2.8 * em), (0, 1), (0, 1))
    _draw_scales(page, plane)
    given = [point for point in plot.points if point.answers]
    taken: list[_Box] = []
    for point in given:
        _draw_point(page, plane, point)
        taken.append(_Box(plane.at_x(point.stated), plane.at_y(point.share), 0.5 * em, 0.5 * em))
    for point in given:
        _label(page, plane, point, taken)
    _draw_sides(page, plane, taken)


def _draw_scales(page: Page, plane: Plane) -> None:
    look, px, em = page.look, page.look.caption_px, page.look.text_px
    draw_levels(page, plane, {share: percent(share) for share in QUARTERS})
    for share in QUARTERS:
        page.write(
            percent(share), plane.at_x(share), plane.y[1] + 0.9 * em, px=px, color=look.muted, align="center"
        )
    middle = sum(plane.x) / 2
    page.write(
        tr("Stated chance of being right"),
        middle,
        plane.y[1] + 2.1 * em,
        px=px,
        color=look.muted,
        align="center",
    )
    page.curve(plane.x, plane.y[::-1], color=look.faint, width=1.2, dashes=(4, 3), name="diagonal")


def _draw_point(page: Page, plane: Plane, point: Observed) -> None:
    look, em = page.look, page.look.text_px
    x, y = plane.at_x(point.stated), plane.at_y(point.share)
    low, high = (plane.at_y(share) for share in point.interval90)
    color = look.good if point.fits else look.bad
    is_early = point.answers < FEWEST_ANSWERS
    page.line((x, x), (low, high), color=color, width=2.2, layer=MARKS, name="interval90")
    page.sign(
        x,
        y,
        "o" if point.fits else "D",
        size=0.72 * em,
        fill=look.surface if is_early else color,
        edge=color if is_early else look.surface,
        edge_width=1.8,
        layer=MARKS + 1,
    )
    page.region(Region(x - em, high - 0.5 * em, 2 * em, low - high + em, sentence(point)))


@dataclass(frozen=True, slots=True)
class _Box:
    """Room for a label, by its middle and half its sides."""

    x: float
    y: float
    half_width: float
    half_height: float

    def meets(self, other: _Box) -> bool:
        """Whether the two overlap."""
        return (
            abs(self.x - other.x) < self.half_width + other.half_width
            and abs(self.y - other.y) < self.half_height + other.half_height
        )


def _draw_sides(page: Page, plane: Plane, taken: list[_Box]) -> None:
    """What it means to lie above or below the line, where nothing lies there."""
    look, px, em = page.look, page.look.caption_px, page.look.text_px
    above, below = tr("right more often than stated"), tr("less often")
    high, low = plane.y[0] + 0.9 * em, plane.y[1] - 0.9 * em
    half_above, half_below = (page.width_of(words, px) / 2 for words in (above, below))
    for words, box in (
        (above, _Box(plane.x[0] + 0.6 * em + half_above, high, half_above, 0.6 * em)),
        (below, _Box(plane.x[1] - 0.2 * em - half_below, low, half_below, 0.6 * em)),
    ):
        if not any(box.meets(other) for other in taken):
            page.write(words, box.x, box.y, px=px, color=look.muted, align="center")


def _label(page: Page, plane: Plane, point: Observed, taken: list[_Box]) -> None:
    """The words beside the point, where there is room."""
    look, em, px = page.look, page.look.text_px, page.look.caption_px
    name = confidence_name(point.confidence)
    numbers = tr(
        "{share}, n={n}",
        "how often right, and how many answers",
        share=percent(point.share),
        n=point.answers,
    )
    wide = max(page.width_of(name, px, bold=True), page.width_of(numbers, px))
    box = _free(plane, point, wide, em, taken)
    taken.append(box)
    left = box.x - wide / 2
    page.box(
        (left, left + wide),
        (box.y - 1.2 * em, box.y + 1.2 * em),
        color=look.surface,
        opacity=0.85,
        layer=LINES,
    )
    page.write(name, left, box.y - 0.6 * em, px=px, color=look.text, bold=True)
    page.write(numbers, left, box.y + 0.6 * em, px=px, color=look.text)


def _free(plane: Plane, point: Observed, wide: float, em: float, taken: list[_Box]) -> _Box:
    """The first place beside the point, level with it or near, that nothing holds yet."""
    x, y = plane.at_x(point.stated), plane.at_y(point.share)
    half, away = wide / 2, 0.9 * em + wide / 2
    places = [
        _Box(
            x + side * away,
            min(max(y + step * em, plane.y[0] + 1.3 * em), plane.y[1] - 1.3 * em),
            half,
            1.25 * em,
        )
        for step in (0, -2.6, 2.6, -5.2, 5.2, -7.8, 7.8, -10.4, 10.4)
        for side in (1, -1)
    ]
    inside = [one for one in places if one.x + half <= plane.x[1] + em and one.x - half >= plane.x[0]]
    free = (one for one in inside if not any(one.meets(other) for other in taken))
    return next(free, (inside or places)[0])
