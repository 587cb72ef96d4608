"""Texts that are being written, by what they are about."""

from __future__ import annotations

from typing import Final

from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col, delete, select

from prepapp.domain.letters import written
from prepapp.storage.database import Database
from prepapp.storage.rows import DraftRow

NOTE_PREFIX: Final = "note/"
"""Before the id of the item whose note is being written."""
LONGEST_DRAFT: Final = 100_000
"""Characters that are read of one; nothing that is written comes near."""


class DraftStore:
    """A draft is overwritten as it grows: a fact for each batch of keys would keep every half of a word."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        """The draft under a key, or None."""
        with self._database.reading() as connection:
            found = connection.execute(select(DraftRow.text).where(col(DraftRow.key) == key)).first()
        return written(str(found[0])[:LONGEST_DRAFT]) if found else None

    def put(self, key: str, text: str) -> None:
        """Keep a draft in place of what it was."""
        row = {"key": key, "text": text}
        with self._database.writing() as connection:
            connection.execute(insert(DraftRow).values(row).on_conflict_do_update(["key"], set_=row))

    def drop(self, key: str) -> None:
        """Keep no draft under a key."""
        with self._database.writing() as connection:
            connection.execute(delete(DraftRow).where(col(DraftRow.key) == key))
