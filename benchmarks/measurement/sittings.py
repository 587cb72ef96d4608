"""One person through one form: areas in turn, and what is said of the person on the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random

import numpy as np

from benchmarks.measurement.world import Bank, Examinee
from prepapp.domain.ability import AbilityState, Observation, observe, posterior
from prepapp.domain.item_model import Floats, response_curves
from prepapp.domain.posterior import AreaPosterior
from prepapp.domain.selection import Candidate, Pool, ability_target, next_candidate
from prepapp.domain.topics import Level

CHECKPOINTS = (20, 40, 80, 160)
DAY = 1


class Form(StrEnum):
    """How items are chosen: for the person, at random, or the same for everyone."""

    ADAPTIVE = "adaptive"
    RANDOM = "random"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Reading:
    """One area of one person at a checkpoint, with the truth beside it."""

    theta: float
    estimate: float
    covered: bool
    chances: tuple[tuple[float, bool], ...]
    """For each level's cut: P(theta >= cut), and whether it is."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """The credit expected of an answer, the variance of that, and what it became."""

    expected: float
    variance: float
    credit: float


@dataclass(frozen=True, slots=True)
class Sitting:
    """What was read of one person at each checkpoint, and the predictions of the answers leading up to it."""

    readings: dict[int, list[Reading]] = field(default_factory=lambda: {count: [] for count in CHECKPOINTS})
    predictions: dict[int, list[Prediction]] = field(
        default_factory=lambda: {count: [] for count in CHECKPOINTS}
    )


def sit(bank: Bank, person: Examinee, form: Form) -> Sitting:
    """The whole form, area after area in turn, as often as the last checkpoint asks."""
    sitting, draw = Sitting(), Random(person.number)
    state = AbilityState(bank.areas)
    takers = {area: chooser(bank.pools[area], form, draw) for area in bank.areas}
    for count in range(1, CHECKPOINTS[-1] + 1):
        area = bank.areas[count % len(bank.areas)]
        known = posterior(state).area(area)
        candidate = takers[area].choose(known)
        credit = person.credit(area, candidate.id)
        checkpoint = next(one for one in CHECKPOINTS if count <= one)
        sitting.predictions[checkpoint].append(predicted(known, candidate, credit))
        state = observe(state, Observation(area, DAY, candidate.item, credit))
        if count in CHECKPOINTS:
            sitting.readings[count].extend(_readings(bank, person, state))
    return sitting


def predicted(known: AreaPosterior, candidate: Candidate, credit: float) -> Prediction:
    """What the model expected of an answer before it was given."""
    chances = known.predicted(response_curves(candidate.item))
    credits_ = np.linspace(0.0, 1.0, len(chances))
    expected = float(chances @ credits_)
    return Prediction(expected, float(chances @ credits_**2) - expected**2, credit)


@dataclass(slots=True)
class Chooser:
    """Chooses the items of one area, none twice, in the way of a form."""

    pool: Pool
    form: Form
    draw: Random
    order: list[Candidate]
    answered: dict[str, int] = field(default_factory=dict)
    topics: Counter[str] = field(default_factory=Counter)

    def choose(self, known: AreaPosterior, target: Floats | None = None) -> Candidate:
        """The next item, which counts as answered from then on."""
        chosen = self._adaptive(known, target) if self.form is Form.ADAPTIVE else self._next_in_order()
        self.answered[chosen.id] = DAY
        self.topics[chosen.topic] += 1
        return chosen

    def _adaptive(self, known: AreaPosterior, target: Floats | None) -> Candidate:
        chosen = next_candidate(
            self.pool,
            known,
            ability_target(known) if target is None else target,
            day=DAY,
            rng=self.draw,
            last_answered=self.answered,
            topics_asked=self.topics,
        )
        assert chosen is not None, "the bank holds more items than are asked"
        return chosen

    def _next_in_order(self) -> Candidate:
        return self.order[len(self.answered)]


def chooser(pool: Pool, form: Form, draw: Random) -> Chooser:
    """A chooser for an area: the random form is shuffled for each person, the fixed one once for all."""
    order = list(pool.candidates)
    if form is Form.RANDOM:
        draw.shuffle(order)
    elif form is Form.FIXED:
        order = list(_levels_in_turn(order))
    return Chooser(pool, form, draw, order)


def _levels_in_turn(candidates: list[Candidate]) -> Iterator[Candidate]:
    """The form a person would make by hand: an item of each level in turn, in one order for everyone."""
    shuffled = sorted(candidates, key=lambda one: one.id)
    Random(0).shuffle(shuffled)
    queues = {
        level: [one for one in shuffled if getattr(one.item, "level", None) is level] for level in Level
    }
    while any(queues.values()):
        for queue in queues.values():
            if queue:
                yield queue.pop()


def _readings(bank: Bank, person: Examinee, state: AbilityState) -> Iterator[Reading]:
    known = posterior(state)
    for name in bank.areas:
        area, theta = known.area(name), person.ability[name]
        low, high = area.interval90
        cuts = [bank.cuts[level][name] for level in Level]
        chances = tuple((area.probability_at_least(cut), theta >= cut) for cut in cuts)
        yield Reading(theta, area.ability, low <= theta <= high, chances)
