"""Opening the database file: the gate for what is not ours, newer or damaged, and the migrations.

Standard library only: a start must not wait for the import of an ORM (docs/adr/0003).
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from prepapp.domain.errors import DamagedDatabase, NewerDatabase, StorageError
from prepapp.domain.wording import mark, sentence
from prepapp.private import fresh_file, is_laid_by_another, new_file
from prepapp.storage.schema import MIGRATIONS, SCHEMA_VERSION

APPLICATION_ID: Final = 0x50524550  # "PREP"
BUSY_TIMEOUT_S: Final = 5.0
LARGEST_VALUE_BYTES: Final = 16 * 1024 * 1024
"""Of one value or row; what is kept of one area's ability is the largest that is written, below 1 MiB."""
_HEADER: Final = b"SQLite format 3\0"
CHECKED_AT_START_BYTES: Final = 4 * 1024 * 1024


def connect(path: Path) -> sqlite3.Connection:
    """A connection whose every commit is on the disk before it returns (WAL, synchronous=FULL)."""
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    limit(connection)
    _make_durable(connection)
    return connection


def limit(connection: sqlite3.Connection) -> None:
    """Let a file that others wrote run no function of its own and hold no value that fills the memory."""
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE_BYTES)


def _make_durable(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")


def open_database(path: Path, *, migrations: Sequence[str] = MIGRATIONS) -> sqlite3.Connection:
    """The database at `path`, made if there is none, migrated to this release's schema.

    Before a migration the file is copied aside. Raises `NewerDatabase`, `DamagedDatabase` or `StorageError`,
    each with a sentence for the person; the file is left as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _refuse_laid_links(path)
        _refuse_what_is_no_database(path)
        keep_private(path)
        connection = sqlite3.connect(
            path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
    except OSError as error:
        raise StorageError(_no_access(path, error.strerror or str(error))) from error
    try:
        limit(connection)
        _refuse_foreign(connection, path)  # before anything is written to it, the journal's mode included
        _make_durable(connection)
        _check(connection, path)
        _migrate(connection, path, migrations)
    except sqlite3.DatabaseError as error:
        connection.close()
        raise explained(path, error) from error
    except StorageError:
        connection.close()
        raise
    return connection


def _refuse_laid_links(path: Path) -> None:
    """SQLite follows no link to a log, but it does follow one to the database itself."""
    for place in (path.parent, path):
        if is_laid_by_another(place):
            raise StorageError(
                sentence(
                    "{place} is a link that somebody else has put there. Nothing was opened. Remove it, or "
                    "choose another data folder with --data-dir.",
                    place=place,
                )
            )


def _refuse_what_is_no_database(path: Path) -> None:
    if not path.exists() or path.stat().st_size == 0:
        return
    with path.open("rb") as file:
        header = file.read(100)
    journal = path.with_name(path.name + "-journal")
    if not header.strip(b"\0") and journal.exists() and journal.stat().st_size > 0:
        return  # the power failed while it was being made: SQLite takes back what there is of it
    if not header.startswith(_HEADER):
        raise DamagedDatabase(
            sentence(
                "{path} is not a prepapp database. It was left as it is. Move it away, or choose another "
                "data folder with --data-dir.",
                path=path,
            )
        )
    page_size = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    # A log or journal beside it may hold what is missing: the program ended while it was being moved over.
    logs = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
    has_log = any(log.exists() and log.stat().st_size > 0 for log in logs)
    if not has_log and path.stat().st_size < pages * (65536 if page_size == 1 else page_size):
        raise DamagedDatabase(_damaged(path, mark("it is shorter than it says")))


def keep_private(path: Path) -> None:
    """A new database belongs to its owner alone (POSIX); an existing file keeps what its owner chose."""
    with contextlib.suppress(FileExistsError):
        os.close(new_file(path))


def refuse_unknown(connection: sqlite3.Connection, path: Path) -> None:
    """Raise for the database of another program or of a newer release."""
    _refuse_foreign(connection, path)
    _refuse_newer(connection, path, SCHEMA_VERSION)


def _check(connection: sqlite3.Connection, path: Path) -> None:
    asked_for = _check_mark(path)
    if path.stat().st_size <= CHECKED_AT_START_BYTES or asked_for.exists():
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise DamagedDatabase(_damaged(path, str(found).splitlines()[-1]))
        with contextlib.suppress(OSError):  # a mark that stays costs the next start a check
            asked_for.unlink(missing_ok=True)


def ask_for_check(path: Path) -> None:
    """Let the next start check the whole file before it opens it, however large it is."""
    with contextlib.suppress(OSError):
        keep_private(_check_mark(path))


def _check_mark(path: Path) -> Path:
    return path.with_name(f"{path.stem}.check")


def _refuse_foreign(connection: sqlite3.Connection, path: Path) -> None:
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application_id != APPLICATION_ID and tables:
        raise DamagedDatabase(
            sentence(
                "{path} is a database of another program. It was left as it is. Choose another data "
                "folder with --data-dir.",
                path=path,
            )
        )


def _refuse_programs(connection: sqlite3.Connection, path: Path) -> None:
    """Raise for triggers, views and virtual tables: statements of somebody else that would run in ours."""
    query = (
        "SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%'"
    )
    found = connection.execute(query).fetchone()
    if found:
        raise DamagedDatabase(
            sentence(
                "{path} holds “{found}”, which no release of prepapp has made. It was left as it is. Put "
                "back a copy of it, or move it away to start anew.",
                path=path,
                found=found[0],
            )
        )


def _refuse_newer(connection: sqlite3.Connection, path: Path, known: int) -> int:
    """The schema's number; raises `NewerDatabase` for one that this release does not know."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > known:
        raise NewerDatabase(
            sentence(
                "{path} was written by a newer prepapp (schema {version}; this one knows {known}). It "
                "was left as it is. Install the newer version, or choose another data folder with "
                "--data-dir.",
                path=path,
                version=version,
                known=known,
            )
        )
    return version


def _migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    version = _refuse_newer(connection, path, len(migrations))
    if 0 < version < len(migrations):
        _copy_aside(connection, path, version)
    _refuse_programs(connection, path)
    for number in range(version, len(migrations)):
        _run(connection, migrations[number], number + 1)


def _copy_aside(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """A whole copy beside the file, in place before the first migration begins."""
    copy = path.with_name(f"{path.stem}-schema-{version}.db")
    part = copy.with_suffix(".part")
    os.close(fresh_file(part))
    with contextlib.closing(sqlite3.connect(part)) as target:
        connection.backup(target)
    part.replace(copy)


def _run(connection: sqlite3.Connection, script: str, number: int) -> None:
    """One migration in one transaction, together with the record that it ran."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in script.split(";"):
            if statement.strip():
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={number}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def explained(path: Path, error: sqlite3.DatabaseError) -> StorageError:
    """What SQLite said of the database at `path`, as a sentence for the person."""
    if is_damage(error):
        return DamagedDatabase(_damaged(path, str(error)))
    return StorageError(_no_access(path, str(error)))


def is_damage(error: BaseException | None) -> bool:
    """Whether SQLite calls the file malformed, or misses in it what every schema of ours has.

    A flipped bit in the text of the schema gives a table or a column another name.
    """
    if isinstance(error, sqlite3.OperationalError):
        return str(error).startswith(("no such table", "no such column"))
    return type(error) is sqlite3.DatabaseError


def _no_access(path: Path, reason: str) -> str:
    return sentence(
        "The database {path} cannot be used: {reason}. Check that the folder exists and may be "
        "written, or choose another one with --data-dir.",
        path=path,
        reason=reason,
    )


def _damaged(path: Path, reason: str) -> str:
    return sentence(
        "The database {path} is damaged: {reason}. It was left as it is. Put back a copy of it, "
        "or move it away to start anew.",
        path=path,
        reason=reason,
    )
