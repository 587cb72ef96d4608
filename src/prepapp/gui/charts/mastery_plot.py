"""What the chart of mastery against expectation shows, as values: order, numbers and takeaway."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.domain.next_step import weighted_gap
from prepapp.domain.posterior import Interval
from prepapp.domain.readiness import SETTLED_ANSWERS, AreaReadiness, LevelReadiness, Status
from prepapp.domain.topics import Level, Taxonomy

CAPTION = "If two bars overlap, treat the areas as similar."


@dataclass(frozen=True, slots=True)
class MasteryRow:
    """One area: masteries 0..100, and the expectations of the other levels."""

    name: str
    status: Status
    answers: int
    mastery: float
    interval50: Interval
    interval90: Interval
    expectation: float
    other_expectations: tuple[float, ...]

    @property
    def is_measured(self) -> bool:
        """Whether there is an estimate to show."""
        return self.status is not Status.NOT_MEASURED


@dataclass(frozen=True, slots=True)
class MasteryPlot:
    """All areas against a level, the largest weighted gap first and what is not measured last."""

    level: Level
    takeaway: str
    description: str
    rows: tuple[MasteryRow, ...]
    caption: str = CAPTION


def mastery_plot(readiness: LevelReadiness, taxonomy: Taxonomy) -> MasteryPlot:
    """The chart of that readiness."""
    areas = by_weighted_gap(readiness)
    return MasteryPlot(
        level=readiness.level,
        takeaway=takeaway(readiness, taxonomy),
        description=_description(readiness, taxonomy),
        rows=tuple(_row(area, readiness, taxonomy) for area in areas),
    )


def by_weighted_gap(readiness: LevelReadiness) -> tuple[AreaReadiness, ...]:
    """The areas that count, the largest weighted gap first; of one not measured the gap is unknown: last."""

    def place(area: AreaReadiness) -> tuple[bool, float]:
        unknown = area.status is Status.NOT_MEASURED
        return unknown, -area.weight if unknown else -weighted_gap(area)

    return tuple(sorted(readiness.counting_areas, key=place))


def interval_text(interval: Interval) -> str:
    """An interval of mastery in whole points."""
    return f"{interval[0]:.0f}–{interval[1]:.0f}"


def takeaway(readiness: LevelReadiness, taxonomy: Taxonomy) -> str:
    """What the chart says, in a sentence."""
    counts, total = readiness.status_counts, len(readiness.counting_areas)
    expectation = f"the {readiness.level.value} expectation"
    early = counts[Status.EARLY] + counts[Status.NOT_MEASURED]
    if below := [area for area in readiness.counting_areas if area.status is Status.BELOW]:
        worst = taxonomy.area(max(below, key=weighted_gap).area_id).name
        return (
            f"{len(below)} of {total} areas {'is' if len(below) == 1 else 'are'} below {expectation}; "
            f"the largest gap is in {worst}"
        )
    if counts[Status.MEETS] == total:
        return f"Every area meets {expectation}"
    if early:
        have = "has" if early == 1 else "have"
        return f"Too early to tell: {early} of {total} areas {have} under {SETTLED_ANSWERS} answers"
    return f"No area is clearly below {expectation}; {counts[Status.UNCERTAIN]} of {total} could be either"


def _description(readiness: LevelReadiness, taxonomy: Taxonomy) -> str:
    """For those who hear the chart: what it is, then the areas of each status."""
    parts = [
        f"{status.value}: {', '.join(names)}"
        for status in (Status.BELOW, Status.UNCERTAIN, Status.MEETS, Status.EARLY, Status.NOT_MEASURED)
        if (names := [taxonomy.area(a.area_id).name for a in readiness.counting_areas if a.status is status])
    ]
    return (
        f"Mastery from 0 to 100 in each area with its 50 and 90 % interval, against the "
        f"{readiness.level.value} expectation. {'; '.join(parts)}. The table below has every number."
    )


def _row(area: AreaReadiness, readiness: LevelReadiness, taxonomy: Taxonomy) -> MasteryRow:
    others = (level for level in Level if level is not readiness.level)
    return MasteryRow(
        name=taxonomy.area(area.area_id).name,
        status=area.status,
        answers=area.n,
        mastery=area.mastery,
        interval50=area.interval50,
        interval90=area.interval90,
        expectation=area.expectation,
        other_expectations=tuple(
            taxonomy.expectation(area.area_id, level, readiness.specialisation_id) for level in others
        ),
    )
