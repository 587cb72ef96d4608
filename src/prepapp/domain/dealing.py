"""Which items a quiz of a given size is made of, and in which order their parts are shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, datetime
from random import Random
from typing import assert_never

from prepapp.domain.filters import Filters, matching
from prepapp.domain.questions import (
    ClozeQuestion,
    CodeOutputQuestion,
    ItemSummary,
    MatchingQuestion,
    MultiQuestion,
    NumericQuestion,
    OpenQuestion,
    OrderingQuestion,
    Question,
    SingleQuestion,
)
from prepapp.domain.quiz import DealtItem

__all__ = ["Filters", "matching"]  # what is dealt from is spoken of here as well

_NEVER = datetime.min.replace(tzinfo=UTC)


def choose(
    pool: Collection[ItemSummary],
    *,
    size: int,
    weights: Mapping[str, float],
    last_seen: Mapping[str, datetime],
    rng: Random,
) -> tuple[ItemSummary, ...]:
    """At most `size` different items, shared out over the areas of the pool by `weights`.

    Within an area topics take turns, and items never seen come before those seen longest ago.
    """
    queues = {area: _queue(items, last_seen, rng) for area, items in _by_area(pool).items()}
    counts = dict.fromkeys(queues, 0)
    chosen: list[ItemSummary] = []
    while queues and len(chosen) < size:
        area = min(queues, key=lambda one: ((counts[one] + 1) / max(weights.get(one, 0.0), 1e-6), one))
        chosen.append(queues[area].pop())
        counts[area] += 1
        if not queues[area]:
            del queues[area]
    rng.shuffle(chosen)
    return tuple(chosen)


def _by_area(pool: Iterable[ItemSummary]) -> dict[str, list[ItemSummary]]:
    areas: dict[str, list[ItemSummary]] = defaultdict(list)
    for item in pool:
        areas[item.area].append(item)
    return areas


def _queue(items: list[ItemSummary], last_seen: Mapping[str, datetime], rng: Random) -> list[ItemSummary]:
    """Items of one area, the first to ask last: unseen before seen, old before new, topics in turn."""
    shuffled = sorted(items, key=lambda item: item.id)
    rng.shuffle(shuffled)
    shuffled.sort(key=lambda item: last_seen.get(item.id, _NEVER))
    turns: dict[str, int] = defaultdict(int)
    keyed = []
    for place, item in enumerate(shuffled):
        keyed.append(((item.id in last_seen, turns[item.topic], place), item))
        turns[item.topic] += 1
    return [item for _, item in sorted(keyed, key=lambda pair: pair[0], reverse=True)]


def deal(
    items: Iterable[ItemSummary],
    *,
    question: Callable[[str, int], Question],
    rng: Random,
    shuffles: bool = True,
) -> tuple[DealtItem, ...]:
    """Each item with a variant of its own and the order in which its parts are shown.

    `shuffles` is about options; steps and partners are always shuffled, or their order would tell.
    """
    dealt = []
    for item in items:
        variant = rng.randrange(item.variants) if item.variants else 0
        asked = question(item.id, variant)
        order = shown_order(asked, rng=rng)
        if not shuffles and isinstance(asked, SingleQuestion | MultiQuestion):
            order = tuple(sorted(order))
        dealt.append(DealtItem(item.id, item.version, item.content_hash, variant, order, item.time_s))
    return tuple(dealt)


def shown_order(question: Question, *, rng: Random) -> tuple[int, ...]:
    """The order in which the parts of a question are shown; steps never stand in a right order already."""
    match question:
        case SingleQuestion() | MultiQuestion():
            return _shuffled(len(question.options), rng)
        case OrderingQuestion():
            return _wrong_order(question, rng)
        case MatchingQuestion():
            return _shuffled(len(question.rights), rng)
        case NumericQuestion() | CodeOutputQuestion() | ClozeQuestion() | OpenQuestion():
            return ()
        case _:
            assert_never(question)


def _shuffled(count: int, rng: Random) -> tuple[int, ...]:
    return tuple(rng.sample(range(count), count))


def _wrong_order(question: OrderingQuestion, rng: Random) -> tuple[int, ...]:
    """Drawn again until it is wrong; a question with nothing but right orders is refused by the lint."""
    right = set(question.orders)
    for _ in range(1000):
        order = _shuffled(len(question.steps), rng)
        if tuple(question.steps[place].id for place in order) not in right:
            return order
    raise ValueError(f"{question.facts.summary.id}: every order of the steps is right")
