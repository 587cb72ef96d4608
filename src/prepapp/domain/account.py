"""What there is to say of one item beside its question: where it is from, and what a person did with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from prepapp.domain.annotations import ItemAnnotations
from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.questions import ItemSummary, Reference


@dataclass(frozen=True, slots=True)
class Version:
    """A version of an item that was answered, how often, and when last."""

    number: int
    answers: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Account:
    """An item with its answers, in order, and its remarks."""

    item: ItemSummary
    references: tuple[Reference, ...]
    answers: tuple[AnsweredItem, ...]
    said: ItemAnnotations

    @property
    def outcomes(self) -> Mapping[Outcome, int]:
        """How often each outcome came about."""
        return Counter(one.outcome for one in self.answers)

    @property
    def mean_seconds(self) -> float:
        """How long an answer took on average; 0 when there is none."""
        return sum(one.seconds for one in self.answers) / len(self.answers) if self.answers else 0.0

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions that were answered, the latest first."""
        by_number: dict[int, list[AnsweredItem]] = {}
        for one in self.answers:
            by_number.setdefault(one.version, []).append(one)
        return tuple(
            Version(number, len(found), max(one.at for one in found))
            for number, found in sorted(by_number.items(), reverse=True)
        )
