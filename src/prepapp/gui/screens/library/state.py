"""What the library says; pure, without widgets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from prepapp.domain.catalogue import REMARKS, Catalogue, Entry, ItemState, Query
from prepapp.domain.dealing import Filters
from prepapp.domain.letters import name_in
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.topics import Level
from prepapp.gui.language import day, joined, mark, tr, trn

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
_DIFFICULTIES: Final = ("easier", "usual", "harder")
COLUMNS: Final = (
    mark("Question"),
    mark("Area"),
    mark("Topic"),
    mark("Level"),
    mark("Difficulty"),
    mark("Type"),
    mark("State"),
    mark("Id"),
    mark("Source"),
    mark("Reviewed on"),
)
USUAL_COLUMNS: Final = COLUMNS[:7]
"""What is shown until it was chosen; the question itself is always shown."""
PRACTICE_SIZE: Final = 10
MOST_SAVED: Final = 30
MOST_SHOWN: Final = 200
"""Merging may bring more than one can keep."""
LONGEST_SEARCH: Final = 200

HELP: Final = (
    ("area:mlops", mark("in an area or topic, by any part of its name or id")),
    ("level:senior,staff", mark("at one level or the other")),
    ("type:numeric", mark("of a type")),
    ("difficulty:harder", mark("easier, usual or harder than its level")),
    ("state:missed", mark("unseen, right, missed, slow, marked, noted, suspended, reported, shown")),
    ("tag:drift", mark("with a tag")),
    (mark('"two words"', "typed in a search"), mark("with these words beside each other")),
    ("-state:right", mark("not so: a minus turns any part round")),
)

_LADDER: Final = {level: place for place, level in enumerate(Level)}
_STATES: Final = {state: place for place, state in enumerate(ItemState)}


def cell(entry: Entry, column: int) -> str:
    """What an entry says in a column."""
    item = entry.item
    match COLUMNS[column]:
        case "Question":
            return item.title
        case "Area":
            return entry.area
        case "Topic":
            return entry.topic
        case "Level":
            return tr(item.level.heading)
        case "Difficulty":
            return difficulty_words(entry.difficulty)
        case "Type":
            return tr(TYPES[item.type])
        case "State":
            return state_words(entry)
        case "Source":
            return item.source
        case "Reviewed on":
            return day(date.fromisoformat(item.reviewed_on)) if item.reviewed_on else tr("not yet")
        case _:
            return item.id


def difficulty_words(difficulty: str) -> str:
    """How a question compares with its level."""
    match difficulty:
        case "easier":
            return tr("Easier", "than usual at the level")
        case "harder":
            return tr("Harder", "than usual at the level")
        case _:
            return tr("Usual", "at the level")


def state_words(entry: Entry) -> str:
    """What happened last, and what was said of it."""
    said = [tr(entry.state.value)]
    if entry.is_marked:
        said.append(tr("marked"))
    if entry.is_suspended:
        said.append(tr("suspended"))
    return " · ".join(said)


def order_key(entry: Entry, column: int) -> Any:
    """What a column is sorted by: levels up the ladder, states as they come about, words by the alphabet."""
    match COLUMNS[column]:
        case "Level":
            return _LADDER[entry.item.level]
        case "Difficulty":
            return _DIFFICULTIES.index(entry.difficulty)
        case "State":
            return _STATES[entry.state], not entry.is_marked, entry.is_suspended
        case "Reviewed on":
            return entry.item.reviewed_on or ""
        case _:
            return cell(entry, column).casefold()


def columns_from(chosen: object) -> tuple[str, ...]:
    """The columns that were chosen, in their order; the usual ones where nothing readable says so."""
    if not isinstance(chosen, list):
        return USUAL_COLUMNS
    return (COLUMNS[0], *(name for name in COLUMNS[1:] if name in chosen))


def searches_from(kept: object) -> tuple[str, ...]:
    """The searches that were kept, in their order."""
    if not isinstance(kept, list):
        return ()
    found = [name_in(one, longest=LONGEST_SEARCH) for one in kept if isinstance(one, str)]
    return tuple(dict.fromkeys(filter(None, found)))[:MOST_SHOWN]


def count_words(found: int, total: int, selected: int = 0) -> str:
    """How many questions are listed, of how many, and how many of them are selected."""
    if found == total:
        words = trn("{n} question", "{n} questions", total)
    else:
        words = trn("{found} of {n} question", "{found} of {n} questions", total, found=found)
    return tr("{questions} · {count} selected", questions=words, count=selected) if selected > 1 else words


def unknown_words(catalogue: Catalogue, text: str) -> str:
    """What of a search nothing can fit, and what could be typed in its place; "" when all is known."""
    for key, value in catalogue.unknown(text):
        known = catalogue.values(key)
        if 0 < len(known) <= 12:
            return tr(
                "Nothing has {part}. Known are {values}.", part=f"{key}:{value}", values=joined(list(known))
            )
        return tr("Nothing has {part}.", part=f"{key}:{value}")
    return ""


def item_words(entry: Entry) -> str:
    """Where a question belongs, in a line."""
    item = entry.item
    parts = (
        entry.area,
        entry.topic,
        tr(item.level.heading),
        tr(TYPES[item.type]),
        state_words(entry),
        tr("{item}, version {version}", item=item.id, version=item.version),
        *(tr(one) for one in entry.remarks),
    )
    return " · ".join(parts)


def search_words() -> dict[str, str]:
    """What is said of questions in the chosen language, by the English that they are kept with."""
    levels = {str(level): tr(level.heading) for level in Level}
    kinds = {str(kind): tr(words) for kind, words in TYPES.items()}
    return {**levels, **kinds, **{words: tr(words) for words in (*ItemState, *REMARKS)}}


def practice_plan(found: Sequence[Entry], query: Query, *, is_selection: bool = False) -> QuizPlan | None:
    """A quiz from what is listed, or selected; None when nothing of it can be asked."""
    ids = frozenset(entry.item.id for entry in found if entry.can_be_asked)
    if not ids:
        return None
    is_all = query.is_empty and not is_selection
    size = len(ids) if is_selection else min(PRACTICE_SIZE, len(ids))
    return QuizPlan(_plan_title(found, query), Filters() if is_all else Filters(items=ids), size)


def _plan_title(found: Sequence[Entry], query: Query) -> str:
    if words := query.text.strip():
        return tr("“{words}”: practice", words=words)
    areas = {entry.area for entry in found}
    return tr("{area}: practice", area=areas.pop()) if len(areas) == 1 else tr("Library: practice")
