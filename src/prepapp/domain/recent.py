"""What else is asked for before a level is called ready: recent proof beside the estimates of the areas."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from prepapp.domain.glance import NextStep, StepKind
from prepapp.domain.history import QuizRecord
from prepapp.domain.quiz import Ending, Mode
from prepapp.domain.wording import mark, plural, sentence

RECENT: Final = timedelta(days=30)
MOCKS_WANTED: Final = 1
DESIGNS_WANTED: Final = 2


@dataclass(frozen=True, slots=True)
class Proof:
    """What was done in the last 30 days, and how many design questions there are to be asked at all."""

    mocks: int
    designs: int
    designs_offered: int
    design_minutes: int = 0
    """How long a design question takes on average."""

    @property
    def designs_missing(self) -> int:
        """How many scored design questions are still wanted; none that is not offered."""
        return max(min(DESIGNS_WANTED, self.designs_offered) - self.designs, 0)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is still wanted, in words; nothing is wanted that cannot be done here."""
        return (
            *((sentence("a mock interview in the last 30 days"),) if self.mocks < MOCKS_WANTED else ()),
            *(
                (plural("{n} scored design question", "{n} scored design questions", self.designs_missing),)
                if self.designs_missing
                else ()
            ),
        )


def proving_steps(proof: Proof, *, mock_size: int, mock_minutes: int) -> tuple[NextStep, ...]:
    """What is left to do once every area meets: the mock interview first, then design questions."""
    effect = mark("is what the verdict still waits for")
    steps = []
    if proof.mocks < MOCKS_WANTED:
        reason = mark("Every area meets; a mock interview in the last 30 days is missing")
        title = mark("Take a mock interview")
        steps.append(NextStep(title, reason, mock_minutes, (), mock_size, StepKind.MOCK, effect))
    if proof.designs_missing:
        reason = plural(
            "Every area meets; {n} scored design question in the last 30 days is missing",
            "Every area meets; {n} scored design questions in the last 30 days are missing",
            proof.designs_missing,
        )
        title = mark("Answer a design question")
        steps.append(NextStep(title, reason, proof.design_minutes, (), 1, StepKind.DESIGN, effect))
    return tuple(steps)


def mocks(records: Iterable[QuizRecord]) -> int:
    """How many of these quizzes were mock interviews that were seen through to their end."""
    return sum(
        record.mode is Mode.MOCK and record.ending in (Ending.SUBMITTED, Ending.TIME_UP) for record in records
    )
