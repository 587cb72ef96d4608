"""Pace against accuracy: how often answers of each pace were right, parted by the target time."""

from __future__ import annotations

from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.frame import MARKS, QUARTERS, Plane, draw_levels, draw_words
from prepapp.gui.charts.pace_plot import ON_TARGET, PaceBin, PacePlot, sentence
from prepapp.gui.charts.picture import Region
from prepapp.gui.language import percent, tr


def paint_pace(page: Page, plot: PacePlot) -> None:
    """The chart, filling the page."""
    em = page.look.text_px
    between = draw_words(page, plot.story, below_title=0.8)
    if between is None:
        return
    top, bottom = between
    left = page.width_of(percent(1.0), page.look.caption_px) + 0.8 * em
    across, up = (left, page.width - 0.4 * em), (top + 3.1 * em, bottom - 4.0 * em)
    plane = Plane(across, up, (0, len(plot.bins)), (0, 1))
    draw_levels(page, plane, {share: percent(share) for share in QUARTERS})
    _draw_bands(page, plane, plot)
    for place, one in enumerate(plot.bins):
        _draw_bin(page, plane, one, place)


def _draw_bands(page: Page, plane: Plane, plot: PacePlot) -> None:
    """The target time, and on each side of it how many answers were right and wrong."""
    look, em, px = page.look, page.look.text_px, page.look.caption_px
    target = plane.at_x(ON_TARGET)
    page.line(
        (target, target), (plane.y[0] - 2.8 * em, plane.y[1]), color=look.text, width=1.2, name="target"
    )
    y = plane.y[0] - 2.2 * em  # above what the highest point says of itself
    fast = tr("fast: {right} right, {wrong} wrong", right=plot.fast_right, wrong=plot.fast_wrong)
    slow = tr("slow: {right} right, {wrong} wrong", right=plot.slow_right, wrong=plot.slow_wrong)
    page.write(
        page.fitted(fast, px, target - plane.x[0]),
        target - 0.5 * em,
        y,
        px=px,
        color=look.text,
        align="right",
    )
    page.write(page.fitted(slow, px, plane.x[1] - target), target + 0.5 * em, y, px=px, color=look.text)
    middle = sum(plane.x) / 2
    page.write(
        tr("Time spent / target time"), middle, plane.y[1] + 3.3 * em, px=px, color=look.muted, align="center"
    )


def _draw_bin(page: Page, plane: Plane, one: PaceBin, place: int) -> None:
    look, em, px = page.look, page.look.text_px, page.look.caption_px
    x = plane.at_x(place + 0.5)
    name = page.fitted(one.name, px, plane.at_x(1) - plane.at_x(0))
    page.write(name, x, plane.y[1] + 0.9 * em, px=px, color=look.muted, align="center")
    count = tr("n={n}", "how many answers", n=one.answers)
    page.write(count, x, plane.y[1] + 2.05 * em, px=px, color=look.muted, align="center")
    if not one.answers:
        return
    low, high = (plane.at_y(share) for share in one.interval90)
    page.line((x, x), (low, high), color=look.good, width=2.2, layer=MARKS, name="interval90")
    page.sign(
        x,
        plane.at_y(one.share),
        "o",
        size=0.72 * em,
        fill=look.good,
        edge=look.surface,
        edge_width=1.8,
        layer=MARKS + 1,
    )
    page.write(percent(one.share), x, high - 0.75 * em, px=px, color=look.text, align="center")
    page.region(
        Region(
            plane.at_x(place),
            plane.y[0],
            plane.at_x(1) - plane.at_x(0),
            plane.y[1] - plane.y[0],
            sentence(one),
        )
    )
