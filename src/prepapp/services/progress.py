"""The record the charts are drawn from, read at the cost of what is new since the last time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Mapping
from datetime import UTC, datetime
from typing import TypeVar

from prepapp.content.bundle import Bundle
from prepapp.domain.filters import Filters, matching
from prepapp.domain.item_model import Floats
from prepapp.domain.profile import Profile
from prepapp.domain.progress import Coverage, Progress, Record, TopicStanding
from prepapp.domain.questions import ASKABLE, ItemType
from prepapp.domain.recent import RECENT, Proof, mocks
from prepapp.domain.tally import tally_of
from prepapp.domain.topic_estimate import TopicEstimate, topic_estimates
from prepapp.domain.trend import Trend
from prepapp.services.running_progress import RunningProgress
from prepapp.services.stock import StockService
from prepapp.storage.answers import AnswerStore
from prepapp.storage.quizzes import QuizStore
from prepapp.storage.settings import CacheStore

K = TypeVar("K", bound=Hashable)
_MOST_QUIZZES = 10_000


class ProgressService:
    """Each call may wait for the disk, so the window makes them from a worker."""

    def __init__(
        self,
        bundle: Bundle,
        answers: AnswerStore,
        quizzes: QuizStore,
        cache: CacheStore,
        stock: StockService,
        *,
        trend: Callable[[], Trend],
        now: Callable[[], datetime],
        counts_self_scored: Callable[[], bool] = lambda: True,
    ) -> None:
        self._bundle = bundle
        self._stock = stock
        self._quizzes = quizzes
        self._trend = trend
        self._now = now
        self._answers = answers
        self._cache = cache
        self._counts_self_scored = counts_self_scored
        self._kept_running: RunningProgress | None = None

    def record(self, profile: Profile) -> Record:
        """Everything the charts beside readiness show."""
        state = self._running.state()
        asked = matching(self._bundle.items, Filters())
        suspicious = state.suspicious(asked)
        seen = self._stock.last().keys()
        by_area = _coverage([(one.area, one.id) for one in asked], seen)
        by_topic = _coverage([((one.area, one.topic), one.id) for one in asked], seen)
        interview = profile.interview_on
        return Record(
            today=self._now().astimezone(UTC).toordinal(),
            trend=self._trend(),
            days=dict(state.days),
            topics=self._topics(state, by_topic),
            coverage=by_area,
            suspicious=tuple(one.id for one in asked if one.id in suspicious),
            sure_but_wrong=tuple(one.id for one in asked if one.id in state.sure_but_wrong),
            milestones=tuple(sorted(state.milestones)),
            interview_day=interview.toordinal() if interview else None,
        )

    def proof(self) -> Proof:
        """What was done lately that a verdict of ready rests on, beside the estimates."""
        since = self._now() - RECENT
        days = self._running.state().days
        opened = tally_of(counts for day, counts in days.items() if day >= since.toordinal()).opened
        offered = [
            one.time_s for one in self._bundle.items if one.type is ItemType.OPEN and one.status in ASKABLE
        ]
        recent = self._quizzes.records(limit=_MOST_QUIZZES, since=since)
        minutes = round(sum(offered) / 60 / len(offered)) if offered else 0
        return Proof(mocks(recent), opened, len(offered), minutes)

    def suspicious(self) -> frozenset[str]:
        """Items of the bank whose answers twice went against a confident prediction."""
        return self._running.state().suspicious(self._bundle.items)

    @property
    def _running(self) -> RunningProgress:
        """The running state beside the trend as the person wants it; made anew once that has changed."""
        counts, kept = self._counts_self_scored(), self._kept_running
        if kept is None or kept.counts_self_scored != counts:
            kept = RunningProgress(self._answers, self._cache, self._trend, counts_self_scored=counts)
            self._kept_running = kept
        return kept

    def _topics(
        self, state: Progress, coverage: Mapping[tuple[str, str], Coverage]
    ) -> tuple[TopicStanding, ...]:
        estimates = _estimates(state)
        return tuple(
            TopicStanding(
                area.id,
                topic.id,
                state.topics[key].answers if key in state.topics else 0,
                estimates.get(key),
                coverage.get(key, Coverage(0, 0)),
            )
            for area in self._bundle.taxonomy.areas
            for topic in area.topics
            for key in ((area.id, topic.id),)
        )


def _coverage(asked: Collection[tuple[K, str]], seen: Collection[str]) -> dict[K, Coverage]:
    total = Counter(key for key, _ in asked)
    found = Counter(key for key, item in asked if item in seen)
    return {key: Coverage(found[key], total[key]) for key in total}


def _estimates(state: Progress) -> dict[tuple[str, str], TopicEstimate]:
    logs: dict[str, dict[str, Floats]] = defaultdict(dict)
    for (area, topic), evidence in state.topics.items():
        logs[area][topic] = evidence.log
    return {
        (area, topic): estimate
        for area, found in logs.items()
        for topic, estimate in topic_estimates(found).items()
    }
