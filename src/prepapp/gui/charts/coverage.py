"""Coverage: a bar as long as an area weighs, filled as far as its questions were seen."""

from __future__ import annotations

from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.coverage_layout import is_narrow
from prepapp.gui.charts.coverage_plot import CoveragePlot, CoverageRow
from prepapp.gui.charts.frame import MARKS, draw_caption, draw_title
from prepapp.gui.charts.picture import Region
from prepapp.gui.language import percent, tr

_WIDEST_NAME = 0.34


def paint_coverage(page: Page, plot: CoveragePlot) -> None:
    """The chart, filling the page."""
    em = page.look.text_px
    top = draw_title(page, plot.story.takeaway) + 0.4 * em
    bottom = page.height - draw_caption(page, plot.story.caption) - 0.6 * em
    row_px = (bottom - top) / max(len(plot.rows), 1)
    heaviest = max((row.weight for row in plot.rows), default=1.0)
    for place, row in enumerate(plot.rows):
        y = top + place * row_px
        part = page.inset(0, y, page.width, row_px)
        _draw_row(part, plot, row, heaviest)
        page.region(Region(0, y, page.width, row_px, row.sentence, row.area_id))


def _draw_row(page: Page, plot: CoveragePlot, row: CoverageRow, heaviest: float) -> None:
    look, em, px = page.look, page.look.text_px, page.look.caption_px
    names_above = is_narrow(page.width, em)
    middle = page.height / 2
    name_y, bar_y = (0.3 * page.height, 0.72 * page.height) if names_above else (middle, middle)
    seen = max((page.width_of(_seen_words(one), px) for one in plot.rows), default=0)
    names = max((page.width_of(one.name, em) for one in plot.rows), default=0)
    left = 0.0 if names_above else min(names, _WIDEST_NAME * page.width) + 1.4 * em
    right = page.width - seen - 3.6 * em  # room for the weight behind the longest bar
    page.line((0, page.width), (0, 0), color=look.rule, width=0.8)
    page.write(
        page.fitted(row.name, em, page.width if names_above else left - 1.4 * em),
        0,
        name_y,
        px=em,
        color=look.text,
    )
    reach, half = (right - left) * row.weight / heaviest, 0.42 * em
    page.box((left, left + reach), (bar_y - half, bar_y + half), color=look.rule, name="weight")
    page.curve(
        (left, left + reach, left + reach, left, left),
        (bar_y - half, bar_y - half, bar_y + half, bar_y + half, bar_y - half),
        color=look.faint,
        width=1.0,
        layer=MARKS + 1,
        name="weight",
    )
    page.box(
        (left, left + reach * row.share),
        (bar_y - half, bar_y + half),
        color=look.good,
        layer=MARKS,
        name="seen",
    )
    weight = percent(row.weight)
    inside = left + reach + 0.5 * em
    page.write(weight, inside, bar_y, px=px, color=look.muted)
    page.write(_seen_words(row), page.width, bar_y, px=px, color=look.text, align="right")


def _seen_words(row: CoverageRow) -> str:
    return tr("{seen} of {total} seen", seen=row.seen, total=row.total)
