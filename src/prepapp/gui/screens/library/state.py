"""What the library says; pure, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from prepapp.domain.catalogue import Entry, ItemState, Query
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.topics import Level

TYPES: Final = {
    ItemType.SINGLE: "Single choice",
    ItemType.MULTI: "Multiple choice",
    ItemType.NUMERIC: "Number",
    ItemType.CODE_OUTPUT: "Code output",
    ItemType.ORDERING: "Ordering",
    ItemType.MATCHING: "Matching",
    ItemType.CLOZE: "Fill the gaps",
    ItemType.OPEN: "Open answer",
}
COLUMNS: Final = ("Question", "Area", "Topic", "Level", "Type", "State", "Id")
PRACTICE_SIZE: Final = 10

_LADDER: Final = {level: place for place, level in enumerate(Level)}
_STATES: Final = {state: place for place, state in enumerate(ItemState)}


def cells(entry: Entry) -> tuple[str, ...]:
    """An entry by column."""
    item = entry.item
    return (
        item.title,
        entry.area,
        entry.topic,
        item.level.value.capitalize(),
        TYPES[item.type],
        entry.state.value,
        item.id,
    )


def order_key(entry: Entry, column: int) -> Any:
    """What a column is sorted by: levels up the ladder, states as they come about, words by the alphabet."""
    match COLUMNS[column]:
        case "Level":
            return _LADDER[entry.item.level]
        case "State":
            return _STATES[entry.state]
        case _:
            return cells(entry)[column].casefold()


def count_words(found: int, total: int) -> str:
    """How many questions are listed, of how many."""
    if found == total:
        return f"{total:,} questions" if total != 1 else "1 question"
    return f"{found:,} of {total:,} questions"


def item_words(entry: Entry) -> str:
    """Where a question belongs, in a line."""
    _, area, topic, level, kind, state, item_id = cells(entry)
    words = f"{area} · {topic} · {level} · {kind} · {state} · {item_id}, version {entry.item.version}"
    return " · ".join((words, *entry.remarks))


def practice_plan(found: Sequence[Entry], query: Query) -> QuizPlan | None:
    """A quiz from what is listed; None when nothing of it can be asked."""
    ids = frozenset(entry.item.id for entry in found if entry.can_be_asked)
    if not ids:
        return None
    filters = Filters() if query.is_empty else Filters(items=ids)
    return QuizPlan(_plan_title(found, query), filters, min(PRACTICE_SIZE, len(ids)))


def _plan_title(found: Sequence[Entry], query: Query) -> str:
    if words := query.text.strip():
        return f"“{words}”: practice"
    areas = {entry.area for entry in found}
    return f"{areas.pop()}: practice" if len(areas) == 1 else "Library: practice"
