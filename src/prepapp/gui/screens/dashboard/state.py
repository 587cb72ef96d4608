"""What the dashboard says, as values: no Qt, so every sentence and number can be tested as a table."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.domain.calibration_view import Observed, calibration_sentence
from prepapp.domain.glance import NextStep
from prepapp.domain.posterior import Interval
from prepapp.domain.readiness import (
    AreaReadiness,
    LevelReadiness,
    Status,
    Verdict,
    area_sentence,
    verdict_sentence,
)
from prepapp.domain.topics import Taxonomy
from prepapp.gui.charts.mastery_plot import MasteryPlot, by_weighted_gap, interval_text, mastery_plot
from prepapp.gui.texts.steps import because

UNKNOWN = "–"
_MARKS = {Verdict.READY: "mark-good", Verdict.NOT_YET: "mark-bad"}
_STATUS_MARKS = {Status.MEETS: "mark-good", Status.BELOW: "mark-bad", Status.UNCERTAIN: "mark-uncertain"}
_STATUS_ORDER = (Status.BELOW, Status.UNCERTAIN, Status.MEETS, Status.EARLY, Status.NOT_MEASURED)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the dashboard was read from."""

    readiness: LevelReadiness
    taxonomy: Taxonomy
    next_step: NextStep
    more_steps: tuple[NextStep, ...] = ()
    calibration: tuple[Observed, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """What a table's cell shows, and what it is sorted by."""

    text: str
    order: float | str


@dataclass(frozen=True, slots=True)
class AreaLine:
    """A row of the table; `mark` is an icon's name, empty where no verdict may be given."""

    area_id: str
    cells: tuple[Cell, ...]
    mark: str
    sentence: str


@dataclass(frozen=True, slots=True)
class StepLine:
    """The next step, and in words: what, why and how long."""

    title: str
    detail: str
    step: NextStep


@dataclass(frozen=True, slots=True)
class DashboardView:
    """Everything the dashboard shows; `is_empty` before the first answer."""

    is_empty: bool
    headline: str
    mark: str
    summary: str
    chance: str
    step: StepLine
    more_steps: tuple[NextStep, ...]
    plot: MasteryPlot
    calibration: tuple[str, ...]
    """Stated confidence against what was right; empty before the first rating."""
    lines: tuple[AreaLine, ...]


COLUMNS = (
    ("Area", "What is measured"),
    ("Mastery", "Estimate: expected percent correct on questions of all levels, corrected for guessing"),
    ("50 %", "Half of the probability lies in this interval"),
    ("90 %", "Nine tenths of the probability lie in this interval"),
    ("Expected", "What the chosen level is expected to show"),
    ("Chance", "How probable it is that the expectation is met"),
    ("Answers", "Questions answered for the first time"),
    ("Status", "What may be said of the area"),
)
"""Titles of the table's columns, each with its explanation."""


def derive_view(reading: Reading) -> DashboardView:
    """What to show of that reading."""
    readiness, taxonomy = reading.readiness, reading.taxonomy
    headline, _, summary = verdict_sentence(readiness).partition(". ")
    return DashboardView(
        is_empty=readiness.answers == 0,
        headline=f"{headline}.",
        mark=_MARKS.get(readiness.verdict, "mark-uncertain"),
        summary=summary,
        chance=chance_text(readiness),
        step=_step(reading.next_step),
        more_steps=reading.more_steps,
        plot=mastery_plot(readiness, taxonomy),
        calibration=_calibration(reading.calibration),
        lines=tuple(_line(area, readiness, taxonomy) for area in by_weighted_gap(readiness)),
    )


def chance_text(readiness: LevelReadiness) -> str:
    """The probability that all areas meet the expectation, where answers and not assumptions say so."""
    if readiness.verdict is Verdict.NOT_ENOUGH_EVIDENCE:
        return "All areas meet it: too early to tell"
    return f"All areas meet it: {percent(readiness.joint_probability)} (rough)"


def percent(probability: float) -> str:
    """A probability in whole per cent that never claims certainty."""
    if probability < 0.01:
        return "<1 %"
    return ">99 %" if probability > 0.99 else f"{100 * probability:.0f} %"


def _calibration(found: tuple[Observed, ...]) -> tuple[str, ...]:
    return tuple(map(calibration_sentence, found)) if any(one.answers for one in found) else ()


def _step(step: NextStep) -> StepLine:
    length = f"{step.length[0].upper()}{step.length[1:]}."
    return StepLine(step.title, f"{because(step)} {length}", step)


def _line(area: AreaReadiness, readiness: LevelReadiness, taxonomy: Taxonomy) -> AreaLine:
    name = taxonomy.area(area.area_id).name
    return AreaLine(
        area_id=area.area_id,
        cells=(
            Cell(name, name.casefold()),
            *_estimate_cells(area),
            Cell(f"{area.expectation:.0f}", area.expectation),
            _chance_cell(area),
            Cell(str(area.n), float(area.n)),
            Cell(area.status.value, float(_STATUS_ORDER.index(area.status))),
        ),
        mark=_STATUS_MARKS.get(area.status, ""),
        sentence=f"{name}. {area_sentence(area, readiness.level)}",
    )


def _estimate_cells(area: AreaReadiness) -> tuple[Cell, Cell, Cell]:
    """Of what is not measured there is nothing but assumption to tell: it sorts below everything."""
    if area.status is Status.NOT_MEASURED:
        return Cell(UNKNOWN, -1.0), Cell(UNKNOWN, -1.0), Cell(UNKNOWN, -1.0)
    return (
        Cell(f"{area.mastery:.0f}", area.mastery),
        _interval_cell(area.interval50),
        _interval_cell(area.interval90),
    )


def _interval_cell(interval: Interval) -> Cell:
    return Cell(interval_text(interval), interval[0])


def _chance_cell(area: AreaReadiness) -> Cell:
    if area.status is Status.NOT_MEASURED:
        return Cell(UNKNOWN, -1.0)
    return Cell(percent(area.probability_met), area.probability_met)
