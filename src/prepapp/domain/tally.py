"""Counts of a day's answers: by stated confidence, by pace, and self-scored design questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Confidence

PACE_EDGES: Final = (0.25, 0.5, 1.0, 2.0, 4.0)
"""Bounds of the bins of pace: time spent as a multiple of the question's target time.

What took longer than the last one was probably interrupted: such answers form the last bin, however long.
"""
BINS: Final = len(PACE_EDGES) + 1
_OPENED: Final = 2 * len(Confidence) + 2 * BINS
WIDTH: Final = _OPENED + 1

Counts = NDArray[np.int64]
"""Of one day, shape (WIDTH,): (answers, right) by confidence, then by bin of pace, then open answers."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What was counted over some days."""

    days: int
    """Days with answers."""
    rated: Mapping[Confidence, tuple[int, int]]
    """Answers given with each stated confidence, and how many of them were wholly right."""
    paced: tuple[tuple[int, int], ...]
    """The same by bin of pace, the fastest first."""
    opened: int
    """Design questions that were answered and scored."""


def counted(answer: AnsweredItem) -> Counts:
    """An answer as counts; one that was never answered counts nothing."""
    counts = np.zeros(WIDTH, dtype=np.int64)
    if not answer.is_evidence:
        return counts
    right = int(answer.outcome is Outcome.RIGHT)
    if answer.type is ItemType.OPEN:
        counts[_OPENED] = 1
        return counts
    if answer.confidence is not None:
        place = 2 * list(Confidence).index(answer.confidence)
        counts[place : place + 2] += (1, right)
    if answer.seconds > 0 and answer.time_target_s > 0:
        place = 2 * (len(Confidence) + pace_bin(answer.seconds / answer.time_target_s))
        counts[place : place + 2] += (1, right)
    return counts


def pace_bin(pace: float) -> int:
    """The bin of a pace; one on a bound belongs to the faster bin: on target is not over it."""
    return sum(pace > edge for edge in PACE_EDGES)


def tally_of(days: Iterable[Counts]) -> Tally:
    """Days taken together."""
    rows = list(days)
    total = np.sum(rows, axis=0) if rows else np.zeros(WIDTH, dtype=np.int64)
    pairs = [(int(total[place]), int(total[place + 1])) for place in range(0, _OPENED, 2)]
    rated = dict(zip(Confidence, pairs, strict=False))
    return Tally(len(rows), rated, tuple(pairs[len(Confidence) :]), int(total[_OPENED]))
