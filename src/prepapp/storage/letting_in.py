"""Facts from elsewhere are let in only when a release of ours could have written all of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from prepapp.domain.errors import ContentError
from prepapp.domain.wording import sentence
from prepapp.storage.copies import explaining
from prepapp.storage.derived import NOT_WRITTEN_BY_US, is_readable, named, rebuild
from prepapp.storage.files import connect
from prepapp.storage.tables import FACTS


def keep_facts_alone(ready: Path, foreign: Path) -> None:
    """Read every fact of a copy of `foreign`, and make what is derived from them anew.

    Raises `ContentError` at the first fact that no release has written.
    """
    with explaining(foreign, ready), closing(connect(ready)) as connection:
        for table in FACTS:
            for row in named(connection, f"SELECT * FROM {table}"):  # noqa: S608 - our names
                require_readable(table, row)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM quiz_summary")
        ids = [row[0] for row in connection.execute("SELECT id FROM quiz")]
        rebuild_or_refuse(connection, ids)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def require_readable(table: str, row: object) -> None:
    """Raise `ContentError` for a row of facts that no release has written."""
    if not is_readable(table, row):
        raise ContentError(
            sentence(
                "The other history holds a row that no release of prepapp has written ({table}). Nothing was "
                "changed. Choose another copy of it.",
                table=table,
            )
        )


def rebuild_or_refuse(connection: sqlite3.Connection, quiz_ids: list[str]) -> None:
    """`rebuild`, or `ContentError` for a quiz whose events cannot have happened."""
    try:
        rebuild(connection, quiz_ids)
    except NOT_WRITTEN_BY_US as error:
        raise ContentError(
            sentence(
                "The other history holds a quiz that cannot have happened as it is written. Nothing was "
                "changed. Choose another copy of it."
            )
        ) from error
