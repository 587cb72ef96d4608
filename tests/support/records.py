"""Made-up records behind the charts, against the shipped taxonomy and without a database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random

from prepapp.domain.ability import AbilityState, posterior
from prepapp.domain.evidence import observation
from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.progress import Coverage, Milestone, Progress, Record, TopicStanding
from prepapp.domain.quiz import Confidence, Mode
from prepapp.domain.readiness import LevelReadiness, level_readiness
from prepapp.domain.topic_estimate import topic_estimates
from prepapp.domain.topics import Level
from prepapp.domain.trend import Trend, observed, snapshot
from tests.support.histories import answer
from tests.support.readings import taxonomy

TODAY = datetime(2026, 3, 20, 12, tzinfo=UTC)
AREAS = tuple(area.id for area in taxonomy().areas)


def practice(count: int, *, days: int, seed: int = 1) -> list[AnsweredItem]:
    """So many answers over the last days, with topics, ratings and paces; better towards the end."""
    rng = Random(seed)
    topics = [(area.id, topic.id) for area in taxonomy().areas for topic in area.topics]
    made = []
    for place in range(count):
        area, topic = rng.choice(topics)
        at = TODAY - timedelta(days=days * (1 - place / count), hours=1)
        right = rng.random() < 0.35 + 0.4 * place / count
        one = answer(f"{place}", at, area=area, outcome=Outcome.RIGHT if right else Outcome.WRONG)
        rated = rng.choice([*Confidence, None])
        made.append(replace(one, topic=topic, confidence=rated, seconds=60 * rng.lognormvariate(-0.3, 0.8)))
    return made


def record_of(
    answers: Sequence[AnsweredItem],
    *,
    milestones: tuple[Milestone, ...] = (),
    interview_in: int | None = None,
) -> Record:
    """The record of those answers on `TODAY`, half of whose questions are there to be asked."""
    progress = Progress()
    state, days = observed(AbilityState(AREAS), map(observation, answers), AREAS)
    today = TODAY.toordinal()
    trend = Trend(AREAS, tuple(days.values()), snapshot(state, AREAS, day=today) if days else None)
    for one in answers:
        progress.take(one, trend, is_first=True)
    return Record(
        today=today,
        trend=trend,
        days=progress.days,
        topics=_topics(progress),
        coverage={area: Coverage(sum(one.area == area for one in answers), 60) for area in AREAS},
        suspicious=(),
        sure_but_wrong=tuple(sorted(progress.sure_but_wrong)),
        milestones=milestones,
        interview_day=None if interview_in is None else today + interview_in,
    )


def readiness_after(answers: Sequence[AnsweredItem], level: Level = Level.SENIOR) -> LevelReadiness:
    """Readiness after those answers on `TODAY`."""
    state, _ = observed(AbilityState(AREAS), map(observation, answers), AREAS)
    return level_readiness(posterior(state, day=TODAY.toordinal()), taxonomy(), level)


@cache
def full() -> tuple[Record, LevelReadiness]:
    """Somebody who has practised for four months."""
    answers = practice(500, days=120)
    first = answers[0].at.toordinal()
    milestones = (Milestone(first, Mode.DIAGNOSTIC), Milestone(first + 60, Mode.MOCK))
    return record_of(answers, milestones=milestones, interview_in=25), readiness_after(answers)


@cache
def sparse() -> tuple[Record, LevelReadiness]:
    """Somebody who has answered one short quiz."""
    answers = practice(9, days=1)
    return record_of(answers), readiness_after(answers)


@cache
def nothing() -> tuple[Record, LevelReadiness]:
    """Somebody who has answered nothing."""
    return record_of([]), readiness_after([])


def _topics(progress: Progress) -> tuple[TopicStanding, ...]:
    found = []
    for area in taxonomy().areas:
        logs = {topic: one.log for (of, topic), one in progress.topics.items() if of == area.id}
        estimates = topic_estimates(logs)
        for topic in area.topics:
            evidence = progress.topics.get((area.id, topic.id))
            answers = evidence.answers if evidence else 0
            coverage = Coverage(answers, 12)
            found.append(TopicStanding(area.id, topic.id, answers, estimates.get(topic.id), coverage))
    return tuple(found)
