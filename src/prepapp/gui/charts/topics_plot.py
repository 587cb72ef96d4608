"""What the map of topics shows, as values."""

from __future__ import annotations

from dataclasses import dataclass

from prepapp.domain.progress import TopicStanding
from prepapp.domain.topic_estimate import FEW_ANSWERS
from prepapp.domain.topics import Taxonomy
from prepapp.gui.charts.story import Story, interval_text
from prepapp.gui.charts.table import ChartTable, Column, Row, nothing, value, words
from prepapp.gui.language import number, tr, trn

SEPARATOR = "/"
"""Between area and topic in the key of a cell."""


@dataclass(frozen=True, slots=True)
class TopicCell:
    """A topic: `mastery` (0..100) is None before the first answer that counts."""

    key: str
    name: str
    answers: int
    mastery: float | None
    sentence: str

    @property
    def is_thin(self) -> bool:
        """Whether there are so few answers that the estimate is mostly the area's."""
        return self.answers < FEW_ANSWERS


@dataclass(frozen=True, slots=True)
class TopicsPlot:
    """Areas with their topics, in the order of the taxonomy."""

    story: Story
    areas: tuple[tuple[str, tuple[TopicCell, ...]], ...]


def topics_plot(topics: tuple[TopicStanding, ...], taxonomy: Taxonomy) -> TopicsPlot:
    """The map of those topics."""
    names = {(area.id, topic.id): topic.name for area in taxonomy.areas for topic in area.topics}
    areas = tuple(
        (area.name, tuple(_cell(one, names) for one in topics if one.area == area.id))
        for area in taxonomy.areas
    )
    measured = [one for one in topics if one.answers >= FEW_ANSWERS]
    story = Story(
        takeaway=_takeaway(measured, names),
        description=tr(
            "A cell for each topic with its estimate and the number of answers. {measured} of {total} "
            "topics have {few} answers or more.",
            measured=len(measured),
            total=len(topics),
            few=FEW_ANSWERS,
        ),
        table=_table(topics, taxonomy, names),
        caption=tr(
            "Mastery from 0 to 100 and the number of first answers, all of them. Hatched: under {few} "
            "answers, so the estimate is mostly that of the area.",
            few=FEW_ANSWERS,
        ),
    )
    return TopicsPlot(story, areas)


def parted(key: str) -> tuple[str, str]:
    """Area and topic of a cell's key."""
    area, _, topic = key.partition(SEPARATOR)
    return area, topic


def _cell(one: TopicStanding, names: dict[tuple[str, str], str]) -> TopicCell:
    return TopicCell(
        key=f"{one.area}{SEPARATOR}{one.topic}",
        name=names[one.area, one.topic],
        answers=one.answers,
        mastery=one.estimate.mastery if one.estimate and one.answers else None,
        sentence=_sentence(one, names),
    )


def _sentence(one: TopicStanding, names: dict[tuple[str, str], str]) -> str:
    name = names[one.area, one.topic]
    seen = trn(
        "{seen} of {n} question seen",
        "{seen} of {n} questions seen",
        one.coverage.total,
        seen=one.coverage.seen,
    )
    if one.estimate is None or not one.answers:
        return tr("{name}: not measured yet; {seen}", name=name, seen=seen)
    return trn(
        "{name}: {mastery} ({interval}) from {n} answer; {seen}",
        "{name}: {mastery} ({interval}) from {n} answers; {seen}",
        one.answers,
        name=name,
        mastery=number(one.estimate.mastery),
        interval=interval_text(one.estimate.interval90),
        seen=seen,
    )


def _takeaway(measured: list[TopicStanding], names: dict[tuple[str, str], str]) -> str:
    known = [(one.estimate.mastery, names[one.area, one.topic]) for one in measured if one.estimate]
    if not known:
        return tr("No topic has {few} answers yet", few=FEW_ANSWERS)
    mastery, name = min(known)
    if len(known) == 1:
        return tr(
            "{name} at {mastery} is the one topic with {few} answers",
            name=name,
            mastery=number(mastery),
            few=FEW_ANSWERS,
        )
    return trn(
        "Of {n} topic with enough answers, {name} is the weakest at {mastery}",
        "Of {n} topics with enough answers, {name} is the weakest at {mastery}",
        len(known),
        name=name,
        mastery=number(mastery),
    )


def _table(
    topics: tuple[TopicStanding, ...], taxonomy: Taxonomy, names: dict[tuple[str, str], str]
) -> ChartTable:
    return ChartTable(
        (
            Column(tr("Topic"), tr("Enter practises the topic of the row"), is_words=True),
            Column(tr("Area"), tr("What the topic belongs to"), is_words=True),
            Column(tr("Mastery"), tr("Estimate, in part from the area's other topics")),
            Column(tr("Low"), tr("Lower end of the 90 % interval")),
            Column(tr("High"), tr("Upper end of the 90 % interval")),
            Column(tr("Answers"), tr("First answers")),
            Column(tr("Seen"), tr("Questions that were answered at least once")),
            Column(tr("Questions"), tr("Questions there are")),
        ),
        tuple(_row(one, taxonomy, names) for one in topics),
    )


def _row(one: TopicStanding, taxonomy: Taxonomy, names: dict[tuple[str, str], str]) -> Row:
    found = (nothing(),) * 3
    if one.estimate is not None and one.answers:
        masteries = (one.estimate.mastery, *one.estimate.interval90)
        low, middle, high = (value(number(mastery), mastery) for mastery in sorted(masteries))
        found = (middle, low, high)
    return Row(
        (
            words(names[one.area, one.topic]),
            words(taxonomy.area(one.area).name),
            *found,
            value(number(one.answers), one.answers),
            value(number(one.coverage.seen), one.coverage.seen),
            value(number(one.coverage.total), one.coverage.total),
        ),
        key=f"{one.area}{SEPARATOR}{one.topic}",
        sentence=_sentence(one, names),
    )
