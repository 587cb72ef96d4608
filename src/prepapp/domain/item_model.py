"""How likely each outcome of an item is at every ability, what the author left open averaged out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from prepapp.domain.scale import (
    AUTHORED_DIFFICULTY_SD,
    HIGHEST_THETA,
    LOWEST_THETA,
    TYPICAL_DISCRIMINATION,
    typical_difficulty,
)
from prepapp.domain.topics import Level

Floats: TypeAlias = NDArray[np.float64]

THETA: Floats = np.linspace(LOWEST_THETA, HIGHEST_THETA, 121)
"""Abilities everything is tabulated at, in SDs, shape (121,)."""
THETA_STEP = 0.1

DIFFICULTY_SD = AUTHORED_DIFFICULTY_SD
LOG_DISCRIMINATION_SD = 0.25
SELF_SCORED_DISCRIMINATION = 0.9
LENIENCY_SD = 0.5
_FEWEST_SELF_SCORED_CATEGORIES = 3
THRESHOLDS = {2: (0.0,), 3: (-0.6, 0.6), 4: (-0.9, 0.0, 0.9)}
"""Where the steps of an item lie around its difficulty, in SDs, by number of categories."""
_STEEPEST = 50.0
_TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True)
class ItemParameters:
    """What is said about an item: its level, and how much harder (+) than typical it is, in SDs.

    `difficulty_sd` is how far that may be off, less than an author's once pooled answers were looked at.
    `guess` is the chance of a right answer without knowing, 1/k for k options and 0 for typed answers;
    `categories` is 2 for right or wrong, 3 or 4 where partial credit is given.
    """

    level: Level
    offset: float = 0.0
    guess: float = 0.0
    categories: int = 2
    difficulty_sd: float = DIFFICULTY_SD

    def __post_init__(self) -> None:
        _check(self.guess, self.categories)
        if self.difficulty_sd < 0.0:
            raise ValueError(f"{self} needs a spread of 0 or more")


@dataclass(frozen=True, slots=True)
class CalibratedItem:
    """An item whose parameters were estimated from answers; `difficulty_sd` is what is still unknown of b."""

    discrimination: float
    difficulty: float
    guess: float = 0.0
    difficulty_sd: float = 0.0
    categories: int = 2

    def __post_init__(self) -> None:
        _check(self.guess, self.categories)
        if not 0.0 < self.discrimination <= _STEEPEST or self.difficulty_sd < 0.0:
            raise ValueError(f"{self} needs a discrimination in 0..{_STEEPEST:g} and a spread of 0 or more")


Item: TypeAlias = ItemParameters | CalibratedItem


@lru_cache(maxsize=8192)
def response_curves(item: Item) -> Floats:
    """Chance of each category at every `THETA`, shape (categories, 121), columns summing to 1; read-only.

    Three-parameter logistic with fixed guessing (Birnbaum 1968), or graded response (Samejima 1969) above two
    categories; the authored prior is integrated out on Gauss-Hermite nodes, as a plug-in under-covers.
    """
    return _sealed(_curves(item, THETA))


@lru_cache(maxsize=1024)
def self_scored_curves(item: Item) -> Floats:
    """Chance of each category of an open answer under each `LENIENCY`, shape (5, categories, 121); read-only.

    Someone lenient by d scores an answer as if they were d more able, so the curve is read at theta + d.
    """
    shifted = (_curves(_as_self_scored(item), THETA + leniency) for leniency in LENIENCY)
    return _sealed(np.stack(list(shifted)))


def category(item: Item, credit: float) -> int:
    """The category a credit (0..1, kept inside) falls in; only full credit reaches the top one.

    Rounding down keeps credit that chance alone would give, such as one pair of four, from counting.
    """
    return int(_kept(credit) * (item.categories - 1) + _TOLERANCE)


def self_scored_category(item: Item, credit: float) -> int:
    """The category of a self-scored credit, the nearest: a rubric's sum is hardly ever exactly full."""
    return int(_kept(credit) * (_as_self_scored(item).categories - 1) + 0.5)


def _check(guess: float, categories: int) -> None:
    if not 0.0 <= guess < 1.0:
        raise ValueError(f"guess must lie in 0..1, 1 excluded, not {guess}")
    if categories not in THRESHOLDS:
        raise ValueError(f"an item has one of {sorted(THRESHOLDS)} categories, not {categories}")
    if guess and categories > 2:
        raise ValueError("only a right-or-wrong item has a guessing chance")


def _kept(credit: float) -> float:
    return min(max(credit, 0.0), 1.0)


def _sealed(array: Floats) -> Floats:
    array.flags.writeable = False
    return array


def _normal_nodes(count: int, sd: float) -> tuple[Floats, Floats]:
    """Gauss-Hermite nodes and weights (summing to 1) of N(0, sd^2).

    The eigenvalues of the recurrence of the Hermite polynomials, and the squares of the first components of
    its eigenvectors (Golub and Welsch 1969); numpy's own come with six families of polynomials.
    """
    steps = np.sqrt(np.arange(1.0, count))
    nodes, vectors = np.linalg.eigh(np.diag(steps, 1) + np.diag(steps, -1))
    weights = vectors[0] ** 2
    return sd * (nodes - nodes[::-1]) / 2, (weights + weights[::-1]) / 2


LENIENCY, LENIENCY_WEIGHT = _normal_nodes(5, LENIENCY_SD)
"""How generous people score themselves, in SDs of ability, and how likely that is; shapes (5,)."""


def _as_self_scored(item: Item) -> CalibratedItem:
    """The graded item with low discrimination that a self-scored answer counts as."""
    categories = max(item.categories, _FEWEST_SELF_SCORED_CATEGORIES)
    match item:
        case ItemParameters(level, offset, difficulty_sd=spread):
            difficulty = typical_difficulty(level) + offset
        case CalibratedItem(difficulty=difficulty, difficulty_sd=spread):
            pass
    return CalibratedItem(SELF_SCORED_DISCRIMINATION, difficulty, 0.0, spread, categories)


def _curves(item: Item, theta: Floats) -> Floats:
    """Chance of each category at `theta`, averaged over what is unknown; shape (categories, len(theta))."""
    slopes, slope_weights = _discriminations(item)
    places, place_weights = _difficulties(item)
    weights = np.outer(slope_weights, place_weights)[:, :, None]
    distance = theta - places[:, None]
    cumulative = [np.ones_like(theta)]
    for threshold in THRESHOLDS[item.categories]:
        reached = 1.0 / (1.0 + np.exp(-slopes[:, None, None] * (distance - threshold)))
        cumulative.append(item.guess + (1.0 - item.guess) * (weights * reached).sum(axis=(0, 1)))
    return -np.diff(np.stack([*cumulative, np.zeros_like(theta)]), axis=0)


def _discriminations(item: Item) -> tuple[Floats, Floats]:
    match item:
        case ItemParameters():
            nodes, weights = _normal_nodes(5, LOG_DISCRIMINATION_SD)
            return TYPICAL_DISCRIMINATION * np.exp(nodes), weights
        case CalibratedItem():
            return np.array([item.discrimination]), np.ones(1)


def _difficulties(item: Item) -> tuple[Floats, Floats]:
    match item:
        case ItemParameters():
            nodes, weights = _normal_nodes(11, item.difficulty_sd)
            return typical_difficulty(item.level) + item.offset + nodes, weights
        case CalibratedItem(difficulty_sd=0.0):
            return np.array([item.difficulty]), np.ones(1)
        case CalibratedItem():
            nodes, weights = _normal_nodes(11, item.difficulty_sd)
            return item.difficulty + nodes, weights
