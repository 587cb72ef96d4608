"""From readings to numbers, each with the standard error that comes of drawing people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import pi, sqrt
from typing import TypeAlias

import numpy as np
from typing_extensions import override

from benchmarks.measurement.sittings import Prediction, Reading
from prepapp.domain.item_model import Floats
from prepapp.domain.selection import DECIDED_MASS
from prepapp.domain.topics import Level
from prepapp.domain.verdicts import MEETS_PROBABILITY

MID = list(Level).index(Level.MID)
BINS = 10
Person: TypeAlias = Sequence[Reading]


@dataclass(frozen=True, slots=True)
class Measured:
    """A number and its standard error."""

    value: float
    se: float

    @override
    def __str__(self) -> str:
        return f"{self.value:.3f} ±{self.se:.3f}"


@dataclass(frozen=True, slots=True)
class Scores:
    """What is said of a form after so many answers; `floor` is the calibration error of a perfect model."""

    rmse: Measured
    bias: Measured
    coverage: Measured
    brier: Measured
    accuracy: Measured
    called: Measured
    called_right: Measured
    decided: Measured
    decided_right: Measured
    calibration: float
    floor: float


def scores(people: Sequence[Person], predictions: Sequence[Prediction]) -> Scores:
    """Brier and accuracy of "ready" at the mid cut, which half the people reach; verdicts at all cuts."""
    rmse = share(people, lambda one: ((one.estimate - one.theta) ** 2, 1.0))
    calibration, floor = calibration_error(predictions)
    return Scores(
        rmse=Measured(sqrt(rmse.value), rmse.se / (2 * sqrt(rmse.value))),
        bias=share(people, lambda one: (one.estimate - one.theta, 1.0)),
        coverage=share(people, lambda one: (float(one.covered), 1.0)),
        brier=share(people, lambda one: ((one.chances[MID][0] - one.chances[MID][1]) ** 2, 1.0)),
        accuracy=share(people, lambda one: (float(_is_right(one.chances[MID])), 1.0)),
        called=share(people, lambda one: (float(_beyond(one.chances[MID][0], MEETS_PROBABILITY)), 1.0)),
        called_right=share(people, lambda one: _right_beyond(one, MEETS_PROBABILITY)),
        decided=share(people, lambda one: (float(_beyond(one.chances[MID][0], DECIDED_MASS)), 1.0)),
        decided_right=share(people, lambda one: _right_beyond(one, DECIDED_MASS)),
        calibration=calibration,
        floor=floor,
    )


def share(people: Sequence[Person], parts: Callable[[Reading], tuple[float, float]]) -> Measured:
    """The ratio of two sums over all readings, its error from how people differ (Cochran 1977, 6.4)."""
    sums = np.array([np.sum([parts(one) for one in person], axis=0) for person in people])
    return ratio(sums)


def ratio(sums: Floats) -> Measured:
    """Ratio of the columns' sums, shape (people, 2), with the standard error of drawing people."""
    whole = sums[:, 1].sum()
    value = float(sums[:, 0].sum() / whole) if whole else float("nan")
    residual = sums[:, 0] - value * sums[:, 1]
    return Measured(value, float(sqrt((residual**2).sum()) / whole) if whole else float("nan"))


def calibration_error(predictions: Sequence[Prediction]) -> tuple[float, float]:
    """Mean distance of predicted and observed credit over ten equally full bins, and what chance alone gives.

    Answers are drawn, so a perfect model has an error too: the mean absolute deviation of each bin's mean.
    """
    ordered = sorted(predictions, key=lambda one: one.expected)
    table = np.array([(one.expected, one.credit, one.variance) for one in ordered])
    found = expected = 0.0
    for one in np.array_split(table, BINS):
        found += abs(float((one[:, 0] - one[:, 1]).sum()))
        expected += sqrt(2 / pi * float(one[:, 2].sum()))
    return found / len(table), expected / len(table)


def _beyond(chance: float, mass: float) -> bool:
    return chance >= mass or chance <= 1 - mass


def _is_right(said: tuple[float, bool]) -> bool:
    return (said[0] >= 0.5) == said[1]


def _right_beyond(one: Reading, mass: float) -> tuple[float, float]:
    """How many of the four cuts are called rightly, and how many are called."""
    called = [said for said in one.chances if _beyond(said[0], mass)]
    return float(sum(map(_is_right, called))), float(len(called))
