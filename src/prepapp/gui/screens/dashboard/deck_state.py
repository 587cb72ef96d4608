"""Which plots the dashboard's charts show for what was read and chosen; no Qt widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from prepapp.domain.calibration_view import calibration
from prepapp.domain.filters import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.progress import Record
from prepapp.domain.readiness import LevelReadiness
from prepapp.domain.topics import Taxonomy
from prepapp.domain.trend import latest_until
from prepapp.gui.charts.calibration_plot import CalibrationPlot, calibration_plot
from prepapp.gui.charts.coverage_plot import CoveragePlot, coverage_plot
from prepapp.gui.charts.mastery_plot import MasteryPlot, mastery_plot
from prepapp.gui.charts.mastery_table import Comparison
from prepapp.gui.charts.pace_plot import PacePlot, pace_plot
from prepapp.gui.charts.shape_plot import ShapePlot, shape_plot
from prepapp.gui.charts.story import long_day
from prepapp.gui.charts.topics_plot import TopicsPlot, parted, topics_plot
from prepapp.gui.charts.trend_plot import OVERALL, TrendPlot, milestone_name, trend_plot
from prepapp.gui.language import tr

RANGES: tuple[int | None, ...] = (30, 90, None)
"""Days up to today; None for all."""
PRACTICE_SIZE = 10
_MOST_MILESTONES = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen above the charts: a range in days, a day to compare with, and the trend's area."""

    days: int | None = 90
    compared_with: int | None = None
    area: str = OVERALL
    as_shape: bool = False
    """Whether readiness is drawn as one shape in place of a bar for each area."""


@dataclass(frozen=True, slots=True)
class Plots:
    """The charts in the order of their keys."""

    mastery: MasteryPlot | ShapePlot
    trend: TrendPlot
    topics: TopicsPlot
    calibration: CalibrationPlot
    pace: PacePlot
    coverage: CoveragePlot


def plots(record: Record, readiness: LevelReadiness, taxonomy: Taxonomy, choice: Choice) -> Plots:
    """Every chart for that choice."""
    tally = record.tally(choice.days)
    return Plots(
        mastery=first_plot(readiness, taxonomy, choice, comparison(record, choice.compared_with)),
        trend=trend_plot(record, readiness, taxonomy, area=choice.area, days=choice.days),
        topics=topics_plot(record.topics, taxonomy),
        calibration=calibration_plot(calibration(tally.rated, record.stated)),
        pace=pace_plot(tally.paced),
        coverage=coverage_plot(record.coverage, taxonomy, readiness.level),
    )


def first_plot(
    readiness: LevelReadiness, taxonomy: Taxonomy, choice: Choice, before: Comparison | None = None
) -> MasteryPlot | ShapePlot:
    """The chart of readiness; as a shape it knows no comparison."""
    if choice.as_shape:
        return shape_plot(readiness, taxonomy)
    return mastery_plot(readiness, taxonomy, before)


def comparison(record: Record, day: int | None) -> Comparison | None:
    """What was known at the end of that day, of the areas that had answers by then."""
    found = None if day is None else latest_until(record.trend.days, day)
    if day is None or found is None:
        return None
    known: Mapping[str, float] = {
        area: float(mastery)
        for area, mastery, answers in zip(record.trend.areas, found.mastery, found.answers, strict=True)
        if answers
    }
    return Comparison(day, known)


def days_to_compare(record: Record) -> tuple[tuple[str, int], ...]:
    """Days one may want to compare with, in words: before the range, and those that measured on purpose."""
    ago = [
        (tr("{n} days ago", n=days), record.today - days)
        for days in RANGES
        if days is not None and latest_until(record.trend.days, record.today - days) is not None
    ]
    measured = [one for one in record.milestones if one.day < record.today]
    milestones = [
        (tr("{what} of {day}", "a milestone", what=milestone_name(one.mode), day=long_day(one.day)), one.day)
        for one in measured[-_MOST_MILESTONES:]
    ]
    return (*ago, *milestones)


def topic_plan(key: str, taxonomy: Taxonomy) -> QuizPlan:
    """Practice of the topic with that key."""
    area, topic = parted(key)
    name = next(one.name for one in taxonomy.area(area).topics if one.id == topic)
    title = tr("{name}: practice", name=name)
    return QuizPlan(title, Filters(areas=(area,), topics=(topic,)), PRACTICE_SIZE)


def sure_but_wrong_plan(record: Record) -> QuizPlan:
    """Practice of what one was sure of and had wrong."""
    items = record.sure_but_wrong
    return QuizPlan(tr("Sure but wrong"), Filters(items=items), min(len(items), 2 * PRACTICE_SIZE))
