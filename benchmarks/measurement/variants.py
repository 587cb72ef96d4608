"""A second opinion: the same model written anew for many people at once, to see what each assumption costs.

It shares no line with the program, knows one day and no offsets of areas, and takes 1,000 people in seconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

CHECKPOINTS = (20, 40, 80, 160)
AREAS, ITEMS = 10, 60
SLOPE, SLOPE_SD, DIFFICULTY_SD = 1.2, 0.25, 0.5
_THETA: Floats = np.linspace(-6.0, 6.0, 121)
_GENERAL: Floats = np.linspace(-5.5, 5.5, 37)
_AUTHORED: Floats = np.tile([-1.6, -0.6, 0.4, 1.4], ITEMS // 4)
_IN_USE = 0.01
_GUESS: Floats = np.where(np.arange(ITEMS) // 4 % 4 == 3, 0.0, 0.25)


@dataclass(frozen=True, slots=True)
class Variant:
    """How items and areas are chosen, what people and items really are, and what it is called."""

    name: str
    best_of: int = 5
    """How many of the best items one is drawn from at most; 0 for any item at all."""
    nearly: float = 0.95
    """What share of the best one's gain those must have."""
    is_widest_first: bool = False
    """Whether the area with the widest posterior is asked, instead of all in turn."""
    is_for_all_areas: bool = False
    """Whether an item is chosen for what its answer tells of all areas, through general ability."""
    item_error: float = 0.0
    general_share: float = 0.5


VARIANTS = (
    Variant("as the program does it"),
    Variant("one of the best five, whatever they tell", nearly=0.0),
    Variant("the best alone", best_of=1),
    Variant("the best alone, of the widest area", best_of=1, is_widest_first=True),
    Variant("chosen for what it tells of all areas", is_for_all_areas=True),
    Variant("random items", best_of=0),
    Variant("harder: items off by what the model allows for", item_error=1.0),
    Variant("harder: one of the best five, whatever they tell", nearly=0.0, item_error=1.0),
    Variant("harder: random items", best_of=0, item_error=1.0),
    Variant("areas share .6 of ability", general_share=0.6),
)


@dataclass(frozen=True, slots=True)
class Found:
    """What a variant came to; how widely items were used after the first checkpoint's answers.

    `most_asked` is the share of people who got the item that was asked most, `in_use` how many items of an
    area at least one person in a hundred got.
    """

    rmse: dict[int, float]
    most_asked: float
    in_use: float


def tried(variant: Variant, *, people: int, seed: int) -> Found:
    """RMSE of ability over people and areas after so many answers, and the use of items."""
    rng = np.random.default_rng([seed, 99])
    crowd = _Crowd(variant, people, rng)
    found: dict[int, float] = {}
    shares = np.zeros((AREAS, ITEMS))
    for step in range(1, CHECKPOINTS[-1] + 1):
        crowd.answer(step)
        if step in CHECKPOINTS:
            errors = crowd.posteriors() @ _THETA - crowd.abilities
            found[step] = sqrt(float((errors**2).mean()))
        if step == CHECKPOINTS[0]:
            shares = crowd.asked.mean(axis=0)
    return Found(found, float(shares.max()), float((shares >= _IN_USE).sum() / AREAS))


