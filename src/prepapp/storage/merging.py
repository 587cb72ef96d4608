"""The union of two histories: facts by id, clocks by the later one, texts both, derived values made anew."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path

from prepapp.domain.annotations import Annotation, folded
from prepapp.domain.merging import Incoming, Merged
from prepapp.storage.annotations import annotation_from
from prepapp.storage.copies import explaining
from prepapp.storage.derived import named
from prepapp.storage.files import connect
from prepapp.storage.letting_in import rebuild_or_refuse, require_readable
from prepapp.storage.rows import moment
from prepapp.storage.tables import FACTS
from prepapp.storage.uniting import settle_notes, unite_drafts, unite_named


def merge(live: Path, ready: Path) -> Merged:
    """Take the facts of `ready` (a `prepared` copy) into `live` in one transaction; `live` may be open.

    Raises `ContentError` for a row that no release has written, and `StorageError`; nothing has then changed.
    """
    with _both(live, ready) as connection:
        merged = _united(connection)
        connection.execute("COMMIT")
    return merged


def foresee(live: Path, ready: Path) -> Incoming:
    """What `merge` would bring: it is done whole, told and taken back, so that the two cannot differ.

    Raises as `merge` does.
    """
    with _both(live, ready) as connection:
        first, last = _span_of_new(connection)
        return Incoming(merged=_united(connection), first=first, last=last)


@contextmanager
def _both(live: Path, ready: Path) -> Iterator[sqlite3.Connection]:
    """A transaction in `live` with `ready` beside it as “other”; taken back unless it is committed."""
    with explaining(ready, live), closing(connect(live)) as connection:
        # A salvaged history may hold answers whose quiz was lost; they come in, the quiz may follow later.
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("ATTACH ? AS other", (str(ready),))
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _span_of_new(connection: sqlite3.Connection) -> tuple[date | None, date | None]:
    """The local days of the earliest and the latest answer that only the other history has."""
    first, last = connection.execute(
        "SELECT min(at), max(at) FROM other.answer "
        "WHERE typeof(at) = 'integer' AND id NOT IN (SELECT id FROM main.answer)"
    ).fetchone()
    return (_local_day(first), _local_day(last)) if first is not None else (None, None)


def _local_day(at: int) -> date | None:
    with suppress(ValueError, OverflowError, OSError):  # such a moment is refused with its row
        return moment(at).astimezone().date()
    return None


def _united(connection: sqlite3.Connection) -> Merged:
    for schema in ("main", "other"):
        settle_notes(connection, schema)
    touched = _touched(connection)
    differing = sum(_differing(connection, table) for table in FACTS)
    forks_before, notes_before = _forks(connection), _notes_written_apart(connection)
    new = {table: _take(connection, table) for table in FACTS}
    here = {table: _count(connection, f"other.{table}") - new[table] for table in FACTS}
    connection.execute(
        "INSERT INTO quiz_clock SELECT quiz_id, clock_s FROM other.quiz_clock "
        "WHERE typeof(clock_s) = 'real' AND clock_s BETWEEN 0 AND 1e9 "
        "ON CONFLICT (quiz_id) DO UPDATE SET clock_s = max(clock_s, excluded.clock_s)"
    )
    drafts_new, apart = unite_drafts(connection)
    named_new = unite_named(connection)
    if any(new.values()):
        rebuild_or_refuse(connection, touched)
    return Merged(
        quizzes_new=new["quiz"],
        quizzes_here=here["quiz"],
        answers_new=new["answer"],
        answers_here=here["answer"],
        events_new=new["quiz_event"],
        annotations_new=new["annotation"],
        texts_new=drafts_new + named_new,
        conflicts=differing
        + apart
        + max(0, _forks(connection) - forks_before)
        + max(0, _notes_written_apart(connection) - notes_before),
    )


def _take(connection: sqlite3.Connection, table: str) -> int:
    """Insert the rows that are new, in the order they were saved, once each was read; returns how many."""
    query = f"SELECT * FROM other.{table} WHERE id NOT IN (SELECT id FROM main.{table})"  # noqa: S608 - our names
    for row in named(connection, query):
        require_readable(table, row)
    return connection.execute(f"INSERT INTO main.{table} {query} ORDER BY rowid").rowcount


def _touched(connection: sqlite3.Connection) -> list[str]:
    """The quizzes of which anything is new."""
    parts = ("quiz", "id"), ("quiz_event", "quiz_id"), ("answer", "quiz_id")
    query = " UNION ".join(
        f"SELECT {column} FROM other.{table} WHERE id NOT IN (SELECT id FROM main.{table})"  # noqa: S608 - ours
        for table, column in parts
    )
    return [row[0] for row in connection.execute(query)]


def _differing(connection: sqlite3.Connection, table: str) -> int:
    """How many ids mean one thing here and another there; no program of ours writes such a pair."""
    query = (
        f"SELECT count(*) FROM (SELECT * FROM other.{table} "  # noqa: S608 - our names
        f"WHERE id IN (SELECT id FROM main.{table}) EXCEPT SELECT * FROM main.{table})"
    )
    return int(connection.execute(query).fetchone()[0])


def _forks(connection: sqlite3.Connection) -> int:
    """How many quizzes were gone on with in two places."""
    query = (
        "SELECT count(DISTINCT quiz_id) FROM (SELECT quiz_id FROM main.quiz_event "
        "WHERE quiz_id IN (SELECT id FROM other.quiz) GROUP BY quiz_id, seq HAVING count(*) > 1)"
    )
    return int(connection.execute(query).fetchone()[0])


def _notes_written_apart(connection: sqlite3.Connection) -> int:
    """How many items have two notes, because neither machine knew of the other's."""
    by_item: dict[str, list[Annotation]] = defaultdict(list)
    for row in named(connection, "SELECT * FROM main.annotation WHERE kind = 'noted'"):
        by_item[row.item_id].append(annotation_from(row))
    return sum(len({*folded(facts).notes.values()}) > 1 for facts in by_item.values())


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our names
