"""What a person says of items beside answering them: facts, only ever added, and what they come to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, TypeAlias, assert_never

from prepapp.domain.errors import UsageError
from prepapp.domain.letters import name_in, written
from prepapp.domain.wording import sentence

REVEALED_FOR: Final = timedelta(days=30)
"""An item whose answer was looked up says nothing of ability for so long."""
LONGEST_TAG: Final = 40
BETWEEN_NOTES: Final = "\n\n* * *\n\n"
"""Stands between two texts that two machines gave the note of one item."""


class MissReason(StrEnum):
    """Why an answer was not right, in the person's own judgement."""

    KNOWLEDGE = "knowledge"
    MISREAD = "misread"
    REASONING = "reasoning"
    TIME = "time"


class Fault(StrEnum):
    """What is wrong with an item, in the person's own judgement."""

    WRONG_KEY = "wrong-key"
    UNCLEAR = "unclear"
    OUTDATED = "outdated"
    TYPO = "typo"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Marked:
    """The item is marked, or no longer."""

    on: bool


@dataclass(frozen=True, slots=True)
class Noted:
    """The note of the item is this text; "" when it was deleted.

    `replaces` names the facts whose text the person saw and wrote over. A text that nobody wrote over stays,
    so of two texts written apart on two machines a merge keeps both.
    """

    text: str
    replaces: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", written(self.text))


@dataclass(frozen=True, slots=True)
class Tagged:
    """The item has this tag, or no longer; see `tag_from`."""

    tag: str
    on: bool


@dataclass(frozen=True, slots=True)
class Suspended:
    """The item is not dealt, or is again."""

    on: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """The item is kept in spaced review although nothing was missed, or no longer."""

    on: bool


@dataclass(frozen=True, slots=True)
class Revealed:
    """The answer of the item was looked up."""


@dataclass(frozen=True, slots=True)
class Reported:
    """The item is bad, and how."""

    fault: Fault
    text: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", written(self.text))


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The report with this id is taken back."""

    report: str


@dataclass(frozen=True, slots=True)
class Explained:
    """Why an answer was missed; None takes the reason back."""

    answer: str
    reason: MissReason | None


@dataclass(frozen=True, slots=True)
class TooEasy:
    """A right answer took no effort, or did after all: spaced review then waits longer."""

    answer: str
    on: bool


Remark: TypeAlias = (
    Marked | Noted | Tagged | Suspended | Kept | Revealed | Reported | Withdrawn | Explained | TooEasy
)


@dataclass(frozen=True, slots=True)
class Annotation:
    """A remark on an item as a fact: `id` is its own, the same on every machine."""

    id: str
    item_id: str
    at: datetime
    remark: Remark


@dataclass(frozen=True, slots=True)
class Report:
    """A report that stands."""

    id: str
    at: datetime
    fault: Fault
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAnnotations:
    """What the remarks on one item come to: of each thing the latest word counts."""

    is_marked: bool = False
    notes: Mapping[str, str] = field(default_factory=dict)
    """Texts by the id of their fact: one, unless two machines wrote apart."""
    tags: tuple[str, ...] = ()
    is_suspended: bool = False
    kept_at: datetime | None = None
    """Since when it is kept in spaced review at the person's wish."""
    revealed_at: datetime | None = None
    reports: tuple[Report, ...] = ()
    reasons: Mapping[str, MissReason] = field(default_factory=dict)
    """Why answers were missed, by the answer's id."""
    too_easy: frozenset[str] = frozenset()
    """The ids of right answers that took no effort."""

    @property
    def note(self) -> str:
        """The note, of two written apart both."""
        return BETWEEN_NOTES.join(dict.fromkeys(text for text in self.notes.values() if text))

    @property
    def is_reported(self) -> bool:
        """Whether a report stands."""
        return bool(self.reports)

    def was_revealed(self, now: datetime) -> bool:
        """Whether its answer was looked up so lately that answering it says nothing of ability."""
        return self.revealed_at is not None and now - self.revealed_at < REVEALED_FOR


UNTOUCHED: Final = ItemAnnotations()


