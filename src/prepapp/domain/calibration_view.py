"""How often answers given with a stated confidence were right: stated against observed, with intervals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from prepapp.domain.quiz import Confidence
from prepapp.domain.score import Score
from prepapp.domain.stated import StatedChances

USUAL: Final = StatedChances()
FEWEST_ANSWERS = 5
"""With fewer answers a share is not told: its interval would hold almost everything."""


@dataclass(frozen=True, slots=True)
class Observed(Score):
    """Answers given with one confidence, and how many of them were wholly right."""

    confidence: Confidence
    chances: StatedChances = field(default_factory=StatedChances)

    @property
    def stated(self) -> float:
        """The chance that the word stands for, 0..1."""
        return self.chances.of(self.confidence)

    @property
    def fits(self) -> bool:
        """Whether what was stated lies within what was observed."""
        low, high = self.interval90
        return low <= self.stated <= high


def calibration(
    counts: Mapping[Confidence, tuple[int, int]], stated: StatedChances = USUAL
) -> tuple[Observed, ...]:
    """What was observed for each confidence, the least sure first; `counts` are (answers, right)."""
    return tuple(Observed(*counts.get(confidence, (0, 0)), confidence, stated) for confidence in Confidence)


def brier(found: Iterable[Observed]) -> float | None:
    """Mean squared distance between the stated chance and the result (Brier 1950); None without answers.

    0 is perfect; to say 50 % of everything gives .25.
    """
    rated = list(found)
    answers = sum(one.answers for one in rated)
    missed = sum(
        one.right * (1 - one.stated) ** 2 + (one.answers - one.right) * one.stated**2 for one in rated
    )
    return missed / answers if answers else None
