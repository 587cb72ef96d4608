"""Ending long work over a database from another thread: leaving waits for no check and for no copy."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class Stop:
    """Said once and for all; work that is given it ends within a moment, and none begins after that."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._running: list[sqlite3.Connection] = []
        self._was_said = False

    @property
    def was_said(self) -> bool:
        """Whether the work is no longer wanted."""
        return self._was_said

    def say(self) -> None:
        """End what is running now, and let nothing begin."""
        with self._lock:
            self._was_said = True
            for connection in self._running:
                connection.interrupt()

    @contextmanager
    def over(self, connection: sqlite3.Connection) -> Iterator[None]:
        """A block whose statements end by `sqlite3.OperationalError` when it is said."""
        with self._lock:
            if self._was_said:
                raise sqlite3.OperationalError("interrupted")
            self._running.append(connection)
        try:
            yield
        finally:
            with self._lock:
                self._running.remove(connection)
