"""The numbers of the chart of mastery, in its order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from prepapp.domain.next_step import weighted_gap
from prepapp.domain.posterior import Interval
from prepapp.domain.readiness import AreaReadiness, LevelReadiness, SelfScored
from prepapp.domain.topics import Taxonomy
from prepapp.domain.verdicts import Status
from prepapp.gui.charts.mastery_words import area_words, percent_words
from prepapp.gui.charts.story import interval_text, status_words
from prepapp.gui.charts.table import Cell, ChartTable, Column, Row, nothing, value, words
from prepapp.gui.language import number, tr

_STATUS_MARKS = {Status.MEETS: "mark-good", Status.BELOW: "mark-bad", Status.UNCERTAIN: "mark-uncertain"}
STATUS_ORDER = (Status.BELOW, Status.UNCERTAIN, Status.MEETS, Status.EARLY, Status.NOT_MEASURED)
"""As a person is told of them."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Masteries by area on an earlier day (ordinal), of the areas that had answers by then."""

    day: int
    masteries: Mapping[str, float]


def by_weighted_gap(readiness: LevelReadiness) -> tuple[AreaReadiness, ...]:
    """The areas that count, the largest weighted gap first; of one not measured the gap is unknown: last."""

    def place(area: AreaReadiness) -> tuple[bool, float]:
        unknown = area.status is Status.NOT_MEASURED
        return unknown, -area.weight if unknown else -weighted_gap(area)

    return tuple(sorted(readiness.counting_areas, key=place))


def mastery_table(
    readiness: LevelReadiness, taxonomy: Taxonomy, comparison: Comparison | None = None
) -> ChartTable:
    """The numbers of the chart; with a comparison also what was known then."""
    rows = (_table_row(area, readiness, taxonomy, comparison) for area in by_weighted_gap(readiness))
    then = (Column(tr("Then"), tr("Mastery on the day that is compared with")),) if comparison else ()
    alone = (_self_scored_column(),) if _has_self_scored(readiness) else ()
    return ChartTable(
        (
            Column(tr("Area"), tr("What is measured"), is_words=True),
            Column(
                tr("Mastery"),
                tr("Estimate: expected percent correct on questions of all levels, corrected for guessing"),
            ),
            *then,
            Column(tr("50 %"), tr("Half of the probability lies in this interval")),
            Column(tr("90 %"), tr("Nine tenths of the probability lie in this interval")),
            Column(tr("Expected"), tr("What the chosen level is expected to show")),
            Column(tr("Chance"), tr("How probable it is that the expectation is met")),
            Column(tr("Answers"), tr("Questions answered for the first time")),
            *alone,
            Column(tr("Status"), tr("What may be said of the area"), is_words=True),
        ),
        tuple(rows),
    )


def _table_row(
    area: AreaReadiness, readiness: LevelReadiness, taxonomy: Taxonomy, comparison: Comparison | None
) -> Row:
    name = taxonomy.area(area.area_id).name
    mastery, half, most = _estimate_cells(area)
    return Row(
        cells=(
            words(name),
            mastery,
            *_then_cells(area, comparison),
            half,
            most,
            value(number(area.expectation), area.expectation),
            nothing()
            if area.status is Status.NOT_MEASURED
            else value(percent_words(area.probability_met), area.probability_met),
            value(number(area.n), area.n),
            *((_self_scored_cell(area.self_scored),) if _has_self_scored(readiness) else ()),
            Cell(
                status_words(area.status), float(STATUS_ORDER.index(area.status)), status_words(area.status)
            ),
        ),
        key=area.area_id,
        mark=_STATUS_MARKS.get(area.status, ""),
        sentence=area_words(area, name, readiness.level),
    )


def _has_self_scored(readiness: LevelReadiness) -> bool:
    return any(area.self_scored is not None for area in readiness.counting_areas)


def _self_scored_column() -> Column:
    return Column(
        tr("Self-scored"), tr("Designs scored by who took them: what they say alone, and how many there are")
    )


def _self_scored_cell(alone: SelfScored | None) -> Cell:
    if alone is None:
        return nothing()
    text = tr(
        "{mastery} ({interval}), n={n}",
        mastery=number(alone.mastery),
        interval=interval_text(alone.interval90),
        n=alone.n,
    )
    return Cell(text, alone.mastery, text)


def _then_cells(area: AreaReadiness, comparison: Comparison | None) -> tuple[Cell, ...]:
    if comparison is None:
        return ()
    before = comparison.masteries.get(area.area_id)
    return (nothing() if before is None else value(number(before), before),)


def _estimate_cells(area: AreaReadiness) -> tuple[Cell, Cell, Cell]:
    """Of what is not measured there is nothing but assumption to tell: it sorts below everything."""
    if area.status is Status.NOT_MEASURED:
        return nothing(), nothing(), nothing()
    return (
        value(number(area.mastery), area.mastery),
        _interval_cell(area.interval50),
        _interval_cell(area.interval90),
    )


def _interval_cell(interval: Interval) -> Cell:
    text = interval_text(interval)
    return Cell(text, interval[0], text)
