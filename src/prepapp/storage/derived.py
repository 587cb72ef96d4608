"""Summaries made anew from the facts, after facts came in by another way than a quiz."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import Any, Final

from prepapp.domain.letters import one_line
from prepapp.domain.quiz import Quiz
from prepapp.domain.quiz_fold import NotNow, replay
from prepapp.storage.annotations import annotation_from
from prepapp.storage.plausible import Fact, is_plausible
from prepapp.storage.quizzes import quiz_from, stamped_from, summary_values
from prepapp.storage.rows import answer_from

NOT_WRITTEN_BY_US: Final = (
    *(LookupError, TypeError, ValueError, AttributeError, ArithmeticError),
    *(RecursionError, NotNow),
)
"""What reading and replaying facts raises when no release of ours has written them."""


def _quiz(row: Any) -> Quiz:
    """The quiz in a row whose columns repeat what its settings say, as they do in every one that we wrote."""
    quiz = quiz_from(row)
    if (row.mode, one_line(row.title)) != (quiz.settings.mode.value, quiz.settings.title):
        raise ValueError("its columns and its settings differ")
    return quiz


_READERS: Final[dict[str, Callable[[Any], Fact]]] = {
    "quiz": _quiz,
    "quiz_event": stamped_from,
    "answer": answer_from,
    "annotation": annotation_from,
}
"""How the row of each table of facts becomes a domain value; raises for what no release has written."""


def rebuild(connection: sqlite3.Connection, quiz_ids: Iterable[str]) -> None:
    """Write the summaries of these quizzes anew and forget every cache; within the caller's transaction."""
    for quiz_id in quiz_ids:
        row = next(iter(named(connection, "SELECT * FROM quiz WHERE id = ?", quiz_id)), None)
        if row is None:
            continue  # its answers were salvaged and it was not
        events = named(connection, "SELECT * FROM quiz_event WHERE quiz_id = ? ORDER BY seq, at, id", quiz_id)
        quiz = replay(quiz_from(row), tuple(map(stamped_from, events)))
        credit = connection.execute("SELECT total(credit) FROM answer WHERE quiz_id = ?", (quiz_id,))
        values = summary_values(quiz, credit=credit.fetchone()[0])
        insert(connection, "quiz_summary", values, "OR REPLACE")
    connection.execute("DELETE FROM cache")


def named(connection: sqlite3.Connection, query: str, *parameters: Any) -> Iterable[SimpleNamespace]:
    """The rows of a query, with their columns as attributes."""
    cursor = connection.execute(query, parameters)
    names = [column[0] for column in cursor.description]
    return (SimpleNamespace(**dict(zip(names, row, strict=True))) for row in cursor)


def insert(connection: sqlite3.Connection, table: str, values: dict[str, Any], how: str = "") -> bool:
    """Insert a row; returns whether one was added. `table` and the columns are ours, never a person's."""
    marks = ", ".join("?" * len(values))
    statement = f"INSERT {how} INTO {table} ({', '.join(values)}) VALUES ({marks})"  # noqa: S608 - our names
    return connection.execute(statement, tuple(values.values())).rowcount > 0


def is_readable(table: str, row: Any) -> bool:
    """Whether a row of a table of facts is one that a release has written."""
    try:
        return is_plausible(_READERS[table](row))
    except NOT_WRITTEN_BY_US:
        return False
