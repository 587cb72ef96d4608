"""A database from elsewhere is let in only with tables as a release of ours has made them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from prepapp.domain.errors import DamagedDatabase
from prepapp.domain.wording import sentence
from prepapp.storage.schema import MIGRATIONS


def refuse_other_schema(ready: Path, foreign: Path) -> None:
    """Raise `DamagedDatabase` when a migrated copy of `foreign` has tables that no release has made.

    A trigger, a view or a default could run statements of somebody else whenever we read or write.
    """
    with closing(sqlite3.connect(ready)) as connection:
        others = _schema(connection) - _our_schema()
    if others:
        raise DamagedDatabase(
            sentence(
                "The database {foreign} holds “{found}”, which no release of prepapp has made. Choose "
                "another copy of it.",
                foreign=foreign,
                found=min(others)[1],
            )
        )


def _our_schema() -> frozenset[tuple[str, str, str | None]]:
    with closing(sqlite3.connect(":memory:")) as connection:
        for script in MIGRATIONS:
            connection.executescript(script)
        return _schema(connection)


def _schema(connection: sqlite3.Connection) -> frozenset[tuple[str, str, str | None]]:
    """Kind, name and statement of everything in the schema but SQLite's own statistics."""
    query = "SELECT type, name, sql FROM sqlite_master WHERE name NOT IN ('sqlite_stat1', 'sqlite_stat4')"
    return frozenset((kind, name, sql) for kind, name, sql in connection.execute(query))
