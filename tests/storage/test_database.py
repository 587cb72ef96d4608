"""The doors of the database: what the driver refuses is explained, and what is not finished is undone."""

import sqlite3
from pathlib import Path

import pytest

from prepapp.domain.errors import StorageError
from prepapp.storage.database import Database
from prepapp.storage.files import open_database
from prepapp.storage.settings import CacheStore, SettingStore


def impatient(path: Path) -> Database:
    """A database that does not wait for who else writes in its file."""
    connection = open_database(path)
    connection.execute("PRAGMA busy_timeout = 0")
    return Database(path, connection=connection)


def test_to_begin_writing_where_another_writes_is_explained_and_can_be_tried_again(tmp_path: Path) -> None:
    path = tmp_path / "prepapp.db"
    database = impatient(path)
    settings = SettingStore(database)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StorageError, match="cannot be used: database is locked"):
        settings.put(level="mid")
    other.execute("ROLLBACK")
    settings.put(level="mid")

    assert settings.all() == {"level": "mid"}
    other.close()
    database.close()


def test_to_read_goes_on_where_another_writes(tmp_path: Path) -> None:
    path = tmp_path / "prepapp.db"
    database = impatient(path)
    SettingStore(database).put(level="mid")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("DELETE FROM setting")

    assert SettingStore(database).all() == {"level": "mid"}

    other.execute("COMMIT")
    assert SettingStore(database).all() == {}
    other.close()
    database.close()


def test_values_are_kept_all_or_none(tmp_path: Path) -> None:
    database = impatient(tmp_path / "prepapp.db")
    cache = CacheStore(database)
    cache.put_under("a/", {"1": b"one", "2": b"two"})

    with pytest.raises(StorageError):
        cache.put_under("a/", {"1": b"other", "3": None})  # type: ignore[dict-item]  # what no table takes

    assert cache.under("a/") == {"1": b"one", "2": b"two"}
    database.close()


def test_to_keep_nothing_is_no_mistake(tmp_path: Path) -> None:
    database = impatient(tmp_path / "prepapp.db")

    SettingStore(database).put()
    CacheStore(database).put_under("a/", {})

    assert SettingStore(database).all() == {}
    assert CacheStore(database).under("") == {}
    database.close()
