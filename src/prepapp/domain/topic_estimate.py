"""An estimate for each topic of an area, from its own few answers and, a little, from the other topics'.

Ability in a topic is theta_t = theta_a + d_t: the area's, N(0, 1), plus the topic's own N(0, .5^2). With the
likelihood L_t of a topic's answers and B_t(theta_a) = E[L_t(theta_a + d)], both on the grid,

    p(theta_t)  proportional to  L_t(theta_t) * sum over theta_a of N(theta_t - theta_a) p(theta_a) prod B_u

over the topics u other than t: exact, and a topic with two answers says hardly more than its area does. It is
a finer reading of the same answers, without the walk over days and without what other areas tell; readiness
never uses it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from prepapp.domain.evidence import observation
from prepapp.domain.history import AnsweredItem
from prepapp.domain.item_model import THETA, Floats, category, response_curves
from prepapp.domain.posterior import Interval
from prepapp.domain.scale import mastery

TOPIC_SD: Final = 0.5
"""How far a topic may lie from its area, in SDs of ability; editorial, like the rest of what is authored."""
FEW_ANSWERS: Final = 5
"""Under so many answers a topic's estimate is mostly its area's, and is drawn so."""
_TINY: Final = np.finfo(np.float64).tiny


def _normal_mass(deviation: Floats, sd: float) -> Floats:
    density: Floats = np.exp(-0.5 * (deviation / sd) ** 2)
    return density


_AREA_PRIOR: Floats = _normal_mass(THETA, 1.0) / _normal_mass(THETA, 1.0).sum()
_KERNEL: Floats = _normal_mass(THETA[:, None] - THETA, TOPIC_SD)
_KERNEL /= _KERNEL.sum(axis=1, keepdims=True)


@dataclass(frozen=True, slots=True)
class TopicEstimate:
    """Mastery (0..100) of a topic at its expected ability, with its 90 % interval."""

    mastery: float
    interval90: Interval


def log_likelihood(answer: AnsweredItem) -> Floats:
    """What an answer that the program graded says of ability in its topic: log P along `THETA`."""
    seen = observation(answer)
    curve = response_curves(seen.item)[category(seen.item, seen.credit)]
    logarithm: Floats = np.log(np.maximum(curve, _TINY))
    return logarithm


def topic_estimates(logs: Mapping[str, Floats]) -> dict[str, TopicEstimate]:
    """The topics of one area, each by the sum of its answers' logarithms along `THETA`."""
    likelihoods = {topic: np.exp(log - log.max()) for topic, log in logs.items()}
    blurred = {topic: np.log(np.maximum(_KERNEL @ one, _TINY)) for topic, one in likelihoods.items()}
    all_topics = np.log(np.maximum(_AREA_PRIOR, _TINY)) + sum(blurred.values(), np.zeros_like(THETA))
    return {
        topic: _estimate(one * (_normalised(all_topics - blurred[topic]) @ _KERNEL))
        for topic, one in likelihoods.items()
    }


def _estimate(mass: Floats) -> TopicEstimate:
    density = mass / mass.sum()
    cumulative = np.cumsum(density) - density / 2
    low, high = (mastery(float(np.interp(share, cumulative, THETA))) for share in (0.05, 0.95))
    return TopicEstimate(mastery(float(density @ THETA)), (low, high))


def _normalised(log_mass: Floats) -> Floats:
    mass: Floats = np.exp(log_mass - log_mass.max())
    mass /= mass.sum()
    return mass
