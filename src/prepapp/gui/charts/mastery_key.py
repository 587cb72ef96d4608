"""The key of the mastery chart: what its marks mean, in one line or as many as the width asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from prepapp.domain.verdicts import SETTLED_ANSWERS, Status
from prepapp.gui.charts import mastery_marks as marks
from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.mastery_plot import MasteryPlot
from prepapp.gui.charts.story import level_words
from prepapp.gui.language import tr

Glyph: TypeAlias = Callable[[Page, float, float], None]
"""Draws a mark around x, y."""


@dataclass(frozen=True, slots=True)
class _Entry:
    glyph: Glyph
    width_ems: float
    words: str


def draw_key(page: Page, plot: MasteryPlot, *, top: float) -> float:
    """Draw the key from `top` on; returns where it ends."""
    em, px = page.look.text_px, page.look.caption_px
    line = em * 1.7
    x, y = 0.0, top + line / 2
    for entry in _entries(plot):
        words_at = (entry.width_ems + 0.5) * em
        needed = words_at + page.width_of(entry.words, px)
        if x and x + needed > page.width:
            x, y = 0.0, y + line
        entry.glyph(page, x + entry.width_ems * em / 2, y)
        page.write(entry.words, x + words_at, y, px=px, color=page.look.muted)
        x += needed + em * 1.5
    return y + line / 2


def _entries(plot: MasteryPlot) -> tuple[_Entry, ...]:
    unmeasured = _Entry(_unmeasured, 3.8, tr("not measured yet"))
    alone = _Entry(marks.draw_self_scored, 0.8, tr("self-scored designs alone"))
    then = _Entry(marks.draw_before, 0.8, plot.compared_with)
    return (
        _Entry(_estimate, 3.8, tr("estimate, 50 % and 90 % interval")),
        _Entry(_expectation, 0.5, tr("{level} expectation", level=level_words(plot.level))),
        _Entry(_other_level, 0.5, tr("other levels")),
        _Entry(_early, 0.8, tr("under {n} answers", n=SETTLED_ANSWERS)),
        *((unmeasured,) if plot.has_unmeasured else ()),
        *((alone,) if plot.has_self_scored else ()),
        *((then,) if plot.compared_with else ()),
    )


def _estimate(page: Page, x: float, y: float) -> None:
    em = page.look.text_px
    half, most = (x - 1.1 * em, x + 1.1 * em), (x - 1.9 * em, x + 1.9 * em)
    marks.draw_estimate(page, y, Status.UNCERTAIN, middle=x, half=half, most=most)


def _expectation(page: Page, x: float, y: float) -> None:
    marks.draw_expectation(page, x, y, page.look.text_px * 0.55)


def _other_level(page: Page, x: float, y: float) -> None:
    marks.draw_other_level(page, x, y, page.look.text_px * 0.4)


def _early(page: Page, x: float, y: float) -> None:
    marks.draw_status(page, x, y, Status.EARLY)


def _unmeasured(page: Page, x: float, y: float) -> None:
    marks.draw_unmeasured(page, y, (x - 1.9 * page.look.text_px, x + 1.9 * page.look.text_px))
