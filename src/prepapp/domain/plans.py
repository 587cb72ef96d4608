"""What a person chooses before a quiz: which items, how many, when feedback comes, how long it may take."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from prepapp.domain.dealing import Filters
from prepapp.domain.quiz import Mode, QuizSettings

EXTRA_TIMES = (1.0, 1.25, 1.5, 2.0)
MOST_EXTRA_TIME = 3.0
EXTRA_TIME_STEP = 0.05


@dataclass(frozen=True, slots=True)
class Untimed:
    """As long as it takes."""


@dataclass(frozen=True, slots=True)
class Countdown:
    """One countdown for the whole block.

    `minutes` None takes the sum of the items' own target times; `extra` multiplies either (1.5 is half as
    much again).
    """

    minutes: float | None = None
    extra: float = 1.0


@dataclass(frozen=True, slots=True)
class SoftTarget:
    """A clock that counts down to a target and ends nothing; `minutes` and `extra` as for a countdown."""

    minutes: float | None = None
    extra: float = 1.0


Timing: TypeAlias = Untimed | SoftTarget | Countdown


@dataclass(frozen=True, slots=True)
class AdaptivePlan:
    """A quiz that chooses each question after the answer before it.

    No `areas` stands for all that the level asks for; `most` questions are asked at most, with target times
    that sum to about `budget_s` seconds where that is given.
    """

    title: str
    mode: Mode
    areas: tuple[str, ...] = ()
    most: int = 30
    budget_s: float | None = None


@dataclass(frozen=True, slots=True)
class ReviewPlan:
    """A review of these items, in this order."""

    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuizPlan:
    """A quiz that can be started."""

    title: str
    filters: Filters = field(default_factory=Filters)
    size: int = 10
    mode: Mode = Mode.STUDY
    timing: Timing = field(default_factory=Untimed)
    asks_confidence: bool = True
    shuffles: bool = True
    """Whether options stand in an order of chance; steps and partners always do."""

    def settings(self, *, target_s: float) -> QuizSettings:
        """The settings of the quiz, once the target times of its items sum to `target_s`."""
        return QuizSettings(
            self.mode,
            self.title,
            self._limit_s(target_s),
            ends_at_limit=not isinstance(self.timing, SoftTarget),
            asks_confidence=self.asks_confidence,
        )

    def _limit_s(self, target_s: float) -> float | None:
        match self.timing:
            case Untimed():
                return None
            case SoftTarget(minutes, extra) | Countdown(minutes, extra):
                return (target_s if minutes is None else minutes * 60) * extra
            case _:
                assert_never(self.timing)


@dataclass(frozen=True, slots=True)
class MockPlan:
    """A mock interview: the sections of a blueprint one after the other under one clock, without a pause."""

    title: str
    size: int
    extra: float = 1.0
    clock_runs_on: bool = False
    """Whether an interruption costs time."""


@dataclass(frozen=True, slots=True)
class DesignPlan:
    """One design question, taken phase by phase and scored by who took it."""

    item_id: str


Plan: TypeAlias = QuizPlan | AdaptivePlan | ReviewPlan | MockPlan | DesignPlan
