"""The marks of the mastery chart, the same in its rows and in its key; places are the page's pixels."""

from __future__ import annotations

from prepapp.domain.verdicts import Status
from prepapp.gui.charts.canvas import Page, Span

_SHAPES = {
    Status.MEETS: ("^", 12.5),
    Status.UNCERTAIN: ("D", 9.5),
    Status.BELOW: ("v", 12.5),
    Status.EARLY: ("o", 9.5),
    Status.NOT_MEASURED: ("o", 9.5),
}
"""Marker and size at a text of 14 pixels."""
_TEXT_PX = 14.0
_THIN, _THICK, _UNMEASURED = 2.0, 6.0, 8.0
_UNDER, _BARS, _TICKS, _MARKS = 1.0, 2.0, 3.0, 4.0


def draw_estimate(page: Page, y: float, status: Status, *, middle: float, half: Span, most: Span) -> None:
    """The status' mark on its 50 % bar (thick, `half`) and its 90 % bar (thin, `most`)."""
    color, scale = page.look.status_color(status), _scale(page)
    page.line(most, (y, y), color=color, width=_THIN * scale, layer=_BARS, name="interval90")
    page.line(half, (y, y), color=color, width=_THICK * scale, layer=_BARS, name="interval50")
    draw_status(page, middle, y, status)


def draw_unmeasured(page: Page, y: float, most: Span) -> None:
    """Where something that is not measured yet may lie."""
    page.line(
        most,
        (y, y),
        color=page.look.unknown,
        width=_UNMEASURED * _scale(page),
        layer=_BARS,
        name="unmeasured",
    )


def draw_status(page: Page, x: float, y: float, status: Status) -> None:
    """The shape of a status, hollow while it is no verdict."""
    look, scale = page.look, _scale(page)
    shape, size = _SHAPES[status]
    color = look.status_color(status)
    is_hollow = status in (Status.EARLY, Status.NOT_MEASURED)
    page.sign(
        x,
        y,
        shape,
        size=size * scale,
        fill=look.surface if is_hollow else color,
        edge=color if is_hollow else look.surface,
        edge_width=(2.0 if is_hollow else 1.5) * scale,
        layer=_MARKS,
    )


def draw_before(page: Page, x: float, y: float) -> None:
    """A ring where the estimate was on the day that is compared with."""
    look, scale = page.look, _scale(page)
    page.sign(
        x, y, "o", size=8.5 * scale, fill="none", edge=look.text, edge_width=1.6 * scale, layer=_MARKS + 1
    )


def draw_self_scored(page: Page, x: float, y: float, most: Span | None = None) -> None:
    """A hollow diamond where self-scored answers alone would put the area, on a thin line of nine tenths."""
    look, scale = page.look, _scale(page)
    if most is not None:
        page.line(most, (y, y), color=look.muted, width=1.0 * scale, layer=_TICKS, name="self-scored")
    page.sign(
        x,
        y,
        "D",
        size=6.5 * scale,
        fill=look.surface,
        edge=look.text,
        edge_width=1.4 * scale,
        layer=_MARKS,
    )


def draw_track(page: Page, y: float, whole: Span) -> None:
    """The axis from 0 to 100 under a single row, where no grid runs through all of them."""
    page.line(whole, (y, y), color=page.look.rule, width=1.0)


def draw_expectation(page: Page, x: float, y: float, reach: float) -> None:
    """The tick of the chosen level, set off from the bars it crosses."""
    upright, scale = (y - reach, y + reach), _scale(page)
    page.line((x, x), upright, color=page.look.surface, width=6.0 * scale, layer=_TICKS)
    page.line((x, x), upright, color=page.look.text, width=3.0 * scale, layer=_TICKS, name="expectation")


def draw_other_level(page: Page, x: float, y: float, reach: float) -> None:
    """The faint tick of another level."""
    page.line(
        (x, x),
        (y - reach, y + reach),
        color=page.look.faint,
        width=1.2 * _scale(page),
        layer=_UNDER,
        name="other",
    )


def _scale(page: Page) -> float:
    return page.look.text_px / _TEXT_PX
