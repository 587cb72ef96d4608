"""Connections that read a database and leave its files as they are."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from prepapp.private import new_file
from prepapp.storage.files import limit


def companions(path: Path) -> tuple[Path, ...]:
    """A database file with the write-ahead log and the index that may lie beside it."""
    return path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")


def uri(path: Path) -> str:
    """How SQLite is told of a file together with options."""
    return "file:" + quote(path.absolute().as_posix())


def visiting(path: Path) -> sqlite3.Connection:
    """A second connection to our own database, which may be open, for reading."""
    connection = sqlite3.connect(f"{uri(path)}?mode=rw", uri=True, timeout=5.0, isolation_level=None)
    connection.execute("PRAGMA query_only=ON")
    limit(connection)
    return connection


def reading_copy(path: Path) -> sqlite3.Connection:
    """A connection to a file that nobody changes; it leaves no companions behind."""
    return _reading(path, "immutable=1")


@contextmanager
def reading_foreign(path: Path, *, beside: Path) -> Iterator[sqlite3.Connection]:
    """A connection to the database of somebody else, who may have it open or may have been cut off.

    Neither it nor what lies beside it is changed: a log whose index is lost is read in a private copy, made
    beside a file of ours, and gone afterwards.
    """
    _, log, index = companions(path)
    if log.exists() and index.exists():
        with closing(_reading(path, "readonly_shm=1")) as connection:
            yield connection
    elif _is_filled(log) or _is_filled(path.with_name(path.name + "-journal")):
        with (
            tempfile.TemporaryDirectory(dir=beside.parent) as folder,
            closing(visiting(_copied(path, Path(folder)))) as connection,
        ):
            yield connection
    else:
        with closing(reading_copy(path)) as connection:
            yield connection


def _reading(path: Path, option: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{uri(path)}?mode=ro&{option}", uri=True, timeout=5.0, isolation_level=None)
    limit(connection)
    return connection


def _is_filled(log: Path) -> bool:
    return log.is_file() and log.stat().st_size > 0


def _copied(path: Path, folder: Path) -> Path:
    for ending in ("", "-wal", "-journal"):
        old, new = (place.with_name(path.name + ending) for place in (path, folder / path.name))
        if old.is_file():
            with old.open("rb") as source, os.fdopen(new_file(new), "wb") as target:
                shutil.copyfileobj(source, target)
    return folder / path.name
