"""The map of topics: a cell a topic, coloured by its estimate, hatched while that rests on few answers."""

from __future__ import annotations

from functools import cache
from math import ceil

from matplotlib import colormaps
from matplotlib.colors import Colormap

from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.frame import LINES, draw_caption, draw_title
from prepapp.gui.charts.picture import Region
from prepapp.gui.charts.topics_layout import Grid, grid
from prepapp.gui.charts.topics_plot import TopicCell, TopicsPlot
from prepapp.gui.language import number, tr

_GAP = 3.0
_HATCH_PX = 8.0
_DARKEST, _LIGHTEST = 15.0, 90.0
"""Masteries at the ends of the colours: few people are beyond them, and every cell prints its number."""


def paint_topics(page: Page, plot: TopicsPlot) -> None:
    """The chart, filling the page."""
    em = page.look.text_px
    top = draw_title(page, plot.story.takeaway) + 0.5 * em
    bottom = page.height - draw_caption(page, plot.story.caption) - 0.6 * em
    counts = [len(cells) for _, cells in plot.areas]
    where = grid(counts, page.width, em)
    scale = (bottom - top) / where.height
    y = top
    for name, cells in plot.areas:
        lines = ceil(len(cells) / where.columns)
        _draw_name(page, name, where, y, scale)
        for place, cell in enumerate(cells):
            row, column = divmod(place, where.columns)
            height = where.cell_px * scale
            _draw_cell(
                page,
                cell,
                x=where.left + column * where.cell_width,
                y=y + where.heading_px * scale + row * height,
                width=where.cell_width - _GAP,
                height=height - _GAP,
            )
        y += (where.heading_px + lines * where.cell_px) * scale


def _draw_name(page: Page, name: str, where: Grid, y: float, scale: float) -> None:
    look, em = page.look, page.look.text_px
    if where.heading_px:
        page.write(
            page.fitted(name, em, page.width, bold=True),
            0,
            y + 0.6 * where.heading_px * scale,
            px=em,
            color=look.text,
            bold=True,
        )
        return
    lines = page.broken(name, em, where.left - em)
    middle = y + where.cell_px * scale / 2
    for place, line in enumerate(lines):
        at = middle + (place - (len(lines) - 1) / 2) * 1.35 * em
        page.write(page.fitted(line, em, where.left - 0.8 * em), 0, at, px=em, color=look.text)


def _draw_cell(page: Page, cell: TopicCell, *, x: float, y: float, width: float, height: float) -> None:
    look, em, px = page.look, page.look.text_px, page.look.caption_px
    ink = quiet = look.muted
    if cell.mastery is None:
        page.box((x, x + width), (y, y + height), color=look.rule, opacity=0.45, name="unasked")
    else:
        color = _color(cell.mastery)
        page.box((x, x + width), (y, y + height), color=color, name="topic")
        ink = quiet = _ink(color)
        if cell.is_thin:
            _hatch(page.inset(x, y, width, height), ink)
    for place, line in enumerate(_two_lines(page, cell.name, 0.93 * px, width - 0.6 * em)):
        page.write(line, x + 0.35 * em, y + (0.75 + 1.05 * place) * px, px=0.93 * px, color=ink)
    _draw_numbers(page, cell, x=x, width=width, y=y + height - 0.8 * em, ink=ink, quiet=quiet)
    page.region(Region(x, y, width, height, cell.sentence, cell.key))


def _two_lines(page: Page, name: str, px: float, room: float) -> tuple[str, ...]:
    first, *more = page.broken(name, px, room)
    second = (page.fitted(" ".join(more), px, room),) if more else ()
    return (page.fitted(first, px, room), *second)


def _draw_numbers(
    page: Page, cell: TopicCell, *, x: float, width: float, y: float, ink: str, quiet: str
) -> None:
    em, px = page.look.text_px, page.look.caption_px
    if cell.mastery is not None:
        page.write(number(cell.mastery), x + 0.35 * em, y, px=1.05 * em, color=ink, bold=True)
    count = tr("n={n}", "how many answers", n=cell.answers)
    page.write(count, x + width - 0.35 * em, y, px=0.93 * px, color=quiet, align="right")


def _hatch(page: Page, ink: str) -> None:
    """Slanted lines, cut off at the page's edges; drawn as one, so that a map of hundreds stays quick."""
    xs: list[float] = []
    ys: list[float] = []
    start = _HATCH_PX
    while start < page.width + page.height:
        left, right = max(start - page.height, 0.0), min(start, page.width)
        xs += [left, right, float("nan")]
        ys += [start - left, start - right, float("nan")]
        start += _HATCH_PX
    page.curve(xs, ys, color=f"{ink}2E", width=0.8, layer=LINES, name="hatch")


@cache
def _scale() -> Colormap:
    """From dark to light; looked up once, since each look makes a copy."""
    return colormaps["viridis"]


def _color(mastery: float) -> str:
    share = min(max((mastery - _DARKEST) / (_LIGHTEST - _DARKEST), 0.0), 1.0)
    red, green, blue, _ = _scale()(share, bytes=True)
    return f"#{red:02X}{green:02X}{blue:02X}"


def _ink(color: str) -> str:
    """Black or white, whichever is farther from the colour."""
    red, green, blue = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    luminance = 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)
    return "#000000" if luminance > 0.179 else "#FFFFFF"  # where both contrasts are the same


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
