"""What the chart of mastery against expectation shows, as values: order, numbers and takeaway."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.domain.next_step import weighted_gap
from prepapp.domain.posterior import Interval
from prepapp.domain.readiness import AreaReadiness, LevelReadiness, SelfScored
from prepapp.domain.topics import Level, Taxonomy
from prepapp.domain.verdicts import SETTLED_ANSWERS, Status
from prepapp.gui.charts.mastery_table import STATUS_ORDER, Comparison, by_weighted_gap, mastery_table
from prepapp.gui.charts.mastery_words import area_words
from prepapp.gui.charts.story import Story, level_words, long_day, status_words
from prepapp.gui.language import joined, tr, trn


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
    self_scored: SelfScored | None = None

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

    @property
    def has_unmeasured(self) -> bool:
        """Whether any area has no estimate yet."""
        return not all(row.is_measured for row in self.rows)

    @property
    def has_self_scored(self) -> bool:
        """Whether any area has answers that were scored by who gave them."""
        return any(row.self_scored is not None for row in self.rows)


def mastery_plot(
    readiness: LevelReadiness, taxonomy: Taxonomy, comparison: Comparison | None = None
) -> MasteryPlot:
    """The chart of that readiness."""
    before = comparison.masteries if comparison else {}
    areas = by_weighted_gap(readiness)
    day = long_day(comparison.day) if comparison else ""
    caption = tr("If two bars overlap, treat the areas as similar.")
    if any(area.self_scored is not None for area in areas):
        caption = f"{caption} {_self_scored_caption(counts=readiness.counts_self_scored)}"
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


def _self_scored_caption(*, counts: bool) -> str:
    if counts:
        return tr("Diamonds: what self-scored designs say alone; they count in the estimate, for less.")
    return tr("Diamonds: what self-scored designs say alone; they are left out of the estimate.")


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


def _description(readiness: LevelReadiness, taxonomy: Taxonomy) -> str:
    """For those who hear the chart: what it is, then the areas of each status."""
    parts = [
        tr("{status}: {areas}.", "areas with a status", status=status_words(status), areas=joined(names))
        for status in STATUS_ORDER
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
        self_scored=area.self_scored,
    )
