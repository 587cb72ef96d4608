"""The schedule of reviews: a cache of the history that costs what is new in it, and equals a replay."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any
from zlib import crc32

from prepapp.domain.history import AnsweredItem
from prepapp.domain.memory import NO_WISH, Memory, Wish, memories, memory_of, remembered
from prepapp.services.marked_parts import DAWN, MarkedParts
from prepapp.storage.answers import AnswerStore
from prepapp.storage.settings import CacheStore

REVIEWS_PREFIX = "reviews/"
_WISHES, _SHELVES = "*wishes", 32
_FORMAT = 2
"""To be raised when answers are scheduled in another way: what was kept is then replayed."""


class RunningReviews:
    """The memory of every item that needs to be seen again; kept on shelves, so that little is rewritten."""

    def __init__(
        self, answers: AnswerStore, cache: CacheStore, wishes: Callable[[], Mapping[str, Wish]]
    ) -> None:
        self._answers = answers
        self._parts = MarkedParts(cache, REVIEWS_PREFIX, _FORMAT)
        self._wishes = wishes
        self._found: dict[str, Memory] | None = None
        self._wished: dict[str, Wish] = {}
        self._rows = 0
        self._last_at = DAWN

    def memories(self) -> Mapping[str, Memory]:
        """By item, after every answer on the disk and every wish; equal to a replay of them all."""
        last_row, wishes = self._answers.last_row(), dict(self._wishes())
        if self._found is None:
            self._load()
        if self._found is None or self._rows > last_row:
            self._replay(last_row, wishes)
        elif self._rows < last_row or wishes != self._wished:
            self._catch_up(self._found, wishes)
        assert self._found is not None
        return self._found

    def _catch_up(self, found: dict[str, Memory], wishes: dict[str, Wish]) -> None:
        """Take in what is new; an item whose past or wish has changed is read from its first answer on."""
        last_row, new = self._answers.added_after(self._rows)
        stale = {one.item_id for one in new if one.at <= self._last_at}
        stale |= {item for item in wishes.keys() | self._wished if wishes.get(item) != self._wished.get(item)}
        changed = {
            item: memory_of(item, self._answers.of_item(item), wishes.get(item, NO_WISH)) for item in stale
        }
        ordered = sorted((one for one in new if one.item_id not in stale), key=_in_time)
        for answer in ordered:
            before = changed.get(answer.item_id) or found.get(answer.item_id)
            wish = wishes.get(answer.item_id, NO_WISH)
            changed[answer.item_id] = remembered(before, answer, wish=wish)
        self._found = None  # until it is whole and kept again
        for item, memory in changed.items():
            if memory is None:
                found.pop(item, None)
            else:
                found[item] = memory
        self._wished = wishes
        self._keep(found, last_row, max([self._last_at, *(one.at for one in new)]), of=changed)

    def _replay(self, last_row: int, wishes: dict[str, Wish]) -> None:
        found = memories(self._answers.in_order(until=last_row), wishes)
        self._wished = wishes
        self._keep(found, last_row, self._answers.last_at(until=last_row) or DAWN, of=None)

    def _keep(
        self, found: dict[str, Memory], rows: int, last_at: datetime, *, of: Iterable[str] | None
    ) -> None:
        """Keep the shelves of those items, or all of them."""
        touched = set(range(_SHELVES)) if of is None else {_shelf(item) for item in of}
        on_shelf: dict[int, list[Any]] = {number: [] for number in touched}
        for item in sorted(found):
            if (number := _shelf(item)) in touched:
                on_shelf[number].append(_packed(found[item]))
        parts = {str(number): _dumps(rows_) for number, rows_ in on_shelf.items()}
        parts[_WISHES] = _dumps([_packed_wish(item, wish) for item, wish in sorted(self._wished.items())])
        self._parts.put(parts, rows, last_at, is_whole=of is None)
        self._found, self._rows, self._last_at = found, rows, last_at

    def _load(self) -> None:
        """Take over what was kept, if there is anything and all of it can be trusted."""
        kept = self._parts.trusted()
        if kept is None:
            return
        try:
            wishes = [_unpacked_wish(row) for row in json.loads(kept.parts.pop(_WISHES))]
            memories_ = [_unpacked(row) for part in kept.parts.values() for row in json.loads(part)]
        except (KeyError, TypeError, ValueError, RecursionError):
            return
        self._rows, self._last_at, self._wished = kept.rows, kept.last_at, dict(wishes)
        self._found = {one.item_id: one for one in memories_}


def _in_time(answer: AnsweredItem) -> tuple[datetime, str]:
    return answer.at, answer.id


def _shelf(item_id: str) -> int:
    return crc32(item_id.encode()) % _SHELVES


def _dumps(document: Any) -> bytes:
    return json.dumps(document, separators=(",", ":")).encode()


def _packed(one: Memory) -> list[Any]:
    times = one.last_at.isoformat(), one.due_at.isoformat()
    return [one.item_id, one.stability, one.difficulty, *times, one.reviews, one.lapses]


def _unpacked(row: list[Any]) -> Memory:
    item_id, stability, difficulty, last_at, due_at, reviews, lapses = row
    times = datetime.fromisoformat(last_at), datetime.fromisoformat(due_at)
    return Memory(item_id, stability, difficulty, *times, reviews, lapses)


def _packed_wish(item_id: str, wish: Wish) -> list[Any]:
    return [item_id, wish.kept_at.isoformat() if wish.kept_at else None, sorted(wish.too_easy)]


def _unpacked_wish(row: list[Any]) -> tuple[str, Wish]:
    item_id, kept_at, too_easy = row
    return item_id, Wish(datetime.fromisoformat(kept_at) if kept_at else None, frozenset(too_easy))
