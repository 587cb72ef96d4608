"""The ways to take a quiz, and what an adaptive one is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from prepapp.domain.levels import Level

DIAGNOSTIC_MOST: Final = 25
DIAGNOSTIC_BUDGET_S: Final = 40 * 60.0
"""What the target times of a diagnostic's questions are to sum to, about."""
SHORT_DIAGNOSTIC_MOST: Final = 14
SHORT_DIAGNOSTIC_BUDGET_S: Final = 25 * 60.0
READY_CHECK_MOST: Final = 40
DIAGNOSTIC_LONGEST_S: Final = 60 * 60.0
CONTINUES_FOR: Final = timedelta(days=7)
"""An interrupted diagnostic or check can go on for so long: ability has not moved much meanwhile."""


class Mode(StrEnum):
    """How a quiz is dealt and when feedback comes."""

    STUDY = "study"
    EXAM = "exam"
    DIAGNOSTIC = "diagnostic"
    ADAPTIVE = "adaptive"
    READY_CHECK = "ready-check"
    REVIEW = "review"
    MOCK = "mock"
    DESIGN = "design"

    @property
    def shows_feedback(self) -> bool:
        """Whether an answer is checked, and its key shown, before the next question."""
        return self in (Mode.STUDY, Mode.ADAPTIVE, Mode.REVIEW)

    @property
    def is_exam(self) -> bool:
        """Whether nothing is final before the end: then every item becomes a scored answer at once."""
        return self in (Mode.EXAM, Mode.MOCK)

    @property
    def deals_as_it_goes(self) -> bool:
        """Whether each item is chosen after the answer before it: then there is no way back."""
        return self in (Mode.DIAGNOSTIC, Mode.ADAPTIVE, Mode.READY_CHECK)

    @property
    def feeds_ability(self) -> bool:
        """Whether its answers may say something of ability; a review is of what was seen before."""
        return self is not Mode.REVIEW


@dataclass(frozen=True, slots=True)
class Course:
    """What an adaptive quiz asks about, and how long it may become."""

    areas: tuple[str, ...]
    level: Level
    most: int
    """So many questions at most."""
    specialisation: str | None = None
    longest_s: float | None = None
    """Active seconds after which no further question is dealt; None for no limit."""
    budget_s: float | None = None
    """What the target times of all its questions are to sum to, about; None where time does not matter."""


def last_day(mode: Mode, started_at: datetime) -> datetime | None:
    """Until when an interrupted quiz may be continued; None for ever."""
    return started_at + CONTINUES_FOR if mode in (Mode.DIAGNOSTIC, Mode.READY_CHECK) else None


def may_go_on(mode: Mode, started_at: datetime, now: datetime) -> bool:
    """Whether an interrupted quiz may still be continued."""
    until = last_day(mode, started_at)
    return until is None or now <= until
