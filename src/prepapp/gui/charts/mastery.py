"""Mastery per area with its intervals against what a level expects: the chart that answers "am I ready?"."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.gui.charts import mastery_marks as marks
from prepapp.gui.charts.canvas import Page, Span
from prepapp.gui.charts.frame import draw_caption, draw_title
from prepapp.gui.charts.mastery_key import draw_key
from prepapp.gui.charts.mastery_layout import Arrangement, arrangement
from prepapp.gui.charts.mastery_plot import MasteryPlot, MasteryRow
from prepapp.gui.charts.picture import Region
from prepapp.gui.charts.story import interval_text, status_words
from prepapp.gui.language import number, tr

_WIDEST_NAME = 0.34
_OTHER_LEVEL_REACH = 0.6
"""Of the reach of the expectation's tick."""
_SELF_SCORED_EMS = 0.58
"""How far below its bar stands what self-scored answers say."""
_EDGE_PX = 2.0
"""Room for what a font draws beyond the width it names."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where things stand across the page."""

    name_room: float
    bars: Span
    value_right: float
    interval: float
    answers: float
    mark: float
    status: float

    def at(self, mastery: float) -> float:
        """Where a mastery lies."""
        left, right = self.bars
        return left + (right - left) * mastery / 100

    def span(self, interval: Span) -> Span:
        """Where an interval of mastery lies."""
        return self.at(interval[0]), self.at(interval[1])


@dataclass(frozen=True, slots=True)
class _Band:
    """Where a row lies: its top, its height, and the heights at which its parts are centred."""

    top: float
    name: float
    numbers: float
    bar: float


def paint_mastery(page: Page, plot: MasteryPlot) -> None:
    """The chart, filling the page."""
    how = arrangement(page.width, page.look.text_px)
    top = draw_key(page, plot, top=draw_title(page, plot.story.takeaway)) + 0.4 * page.look.text_px
    bottom = page.height - draw_caption(page, plot.story.caption) - 2.6 * page.look.text_px
    columns = _columns(page, plot, how)
    _draw_axis(page, columns, how, top=top, bottom=bottom)
    row_px = (bottom - top) / max(len(plot.rows), 1)
    for place, row in enumerate(plot.rows):
        band = _band(how, top + place * row_px, row_px)
        page.line((0, page.width), (band.top, band.top), color=page.look.rule, width=0.8)
        _draw_words(page, row, columns, band)
        _draw_marks(page, row, columns, how, y=band.bar)
        page.region(Region(0, band.top, page.width, row_px, row.sentence, row.area_id))


def _columns(page: Page, plot: MasteryPlot, how: Arrangement) -> _Columns:
    em, small = page.look.text_px, page.look.caption_px
    status = page.width - _EDGE_PX - _widest(page, [status_words(row.status) for row in plot.rows], em)
    answers = status - 1.9 * em - _widest(page, [_answers(row) for row in plot.rows], small)
    interval = answers - em - _widest(page, [_interval(row) for row in plot.rows], small)
    values = [_value(row) for row in plot.rows]
    value_right, value = interval - 0.45 * em, _widest(page, values, em, bold=True)
    across = (0.8 * em, page.width - 0.8 * em)
    if how is Arrangement.STACKED:
        return _Columns(page.width, across, value, value + 0.45 * em, answers, status - 0.75 * em, status)
    numbers = value_right - value
    if how is Arrangement.ABOVE:
        return _Columns(numbers - em, across, value_right, interval, answers, status - 0.75 * em, status)
    names = min(_widest(page, [row.name for row in plot.rows], em), _WIDEST_NAME * page.width)
    bars = (names + 1.4 * em, numbers - 1.2 * em)
    return _Columns(names, bars, value_right, interval, answers, status - 0.75 * em, status)


def _widest(page: Page, texts: list[str], px: float, *, bold: bool = False) -> float:
    return max((page.width_of(text, px, bold=bold) for text in texts), default=0.0)


def _band(how: Arrangement, top: float, row_px: float) -> _Band:
    em = row_px / how.row_ems
    bar = top + how.bar_ems * em
    if how is Arrangement.BESIDE:
        return _Band(top, name=bar, numbers=bar, bar=bar)
    name = top + 0.95 * em
    return _Band(top, name=name, numbers=name + (1.4 * em if how is Arrangement.STACKED else 0), bar=bar)


def _draw_words(page: Page, row: MasteryRow, columns: _Columns, band: _Band) -> None:
    look, y = page.look, band.numbers
    body, small = look.text_px, look.caption_px
    ink = look.text if row.is_measured else look.muted
    page.write(page.fitted(row.name, body, columns.name_room), 0, band.name, px=body, color=ink)
    if row.is_measured:
        page.write(_value(row), columns.value_right, y, px=body, color=look.text, bold=True, align="right")
        page.write(_interval(row), columns.interval, y, px=small, color=look.muted)
        marks.draw_status(page, columns.mark, y, row.status)
    page.write(_answers(row), columns.answers, y, px=small, color=look.muted)
    page.write(status_words(row.status), columns.status, y, px=body, color=ink)


def _value(row: MasteryRow) -> str:
    return number(row.mastery) if row.is_measured else ""


def _interval(row: MasteryRow) -> str:
    return (
        tr("({interval})", "an interval", interval=interval_text(row.interval90)) if row.is_measured else ""
    )


def _answers(row: MasteryRow) -> str:
    return tr("n={n}", "how many answers", n=row.answers)


def _draw_marks(page: Page, row: MasteryRow, columns: _Columns, how: Arrangement, *, y: float) -> None:
    reach = how.tick_ems * page.look.text_px
    if not how.has_grid:
        marks.draw_track(page, y, columns.bars)
    for expectation in row.other_expectations:
        marks.draw_other_level(page, columns.at(expectation), y, _OTHER_LEVEL_REACH * reach)
    half, most = columns.span(row.interval50), columns.span(row.interval90)
    if row.is_measured:
        marks.draw_estimate(page, y, row.status, middle=columns.at(row.mastery), half=half, most=most)
    else:
        marks.draw_unmeasured(page, y, most)
    if row.self_scored is not None:
        alone, below = row.self_scored, y + _SELF_SCORED_EMS * page.look.text_px
        marks.draw_self_scored(page, columns.at(alone.mastery), below, columns.span(alone.interval90))
    if row.before is not None and row.is_measured:
        marks.draw_before(page, columns.at(row.before), y)
    marks.draw_expectation(page, columns.at(row.expectation), y, reach)


def _draw_axis(page: Page, columns: _Columns, how: Arrangement, *, top: float, bottom: float) -> None:
    """The scale of mastery under the rows, with a quiet grid where there is room for one."""
    look, px = page.look, page.look.caption_px
    for mastery in (0, 25, 50, 75, 100):
        x = columns.at(mastery)
        if how.has_grid:
            page.line((x, x), (top, bottom), color=look.rule, width=0.8)
        page.write(number(mastery), x, bottom + 0.75 * look.text_px, px=px, color=look.muted, align="center")
    page.write(
        tr("Mastery"), columns.at(50), bottom + 1.85 * look.text_px, px=px, color=look.muted, align="center"
    )
