"""What a report says, in its order, as values: no widget, so that every sentence is tested as it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from prepapp import __version__
from prepapp.domain.progress import Record
from prepapp.domain.topics import Level
from prepapp.gui.charts.painting import Plot
from prepapp.gui.charts.story import level_name
from prepapp.gui.language import day, tr
from prepapp.gui.screens.dashboard.deck_state import Choice, plots
from prepapp.gui.screens.dashboard.explanation import explanation
from prepapp.gui.screens.dashboard.state import Reading, derive_view
from prepapp.gui.screens.dashboard.verdict import disclaimer_words
from prepapp.gui.texts.steps import because, length


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do next: what, why, and how long it takes."""

    title: str
    reason: str
    length: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart under a heading."""

    heading: str
    plot: Plot


@dataclass(frozen=True, slots=True)
class Headings:
    """What stands over the parts of a report, and below it."""

    actions: str
    explanation: str
    numbers: str
    made_by: str


@dataclass(frozen=True, slots=True)
class Report:
    """A report in the language of code `language`: the verdict, its chart, what to do, how it is known."""

    language: str
    title: str
    made: str
    headline: str
    mark: str
    facts: tuple[str, ...]
    chance: str
    disclaimer: str
    readiness: Figure
    actions: tuple[Action, ...]
    figures: tuple[Figure, ...]
    waiting: tuple[str, ...]
    """What the charts that have nothing to show yet wait for."""
    explanation: tuple[tuple[str, str], ...]
    headings: Headings


def report_of(reading: Reading, record: Record) -> Report:
    """The report of that reading and that record, over all time."""
    view, found = derive_view(reading), plots(record, reading.readiness, reading.taxonomy, Choice(days=None))
    further = (
        Figure(tr("Trend"), found.trend),
        Figure(tr("Topics"), found.topics),
        Figure(tr("Confidence"), found.calibration),
        Figure(tr("Pace"), found.pace),
        Figure(tr("Coverage"), found.coverage),
    )
    waiting = [
        tr("{chart}: {missing}", chart=one.heading, missing=one.plot.story.missing)
        for one in further
        if one.plot.story.missing
    ]
    return Report(
        language=QLocale().bcp47Name(),
        title=tr("Readiness for the level {level}", level=level_name(reading.readiness.level)),
        made=_made(reading, record.today),
        headline=view.headline,
        mark=view.mark,
        facts=tuple(words for words in (view.summary, view.outlook, view.note) if words),
        chance=view.chance,
        disclaimer=disclaimer_words(),
        readiness=Figure(tr("Readiness by area"), found.mastery),
        actions=tuple(
            Action(tr(step.title), because(step), length(step))
            for step in (reading.next_step, *reading.more_steps)
        ),
        figures=tuple(one for one in further if not one.plot.story.missing),
        waiting=tuple(waiting),
        explanation=explanation(),
        headings=_headings(),
    )


def _headings() -> Headings:
    return Headings(
        actions=tr("What to do next"),
        explanation=tr("How this is calculated"),
        numbers=tr("The numbers behind the charts"),
        made_by=tr("Made by prepapp {version}. Nothing was sent anywhere.", version=__version__),
    )


def file_name(level: Level, today: int) -> str:
    """What a report of that level made on that day (ordinal) is called, without an ending."""
    return "-".join(("readiness", level.value, date.fromordinal(today).isoformat()))


def _made(reading: Reading, today: int) -> str:
    when, chosen = day(date.fromordinal(today)), reading.readiness.specialisation_id
    if chosen is None:
        return when
    name = next(one.name for one in reading.taxonomy.specialisations if one.id == chosen)
    return tr("{day}, specialisation: {name}", day=when, name=name)
