"""Difficulties of items estimated from pooled answers, with what authors said as the prior.

Marginal maximum a posteriori by expectation and maximisation (Bock & Aitkin 1981; priors: Mislevy 1986).
People are integrated out under the model that readiness is measured with: one ability an area, areas sharing
strength through general ability. Guessing stays fixed, as a free one degenerates.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from prepapp.domain.errors import UsageError
from prepapp.domain.item_model import DIFFICULTY_SD, LOG_DISCRIMINATION_SD, THRESHOLDS, Floats
from prepapp.domain.message import GENERAL_SHARE
from prepapp.domain.scale import TYPICAL_DISCRIMINATION
from prepapp.domain.wording import plural, sentence

FEWEST_PEOPLE = 30
"""One person moves the spread of a difficulty from .500 to .489; below so many nothing is gained."""
FEWEST_ANSWERS = 20
"""An item with fewer answers keeps what its author said."""

People: TypeAlias = NDArray[np.intp]

_THETA: Floats = np.linspace(-6.0, 6.0, 61)
_GENERAL: Floats = np.linspace(-5.0, 5.0, 41)
_MOST_ROUNDS = 2000
_SETTLED = 1e-4
_LARGEST_STEP = 0.5
_TINY = np.finfo(np.float64).tiny


@dataclass(frozen=True, slots=True)
class PooledItem:
    """What the authors said about an item: its area, difficulty b in SDs, guessing chance and categories."""

    id: str
    area: str
    difficulty: float
    guess: float = 0.0
    categories: int = 2


@dataclass(frozen=True, slots=True)
class PooledAnswer:
    """The category one person reached on an item."""

    person: int
    item_id: str
    category: int


@dataclass(frozen=True, slots=True)
class Prior:
    """How far what the authors said may be off; the defaults are those of the measurement model."""

    discrimination: float = TYPICAL_DISCRIMINATION
    log_discrimination_sd: float = LOG_DISCRIMINATION_SD
    difficulty_sd: float = DIFFICULTY_SD


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the answers say of an item: slope a, difficulty b and what is still unknown of b, in SDs."""

    item: PooledItem
    answers: int
    discrimination: float
    difficulty: float
    difficulty_sd: float


AUTHORED = Prior()


def refuse_too_few(answers: Sequence[PooledAnswer]) -> None:
    """Raise `UsageError` when so few people answered that their answers say less than the authors."""
    people = len({one.person for one in answers})
    if people < FEWEST_PEOPLE:
        raise UsageError(
            sentence(
                "Calibration needs the answers of at least {fewest} people; these are of {people}. "
                "Collect more exports and try again.",
                fewest=FEWEST_PEOPLE,
                people=plural("{n} person", "{n} people", people),
            )
        )


def calibrate(
    items: Iterable[PooledItem], answers: Iterable[PooledAnswer], *, prior: Prior = AUTHORED
) -> tuple[Estimate, ...]:
    """Estimates of the items that were answered at all, in their order; each person may answer any of them.

    People are taken to be drawn from the population that the scale is made of: ability N(0, 1) in each area.
    """
    fits = _fits(items, answers, prior)
    if not fits:
        return ()
    crowd = _Crowd(fits)
    for _ in range(_MOST_ROUNDS):
        abilities = crowd.abilities()
        if max([fit.improve(abilities[fit.item.area]) for fit in fits]) < _SETTLED:
            break
    abilities = crowd.abilities()
    return tuple(fit.estimate(abilities[fit.item.area]) for fit in fits)


def _fits(items: Iterable[PooledItem], answers: Iterable[PooledAnswer], prior: Prior) -> list[_Fit]:
    """The items that were answered, people numbered from 0 among those who answered any."""
    known = {item.id: item for item in items}
    people: dict[int, int] = {}
    found: dict[str, dict[int, list[int]]] = {}
    for one in answers:
        person = people.setdefault(one.person, len(people))
        found.setdefault(one.item_id, {}).setdefault(one.category, []).append(person)
    return [
        _Fit(item, {category: np.array(who) for category, who in found[item.id].items()}, prior)
        for item in known.values()
        if item.id in found
    ]


