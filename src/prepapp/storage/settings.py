"""Small values by key: choices of the person, and caches that a replay gives again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import col, select

from prepapp.storage.database import Database, put_by_key, put_rows
from prepapp.storage.glance import choices_from
from prepapp.storage.rows import CacheRow, SettingRow, dumps

# Statements are made once: to make one anew costs as much as to run it.
_SETTINGS = select(SettingRow.key, SettingRow.value)
_VALUE = select(CacheRow.value).where(col(CacheRow.key) == bindparam("key"))
_PUT_SETTING = put_by_key(SettingRow, "key")
_PUT_VALUE = put_by_key(CacheRow, "key")


class SettingStore:
    """Choices of the person, as JSON values."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[str, Any]:
        """Every choice that was made."""
        with self._database.reading() as connection:
            rows = connection.execute(_SETTINGS).all()
        return choices_from((key, value) for key, value in rows)

    def put(self, **choices: Any) -> None:
        """Remember choices in place of what they were."""
        with self._database.writing() as connection:
            rows = [{"key": key, "value": dumps(value)} for key, value in choices.items()]
            put_rows(connection, _PUT_SETTING, rows)


class CacheStore:
    """Derived values; losing them costs a replay and nothing else."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> bytes | None:
        """The value under a key, or None."""
        with self._database.reading() as connection:
            found = connection.execute(_VALUE, {"key": key}).first()
        return found[0] if found else None

    def under(self, prefix: str) -> dict[str, bytes]:
        """Every value whose key begins with the prefix, by the rest of its key."""
        query = select(CacheRow.key, CacheRow.value).where(
            col(CacheRow.key).startswith(prefix, autoescape=True)
        )
        with self._database.reading() as connection:
            return {key.removeprefix(prefix): value for key, value in connection.execute(query)}

    def put(self, key: str, value: bytes) -> None:
        """Remember a value in place of what it was."""
        self.put_under("", {key: value})

    def put_under(self, prefix: str, values: Mapping[str, bytes]) -> None:
        """Remember values under keys that begin with the prefix: all of them or, when it fails, none."""
        with self._database.writing() as connection:
            rows = [{"key": prefix + key, "value": value} for key, value in values.items()]
            put_rows(connection, _PUT_VALUE, rows)

    def clear(self) -> None:
        """Forget every derived value."""
        with self._database.writing() as connection:
            connection.exec_driver_sql("DELETE FROM cache")
