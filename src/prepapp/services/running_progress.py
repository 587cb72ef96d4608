"""The running state behind the charts: a cache of the history that notices what it has missed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

import numpy as np

from prepapp.domain.history import told_apart
from prepapp.domain.item_model import THETA
from prepapp.domain.progress import Milestone, Progress, TopicEvidence, days_from_years, days_to_years
from prepapp.domain.quiz import Mode
from prepapp.domain.trend import Trend
from prepapp.services.marked_parts import DAWN, MarkedParts
from prepapp.storage.answers import AnswerStore
from prepapp.storage.settings import CacheStore

PROGRESS_PREFIX = "progress/"
_TOPICS, _MARKS, _DAYS = "topics", "marks", "days/"
_FORMAT = 2
"""To be raised when answers are counted in another way: what was kept is then replayed."""


class RunningProgress:
    """What the whole history says, at the cost of what is new in it."""

    def __init__(
        self,
        answers: AnswerStore,
        cache: CacheStore,
        trend: Callable[[], Trend],
        *,
        counts_self_scored: bool = True,
    ) -> None:
        """`counts_self_scored` says what the trend is of; that of another is not taken over."""
        self._answers = answers
        self.counts_self_scored = counts_self_scored
        self._parts = MarkedParts(cache, PROGRESS_PREFIX, _FORMAT, {"self_scored": counts_self_scored})
        self._trend = trend
        self._state: Progress | None = None
        self._rows = 0
        self._last_at = DAWN

    def state(self) -> Progress:
        """The state after every answer on the disk; equal to a replay of them all."""
        last_row = self._answers.last_row()
        if self._state is None:
            self._load()
        if self._state is None or self._rows > last_row:
            self._replay(last_row)
        elif self._rows < last_row:
            self._catch_up(self._state)
        assert self._state is not None
        return self._state

    def _catch_up(self, state: Progress) -> None:
        last_row, new = self._answers.added_after(self._rows)
        ordered = sorted(new, key=lambda one: (one.at, one.id))
        if ordered[0].at <= self._last_at:
            self._replay(last_row)
            return
        trend = self._trend()
        self._state = None  # until it is whole and kept again
        for answer, is_first in told_apart(ordered, last_before=self._answers.last_evidence_before):
            state.take(answer, trend, is_first=is_first)
        self._keep(state, last_row, ordered[-1].at, since=ordered[0].at)

    def _replay(self, last_row: int) -> None:
        state, latest, trend = Progress(), DAWN, self._trend()
        for answer, is_first in told_apart(self._answers.in_order(until=last_row)):
            state.take(answer, trend, is_first=is_first)
            latest = answer.at
        self._keep(state, last_row, latest, since=DAWN)

    def _keep(self, state: Progress, rows: int, last_at: datetime, *, since: datetime) -> None:
        parts = {_DAYS + year: part for year, part in _years(state, since).items()}
        parts |= {_TOPICS: _packed(state), _MARKS: _marks(state)}
        self._parts.put(parts, rows, last_at, is_whole=since == DAWN)
        self._state, self._rows, self._last_at = state, rows, last_at

    def _load(self) -> None:
        """Take over what was kept, if there is anything and all of it can be trusted."""
        kept = self._parts.trusted()
        if kept is None:
            return
        try:
            self._state = _unpacked(kept.parts)
        except (KeyError, TypeError, ValueError):
            return
        self._rows, self._last_at = kept.rows, kept.last_at


def _years(state: Progress, since: datetime) -> dict[str, bytes]:
    return days_to_years(state.days, since=since.toordinal())


def _marks(state: Progress) -> bytes:
    milestones = [[one.day, one.mode.value] for one in sorted(state.milestones)]
    against = [[*item, sorted(days)] for item, days in sorted(state.contradictions.items())]
    marks = {"sure": sorted(state.sure_but_wrong), "milestones": milestones, "against": against}
    return json.dumps(marks).encode()


def _packed(state: Progress) -> bytes:
    """The names of the topics on one line, then their counts and logarithms."""
    names = json.dumps(list(state.topics)).encode()
    rows = [np.concatenate([[one.answers], one.log]) for one in state.topics.values()]
    return names + b"\n" + b"".join(row.tobytes() for row in rows)


def _unpacked(parts: dict[str, bytes]) -> Progress:
    names, _, numbers = parts[_TOPICS].partition(b"\n")
    rows = np.frombuffer(numbers).reshape(-1, THETA.size + 1)
    keys: list[Any] = json.loads(names)
    marks: dict[str, list[Any]] = json.loads(parts[_MARKS])
    return Progress(
        days=days_from_years(part for key, part in sorted(parts.items()) if key.startswith(_DAYS)),
        topics={
            (area, topic): TopicEvidence(int(row[0]), row[1:].copy())
            for (area, topic), row in zip(keys, rows, strict=True)
        },
        sure_but_wrong=set(marks["sure"]),
        milestones={Milestone(day, Mode(mode)) for day, mode in marks["milestones"]},
        contradictions={(item, content): set(days) for item, content, days in marks["against"]},
    )