class _Fit:
    """An item while it is being fitted: x = (log a, b), and who reached which category."""

    def __init__(self, item: PooledItem, people: Mapping[int, People], prior: Prior) -> None:
        self.item = item
        self.people = people
        self._centre = np.array([log(prior.discrimination), item.difficulty])
        self._precision = np.diag([prior.log_discrimination_sd**-2.0, prior.difficulty_sd**-2.0])
        self._x = self._centre.copy()

    def curves(self) -> tuple[Floats, Floats]:
        """Chance of each category, (categories, 61), and its derivatives by x, (2, categories, 61)."""
        slope, distance = np.exp(self._x[0]), _THETA - self._x[1]
        one, nothing = np.ones_like(_THETA), np.zeros_like(_THETA)
        reached, by_slope, by_place = [one], [nothing], [nothing]
        for step in THRESHOLDS[self.item.categories]:
            logistic = 1.0 / (1.0 + np.exp(-slope * (distance - step)))
            bend = (1.0 - self.item.guess) * slope * logistic * (1.0 - logistic)
            reached.append(self.item.guess + (1.0 - self.item.guess) * logistic)
            by_slope.append(bend * (distance - step))
            by_place.append(-bend)
        tables = [-np.diff(np.stack([*table, nothing]), axis=0) for table in (reached, by_slope, by_place)]
        return np.maximum(tables[0], _TINY), np.stack(tables[1:])

    def improve(self, abilities: Floats) -> float:
        """One step of Fisher scoring on the expected answers; how far x moved."""
        chances, slopes = self.curves()
        expected = np.zeros_like(chances)
        for category, who in self.people.items():
            expected[category] = abilities[who].sum(axis=0)
        gradient = (slopes * (expected / chances)).sum(axis=(1, 2)) - self._precision @ (
            self._x - self._centre
        )
        weight = expected.sum(axis=0) / chances
        information = np.einsum("ict,jct,ct->ij", slopes, slopes, weight) + self._precision
        step = np.clip(np.linalg.solve(information, gradient), -_LARGEST_STEP, _LARGEST_STEP)
        self._x += step
        return float(np.abs(step).max())

    def estimate(self, abilities: Floats) -> Estimate:
        """Where x came to rest; its spread from how each person's answer pulls at it (Louis 1982)."""
        chances, slopes = self.curves()
        information = self._precision.copy()
        for category, who in self.people.items():
            pulls = abilities[who] @ (slopes[:, category] / chances[category]).T
            information += pulls.T @ pulls
        spread = sqrt(float(np.linalg.inv(information)[1, 1]))
        answers = sum(who.size for who in self.people.values())
        return Estimate(self.item, answers, float(np.exp(self._x[0])), float(self._x[1]), spread)


class _Crowd:
    """The abilities of everyone who answered, as far as the items as they are fitted tell them."""

    def __init__(self, fits: Sequence[_Fit]) -> None:
        self._fits = fits
        self._areas = tuple(dict.fromkeys(fit.item.area for fit in fits))
        self._count = 1 + max(int(who.max()) for fit in fits for who in fit.people.values())
        self._given = _normal(_THETA - sqrt(GENERAL_SHARE) * _GENERAL[:, None], sqrt(1.0 - GENERAL_SHARE))

    def abilities(self) -> dict[str, Floats]:
        """p(theta in the area | all answers of the person) by area, shape (people, 61), rows summing to 1."""
        likelihoods = {area: _scaled(logs) for area, logs in self._logs().items()}
        messages = {area: one @ self._given.T for area, one in likelihoods.items()}
        logs = np.log(_normal(_GENERAL, 1.0)) + sum(np.log(np.maximum(m, _TINY)) for m in messages.values())
        general = _scaled(logs)
        found = {}
        for area, one in likelihoods.items():
            mass = one * ((general / np.maximum(messages[area], _TINY)) @ self._given)
            found[area] = mass / mass.sum(axis=1, keepdims=True)
        return found

    def _logs(self) -> dict[str, Floats]:
        logs = {area: np.zeros((self._count, _THETA.size)) for area in self._areas}
        for fit in self._fits:
            chances, _ = fit.curves()
            for category, who in fit.people.items():
                logs[fit.item.area][who] += np.log(chances[category])
        return logs


def _scaled(logs: Floats) -> Floats:
    return np.asarray(np.exp(logs - logs.max(axis=1, keepdims=True)), dtype=np.float64)


def _normal(distance: Floats, sd: float) -> Floats:
    density: Floats = np.exp(-0.5 * (distance / sd) ** 2)
    density /= density.sum(axis=-1, keepdims=True)
    return density
