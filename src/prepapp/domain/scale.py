"""The one axis a person and every expectation are read on: ability in SDs, shown as mastery from 0 to 100."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from math import exp

from prepapp.domain.topics import Level

TYPICAL_DISCRIMINATION = 1.2
"""Authored slope of a right-or-wrong item, in logits an SD of ability (logistic metric, D = 1)."""
AUTHORED_DIFFICULTY_SD = 0.5
"""How far the difficulty of an item may lie from what its author said, in SDs, while it is not calibrated."""
EASE_AT_CUT = 0.6
"""How far below its level's cut an item of that level sits, in SDs: who is at the cut is mostly right."""
LOWEST_THETA = -6.0
HIGHEST_THETA = 6.0

_GRID_STEP = 0.1
_NEWTON_STEPS = 4
"""Each squares the error of the last; from a line between two points of the grid, three reach 1e-12."""


def typical_difficulty(level: Level) -> float:
    """Authored difficulty b of an item of that level, in SDs of ability."""
    return level.cut - EASE_AT_CUT


_PLACES = tuple(typical_difficulty(level) for level in Level)


def mastery(theta: float) -> float:
    """Expected percent correct (0..100), corrected for guessing, on a form with a quarter of each level.

    Strictly increasing in `theta`, ability in SDs.
    """
    total = sum([1.0 / (1.0 + exp(-TYPICAL_DISCRIMINATION * (theta - place))) for place in _PLACES])
    return 100.0 * total / len(_PLACES)


@lru_cache(maxsize=1024)
def theta_for_mastery(expected: float) -> float:
    """The ability whose mastery is `expected`: the cut an area is judged at.

    An expectation outside what -6..6 can show gives that end of the scale, so an edited number never fails.
    """
    if not _GRID[0] < expected:
        return LOWEST_THETA
    if expected >= _GRID[-1]:
        return HIGHEST_THETA
    place = bisect_left(_GRID, expected) - 1
    below, above = _GRID[place], _GRID[place + 1]
    theta = LOWEST_THETA + _GRID_STEP * (place + (expected - below) / (above - below))
    for _ in range(_NEWTON_STEPS):
        theta -= (mastery(theta) - expected) / _slope(theta)
    return theta


def _slope(theta: float) -> float:
    """How fast `mastery` rises, in points an SD."""
    chances = [1.0 / (1.0 + exp(-TYPICAL_DISCRIMINATION * (theta - place))) for place in _PLACES]
    return 100.0 * TYPICAL_DISCRIMINATION * sum([p * (1.0 - p) for p in chances]) / len(_PLACES)


_GRID = [
    mastery(LOWEST_THETA + _GRID_STEP * step)
    for step in range(round((HIGHEST_THETA - LOWEST_THETA) / _GRID_STEP) + 1)
]