class _Crowd:
    """Everyone at once: abilities (people, areas), likelihoods along ability (people, areas, 121)."""

    def __init__(self, variant: Variant, people: int, rng: np.random.Generator) -> None:
        self._variant, self._rng, self._who = variant, rng, np.arange(people)
        share = variant.general_share
        own, size = rng.normal(size=(people, AREAS)), (people, AREAS, ITEMS)
        self.abilities: Floats = sqrt(share) * rng.normal(size=(people, 1)) + sqrt(1 - share) * own
        self._difficulty = _AUTHORED + variant.item_error * DIFFICULTY_SD * rng.normal(size=size)
        self._slope = SLOPE * np.exp(SLOPE_SD * rng.normal(size=size))
        self._curves = np.array(list(_curves()))
        self._likelihood = np.ones((people, AREAS, _THETA.size))
        self.asked = np.zeros(size, dtype=bool)
        given = np.exp(-0.5 * (_THETA - sqrt(share) * _GENERAL[:, None]) ** 2 / (1 - share))
        self._given: Floats = given / given.sum(axis=1, keepdims=True)

    def posteriors(self) -> Floats:
        """p(theta in each area | all answers), shape (people, areas, 121)."""
        messages = self._likelihood @ self._given.T
        logs = -0.5 * _GENERAL**2 + np.log(messages).sum(axis=1)
        general = np.exp(logs - logs.max(axis=1, keepdims=True))
        mass = self._likelihood * ((general[:, None] / messages) @ self._given)
        return np.asarray(mass / mass.sum(axis=2, keepdims=True))

    def answer(self, step: int) -> None:
        """Everyone answers one more item."""
        areas, items = self._chosen(step)
        place = self._who, areas, items
        distance = self.abilities[self._who, areas] - self._difficulty[place]
        right = _GUESS[items] + (1 - _GUESS[items]) / (1 + np.exp(-self._slope[place] * distance))
        is_right = self._rng.random(self._who.size) < right
        self.asked[place] = True
        curves = np.where(is_right[:, None], self._curves[items], 1 - self._curves[items])
        product = self._likelihood[self._who, areas] * curves
        self._likelihood[self._who, areas] = product / product.max(axis=1, keepdims=True)

    def _chosen(self, step: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        posteriors = self.posteriors()
        areas = np.full(self._who.size, step % AREAS)
        if self._variant.is_widest_first:
            areas = (posteriors @ _THETA**2 - (posteriors @ _THETA) ** 2).argmax(axis=1)
        if self._variant.best_of == 0:
            worth = self._rng.random((self._who.size, ITEMS))
        elif self._variant.is_for_all_areas:
            worth = self._gains_of_all(areas)
        else:
            worth = _gains(posteriors[self._who, areas], self._curves)
        worth = np.where(self.asked[self._who, areas], -1.0, worth)
        best = np.argsort(-worth, axis=1, kind="stable")[:, : max(self._variant.best_of, 1)]
        told = np.take_along_axis(worth, best, axis=1)
        counts = np.maximum((told >= self._variant.nearly * told[:, :1]).sum(axis=1), 1)
        return areas, best[self._who, (self._rng.random(self._who.size) * counts).astype(np.intp)]

    def _gains_of_all(self, areas: NDArray[np.intp]) -> Floats:
        """How much an answer to each item is expected to lower the variance of all areas together."""
        messages = self._likelihood @ self._given.T
        logs = -0.5 * _GENERAL**2 + np.log(messages).sum(axis=1)
        general = np.exp(logs - logs.max(axis=1, keepdims=True))
        general /= general.sum(axis=1, keepdims=True)
        mine, mine_whole = self._likelihood[self._who, areas], messages[self._who, areas][..., None]
        given = [
            (part[:, None, :] * self._given) @ self._curves.T / mine_whole for part in (mine, mine * _THETA)
        ]
        right, right_theta = (general[..., None] * one for one in given)
        means = (self._likelihood * _THETA) @ self._given.T / messages
        parts = means @ right
        parts[self._who, areas] = right_theta.sum(axis=1)
        chance = right.sum(axis=1)
        moved = parts - (means @ general[..., None]) * chance[:, None]
        return np.asarray((moved**2).sum(axis=1) / (chance * (1 - chance)))


def _gains(posteriors: Floats, curves: Floats) -> Floats:
    """How much an answer to each item is expected to lower the variance of ability; (people, items)."""
    chance, part = posteriors @ curves.T, (posteriors * _THETA) @ curves.T
    mean = (posteriors @ _THETA)[:, None]
    return np.asarray((part - mean * chance) ** 2 / (chance * (1 - chance)))


def _curves() -> Iterator[Floats]:
    """The chance of a right answer to each item, averaged over what its author left open; (121,)."""
    slopes, slope_weights = np.polynomial.hermite_e.hermegauss(5)
    places, place_weights = np.polynomial.hermite_e.hermegauss(11)
    weights = np.outer(slope_weights, place_weights)[:, :, None] / (slope_weights.sum() * place_weights.sum())
    for authored, guess in zip(_AUTHORED, _GUESS, strict=True):
        distance = _THETA - authored - DIFFICULTY_SD * places[:, None]
        steepness = SLOPE * np.exp(SLOPE_SD * slopes)[:, None, None]
        yield guess + (1 - guess) * (weights / (1 + np.exp(-steepness * distance))).sum(axis=(0, 1))
