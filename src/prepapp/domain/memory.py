"""Spaced review: the fsrs package behind our own words; a schedule is a value and can be replayed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from zlib import crc32

from fsrs import Card, Rating, Scheduler, State

from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Confidence

DESIRED_RETENTION = 0.9
STUBBORN_LAPSES = 4
"""So many misses of a scheduled item make it stubborn: repeating it once more is not what it needs."""
LONGEST_DAYS = 36_500
_FUZZ_FROM_DAYS = 2.5
_FUZZ = 0.05
"""Intervals are spread by up to this share, so that items learnt together do not come back together."""
_WHATEVER = 5.0
"""The difficulty of an item that was never answered; its first answer sets it."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants of an item: kept in review since a moment; its right answers that were easy."""

    kept_at: datetime | None = None
    too_easy: frozenset[str] = frozenset()


NO_WISH = Wish()


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known of one item's place in memory; `stability` in days, `difficulty` 1..10 (FSRS-6).

    Without `reviews` it was not answered yet and is wanted nevertheless.
    """

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

    def due_within(self, longest_days: int) -> datetime:
        """When it should be seen again, at most so many days after the last time, as up to an interview."""
        return min(self.due_at, self.last_at + timedelta(days=max(longest_days, 1)))

    def is_due(self, now: datetime, *, longest_days: int = LONGEST_DAYS) -> bool:
        """Whether it should be seen again."""
        return self.due_within(longest_days) <= now

    def recall(self, now: datetime) -> float:
        """The chance (0..1) that it is remembered."""
        return float(_scheduler().get_card_retrievability(_card(self), now)) if self.reviews else 0.0


def rating_of(answer: AnsweredItem, *, is_too_easy: bool = False) -> Rating:
    """What an answer says of memory: missed, hard (slow, unsure, or partly right), good, or easy.

    Whoever rated it and did not say “sure” was unsure; where nothing was said, a right answer is a good one.
    """
    if answer.outcome in (Outcome.WRONG, Outcome.DONT_KNOW):
        return Rating.Again
    if answer.outcome is Outcome.PARTLY:
        return Rating.Hard
    if is_too_easy:
        return Rating.Easy
    is_unsure = answer.confidence not in (None, Confidence.SURE)
    return Rating.Hard if answer.is_slow or is_unsure else Rating.Good


def remembered(before: Memory | None, answer: AnsweredItem, *, wish: Wish = NO_WISH) -> Memory | None:
    """The memory after an answer; None while nothing of the item needs to be seen again.

    What was known at once never enters, unless it is kept at the person's wish. A design never does: it is
    worked out, not remembered.
    """
    if answer.type is ItemType.OPEN:
        return before
    rating = rating_of(answer, is_too_easy=answer.id in wish.too_easy)
    past = before if before is not None and before.reviews else None
    is_known = rating in (Rating.Good, Rating.Easy)
    if not answer.is_evidence or (past is None and is_known and wish.kept_at is None):
        return before
    # An answer dated before the last one (a clock set back) counts as given with it.
    at = answer.at if past is None else max(answer.at, past.last_at)
    card = Card(card_id=0, due=at) if past is None else _card(past)
    after, _ = _scheduler().review_card(card, rating, at)
    assert after.stability is not None
    assert after.difficulty is not None
    reviews = 1 if past is None else past.reviews + 1
    return Memory(
        item_id=answer.item_id,
        stability=after.stability,
        difficulty=after.difficulty,
        last_at=at,
        due_at=at + _spread(after.due - at, answer.item_id, reviews),
        reviews=reviews,
        lapses=(past.lapses + (rating is Rating.Again)) if past else 0,
    )


def memory_of(item_id: str, answers: Iterable[AnsweredItem], wish: Wish = NO_WISH) -> Memory | None:
    """The memory of one item after its answers in their order; what is kept and unanswered waits at once."""
    found: Memory | None = None
    for answer in answers:
        found = remembered(found, answer, wish=wish)
    if found is None and wish.kept_at is not None:
        return Memory(item_id, 0.0, _WHATEVER, wish.kept_at, wish.kept_at, reviews=0)
    return found


def memories(answers: Iterable[AnsweredItem], wishes: Mapping[str, Wish] | None = None) -> dict[str, Memory]:
    """The memory of every item that needs to be seen again, by id, from answers in their order."""
    wanted = wishes or {}
    found: dict[str, Memory] = {}
    for answer in answers:
        after = remembered(found.get(answer.item_id), answer, wish=wanted.get(answer.item_id, NO_WISH))
        if after is not None:
            found[answer.item_id] = after
    waiting = {item_id: memory_of(item_id, (), wish) for item_id, wish in wanted.items()}
    return {item_id: one for item_id, one in waiting.items() if one is not None} | found


def due(
    found: Iterable[Memory], now: datetime, *, by: datetime | None = None, longest_days: int = LONGEST_DAYS
) -> tuple[Memory, ...]:
    """What should be seen again `by` a moment, such as the end of the day; by now unless it is said.

    The least likely to be remembered now comes first, stubborn items after all others.
    """
    return tuple(
        sorted(
            (one for one in found if one.is_due(by or now, longest_days=longest_days)),
            key=lambda one: (one.is_stubborn, one.recall(now), one.item_id),
        )
    )


@lru_cache(maxsize=1)
def _scheduler() -> Scheduler:
    """Without steps of minutes: what was missed comes back on another day. Spread is ours, see `_spread`."""
    return Scheduler(
        desired_retention=DESIRED_RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_DAYS,
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


def _spread(interval: timedelta, item_id: str, reviews: int) -> timedelta:
    """The interval, longer or shorter by a share that the item and its count decide.

    The package draws it from a hidden source of chance, so that a replay would give other days.
    """
    days = interval / timedelta(days=1)
    if days < _FUZZ_FROM_DAYS:
        return interval
    share = crc32(f"{item_id}/{reviews}".encode()) / 0xFFFFFFFF  # 0..1
    spread = round(days * (1.0 + _FUZZ * (2.0 * share - 1.0)))
    return timedelta(days=min(max(spread, 2), LONGEST_DAYS))
