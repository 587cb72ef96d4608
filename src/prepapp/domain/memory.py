"""Spaced review: the fsrs package behind our own words; a schedule is a value and can be replayed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from zlib import crc32

from fsrs import Card, Rating, Scheduler, State

from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.quiz import Confidence

DESIRED_RETENTION = 0.9
STUBBORN_LAPSES = 4
"""So many misses of a scheduled item make it stubborn: repeating it once more is not what it needs."""
LONGEST_DAYS = 36_500
_FUZZ_FROM_DAYS = 2.5
_FUZZ = 0.05
"""Intervals are spread by up to this share, so that items learnt together do not come back together."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known of one item's place in memory; `stability` in days, `difficulty` 1..10 (FSRS-6)."""

    item_id: str
    stability: float
    difficulty: float
    last_at: datetime
    due_at: datetime
    reviews: int = 1
    lapses: int = 0

    @property
    def is_stubborn(self) -> bool:
        """Whether it was missed so often that repeating it again is not what it needs."""
        return self.lapses >= STUBBORN_LAPSES

    def is_due(self, now: datetime) -> bool:
        """Whether it should be seen again."""
        return self.due_at <= now

    def recall(self, now: datetime) -> float:
        """The chance (0..1) that it is remembered."""
        return float(_scheduler(LONGEST_DAYS).get_card_retrievability(_card(self), now))


def rating_of(answer: AnsweredItem) -> Rating:
    """What an answer says of memory: missed, hard (slow, a guess, or partly right), or good."""
    if answer.outcome in (Outcome.WRONG, Outcome.DONT_KNOW):
        return Rating.Again
    is_slow = answer.seconds > answer.time_target_s
    if answer.outcome is Outcome.PARTLY or is_slow or answer.confidence is Confidence.GUESS:
        return Rating.Hard
    return Rating.Good


def remembered(
    before: Memory | None, answer: AnsweredItem, *, longest_days: int = LONGEST_DAYS
) -> Memory | None:
    """The memory after an answer; None while nothing of the item needs to be seen again.

    What was known at once never enters. `longest_days` caps the interval, as up to an interview.
    """
    rating = rating_of(answer)
    if not answer.is_evidence or (before is None and rating is Rating.Good):
        return before
    # An answer dated before the last one (a clock set back) counts as given with it.
    at = answer.at if before is None else max(answer.at, before.last_at)
    card = Card(card_id=0, due=at) if before is None else _card(before)
    after, _ = _scheduler(longest_days).review_card(card, rating, at)
    assert after.stability is not None
    assert after.difficulty is not None
    reviews = 1 if before is None else before.reviews + 1
    missed = rating is Rating.Again and before is not None
    return Memory(
        item_id=answer.item_id,
        stability=after.stability,
        difficulty=after.difficulty,
        last_at=at,
        due_at=at + _spread(after.due - at, answer.item_id, reviews, longest_days),
        reviews=reviews,
        lapses=(before.lapses if before else 0) + missed,
    )


def memories(answers: Iterable[AnsweredItem], *, longest_days: int = LONGEST_DAYS) -> dict[str, Memory]:
    """The memory of every item that needs to be seen again, by id, from answers in their order."""
    found: dict[str, Memory] = {}
    for answer in answers:
        after = remembered(found.get(answer.item_id), answer, longest_days=longest_days)
        if after is not None:
            found[answer.item_id] = after
    return found


def due(found: Iterable[Memory], now: datetime) -> tuple[Memory, ...]:
    """What should be seen again, the least likely to be remembered first."""
    return tuple(
        sorted((one for one in found if one.is_due(now)), key=lambda one: (one.recall(now), one.item_id))
    )


@lru_cache(maxsize=16)
def _scheduler(longest_days: int) -> Scheduler:
    """Without steps of minutes: what was missed comes back on another day. Spread is ours, see `_spread`."""
    return Scheduler(
        desired_retention=DESIRED_RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=max(longest_days, 1),
        enable_fuzzing=False,
    )


def _card(memory: Memory) -> Card:
    return Card(
        card_id=0,
        state=State.Review,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=memory.due_at,
        last_review=memory.last_at,
    )


def _spread(interval: timedelta, item_id: str, reviews: int, longest_days: int) -> timedelta:
    """The interval, longer or shorter by a share that the item and its count decide.

    The package draws it from a hidden source of chance, so that a replay would give other days.
    """
    days = interval / timedelta(days=1)
    if days < _FUZZ_FROM_DAYS:
        return interval
    share = crc32(f"{item_id}/{reviews}".encode()) / 0xFFFFFFFF  # 0..1
    spread = round(days * (1.0 + _FUZZ * (2.0 * share - 1.0)))
    return timedelta(days=min(max(spread, 2), max(longest_days, 1)))
