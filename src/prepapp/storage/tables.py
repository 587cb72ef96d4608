"""What each table is: facts are united, choices stay but for their texts, derived values are thrown away."""

from __future__ import annotations

import sqlite3
from typing import Final
from zlib import crc32

from prepapp.domain.backups import Contents

FACTS: Final = ("quiz", "quiz_event", "answer", "annotation")
"""Only ever added to, with unique ids, in tables with row numbers."""

CHOICES: Final = ("setting", "draft")
"""Overwritten by the person: they are this data folder's, but for what `storage/uniting.py` takes over."""

CLOCKS: Final = ("quiz_clock",)
"""Overwritten as time passes: of two, the greater is the later one."""

DERIVED: Final = ("quiz_summary", "cache")
"""A replay of the facts gives them again."""


def contents_of(connection: sqlite3.Connection) -> Contents:
    """What a database of ours holds, at a cost that does not grow with it."""
    answers, quizzes = _last_row(connection, "answer"), _last_row(connection, "quiz")
    rows = [_last_row(connection, table) for table in FACTS]
    choices = connection.execute("SELECT key, value FROM setting ORDER BY key").fetchall()
    mark = "-".join(map(str, [*rows, crc32(repr(choices).encode())]))
    return Contents(answers=answers, quizzes=quizzes, mark=mark)


def _last_row(connection: sqlite3.Connection, table: str) -> int:
    # Facts are never deleted, so the greatest row number is their count.
    return int(connection.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0)  # noqa: S608 - our names
