"""Questions that may be faulty: those whose answers twice went against a confident prediction.

One person's answers cannot calibrate a question, but they can contradict what is said of it.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import Final

import numpy as np

from prepapp.domain.evidence import is_measured, observation
from prepapp.domain.history import AnsweredItem
from prepapp.domain.item_model import THETA, Floats, category, response_curves
from prepapp.domain.scale import theta_for_mastery
from prepapp.domain.trend import Trend

UNLIKELY: Final = 0.1
"""An answer contradicts a confident prediction when it, or one further off, had at most this chance."""
CONTRADICTIONS: Final = 2
"""So many days with such an answer make a question suspicious: one may be a slip."""
_DEVIATE_90: Final = 1.6449


def chance_of(answer: AnsweredItem, seen: Floats) -> float:
    """The chance that an answer would be as good or, when it was not right, as bad as it was.

    `seen` is p(ability as the items see it) on `THETA`, from before the answer's day.
    """
    one = observation(answer)
    chances = response_curves(one.item) @ seen
    reached = category(one.item, one.credit)
    is_best = reached == one.item.categories - 1
    return float(chances[reached:].sum() if is_best else chances[: reached + 1].sum())


def is_contradiction(answer: AnsweredItem, trend: Trend, *, is_repeat: bool) -> bool:
    """Whether an answer went against what was known before its day; a repeat that is right is no wonder."""
    if not is_measured(answer) or not answer.is_evidence or (is_repeat and answer.credit == 1.0):
        return False
    seen = _known_before(answer.at.toordinal(), answer.area, trend)
    return seen is not None and chance_of(answer, seen) <= UNLIKELY


def _known_before(day: int, area: str, trend: Trend) -> Floats | None:
    """What was known of an area at the end of the last day with answers before that day."""
    place = bisect_left(trend.days, day, key=lambda one: one.day) - 1
    if place < 0 or area not in trend.areas:
        return None
    one, at = trend.days[place], trend.place(area)
    return _normal(float(one.mastery[at]), float(one.low[at]), float(one.high[at]))


@lru_cache(maxsize=4096)
def _normal(mastery: float, low: float, high: float) -> Floats:
    """The normal with that mean and 90 % interval, given as masteries (0..100), as mass on `THETA`."""
    sd = max((theta_for_mastery(high) - theta_for_mastery(low)) / (2 * _DEVIATE_90), 0.05)
    mass: Floats = np.exp(-0.5 * ((THETA - theta_for_mastery(mastery)) / sd) ** 2)
    mass /= mass.sum()
    mass.flags.writeable = False
    return mass
