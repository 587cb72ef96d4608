"""What the chart of mastery against expectation shows, as values: order, numbers and takeaway."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from prepapp.domain.next_step import weighted_gap
from prepapp.domain.posterior import Interval
from prepapp.domain.readiness import SETTLED_ANSWERS, AreaReadiness, LevelReadiness, Status
from prepapp.domain.topics import Level, Taxonomy
from prepapp.gui.charts.story import Story, interval_text, level_words, long_day, status_words
from prepapp.gui.charts.table import Cell, ChartTable, Column, Row, nothing, value, words
from prepapp.gui.language import joined, number, percent, tr, trn

_STATUS_MARKS = {Status.MEETS: "mark-good", Status.BELOW: "mark-bad", Status.UNCERTAIN: "mark-uncertain"}
_STATUS_ORDER = (Status.BELOW, Status.UNCERTAIN, Status.MEETS, Status.EARLY, Status.NOT_MEASURED)


@dataclass(frozen=True, slots=True)
class MasteryRow:
    """One area: masteries 0..100, and the expectations of the other levels.

    `before` is the mastery on the day that is compared with, None where nothing was known then.
    """

    area_id: str
    name: str
    status: Status
    answers: int
    mastery: float
    interval50: Interval
    interval90: Interval
    expectation: float
    other_expectations: tuple[float, ...]
    sentence: str
    before: float | None = None

    @property
    def is_measured(self) -> bool:
        """Whether there is an estimate to show."""
        return self.status is not Status.NOT_MEASURED


@dataclass(frozen=True, slots=True)
class MasteryPlot:
    """All areas against a level, the largest weighted gap first and what is not measured last."""

    level: Level
    story: Story
    rows: tuple[MasteryRow, ...]
    compared_with: str = ""
    """The day that is compared with, in words."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Masteries by area on an earlier day (ordinal), of the areas that had answers by then."""

    day: int
    masteries: Mapping[str, float]


def mastery_plot(
    readiness: LevelReadiness, taxonomy: Taxonomy, comparison: Comparison | None = None
) -> MasteryPlot:
    """The chart of that readiness."""
    before = comparison.masteries if comparison else {}
    areas = by_weighted_gap(readiness)
    day = long_day(comparison.day) if comparison else ""
    caption = tr("If two bars overlap, treat the areas as similar.")
    if day:
        caption = tr("{caption} Rings: mastery on {day}.", caption=caption, day=day)
    story = Story(
        takeaway=takeaway(readiness, taxonomy),
        description=_description(readiness, taxonomy),
        table=mastery_table(readiness, taxonomy, comparison),
        caption=caption,
    )
    rows = tuple(_row(area, readiness, taxonomy, before.get(area.area_id)) for area in areas)
    return MasteryPlot(readiness.level, story, rows, day)


def by_weighted_gap(readiness: LevelReadiness) -> tuple[AreaReadiness, ...]:
    """The areas that count, the largest weighted gap first; of one not measured the gap is unknown: last."""

    def place(area: AreaReadiness) -> tuple[bool, float]:
        unknown = area.status is Status.NOT_MEASURED
        return unknown, -area.weight if unknown else -weighted_gap(area)

    return tuple(sorted(readiness.counting_areas, key=place))


def takeaway(readiness: LevelReadiness, taxonomy: Taxonomy) -> str:
    """What the chart says, in a sentence."""
    counts, total = readiness.status_counts, len(readiness.counting_areas)
    level = level_words(readiness.level)
    early = counts[Status.EARLY] + counts[Status.NOT_MEASURED]
    if below := [area for area in readiness.counting_areas if area.status is Status.BELOW]:
        return trn(
            "{n} of {total} areas is below the {level} expectation; the largest gap is in {worst}",
            "{n} of {total} areas are below the {level} expectation; the largest gap is in {worst}",
            len(below),
            total=total,
            level=level,
            worst=taxonomy.area(max(below, key=weighted_gap).area_id).name,
        )
    if counts[Status.MEETS] == total:
        return tr("Every area meets the {level} expectation", level=level)
    if early:
        return trn(
            "Too early to tell: {n} of {total} areas has under {settled} answers",
            "Too early to tell: {n} of {total} areas have under {settled} answers",
            early,
            total=total,
            settled=SETTLED_ANSWERS,
        )
    return tr(
        "No area is clearly below the {level} expectation; {open} of {total} could be either",
        level=level,
        open=counts[Status.UNCERTAIN],
        total=total,
    )


def area_words(area: AreaReadiness, name: str, level: Level) -> str:
    """What is known of an area, in a sentence that says how much evidence it wants."""
    if area.status in (Status.NOT_MEASURED, Status.EARLY):
        return trn(
            "{name}: {n} answer so far; from {settled} on a verdict is possible.",
            "{name}: {n} answers so far; from {settled} on a verdict is possible.",
            area.n,
            name=name,
            settled=SETTLED_ANSWERS,
        )
    return tr(
        "{name}: {mastery} ({interval}), the {level} expectation is {expected}. {status}.",
        name=name,
        mastery=number(area.mastery),
        interval=interval_text(area.interval90),
        level=level_words(level),
        expected=number(area.expectation),
        status=status_words(area.status),
    )


def percent_words(probability: float) -> str:
    """A probability in whole per cent that never claims certainty."""
    if probability < 0.01:
        return tr("<{share}", "less than a percentage", share=percent(0.01))
    return (
        tr(">{share}", "more than a percentage", share=percent(0.99))
        if probability > 0.99
        else percent(probability)
    )


def _description(readiness: LevelReadiness, taxonomy: Taxonomy) -> str:
    """For those who hear the chart: what it is, then the areas of each status."""
    parts = [
        tr("{status}: {areas}.", "areas with a status", status=status_words(status), areas=joined(names))
        for status in _STATUS_ORDER
        if (names := [taxonomy.area(a.area_id).name for a in readiness.counting_areas if a.status is status])
    ]
    what = tr(
        "Mastery from 0 to 100 in each area with its 50 and 90 % interval, against the {level} expectation.",
        level=level_words(readiness.level),
    )
    return " ".join([what, *parts])


def _row(
    area: AreaReadiness, readiness: LevelReadiness, taxonomy: Taxonomy, before: float | None
) -> MasteryRow:
    others = (level for level in Level if level is not readiness.level)
    name = taxonomy.area(area.area_id).name
    return MasteryRow(
        area_id=area.area_id,
        name=name,
        status=area.status,
        answers=area.n,
        mastery=area.mastery,
        interval50=area.interval50,
        interval90=area.interval90,
        expectation=area.expectation,
        other_expectations=tuple(
            taxonomy.expectation(area.area_id, level, readiness.specialisation_id) for level in others
        ),
        sentence=area_words(area, name, readiness.level),
        before=before,
    )


def mastery_table(
    readiness: LevelReadiness, taxonomy: Taxonomy, comparison: Comparison | None = None
) -> ChartTable:
    """The numbers of the chart; with a comparison also what was known then."""
    rows = (_table_row(area, readiness, taxonomy, comparison) for area in by_weighted_gap(readiness))
    then = (Column(tr("Then"), tr("Mastery on the day that is compared with")),) if comparison else ()
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
            Cell(
                status_words(area.status), float(_STATUS_ORDER.index(area.status)), status_words(area.status)
            ),
        ),
        key=area.area_id,
        mark=_STATUS_MARKS.get(area.status, ""),
        sentence=area_words(area, name, readiness.level),
    )


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
