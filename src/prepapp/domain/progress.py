"""What the charts beside readiness are drawn from: counts by day, topics, errors made while sure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

import numpy as np

from prepapp.domain.evidence import is_measured
from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.item_model import THETA, Floats
from prepapp.domain.questions import ItemSummary
from prepapp.domain.quiz import Confidence, Mode
from prepapp.domain.stated import StatedChances
from prepapp.domain.surprise import CONTRADICTIONS, is_contradiction
from prepapp.domain.tally import WIDTH, Counts, Tally, counted, tally_of
from prepapp.domain.topic_estimate import TopicEstimate, log_likelihood
from prepapp.domain.trend import Trend

ItemContent: TypeAlias = tuple[str, str]
"""An item's id and the hash of what it said when it was answered."""
MILESTONE_MODES = frozenset({Mode.DIAGNOSTIC, Mode.READY_CHECK, Mode.MOCK})


@dataclass(frozen=True, slots=True, order=True)
class Milestone:
    """A diagnostic, a check of readiness or a mock interview that was taken on a day (ordinal, UTC)."""

    day: int
    mode: Mode


@dataclass(slots=True)
class TopicEvidence:
    """First answers to the questions of a topic: how many, and the sum of their logarithms along `THETA`."""

    answers: int = 0
    log: Floats = field(default_factory=lambda: np.zeros_like(THETA))


@dataclass(slots=True)
class Progress:
    """A running state that takes answers in, the oldest first; equal to what a replay of them all gives."""

    days: dict[int, Counts] = field(default_factory=dict)
    """Counts of each day (ordinal, UTC) with answers."""
    topics: dict[tuple[str, str], TopicEvidence] = field(default_factory=dict)
    """By area and topic."""
    sure_but_wrong: set[str] = field(default_factory=set)
    """Items whose latest answer was given as sure and was not wholly right."""
    milestones: set[Milestone] = field(default_factory=set)
    """Days on which something was answered that measures on purpose."""
    contradictions: dict[ItemContent, set[int]] = field(default_factory=dict)
    """Days on which an answer to an item as it then was went against a confident prediction."""

    def take(self, answer: AnsweredItem, trend: Trend, *, is_first: bool) -> None:
        """Take one answer in; `is_first` when it feeds ability, and the trend reaches up to its day."""
        if not answer.is_evidence:
            return
        day = answer.at.toordinal()
        self.days.setdefault(day, np.zeros(WIDTH, dtype=np.int64))
        self.days[day] += counted(answer)
        if is_first and is_measured(answer):
            topic = self.topics.setdefault((answer.area, answer.topic), TopicEvidence())
            topic.answers += 1
            topic.log = topic.log + log_likelihood(answer)
        if answer.mode in MILESTONE_MODES:
            self.milestones.add(Milestone(day, answer.mode))
        if is_contradiction(answer, trend, is_repeat=not is_first):
            self.contradictions.setdefault((answer.item_id, answer.content_hash), set()).add(day)
        is_misled = answer.confidence is Confidence.SURE and answer.outcome is not Outcome.RIGHT
        (self.sure_but_wrong.add if is_misled else self.sure_but_wrong.discard)(answer.item_id)

    def suspicious(self, items: Iterable[ItemSummary]) -> frozenset[str]:
        """The items that were contradicted so often, as they are now, that they may be faulty."""
        return frozenset(
            item.id
            for item in items
            if len(self.contradictions.get((item.id, item.content_hash), ())) >= CONTRADICTIONS
        )


def days_to_years(days: Mapping[int, Counts], *, since: int = 1) -> dict[str, bytes]:
    """Counts as bytes by calendar year, of the year of the day `since` and later ones."""
    first = date.fromordinal(since).year
    rows: dict[int, list[Counts]] = {}
    for day in sorted(days):
        year = date.fromordinal(day).year
        if year >= first:
            rows.setdefault(year, []).append(np.concatenate([[day], days[day]]))
    return {str(year): np.stack(found).tobytes() for year, found in rows.items()}


def days_from_years(parts: Iterable[bytes]) -> dict[int, Counts]:
    """The counts those bytes were made from; `ValueError` when they are none."""
    rows = [row for part in parts for row in np.frombuffer(part, dtype=np.int64).reshape(-1, WIDTH + 1)]
    return {int(row[0]): row[1:].copy() for row in sorted(rows, key=lambda row: int(row[0]))}


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of the questions there are were seen, in an area or a topic."""

    seen: int
    total: int


@dataclass(frozen=True, slots=True)
class TopicStanding:
    """What is known of a topic; `estimate` is None before the first answer that counts."""

    area: str
    topic: str
    answers: int
    estimate: TopicEstimate | None
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Record:
    """Everything the charts beside readiness show, on the day `today` (ordinal, UTC)."""

    today: int
    trend: Trend
    days: Mapping[int, Counts]
    topics: tuple[TopicStanding, ...]
    coverage: Mapping[str, Coverage]
    """By area."""
    sure_but_wrong: tuple[str, ...]
    """Items that may be asked and whose latest answer was given as sure and was not right."""
    suspicious: tuple[str, ...]
    """Items that may be asked and whose answers twice went against a confident prediction."""
    milestones: tuple[Milestone, ...]
    interview_day: int | None
    stated: StatedChances = field(default_factory=StatedChances)
    """What the words of confidence stand for."""

    def tally(self, days: int | None) -> Tally:
        """What was counted in so many days up to today, or ever."""
        first = 0 if days is None else self.today - days + 1
        return tally_of(counts for day, counts in self.days.items() if day >= first)
