"""Unites what two machines wrote over: note drafts become facts, scratchpads and lists are united."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from prepapp.domain.annotations import Noted, folded, says_nothing_new
from prepapp.domain.uniting import united_presets, united_searches, united_texts
from prepapp.storage.annotations import annotation_from, annotation_of, annotation_values
from prepapp.storage.derived import insert, named
from prepapp.storage.drafts import LONGEST_DRAFT, NOTE_PREFIX
from prepapp.storage.letting_in import require_readable
from prepapp.storage.rows import dumps

NAMED: Final[Mapping[str, Callable[[object, object], list[Any]]]] = {
    "practice_presets": united_presets,
    "library_searches": united_searches,
}
"""The choices that are lists of what people made; all others belong to their data folder."""
_LARGEST_LIST: Final = 1_000_000
_DAWN: Final = datetime(1970, 1, 1, tzinfo=UTC)
_TICK: Final = timedelta(microseconds=1)


def settle_notes(connection: sqlite3.Connection, schema: str) -> None:
    """Make the drafts of notes facts, as looking at their questions would: of two facts, both texts stay.

    The moment follows from what is there, so that the same draft is the same fact in every merge.
    """
    drafts = _drafts(connection, schema)
    for key in [one for one in drafts if one.startswith(NOTE_PREFIX)]:
        item_id = key.removeprefix(NOTE_PREFIX)
        rows = list(named(connection, f"SELECT * FROM {schema}.annotation WHERE item_id = ?", item_id))  # noqa: S608 - our names
        for row in rows:
            require_readable("annotation", row)
        facts = [annotation_from(row) for row in rows]
        before = folded(facts)
        at = max((one.at + _TICK for one in facts), default=_DAWN)
        remark = Noted(drafts[key].strip(), frozenset(before.notes))
        if not says_nothing_new(before, remark, at=at):
            values = annotation_values(annotation_of(item_id, at, remark))
            insert(connection, f"{schema}.annotation", values, "OR IGNORE")
        connection.execute(f"DELETE FROM {schema}.draft WHERE key = ?", (key,))  # noqa: S608 - our names


def unite_drafts(connection: sqlite3.Connection) -> tuple[int, int]:
    """Take over the scratchpads of `other`; returns how many came in, and of how many both texts stay."""
    ours, came, conflicts = _drafts(connection, "main"), 0, 0
    for key, theirs in _drafts(connection, "other").items():
        before = ours.get(key, "")
        after = united_texts(before, theirs) if before else theirs
        if after != before:
            connection.execute("INSERT OR REPLACE INTO main.draft (key, text) VALUES (?, ?)", (key, after))
            came += 1
            conflicts += before != "" and after != theirs
    return came, conflicts


def unite_named(connection: sqlite3.Connection) -> int:
    """Take over the presets and the kept searches of `other`; returns how many came in."""
    came = 0
    for key, united in NAMED.items():
        ours, theirs = _choice(connection, "main", key), _choice(connection, "other", key)
        after = united(ours, theirs)
        before = united(ours, ours)
        if after != before:
            values = {"key": key, "value": dumps(after)}
            insert(connection, "main.setting", values, "OR REPLACE")
            came += len(after) - len(before)
    return came


def _drafts(connection: sqlite3.Connection, schema: str) -> dict[str, str]:
    texts = "typeof(key) = 'text' AND typeof(text) = 'text'"
    query = f"SELECT key, text FROM {schema}.draft WHERE {texts}"  # noqa: S608 - our names
    return {key: text[:LONGEST_DRAFT] for key, text in connection.execute(query) if text}


def _choice(connection: sqlite3.Connection, schema: str, key: str) -> object:
    query = f"SELECT value FROM {schema}.setting WHERE key = ?"  # noqa: S608 - our names
    found = connection.execute(query, (key,)).fetchone()
    try:
        return json.loads(found[0]) if found and len(found[0]) < _LARGEST_LIST else None
    except (TypeError, ValueError, RecursionError):
        return None
