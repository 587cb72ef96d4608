"""What there is to deal from: items together with what happened to them and what was said of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from prepapp.domain.annotations import UNTOUCHED, ItemAnnotations
from prepapp.domain.catalogue import LastAnswer
from prepapp.domain.grading import Outcome
from prepapp.domain.questions import ItemSummary
from prepapp.domain.quiz import Confidence

_OFF_BY: Final = 0.15
_NOT_RIGHT: Final = frozenset({Outcome.WRONG, Outcome.PARTLY, Outcome.DONT_KNOW})


class Condition(StrEnum):
    """Something that holds of an item because of what happened to it or was said of it; the latest counts."""

    UNUSED = "unused"
    INCORRECT = "incorrect"
    SKIPPED = "skipped"
    SLOW = "slow"
    GUESSED_RIGHT = "guessed-right"
    SURE_BUT_WRONG = "sure-but-wrong"
    MARKED = "marked"
    NOTED = "noted"
    TAGGED = "tagged"
    REPORTED = "reported"


class Difficulty(StrEnum):
    """How an item compares with what is usual at its level, by its authored offset in SDs."""

    EASIER = "easier"
    USUAL = "usual"
    HARDER = "harder"


class LastSeen(StrEnum):
    """When an item was last answered, if ever."""

    EVER = "ever"
    NOT_FOR_A_WEEK = "not-for-7-days"
    NOT_FOR_A_MONTH = "not-for-30-days"
    NOT_FOR_A_QUARTER = "not-for-90-days"
    WITHIN_A_WEEK = "within-7-days"
    WITHIN_A_MONTH = "within-30-days"

    def fits(self, days: int | None) -> bool:
        """Whether an item last answered so many days ago is meant; None for one that never was."""
        match self:
            case LastSeen.EVER:
                return True
            case LastSeen.NOT_FOR_A_WEEK:
                return days is None or days >= 7
            case LastSeen.NOT_FOR_A_MONTH:
                return days is None or days >= 30
            case LastSeen.NOT_FOR_A_QUARTER:
                return days is None or days >= 90
            case LastSeen.WITHIN_A_WEEK:
                return days is not None and days < 7
            case LastSeen.WITHIN_A_MONTH:
                return days is not None and days < 30


@dataclass(frozen=True, slots=True)
class Stocked:
    """An item with what is known of it now."""

    item: ItemSummary
    conditions: frozenset[Condition] = frozenset()
    tags: frozenset[str] = frozenset()
    """The person's own tags and the bank's."""
    days: int | None = None
    """Whole days since it was last answered; None when it never was."""
    is_suspended: bool = False

    @property
    def can_be_dealt(self) -> bool:
        """Whether a quiz may ask it: never a suspended one."""
        return not self.is_suspended and self.item.can_be_asked

    @property
    def difficulty(self) -> Difficulty:
        """How it compares with its level."""
        if abs(self.item.difficulty) < _OFF_BY:
            return Difficulty.USUAL
        return Difficulty.HARDER if self.item.difficulty > 0 else Difficulty.EASIER


def stock_of(
    items: Iterable[ItemSummary],
    last: Mapping[str, LastAnswer],
    said: Mapping[str, ItemAnnotations],
    *,
    now: datetime,
) -> tuple[Stocked, ...]:
    """Items with what is known of them at a moment."""
    return tuple(stocked(item, last.get(item.id), said.get(item.id, UNTOUCHED), now=now) for item in items)


def stocked(item: ItemSummary, last: LastAnswer | None, said: ItemAnnotations, *, now: datetime) -> Stocked:
    """One item with what is known of it."""
    return Stocked(
        item,
        frozenset(_of_answer(last)) | frozenset(_of_remarks(said)),
        frozenset((*item.tags, *said.tags)),
        None if last is None else max((now - last.at).days, 0),
        said.is_suspended,
    )


def _of_answer(last: LastAnswer | None) -> Iterable[Condition]:
    if last is None:
        yield Condition.UNUSED
        return
    if last.outcome is Outcome.UNANSWERED:
        yield Condition.SKIPPED
        return
    if last.is_slow:
        yield Condition.SLOW
    if last.outcome in _NOT_RIGHT:
        yield Condition.INCORRECT
        if last.confidence is Confidence.SURE:
            yield Condition.SURE_BUT_WRONG
    elif last.confidence is Confidence.GUESS:
        yield Condition.GUESSED_RIGHT


def _of_remarks(said: ItemAnnotations) -> Iterable[Condition]:
    if said.is_marked:
        yield Condition.MARKED
    if said.note:
        yield Condition.NOTED
    if said.tags:
        yield Condition.TAGGED
    if said.is_reported:
        yield Condition.REPORTED
