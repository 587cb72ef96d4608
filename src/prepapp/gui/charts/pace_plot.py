"""What the chart of pace against accuracy shows, as values."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from prepapp.domain.score import Score
from prepapp.domain.tally import PACE_EDGES
from prepapp.gui.charts.story import Story, share_interval_text
from prepapp.gui.charts.table import ChartTable, Column, Row, nothing, value, words
from prepapp.gui.language import number, percent, tr, trn

FEWEST_TIMED = 10
"""Fewer answers with a known time say nothing of fast and slow."""
ON_TARGET = PACE_EDGES.index(1.0) + 1
"""So many bins are on target; the rest is over it."""


@dataclass(frozen=True, slots=True)
class PaceBin(Score):
    """Answers of about one pace."""

    name: str


@dataclass(frozen=True, slots=True)
class PacePlot:
    """Bins of time spent as a multiple of the target time, the fastest first, and the four bands' counts."""

    story: Story
    bins: tuple[PaceBin, ...]
    fast_right: int
    fast_wrong: int
    slow_right: int
    slow_wrong: int


def pace_plot(paced: tuple[tuple[int, int], ...]) -> PacePlot:
    """The chart of those counts, (answers, right) by bin."""
    bins = tuple(PaceBin(*counts, name) for name, counts in zip(_names(), paced, strict=True))
    fast, slow = bins[:ON_TARGET], bins[ON_TARGET:]
    answers = sum(one.answers for one in bins)
    story = Story(
        takeaway=_takeaway(fast, slow),
        description=" ".join(sentence(one) for one in bins if one.answers),
        table=_table(bins),
        caption=tr(
            "Speed is not part of readiness. What took over four times the target was probably interrupted: "
            "however long it was, it counts as the last column."
        ),
        missing=""
        if answers >= FEWEST_TIMED
        else trn(
            "{n} answer has a known time so far; {needed} are needed.",
            "{n} answers have a known time so far; {needed} are needed.",
            answers,
            needed=FEWEST_TIMED,
        ),
    )
    return PacePlot(story, bins, *_bands(fast), *_bands(slow))


def sentence(one: PaceBin) -> str:
    """A bin in words."""
    return trn(
        "{name}: right {share} of the time ({interval}, {n} answer).",
        "{name}: right {share} of the time ({interval}, {n} answers).",
        one.answers,
        name=one.name,
        share=percent(one.share),
        interval=share_interval_text(one.interval90),
    )


def _names() -> tuple[str, ...]:
    edges = [_multiple(edge) for edge in PACE_EDGES]
    between = [
        tr("{low} to {high}", "two multiples of the target time", low=low, high=high)
        for low, high in pairwise(edges)
    ]
    return (
        tr("up to {high}", "a multiple of the target time", high=edges[0]),
        *between,
        tr("over {low}", "a multiple of the target time", low=edges[-1]),
    )


def _multiple(edge: float) -> str:
    return {0.25: "¼×", 0.5: "½×"}.get(edge, f"{edge:.0f}×")


def _bands(bins: tuple[PaceBin, ...]) -> tuple[int, int]:
    right = sum(one.right for one in bins)
    return right, sum(one.answers for one in bins) - right


def _takeaway(fast: tuple[PaceBin, ...], slow: tuple[PaceBin, ...]) -> str:
    fast_right, fast_wrong = _bands(fast)
    slow_right, slow_wrong = _bands(slow)
    within, over = fast_right + fast_wrong, slow_right + slow_wrong
    if within + over < FEWEST_TIMED:
        return tr("Too few answers with a known time to compare pace with accuracy")
    if not over:
        return tr("Every answer was on time, right {share} of the time", share=percent(fast_right / within))
    if not within:
        return tr("Every answer was over time, right {share} of the time", share=percent(slow_right / over))
    return tr(
        "Within the target time right {fast} of the time, over it {slow}",
        fast=percent(fast_right / within),
        slow=percent(slow_right / over),
    )


def _table(bins: tuple[PaceBin, ...]) -> ChartTable:
    return ChartTable(
        (
            Column(
                tr("Time / target"),
                tr("Time spent as a multiple of the question's target time"),
                is_words=True,
            ),
            Column(tr("Right"), tr("The share of answers that was wholly right")),
            Column(tr("Low"), tr("Lower end of the 90 % interval")),
            Column(tr("High"), tr("Upper end of the 90 % interval")),
            Column(tr("Answers"), tr("Answers of that pace")),
        ),
        tuple(_row(one) for one in bins),
    )


def _row(one: PaceBin) -> Row:
    shares = (one.share, *one.interval90)
    found = tuple(value(percent(share), share) for share in shares) if one.answers else (nothing(),) * 3
    return Row((words(one.name), *found, value(number(one.answers), one.answers)), sentence=sentence(one))
