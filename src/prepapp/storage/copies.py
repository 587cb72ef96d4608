"""Whole copies of a database, made and put back through SQLite itself, so that nobody ever sees half of one.

A database that is open anywhere in this process is never read as a plain file: on POSIX, closing any handle
of a file drops the locks that SQLite holds on it.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from prepapp.domain.backups import Contents
from prepapp.domain.errors import DamagedDatabase, StorageError
from prepapp.domain.wording import sentence
from prepapp.private import fresh_file
from prepapp.storage.files import (
    APPLICATION_ID,
    connect,
    open_database,
    refuse_unknown,
)
from prepapp.storage.foreign import refuse_other_schema
from prepapp.storage.stopping import Stop
from prepapp.storage.tables import contents_of
from prepapp.storage.visits import companions, reading_copy, reading_foreign, uri, visiting

_PAGES_A_STEP: Final = 250
"""A megabyte: a busy disk holds up who writes to it, and whoever leaves waits for the step under way."""
FREED_AT_ONCE_BYTES: Final = 32 * 1024 * 1024
"""A larger file takes the system a tenth of a second and more to do away with."""


def copy_database(source: Path, target: Path, *, stop: Stop | None = None) -> Contents:
    """Copy a database, open or not, to one file that is checked, private and on the disk.

    `target` is there whole or not at all. Raises `DamagedDatabase` when the copy fails its check and
    `StorageError` when it cannot be written or was stopped on the way: somebody leaves, and a large part of
    a copy lies there until the next one is made (`BackupFolder.add`).
    """
    stop = stop or Stop()
    part = target.with_name(f".{target.name}.part")
    with explaining(source, target):
        try:
            os.close(fresh_file(part))
            found = _copied(source, part, stop)
            part.replace(target)
            sync_folder(target.parent)
        finally:
            if not (stop.was_said and part.exists() and part.stat().st_size > FREED_AT_ONCE_BYTES):
                part.unlink(missing_ok=True)
    return found


def _copied(source: Path, part: Path, stop: Stop) -> Contents:
    def go_on(*_: int) -> None:
        if stop.was_said:
            raise StorageError(sentence("The copy of {source} was given up.", source=source))

    with closing(visiting(source)) as old, closing(sqlite3.connect(part, isolation_level=None)) as new:
        new.execute("PRAGMA journal_mode=OFF")  # what is half made is thrown away, not undone page by page
        # Within one read transaction no writer makes the copy begin anew, and it is of one moment.
        old.execute("BEGIN")
        contents_of(old)
        old.backup(new, pages=_PAGES_A_STEP, progress=go_on, sleep=0)
        old.execute("COMMIT")
        new.execute("PRAGMA journal_mode=DELETE")  # one file, without companions
        with stop.over(new):
            problem = damage(new)
        if problem:
            raise DamagedDatabase(
                sentence(
                    "The database {source} is damaged: {problem}. No backup was made of it.",
                    source=source,
                    problem=problem,
                )
            )
        return contents_of(new)


def read_contents(path: Path) -> Contents | None:
    """What a copy that nobody has open holds; None when it cannot be read or is not ours."""
    try:
        with closing(reading_copy(path)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return None
            return contents_of(connection)
    except sqlite3.DatabaseError:
        return None


def contents_of_open(path: Path) -> Contents:
    """What a database that may be open holds. Raises `StorageError`."""
    with explaining(path, path), closing(visiting(path)) as connection:
        return contents_of(connection)


def is_sound(path: Path) -> bool:
    """Whether a copy that nobody has open passes SQLite's whole check."""
    try:
        with closing(reading_copy(path)) as connection:
            return damage(connection) == "" and read_contents(path) is not None
    except sqlite3.DatabaseError:
        return False


def check_open(path: Path, *, stop: Stop | None = None) -> str:
    """What SQLite's quick check says of a database that may be open; "" when it is sound.

    Raises `StorageError` when it could not be checked, or was stopped.
    """
    try:
        with closing(visiting(path)) as connection, (stop or Stop()).over(connection):
            return damage(connection, pragma="quick_check")
    except sqlite3.OperationalError as error:
        raise StorageError(
            sentence(
                "The database {path} could not be checked: {error}. Try again later.",
                path=path,
                error=str(error),
            )
        ) from error
    except sqlite3.DatabaseError as error:
        return str(error)


