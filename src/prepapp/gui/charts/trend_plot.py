"""What the chart of mastery over time shows, as values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from prepapp.domain.progress import Milestone, Record
from prepapp.domain.quiz import Mode
from prepapp.domain.readiness import LevelReadiness
from prepapp.domain.topics import Level, Taxonomy
from prepapp.domain.trend import FEWEST_DAYS, Estimate, Snapshot, of_area, overall, weekly
from prepapp.gui.charts.story import Story, interval_text, level_words, long_day, short_day
from prepapp.gui.charts.table import Cell, ChartTable, Column, Row, value
from prepapp.gui.language import number, sentence_case, tr, trn

OVERALL = ""
"""What stands in an area's place for all of them, weighed as the level weighs them."""
_SHORTEST_DAYS = 14
_AHEAD = 0.6
"""An interview is drawn when it is at most this share of the range away."""


@dataclass(frozen=True, slots=True)
class TrendPlot:
    """Estimates over time against an expectation; days are ordinals."""

    story: Story
    level: Level
    points: tuple[Estimate, ...]
    today: Estimate | None
    """What is known today, where that is later than the last point: the band has grown."""
    expectation: float
    first: int
    last: int
    milestones: tuple[Milestone, ...]
    interview_day: int | None

    @property
    def known(self) -> tuple[Estimate, ...]:
        """The points, and what is known today."""
        return (*self.points, self.today) if self.today else self.points


def trend_plot(
    record: Record,
    readiness: LevelReadiness,
    taxonomy: Taxonomy,
    *,
    area: str = OVERALL,
    days: int | None = None,
) -> TrendPlot:
    """The chart of an area, or of all, over the last so many days or since the beginning."""
    daily = _estimates(record, record.trend.days, readiness, area)
    today = _estimates(record, [record.trend.today] if record.trend.today else [], readiness, area)
    first = record.today - days + 1 if days is not None else _beginning(daily, record.today)
    within = tuple(one for one in daily if one.day >= first)
    weeks = weekly(within)
    is_weekly = len(weeks) >= FEWEST_DAYS
    points = weeks if is_weekly else within
    name = taxonomy.area(area).name if area else tr("All areas")
    interview, expectation = _shown_interview(record, first), _expectation(readiness, area)
    milestones = tuple(one for one in record.milestones if one.day >= first)
    later = today[0] if today and points and today[0].day > points[-1].day else None
    told = (*points, later) if later else points
    return TrendPlot(
        story=Story(
            takeaway=_takeaway(name, told, len(within)),
            description=" ".join(
                (
                    _description(name, points, readiness.level, expectation),
                    *_days_named(milestones, interview),
                )
            ),
            table=_table(told, expectation),
            caption=_caption(is_weekly=is_weekly),
            missing=_missing(len(within)),
        ),
        level=readiness.level,
        points=points,
        today=later,
        expectation=expectation,
        first=first,
        last=max(record.today, interview or 0),
        milestones=milestones,
        interview_day=interview,
    )


def milestone_name(mode: Mode) -> str:
    """What was taken on purpose to measure."""
    return {
        Mode.DIAGNOSTIC: tr("diagnostic"),
        Mode.READY_CHECK: tr("readiness check"),
    }.get(mode, tr("mock interview"))


def sentence(one: Estimate) -> str:
    """A point in words."""
    return trn(
        "{day}: {mastery} ({interval}), {n} answer so far",
        "{day}: {mastery} ({interval}), {n} answers so far",
        one.answers,
        day=long_day(one.day),
        mastery=number(one.mastery),
        interval=interval_text(one.interval90),
    )


def _estimates(
    record: Record, snapshots: Iterable[Snapshot], readiness: LevelReadiness, area: str
) -> tuple[Estimate, ...]:
    if area:
        return of_area(snapshots, record.trend.place(area))
    weights = {one.area_id: one.weight for one in readiness.areas}
    return overall(snapshots, [weights.get(name, 0.0) for name in record.trend.areas])


