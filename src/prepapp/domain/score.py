"""How many answers were wholly right, and how much that leaves open."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from prepapp.domain.posterior import Interval

_DEVIATE = 1.6449
"""The standard normal's 95 % quantile: intervals hold nine tenths."""


@dataclass(frozen=True, slots=True)
class Score:
    """Answers, and how many of them were wholly right."""

    answers: int
    right: int

    @property
    def share(self) -> float:
        """The share that was right, 0..1; 0 without answers."""
        return self.right / self.answers if self.answers else 0.0

    @property
    def interval90(self) -> Interval:
        """The 90 % score interval of the share (Wilson 1927), within 0..1; everything without answers."""
        if not self.answers:
            return 0.0, 1.0
        weight = _DEVIATE**2 / self.answers
        centre = (self.share + weight / 2) / (1 + weight)
        spread = self.share * (1 - self.share) / self.answers + weight / (4 * self.answers)
        half = _DEVIATE * sqrt(spread) / (1 + weight)
        return max(centre - half, 0.0), min(centre + half, 1.0)
