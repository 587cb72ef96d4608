"""Facts: what was answered, once and for ever, with all that another model would need to read it again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from prepapp.domain.answers import Response
from prepapp.domain.grading import Outcome
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Confidence, Ending, Mode
from prepapp.domain.topics import Level

IDLE_S = 300.0
"""What took no longer was not left alone."""
FIRST_AGAIN_AFTER = timedelta(days=90)
"""An answer this long after the last one to the same item counts as a first answer again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredItem:
    """One scored answer; never changed and never deleted."""

    id: str
    quiz_id: str
    position: int
    mode: Mode
    item_id: str
    version: int
    content_hash: str
    variant: int
    order: tuple[int, ...]
    area: str
    topic: str
    level: Level
    type: ItemType
    difficulty: float
    difficulty_sd: float
    option_count: int
    response: Response | None
    outcome: Outcome
    credit: float
    confidence: Confidence | None
    at: datetime
    """When it was given: aware, in UTC."""
    seconds: float
    time_target_s: int

    @property
    def is_idle(self) -> bool:
        """Whether it was open too long to say anything of pace: over 3 times its target, and 5 minutes."""
        return is_idle(self.seconds, self.time_target_s)

    @property
    def is_slow(self) -> bool:
        """Whether it took longer than its target, and was not left alone."""
        return is_slow(self.seconds, self.time_target_s)

    @property
    def is_evidence(self) -> bool:
        """Whether it says something of ability: what was never answered says nothing."""
        return self.outcome is not Outcome.UNANSWERED


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizRecord:
    """A quiz as the history lists it."""

    id: str
    title: str
    mode: Mode
    started_at: datetime
    finished_at: datetime | None
    ending: Ending | None
    item_count: int
    answered_count: int
    credit: float
    seconds: float
    limit_s: float | None


def is_idle(seconds: float, target_s: float) -> bool:
    """Whether a question was open too long to say anything of pace."""
    return seconds > max(3.0 * target_s, IDLE_S)


def is_slow(seconds: float, target_s: float) -> bool:
    """Whether an answer took longer than its target; one that was left alone tells nothing of pace."""
    return seconds > target_s > 0 and not is_idle(seconds, target_s)


def feeds_ability(last_at: datetime | None, at: datetime) -> bool:
    """Whether an answer given at `at` counts as a first one; `last_at` is the answer before it, if any."""
    return last_at is None or abs(at - last_at) > FIRST_AGAIN_AFTER


def first_answers(answers: Iterable[AnsweredItem]) -> Iterator[AnsweredItem]:
    """The answers that feed ability, in the order they were given.

    Later answers to the same item within 90 days feed spaced review only, and so does every answer in a
    review, however late; otherwise rehearsing the same items would inflate readiness.
    """
    return first_in_order(sorted(answers, key=lambda one: (one.at, one.id)))


def first_in_order(
    answers: Iterable[AnsweredItem], *, last_before: Callable[[str, datetime], datetime | None] | None = None
) -> Iterator[AnsweredItem]:
    """`first_answers` of answers that are in order already, one by one: a whole history or its end.

    Of an end, `last_before(item_id, at)` says when an item was last answered before it.
    """
    return (answer for answer, is_first in told_apart(answers, last_before=last_before) if is_first)


def told_apart(
    answers: Iterable[AnsweredItem], *, last_before: Callable[[str, datetime], datetime | None] | None = None
) -> Iterator[tuple[AnsweredItem, bool]]:
    """Every answer that is evidence, in the order given, each with whether it is among `first_in_order`."""
    last: dict[str, datetime] = {}
    for answer in answers:
        if not answer.is_evidence:
            continue
        last_at = last.get(answer.item_id)
        if last_at is None and last_before is not None:
            last_at = last_before(answer.item_id, answer.at)
        yield answer, answer.mode.feeds_ability and feeds_ability(last_at, answer.at)
        last[answer.item_id] = answer.at