def _expectation(readiness: LevelReadiness, area: str) -> float:
    if not area:
        return sum(one.weight * one.expectation for one in readiness.areas)
    return next(one.expectation for one in readiness.areas if one.area_id == area)


def _beginning(daily: Sequence[Estimate], today: int) -> int:
    return min(daily[0].day if daily else today, today - _SHORTEST_DAYS)


def _shown_interview(record: Record, first: int) -> int | None:
    """The interview's day, unless it is past or so far ahead that it would squeeze the past together."""
    when = record.interview_day
    farthest = record.today + _AHEAD * (record.today - first)
    return when if when is not None and record.today <= when <= farthest else None


def _missing(days: int) -> str:
    if days >= FEWEST_DAYS:
        return ""
    return trn(
        "A trend needs {needed} days with answers in this range; there is {n} so far.",
        "A trend needs {needed} days with answers in this range; there are {n} so far.",
        days,
        needed=FEWEST_DAYS,
    )


def _takeaway(name: str, points: Sequence[Estimate], days: int) -> str:
    if days < FEWEST_DAYS:
        return tr("{name}: too few days to show a trend", name=name)
    first, last = points[0], points[-1]
    shown = {"name": name, "before": number(first.mastery), "after": number(last.mastery)}
    if _holds(first, last.mastery) or _holds(last, first.mastery):
        return tr("{name}: {before} then, {after} now; no clear change", **shown)
    since = short_day(first.day)
    if last.mastery > first.mastery:
        return tr("{name}: up from {before} to {after} since {since}", since=since, **shown)
    return tr("{name}: down from {before} to {after} since {since}", since=since, **shown)


def _holds(one: Estimate, mastery: float) -> bool:
    return one.interval90[0] <= mastery <= one.interval90[1]


def _caption(*, is_weekly: bool) -> str:
    model = tr("The band holds nine tenths of the probability. Nothing is smoothed beyond the model.")
    every = (
        tr("One point a week, of its last day with answers.")
        if is_weekly
        else tr("One point for each day with answers.")
    )
    return tr("{every} {model}", "two sentences", every=every, model=model)


def _description(name: str, points: Sequence[Estimate], level: Level, expectation: float) -> str:
    what = tr(
        "{name}: mastery from 0 to 100 over time with its 90 % band, against the {level} expectation of "
        "{expected}.",
        name=name,
        level=level_words(level),
        expected=number(expectation),
    )
    return " ".join((what, trn("{n} point.", "{n} points.", len(points))))


def _days_named(milestones: Sequence[Milestone], interview_day: int | None) -> tuple[str, ...]:
    taken = (
        sentence_case(
            tr("{what} on {day}.", "a milestone", what=milestone_name(one.mode), day=long_day(one.day))
        )
        for one in milestones
    )
    ahead = () if interview_day is None else (tr("Interview on {day}.", day=long_day(interview_day)),)
    return (*taken, *ahead)


def _table(points: Sequence[Estimate], expectation: float) -> ChartTable:
    expected = value(number(expectation), expectation)
    return ChartTable(
        (
            Column(
                tr("Day"), tr("The last day with answers of a week, or each day, and today"), is_words=True
            ),
            Column(tr("Mastery"), tr("The estimate at the end of that day")),
            Column(tr("Low"), tr("Lower end of the 90 % interval")),
            Column(tr("High"), tr("Upper end of the 90 % interval")),
            Column(tr("Expected"), tr("What the chosen level is expected to show")),
            Column(tr("Answers"), tr("Answers behind the estimate")),
        ),
        tuple(_row(one, expected) for one in points),
    )


def _row(one: Estimate, expected: Cell) -> Row:
    masteries = (one.mastery, *one.interval90)
    return Row(
        (
            Cell(long_day(one.day), float(one.day), date.fromordinal(one.day).isoformat()),
            *(value(number(mastery), mastery) for mastery in masteries),
            expected,
            value(number(one.answers), one.answers),
        ),
        sentence=sentence(one),
    )