def damage(connection: sqlite3.Connection, *, pragma: str = "integrity_check") -> str:
    """The first thing that SQLite finds wrong; "" when there is nothing."""
    try:
        found = str(connection.execute(f"PRAGMA {pragma}(1)").fetchone()[0])
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if found == "ok" else found.splitlines()[-1]


def only_in(live: Path, other: Path) -> int:
    """How many answers `live` has that the copy `other` has not."""
    with explaining(live, other), closing(visiting(live)) as connection:
        connection.execute("ATTACH ? AS other", (f"{uri(other)}?mode=ro&immutable=1",))
        query = "SELECT count(*) FROM main.answer WHERE id NOT IN (SELECT id FROM other.answer)"
        return int(connection.execute(query).fetchone()[0])


def put_back(live: Path, ready: Path) -> None:
    """Replace what `live` holds by what a `prepared` copy holds, in one transaction; `live` may be open."""
    with explaining(ready, live), closing(connect(ready)) as source, closing(connect(live)) as target:
        source.backup(target)
        target.execute("PRAGMA wal_checkpoint(PASSIVE)")


def empty(live: Path) -> None:
    """Replace what `live` holds by nothing, in one transaction; `live` may be open. Raises `StorageError`."""
    ready = live.with_name(f".{live.stem}-{os.getpid()}-empty.db")
    try:
        open_database(ready).close()
        put_back(live, ready)
        with explaining(ready, live), closing(connect(live)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # nor is anything left in the log
    finally:
        for leftover in companions(ready):
            leftover.unlink(missing_ok=True)


def leftovers(live: Path) -> tuple[Path, ...]:
    """Copies of a database that lie beside it: put aside before a migration, or when it was damaged."""
    kinds = (f"{live.stem}-schema-*", f"{live.stem}-damaged-*")
    return tuple(path for kind in kinds for path in sorted(live.parent.glob(kind)) if path.is_file())


@contextmanager
def prepared(foreign: Path, *, beside: Path) -> Iterator[Path]:
    """A copy of somebody's database, checked and migrated to this release's schema; gone afterwards.

    Raises `DamagedDatabase`, `NewerDatabase` or `StorageError`; the file itself is only read.
    """
    ready = beside.with_name(f".{beside.stem}-{os.getpid()}-incoming.db")
    refuse_what_is_no_file(foreign)
    try:
        with explaining(foreign, ready):
            os.close(fresh_file(ready))
            with reading_foreign(foreign, beside=beside) as old, closing(sqlite3.connect(ready)) as new:
                refuse_unknown(old, foreign)
                old.backup(new)
        open_database(ready).close()
        if not is_sound(ready):
            raise DamagedDatabase(
                sentence("The database {foreign} is damaged. Choose another copy of it.", foreign=foreign)
            )
        refuse_other_schema(ready, foreign)
        yield ready
    finally:
        for leftover in companions(ready):
            leftover.unlink(missing_ok=True)
        for aside in ready.parent.glob(f"{ready.stem}-schema-*.db"):
            aside.unlink()


def refuse_what_is_no_file(path: Path) -> None:
    """Raise `StorageError` where there is no file, or none that the system can name."""
    try:
        is_file = path.is_file()
    except OSError:  # such as of a name that is too long
        is_file = False
    if not is_file:
        raise StorageError(
            sentence("There is no file {path}. Choose a database that prepapp wrote.", path=path)
        )


def sync_folder(folder: Path) -> None:
    """Put a rename on the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def explaining(source: Path, target: Path) -> Iterator[None]:
    """Raise what SQLite and the system say as `StorageError` or `DamagedDatabase`, in a sentence."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise StorageError(_sentence(source, target, str(error))) from error
    except sqlite3.DatabaseError as error:
        raise DamagedDatabase(
            sentence(
                "The database {source} cannot be read: {error}. Choose another one.",
                source=source,
                error=str(error),
            )
        ) from error
    except OSError as error:
        raise StorageError(_sentence(source, target, error.strerror or str(error))) from error


def _sentence(source: Path, target: Path, reason: str) -> str:
    return sentence(
        "{source} could not be copied to {target}: {reason}. Nothing was changed. Check the free "
        "space and who may write there, then try again.",
        source=source,
        target=target,
        reason=reason,
    )
