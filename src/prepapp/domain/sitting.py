"""What one finished quiz came to: its score with an interval, what went wrong while sure, what moved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.quiz import Confidence
from prepapp.domain.score import Score
from prepapp.domain.trend import Trend, latest_until

_SKIPPED = (Outcome.UNANSWERED, Outcome.DONT_KNOW)


class Pick(StrEnum):
    """Which of a quiz's answers to list."""

    ALL = "all"
    WRONG = "wrong"
    FLAGGED = "flagged"
    GUESSED_RIGHT = "guessed-right"
    SURE_BUT_WRONG = "sure-but-wrong"
    SLOW = "slow"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Move:
    """Mastery (0..100) of an area before a day and at its end; no `before` where there was no answer yet."""

    area: str
    before: float | None
    after: float


def score(answers: Iterable[AnsweredItem]) -> Score:
    """The score of what was answered or left out."""
    found = list(answers)
    right = sum(one.outcome is Outcome.RIGHT for one in found)
    return Score(len(found), right)


def is_picked(answer: AnsweredItem, pick: Pick, *, is_flagged: bool) -> bool:
    """Whether an answer is listed under a filter."""
    match pick:
        case Pick.ALL:
            return True
        case Pick.WRONG:
            return answer.outcome in (Outcome.WRONG, Outcome.PARTLY)
        case Pick.FLAGGED:
            return is_flagged
        case Pick.GUESSED_RIGHT:
            return answer.outcome is Outcome.RIGHT and answer.confidence is Confidence.GUESS
        case Pick.SURE_BUT_WRONG:
            return is_sure_but_wrong(answer)
        case Pick.SLOW:
            return answer.is_slow
        case Pick.SKIPPED:
            return answer.outcome in _SKIPPED
        case _:
            assert_never(pick)


def is_sure_but_wrong(answer: AnsweredItem) -> bool:
    """Whether somebody was sure of an answer that was not wholly right."""
    return answer.confidence is Confidence.SURE and answer.outcome in (Outcome.WRONG, Outcome.PARTLY)


def moves(trend: Trend, day: int, areas: Sequence[str]) -> tuple[Move, ...]:
    """How mastery of those areas moved on a day (ordinal, UTC); areas without any answer are left out."""
    after = latest_until(trend.days, day)
    before = latest_until(trend.days, day - 1)
    if after is None:
        return ()
    found = []
    for area in areas:
        place = trend.place(area) if area in trend.areas else None
        if place is None or not after.answers[place]:
            continue
        had = before is not None and before.answers[place] > 0
        earlier = float(before.mastery[place]) if had and before is not None else None
        found.append(Move(area, earlier, float(after.mastery[place])))
    return tuple(found)
