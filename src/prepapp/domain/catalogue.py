"""The bank as it is browsed: an entry an item, found by words and by what it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from prepapp.domain.grading import Outcome
from prepapp.domain.questions import ItemSummary, ItemType
from prepapp.domain.quiz import Confidence
from prepapp.domain.topics import Level
from prepapp.domain.wording import mark


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """The latest answer to an item."""

    at: datetime
    outcome: Outcome
    confidence: Confidence | None = None
    seconds: float = 0.0
    time_target_s: int = 0

    @property
    def is_slow(self) -> bool:
        """Whether it took longer than its target."""
        return self.seconds > self.time_target_s > 0


SUSPICIOUS: Final = mark("Contradicted twice")
"""What is said of an item whose answers twice went against a confident prediction; a search finds it."""

STUBBORN: Final = mark("Stubborn")
"""What is said of an item that was missed at least four times after it had come into spaced review."""

REMARKS: Final = (SUSPICIOUS, STUBBORN)


class ItemState(StrEnum):
    """What happened to an item so far; only the latest counts."""

    UNSEEN = mark("Unseen")
    RIGHT = mark("Right")
    PARTLY = mark("Partly right")
    WRONG = mark("Not right")
    NOT_KNOWN = mark("Not known")
    UNANSWERED = mark("Not answered")
    REVEALED = mark("Answer shown")


_STATES = {
    Outcome.RIGHT: ItemState.RIGHT,
    Outcome.PARTLY: ItemState.PARTLY,
    Outcome.WRONG: ItemState.WRONG,
    Outcome.DONT_KNOW: ItemState.NOT_KNOWN,
    Outcome.UNANSWERED: ItemState.UNANSWERED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An item with the names of where it belongs and what happened to it."""

    item: ItemSummary
    area: str
    topic: str
    last: LastAnswer | None = None
    revealed_at: datetime | None = None
    """When its answer was looked up in the library, if ever."""
    is_suspicious: bool = False
    """Whether answers to it twice went against a confident prediction."""
    is_stubborn: bool = False
    """Whether it was missed again and again in spaced review."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What stands out about it, in words that a search finds."""
        return (*((SUSPICIOUS,) if self.is_suspicious else ()), *((STUBBORN,) if self.is_stubborn else ()))

    @property
    def state(self) -> ItemState:
        """The latest thing that happened to it."""
        if self.revealed_at is not None and (self.last is None or self.last.at < self.revealed_at):
            return ItemState.REVEALED
        return _STATES[self.last.outcome] if self.last else ItemState.UNSEEN

    @property
    def can_be_asked(self) -> bool:
        """Whether a quiz may ask it."""
        return self.item.can_be_asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is looked for; an empty part means that anything fits."""

    text: str = ""
    areas: Collection[str] = ()
    levels: Collection[Level] = ()
    types: Collection[ItemType] = ()
    states: Collection[ItemState] = ()

    @property
    def is_empty(self) -> bool:
        """Whether everything fits."""
        return not (self.text.strip() or self.areas or self.levels or self.types or self.states)

    def fits(self, entry: Entry) -> bool:
        """Whether an entry is of the kinds looked for; its words are `Catalogue`'s business."""
        item = entry.item
        return (
            (not self.areas or item.area in self.areas)
            and (not self.levels or item.level in self.levels)
            and (not self.types or item.type in self.types)
            and (not self.states or entry.state in self.states)
        )


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Entries with what is searched in them, made ready once: a keystroke over 20,000 takes milliseconds."""

    entries: tuple[Entry, ...] = ()
    translated: Mapping[str, str] = field(default_factory=dict, repr=False)
    """How what is said of an entry is called in another language: a search finds it by either."""
    _haystacks: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "_haystacks", tuple(_haystack(entry, self.translated) for entry in self.entries)
        )

    def found(self, query: Query) -> list[int]:
        """The places of the entries that fit, in their order; every typed word must be in them."""
        places: Iterable[int] = range(len(self.entries))
        for word in query.text.casefold().split():
            places = [place for place in places if word in self._haystacks[place]]
        if query.areas or query.levels or query.types or query.states:
            places = [place for place in places if query.fits(self.entries[place])]
        return list(places)


def _haystack(entry: Entry, translated: Mapping[str, str]) -> str:
    item = entry.item
    said = (item.level, item.type, entry.state, *entry.remarks)
    names = (item.id, item.title, entry.area, entry.topic, *item.tags)
    return "\n".join((*names, *said, *(translated.get(one, "") for one in said))).casefold()
