"""What takes long over a database ends when it is no longer wanted."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing

import pytest

from prepapp.storage.stopping import Stop

FOR_EVER = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT count(*) FROM n"


def test_a_statement_ends_when_another_thread_says_so() -> None:
    stop = Stop()

    with closing(sqlite3.connect(":memory:")) as connection, stop.over(connection):
        threading.Timer(0.02, stop.say).start()
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            connection.execute(FOR_EVER)

    assert stop.was_said


def test_nothing_begins_once_it_was_said() -> None:
    stop = Stop()
    stop.say()

    with (
        closing(sqlite3.connect(":memory:")) as connection,
        pytest.raises(sqlite3.OperationalError),
        stop.over(connection),
    ):
        pytest.fail("it began")


def test_what_has_ended_is_left_alone() -> None:
    stop = Stop()
    with closing(sqlite3.connect(":memory:")) as connection, stop.over(connection):
        pass

    stop.say()

    assert stop.was_said, "a connection that is closed cannot be interrupted"
