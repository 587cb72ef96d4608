"""What a damaged database still holds, put into a sound one beside it."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from itertools import chain
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

from prepapp.domain.backups import Contents
from prepapp.private import new_file
from prepapp.storage.copies import explaining, sync_folder
from prepapp.storage.derived import NOT_WRITTEN_BY_US, insert, is_readable, rebuild
from prepapp.storage.files import limit, open_database
from prepapp.storage.pages import records, records_of_log
from prepapp.storage.tables import FACTS, contents_of
from prepapp.storage.visits import companions

_DOUBTFUL: Final = (sqlite3.DatabaseError, UnicodeDecodeError)


def salvage(damaged: Path, target: Path) -> Contents | None:
    """Write every fact and choice that can be read in `damaged` to a new database; None when there is none.

    Facts are read through SQLite as far as it goes and, where it does not go to the end, from the pages.
    The damaged file is only read.
    """
    with explaining(damaged, target), tempfile.TemporaryDirectory(dir=target.parent) as folder:
        copy = _copied(damaged, Path(folder))
        for leftover in companions(target):
            leftover.unlink(missing_ok=True)
        with closing(open_database(target)) as new:
            new.execute("PRAGMA foreign_keys=OFF")  # an answer outlives a quiz that cannot be read
            new.execute("BEGIN IMMEDIATE")
            _pour(copy, new)
            for (quiz_id,) in new.execute("SELECT id FROM quiz").fetchall():
                _tell_as_far_as_it_goes(new, quiz_id)
            new.execute("COMMIT")
            contents = contents_of(new)
    return contents if contents.quizzes or contents.answers else None


def _tell_as_far_as_it_goes(new: sqlite3.Connection, quiz_id: str) -> None:
    """Write a quiz's summary; events that make no sense without those that were lost are left out."""
    query = "SELECT id FROM quiz_event WHERE quiz_id = ? ORDER BY seq DESC, at DESC, id DESC"
    for (event_id,) in [*new.execute(query, (quiz_id,)), (None,)]:
        try:
            rebuild(new, [quiz_id])
            return
        except NOT_WRITTEN_BY_US:
            new.execute("DELETE FROM quiz_event WHERE id = ?", (event_id,))


def _copied(damaged: Path, folder: Path) -> Path:
    copy = folder / damaged.name
    for path in companions(damaged)[:2]:
        if path.exists():
            shutil.copyfile(path, copy.with_name(path.name))
    return copy


def _pour(damaged: Path, new: sqlite3.Connection) -> None:
    columns = {table: [row[1] for row in new.execute(f"PRAGMA table_info({table})")] for table in FACTS}
    # SQLite changes the files it opens: the log is folded in or thrown away.
    files = [path.read_bytes() if path.exists() else b"" for path in companions(damaged)[:2]]
    is_whole = True
    with contextlib.suppress(*_DOUBTFUL), closing(sqlite3.connect(damaged, isolation_level=None)) as old:
        limit(old)
        for table in FACTS:
            is_whole &= _pour_table(old, new, table, columns[table])
        _pour_choices(old, new)
        if is_whole:
            return
    tables = {len(columns[table]): table for table in FACTS}
    for record in chain(records(files[0]), records_of_log(*files)):
        if len(record) in tables:
            table = tables[len(record)]
            _keep(new, table, dict(zip(columns[table], record, strict=True)))


def _pour_table(old: sqlite3.Connection, new: sqlite3.Connection, table: str, columns: list[str]) -> bool:
    """Read a table from its beginning and, after a break, from its end; returns whether there was none."""
    for order in ("", "ORDER BY rowid DESC"):
        query = f"SELECT {', '.join(columns)} FROM {table} NOT INDEXED {order}"  # noqa: S608 - our names
        try:
            for row in old.execute(query):
                _keep(new, table, dict(zip(columns, row, strict=True)))
        except _DOUBTFUL:
            continue
        return order == ""
    return False


def _pour_choices(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    for table, column in (("setting", "value"), ("draft", "text")):
        with contextlib.suppress(*_DOUBTFUL):
            for key, value in old.execute(f"SELECT key, {column} FROM {table}"):  # noqa: S608 - our names
                insert(new, table, {"key": key, column: value}, "OR IGNORE")


def _keep(new: sqlite3.Connection, table: str, values: dict[str, Any]) -> None:
    if is_readable(table, SimpleNamespace(**values)):
        insert(new, table, values, "OR IGNORE")


def set_aside(live: Path, *, at: datetime, ready: Path) -> Path:
    """Put `ready` in the place of a damaged database and return where that one is now.

    Whenever this is interrupted, either the damaged file is in its place or the new one is, and a copy of the
    damaged one, with its log, is beside it from the first step on.
    """
    aside = _free_name(live, f"{live.stem}-damaged-{at:%Y%m%d-%H%M%S}")
    with explaining(live, aside):
        for old, new in zip(companions(live)[:2], companions(aside)[:2], strict=True):
            if old.exists():
                _link(old, new)
        sync_folder(live.parent)
        for old in companions(live)[1:]:
            old.unlink(missing_ok=True)  # the log of the old file must not be played into the new one
        sync_folder(live.parent)
        ready.replace(live)
        sync_folder(live.parent)
    return aside


def _link(old: Path, new: Path) -> None:
    try:
        os.link(old, new)
    except OSError:  # a file system without links
        with old.open("rb") as source, os.fdopen(new_file(new), "wb") as target:
            shutil.copyfileobj(source, target)


def _free_name(live: Path, stem: str) -> Path:
    return next(path for path in _names(live, stem) if not os.path.lexists(path))


def _names(live: Path, stem: str) -> Iterator[Path]:
    yield live.with_name(f"{stem}.db")
    yield from (live.with_name(f"{stem}-{number}.db") for number in range(2, 10_000))
