"""What else is asked for before a level is called ready: recent proof beside the estimates of the areas."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from prepapp.domain.history import QuizRecord
from prepapp.domain.quiz import Ending, Mode
from prepapp.domain.wording import plural, sentence

RECENT: Final = timedelta(days=30)
MOCKS_WANTED: Final = 1
DESIGNS_WANTED: Final = 2


@dataclass(frozen=True, slots=True)
class Proof:
    """What was done in the last 30 days, and how many design questions there are to be asked at all."""

    mocks: int
    designs: int
    designs_offered: int

    @property
    def missing(self) -> tuple[str, ...]:
        """What is still wanted, in words; nothing is wanted that cannot be done here."""
        wanted = min(DESIGNS_WANTED, self.designs_offered)
        return (
            *((sentence("a mock interview in the last 30 days"),) if self.mocks < MOCKS_WANTED else ()),
            *(
                (plural("{n} scored design question", "{n} scored design questions", wanted - self.designs),)
                if self.designs < wanted
                else ()
            ),
        )


def mocks(records: Iterable[QuizRecord]) -> int:
    """How many of these quizzes were mock interviews that were seen through to their end."""
    return sum(
        record.mode is Mode.MOCK and record.ending in (Ending.SUBMITTED, Ending.TIME_UP) for record in records
    )
