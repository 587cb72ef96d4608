"""What the library says; pure, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from prepapp.domain.catalogue import REMARKS, Entry, ItemState, Query
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.topics import Level
from prepapp.gui.language import mark, tr, trn

TYPES: Final = {
    ItemType.SINGLE: mark("Single choice"),
    ItemType.MULTI: mark("Multiple choice"),
    ItemType.NUMERIC: mark("Number"),
    ItemType.CODE_OUTPUT: mark("Code output"),
    ItemType.ORDERING: mark("Ordering"),
    ItemType.MATCHING: mark("Matching"),
    ItemType.CLOZE: mark("Fill the gaps"),
    ItemType.OPEN: mark("Open answer"),
}
COLUMNS: Final = (
    mark("Question"),
    mark("Area"),
    mark("Topic"),
    mark("Level"),
    mark("Type"),
    mark("State"),
    mark("Id"),
)
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
        tr(item.level.heading),
        tr(TYPES[item.type]),
        tr(entry.state.value),
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
        return trn("{n} question", "{n} questions", total)
    return trn("{found} of {n} question", "{found} of {n} questions", total, found=found)


def item_words(entry: Entry) -> str:
    """Where a question belongs, in a line."""
    _, area, topic, level, kind, state, item_id = cells(entry)
    named = tr("{item}, version {version}", item=item_id, version=entry.item.version)
    return " · ".join((area, topic, level, kind, state, named, *map(tr, entry.remarks)))


def search_words() -> dict[str, str]:
    """What is said of questions in the chosen language, by the English that they are kept with."""
    levels = {str(level): tr(level.heading) for level in Level}
    kinds = {str(kind): tr(words) for kind, words in TYPES.items()}
    return {**levels, **kinds, **{words: tr(words) for words in (*ItemState, *REMARKS)}}


def practice_plan(found: Sequence[Entry], query: Query) -> QuizPlan | None:
    """A quiz from what is listed; None when nothing of it can be asked."""
    ids = frozenset(entry.item.id for entry in found if entry.can_be_asked)
    if not ids:
        return None
    filters = Filters() if query.is_empty else Filters(items=ids)
    return QuizPlan(_plan_title(found, query), filters, min(PRACTICE_SIZE, len(ids)))


def _plan_title(found: Sequence[Entry], query: Query) -> str:
    if words := query.text.strip():
        return tr("“{words}”: practice", words=words)
    areas = {entry.area for entry in found}
    return tr("{area}: practice", area=areas.pop()) if len(areas) == 1 else tr("Library: practice")