def tag_from(text: str) -> str:
    """A tag as it is kept: small letters, single spaces. Raises `UsageError` for one that is none."""
    tag = name_in(text).casefold()
    if tag != kept_tag(tag) or not tag:
        raise UsageError(
            sentence("A tag has 1 to {most} characters and no comma. Choose another one.", most=LONGEST_TAG)
        )
    return tag


def kept_tag(text: str) -> str:
    """The nearest tag to a text that may be anything; "" where there is none."""
    return name_in(text.replace(",", " ").casefold(), longest=LONGEST_TAG)


def folded(annotations: Iterable[Annotation]) -> ItemAnnotations:
    """What all remarks on one item come to, in whatever order and however often they are given."""
    state = UNTOUCHED
    once = {one.id: one for one in annotations}.values()
    replaced = {gone for one in once if isinstance(one.remark, Noted) for gone in one.remark.replaces}
    for one in sorted(once, key=lambda each: (each.at, each.id)):
        if one.id not in replaced:
            state = _after(state, one)
    withdrawn = {one.remark.report for one in once if isinstance(one.remark, Withdrawn)}
    return replace(state, reports=tuple(one for one in state.reports if one.id not in withdrawn))


def _after(state: ItemAnnotations, fact: Annotation) -> ItemAnnotations:
    match fact.remark:
        case Marked(on):
            return replace(state, is_marked=on)
        case Noted(text):
            return replace(state, notes={**state.notes, fact.id: text})
        case Tagged(tag, on):
            return replace(state, tags=_with(state.tags, tag, on=on))
        case Suspended(on):
            return replace(state, is_suspended=on)
        case Kept(on):
            return replace(state, kept_at=fact.at if on else None)
        case Revealed():
            return replace(state, revealed_at=fact.at)
        case Reported(fault, text):
            return replace(state, reports=(*state.reports, Report(fact.id, fact.at, fault, text)))
        case Withdrawn():
            return state
        case Explained(answer, reason):
            others = {one: why for one, why in state.reasons.items() if one != answer}
            return replace(state, reasons=others if reason is None else {**others, answer: reason})
        case TooEasy(answer, on):
            easy = state.too_easy | {answer} if on else state.too_easy - {answer}
            return replace(state, too_easy=easy)
        case _:
            assert_never(fact.remark)


def _with(tags: tuple[str, ...], tag: str, *, on: bool) -> tuple[str, ...]:
    return tuple(sorted({*tags, tag} if on else {*tags} - {tag}))


def says_nothing_new(before: ItemAnnotations, remark: Remark, *, at: datetime) -> bool:
    """Whether a remark would leave everything as it is, so that it need not be kept."""
    match remark:
        case Marked(on):
            return before.is_marked is on
        case Noted(text):
            return before.note == text and len(before.notes) < 2
        case Tagged(tag, on):
            return (tag in before.tags) is on
        case Suspended(on):
            return before.is_suspended is on
        case Kept(on):
            return (before.kept_at is not None) is on
        case Revealed():
            return before.revealed_at is not None and before.revealed_at.date() >= at.date()
        case Reported():
            return False
        case Withdrawn(report):
            return all(one.id != report for one in before.reports)
        case Explained(answer, reason):
            return before.reasons.get(answer) is reason
        case TooEasy(answer, on):
            return (answer in before.too_easy) is on
        case _:
            assert_never(remark)


def undoing(before: ItemAnnotations, fact: Annotation) -> Remark | None:
    """The remark that takes a fact back, given what held before it; None when it cannot be taken back."""
    match fact.remark:
        case Marked():
            return Marked(before.is_marked)
        case Noted():
            return Noted(before.note)
        case Tagged(tag):
            return Tagged(tag, tag in before.tags)
        case Suspended():
            return Suspended(before.is_suspended)
        case Kept():
            return Kept(before.kept_at is not None)
        case Reported():
            return Withdrawn(fact.id)
        case Explained(answer):
            return Explained(answer, before.reasons.get(answer))
        case TooEasy(answer):
            return TooEasy(answer, answer in before.too_easy)
        case Revealed() | Withdrawn():  # what was seen was seen; a report is written anew
            return None
        case _:
            assert_never(fact.remark)
