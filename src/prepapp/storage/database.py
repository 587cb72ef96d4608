"""The engine over the opened file: one connection, one transaction at a time, each on the disk at commit."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel

from prepapp.domain.errors import DamagedDatabase, StorageError
from prepapp.domain.wording import sentence
from prepapp.storage.files import ask_for_check, is_damage, open_database


class Database:
    """An open database; `reading` and `writing` are its only doors."""

    def __init__(
        self,
        path: Path,
        *,
        connection: sqlite3.Connection | None = None,
        give_way: Callable[[], None] = lambda: None,
    ) -> None:
        """Open the file at `path`, or take over a connection that `open_database` returned for it.

        `give_way` is called between the parts of a long reading, while nothing is open: what is urgent may
        then be written, and what it raises ends the reading.
        """
        self.path = path
        self.give_way = give_way
        opened = connection or open_database(path)
        self._engine = _engine(opened)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for looking things up."""
        with self._explaining(), self._engine.connect() as connection:
            yield connection.execution_options(prepapp_reading=True)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction: on the disk when the block ends, undone when it raises."""
        with self._explaining(), self._engine.begin() as connection:
            yield connection

    def tune(self) -> None:
        """Let SQLite learn what the tables hold that were read so far, where that has changed much.

        On a million answers that takes a quarter of a second, so it is nothing to do while someone waits.
        """
        with suppress(DBAPIError), self._engine.connect() as connection:  # it only makes queries faster
            connection.exec_driver_sql("PRAGMA analysis_limit=200")
            connection.exec_driver_sql("PRAGMA optimize")

    def close(self) -> None:
        """Fold the write-ahead log into the file and close it."""
        self._engine.dispose()

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            reason = error.orig if isinstance(error, DBAPIError) else error
            if is_damage(reason):
                ask_for_check(self.path)
                raise DamagedDatabase(
                    sentence(
                        "The database {path} is damaged: {reason}. Close prepapp and start it again: it then "
                        "offers the newest backup and what can be salvaged.",
                        path=self.path,
                        reason=str(reason),
                    )
                ) from error
            raise StorageError(
                sentence(
                    "The database {path} cannot be used: {reason}. Free space on the disk or check who may "
                    "write there, then try again.",
                    path=self.path,
                    reason=str(reason),
                )
            ) from error


def _engine(opened: sqlite3.Connection) -> Engine:
    # An error names the statement, never the values: what a person wrote is in no report.
    engine = create_engine("sqlite://", creator=lambda: opened, poolclass=StaticPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # The driver's own transaction handling is off (isolation_level None): we say when one begins,
        # and IMMEDIATE takes the write lock at once instead of failing half-way. Said to the driver itself:
        # through the engine it takes as long as the reading that follows.
        is_reading = connection.get_execution_options().get("prepapp_reading", False)
        opened.execute("BEGIN" if is_reading else "BEGIN IMMEDIATE")

    return engine


def table_of(row: type[SQLModel]) -> Any:
    """The table that a class of rows stands for; SQLModel's `select` takes it, its types do not say so."""
    return row.__table__  # type: ignore[attr-defined]  # SQLModel makes it when the class is made


def put_by_key(row: type[SQLModel], key: str) -> Insert:
    """The statement that puts a row in the place of the one with the same key, if there is one."""
    table = table_of(row)
    statement = insert(table)
    others = {column.name: statement.excluded[column.name] for column in table.columns if column.name != key}
    return statement.on_conflict_do_update([key], set_=others)


def put_rows(connection: Connection, statement: Insert, rows: Sequence[Mapping[str, Any]]) -> None:
    """Run a statement over all rows at once; asked for each by itself, asking costs more than the writing."""
    if rows:
        connection.execute(statement, rows)
