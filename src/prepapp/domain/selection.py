"""What to ask next in an area, and when to stop: the answer expected to leave the least uncertainty.

An item is worth how much its answer is expected to lower the posterior variance of a target (Owen 1975, van
der Linden 1998): ability itself in a diagnostic, the indicator of reaching the cut for "am I ready?".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from random import Random

import numpy as np

from prepapp.domain.item_model import THETA, Floats, Item, response_curves
from prepapp.domain.posterior import AreaPosterior

BEST_DRAWN_FROM = 5
NEARLY_BEST = 0.95
"""One of the best is drawn only when its expected gain is at least this share of the best one's."""
REST_DAYS = 30
FEWEST_ANSWERS = 4
MOST_ANSWERS = 30
DECIDED_MASS = 0.95
PRECISE_SD = 0.40


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item of the area that might be asked."""

    id: str
    topic: str
    item: Item
    seconds: float = 1.0
    """What it costs to ask: gain is compared a second, so equal ones compare by gain alone."""


@dataclass(frozen=True, eq=False)
class Pool:
    """An area's candidates and their curves, shape (candidates, categories, 121); made once, asked often."""

    candidates: tuple[Candidate, ...]
    curves: Floats = field(repr=False)

    @cached_property
    def seconds(self) -> Floats:
        """What each candidate costs to ask, shape (candidates,)."""
        return np.array([candidate.seconds for candidate in self.candidates], dtype=np.float64)

    def only(self, places: Sequence[int]) -> Pool:
        """The pool of the candidates at those places."""
        return Pool(tuple(self.candidates[place] for place in places), self.curves[list(places)])


class StopReason(StrEnum):
    """Why an area needs no further question now."""

    DECIDED = "decided"
    PRECISE = "precise"
    ENOUGH = "enough"


def pool_of(candidates: Sequence[Candidate]) -> Pool:
    """The pool of these candidates; items with fewer categories than others have impossible ones added."""
    curves = [response_curves(candidate.item) for candidate in candidates]
    together = np.zeros((len(curves), max(map(len, curves), default=2), THETA.size))
    for row, curve in zip(together, curves, strict=True):
        row[: len(curve)] = curve
    return Pool(tuple(candidates), together)


def ability_target(known: AreaPosterior) -> Floats:
    """What a diagnostic and adaptive practice want to know: ability, given what the items see; (121,)."""
    return known.ability_when_seen


def cut_target(known: AreaPosterior, cut: float) -> Floats:
    """What "am I ready?" wants to know: whether ability reaches the cut, given the same; (121,)."""
    return known.reached_when_seen(cut)


def expected_gain(known: AreaPosterior, curves: Floats, target: Floats) -> Floats:
    """How much an answer is expected to lower the target's posterior variance, for each item; at least 0.

    With p_k = E[P_k] and m_k = E[target P_k] over categories k this is sum m_k^2 / p_k - E[target]^2; curves
    of shape (items, categories, 121) give (items,).
    """
    weights = np.stack([known.seen_density, known.seen_density * target], axis=1)
    expected = (curves.reshape(-1, THETA.size) @ weights).reshape(*curves.shape[:-1], 2)  # at one go
    chance, part = expected[..., 0], expected[..., 1]
    explained = (part**2 / np.maximum(chance, np.finfo(np.float64).tiny)).sum(axis=-1)
    gain: Floats = np.maximum(explained - weights[:, 1].sum() ** 2, 0.0)
    return gain


def gain_a_second(pool: Pool, known: AreaPosterior, target: Floats) -> Floats:
    """The expected gain of each candidate by the seconds it takes."""
    gain: Floats = expected_gain(known, pool.curves, target) / pool.seconds
    return gain


def next_candidate(
    pool: Pool,
    known: AreaPosterior,
    target: Floats,
    *,
    day: int,
    rng: Random,
    last_answered: Mapping[str, int],
    topics_asked: Mapping[str, int],
) -> Candidate | None:
    """One of the candidates that are as good as the best (see `as_good_as_best`); None when all of them rest.

    `last_answered` is the ordinal day by candidate id; `topics_asked` how often each topic was asked this
    session: a topic a whole question ahead of an even share waits.
    """
    rested = [index for index, one in enumerate(pool.candidates) if is_rested(last_answered.get(one.id), day)]
    if not rested:
        return None
    due = _due_topics({pool.candidates[index].topic for index in rested}, topics_asked)
    eligible = pool.only([index for index in rested if pool.candidates[index].topic in due])
    return eligible.candidates[rng.choice(as_good_as_best(gain_a_second(eligible, known, target)))]


def as_good_as_best(gain: Floats) -> list[int]:
    """The places one is drawn from: of the best five, those that tell nearly as much as the best.

    Randomesque (Kingsbury & Zara 1989) as far as it costs next to nothing: with five whatever they tell, an
    early answer is worth a tenth less.
    """
    best = np.argsort(-gain, kind="stable")[:BEST_DRAWN_FROM]
    found: list[int] = best[gain[best] >= NEARLY_BEST * gain[best[0]]].tolist()
    return found


def is_rested(last_answered: int | None, day: int) -> bool:
    """Whether an item was not answered in the `REST_DAYS` before `day`; one dated later counts as today's."""
    return last_answered is None or day - last_answered >= REST_DAYS


def stop_reason(known: AreaPosterior, *, asked: int, cut: float | None = None) -> StopReason | None:
    """Why to stop asking in an area after `asked` questions, None to go on.

    Mass on one side of the cut (Weiss & Kingsbury 1984, Eggen 1999 in Bayesian form), precision, or enough.
    """
    if asked < FEWEST_ANSWERS:
        return None
    if cut is not None and abs(known.probability_at_least(cut) - 0.5) >= DECIDED_MASS - 0.5:
        return StopReason.DECIDED
    if known.sd <= PRECISE_SD:
        return StopReason.PRECISE
    return StopReason.ENOUGH if asked >= MOST_ANSWERS else None


def _due_topics(topics: set[str], asked: Mapping[str, int]) -> set[str]:
    """The topics less than one question ahead of an even share of what was asked: always at least one."""
    share = sum(asked.values()) / len(topics)
    return {topic for topic in topics if asked.get(topic, 0) < 1 + share}
