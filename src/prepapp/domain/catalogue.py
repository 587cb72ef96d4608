"""The bank as it is browsed: an entry an item, found by words and by what it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from prepapp.domain.grading import Outcome
from prepapp.domain.history import is_slow
from prepapp.domain.questions import ItemSummary, ItemType
from prepapp.domain.quiz import Confidence
from prepapp.domain.search import Index, search_from, written
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
        """Whether it took longer than its target, and was not left alone."""
        return is_slow(self.seconds, self.time_target_s)


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
    conditions: frozenset[str] = frozenset()
    """What holds of it by what happened or was said, as `stock.Condition` names it."""
    tags: frozenset[str] = frozenset()
    """The person's own tags and the bank's."""
    difficulty: str = "usual"
    """How it compares with its level, as `stock.Difficulty` names it."""
    is_suspended: bool = False

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
        return self.item.can_be_asked and not self.is_suspended

    @property
    def is_marked(self) -> bool:
        """Whether it was marked."""
        return "marked" in self.conditions


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
    _index: Index = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_index", Index([_traits(entry, self.translated) for entry in self.entries]))

    def found(self, query: Query) -> list[int]:
        """The places of the entries that fit, in their order; every typed part must fit them."""
        places = self._index.found(search_from(query.text))
        if query.areas or query.levels or query.types or query.states:
            places = [place for place in places if query.fits(self.entries[place])]
        return places

    def unknown(self, text: str) -> tuple[tuple[str, str], ...]:
        """Of what was typed, each key with a value that no entry has."""
        return self._index.unknown(search_from(text))

    def values(self, key: str) -> tuple[str, ...]:
        """Everything that can be typed after a key and finds something, in order."""
        return self._index.values(key)


def _traits(entry: Entry, translated: Mapping[str, str]) -> dict[str, Iterable[str]]:
    item = entry.item
    said = (item.level, item.type, entry.state, *entry.remarks)
    names = (item.id, item.title, entry.area, entry.topic, *entry.tags, *item.tags)
    return {
        "": (*names, *said, *(translated.get(one, "") for one in said)),
        "id": (item.id,),
        "area": (item.area, entry.area),
        "topic": (item.topic, entry.topic),
        "level": (item.level,),
        "difficulty": (entry.difficulty,),
        "type": (item.type,),
        "state": (
            *_STATE_WORDS[entry.state],
            *entry.conditions,
            *(("suspended",) if entry.is_suspended else ()),
        ),
        "tag": (*entry.tags, *item.tags),
        "source": (item.source,) if item.source else (),
    }


_STATE_WORDS: Final = {
    ItemState.UNSEEN: ("unseen",),
    ItemState.RIGHT: ("right",),
    ItemState.PARTLY: ("partly", "missed"),
    ItemState.WRONG: ("wrong", "missed"),
    ItemState.NOT_KNOWN: ("not-known", "missed"),
    ItemState.UNANSWERED: ("unanswered",),
    ItemState.REVEALED: ("shown",),
}
"""What is typed after `state:` for what happened last."""


def typed(query: Query) -> str:
    """A query as it would be typed, whatever of it was chosen otherwise."""
    states = (_STATE_WORDS[one][0] for one in query.states)
    chosen = (("area", query.areas), ("level", query.levels), ("type", query.types), ("state", tuple(states)))
    parts = (written(key, values) for key, values in chosen if values)
    return " ".join((*parts, *query.text.split()))
