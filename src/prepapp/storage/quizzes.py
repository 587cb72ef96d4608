"""Quizzes and their events: begun, added to, found again after an interruption."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col, select

from prepapp.domain.history import AnsweredItem, QuizRecord
from prepapp.domain.letters import one_line
from prepapp.domain.quiz import Ending, Mode, Quiz, Stamped, new_quiz
from prepapp.domain.quiz_fold import replay
from prepapp.storage.database import Database, put_by_key, put_rows, table_of
from prepapp.storage.events import event_from_text, event_id, event_to_text
from prepapp.storage.rows import (
    AnswerRow,
    ClockRow,
    EventRow,
    QuizRow,
    SummaryRow,
    answer_values,
    dealt_from,
    dealt_text,
    micros,
    moment,
    settings_from,
    settings_text,
)

# Statements are made once: to make one anew costs as much as to run it.
_ADD_EVENT = insert(table_of(EventRow)).on_conflict_do_nothing(["id"])
_ADD_ANSWER = insert(table_of(AnswerRow)).on_conflict_do_nothing(["id"])
_PUT_SUMMARY = put_by_key(SummaryRow, "quiz_id").values(
    credit=select(func.total(AnswerRow.credit))
    .where(col(AnswerRow.quiz_id) == bindparam("of_quiz"))
    .scalar_subquery()
)
_PUT_CLOCK = put_by_key(ClockRow, "quiz_id")
_EVENT_ORDER = (col(EventRow.seq), col(EventRow.at), col(EventRow.id))


class QuizStore:
    """What is known of quizzes; every change is one transaction that is on the disk when the call returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, quiz: Quiz) -> None:
        """Record a new quiz."""
        row = QuizRow(
            id=quiz.id,
            started_at=micros(quiz.started_at),
            mode=quiz.settings.mode.value,
            title=quiz.settings.title,
            settings=settings_text(quiz.settings),
            dealt=dealt_text(quiz.dealt),
        )
        with self._database.writing() as connection:
            connection.execute(insert(QuizRow).values(row.model_dump()))
            _put_summary(connection, quiz)
            _put_clock(connection, quiz.id, 0.0)

    def add(self, quiz: Quiz, events: Iterable[Stamped], answers: Iterable[AnsweredItem] = ()) -> None:
        """Record events and the answers they make final, in one transaction; `quiz` is as after them.

        What is recorded already stays as it is, so a change that may have been saved can be saved again.
        """
        new_events = [_event_values(quiz.id, stamped) for stamped in events]
        new_answers = [answer_values(answer) for answer in answers]
        with self._database.writing() as connection:
            put_rows(connection, _ADD_EVENT, new_events)
            put_rows(connection, _ADD_ANSWER, new_answers)
            _put_summary(connection, quiz)
            _put_clock(connection, quiz.id, quiz.clock_s)

    def keep_clock(self, quiz_id: str, clock_s: float) -> None:
        """Remember how far the clock has come, between events."""
        with self._database.writing() as connection:
            _put_clock(connection, quiz_id, clock_s)

    def load(self, quiz_id: str) -> Quiz:
        """The quiz after all its events. Raises `KeyError` when there is none with that id."""
        with self._database.reading() as connection:
            row = connection.execute(select(table_of(QuizRow)).where(col(QuizRow.id) == quiz_id)).first()
            if row is None:
                raise KeyError(quiz_id)
            return replay(quiz_from(row), _events(connection, quiz_id))

    def clock_of(self, quiz_id: str) -> float:
        """Active seconds that a quiz's clock had counted when it was last heard of."""
        with self._database.reading() as connection:
            found = connection.execute(
                select(ClockRow.clock_s).where(col(ClockRow.quiz_id) == quiz_id)
            ).first()
        return float(found[0]) if found else 0.0

    def open_quiz_ids(self) -> tuple[str, ...]:
        """Ids of the quizzes that were begun and not finished, the newest first."""
        query = (
            select(SummaryRow.quiz_id)
            .where(col(SummaryRow.finished_at).is_(None))
            .order_by(col(SummaryRow.started_at).desc())
        )
        with self._database.reading() as connection:
            return tuple(row[0] for row in connection.execute(query))

    def records(
        self, *, limit: int = 100, since: datetime | None = None, mode: Mode | None = None
    ) -> tuple[QuizRecord, ...]:
        """The finished quizzes, the newest first; with `since` those since then, or of a mode."""
        query = (
            select(SummaryRow, QuizRow)
            .join(QuizRow, col(QuizRow.id) == col(SummaryRow.quiz_id))
            .where(col(SummaryRow.finished_at) >= (micros(since) if since else 0))
            .order_by(col(SummaryRow.finished_at).desc())
            .limit(limit)
        )
        if mode is not None:
            query = query.where(col(QuizRow.mode) == mode.value)
        with self._database.reading() as connection:
            return tuple(_record(row) for row in connection.execute(query))


def _event_values(quiz_id: str, stamped: Stamped) -> dict[str, Any]:
    kind, payload = event_to_text(stamped.event)
    return {
        "id": event_id(quiz_id, stamped),
        "quiz_id": quiz_id,
        "seq": stamped.seq,
        "at": micros(stamped.at),
        "clock_s": stamped.clock_s,
        "kind": kind,
        "payload": payload,
    }


def summary_values(quiz: Quiz, *, credit: float) -> dict[str, Any]:
    """The columns of a quiz's summary."""
    return {**_summary_values(quiz), "credit": credit}


def _summary_values(quiz: Quiz) -> dict[str, Any]:
    return {
        "quiz_id": quiz.id,
        "started_at": micros(quiz.started_at),
        "finished_at": micros(quiz.finished_at) if quiz.finished_at else None,
        "ending": quiz.ending.value if quiz.ending else None,
        "item_count": len(quiz.dealt),
        "answered_count": quiz.answered_count,
        "seconds": quiz.clock_s,
    }


def _put_summary(connection: Connection, quiz: Quiz) -> None:
    """Summarise the quiz, with the credit of the answers that are on record."""
    connection.execute(_PUT_SUMMARY, {**_summary_values(quiz), "of_quiz": quiz.id})


def _put_clock(connection: Connection, quiz_id: str, clock_s: float) -> None:
    connection.execute(_PUT_CLOCK, {"quiz_id": quiz_id, "clock_s": clock_s})


def _events(connection: Connection, quiz_id: str) -> tuple[Stamped, ...]:
    query = select(table_of(EventRow)).where(col(EventRow.quiz_id) == quiz_id).order_by(*_EVENT_ORDER)
    return tuple(stamped_from(row) for row in connection.execute(query))


def stamped_from(row: Any) -> Stamped:
    """The event in a row of the table `quiz_event`."""
    return Stamped(row.seq, event_from_text(row.kind, row.payload), moment(row.at), row.clock_s)


def quiz_from(row: Any) -> Quiz:
    """The quiz in a row of the table `quiz`, before its events."""
    return new_quiz(
        row.id, settings_from(row.settings), dealt_from(row.dealt), started_at=moment(row.started_at)
    )


def _record(row: Any) -> QuizRecord:
    return QuizRecord(
        id=row.quiz_id,
        title=one_line(row.title),
        mode=Mode(row.mode),
        started_at=moment(row.started_at),
        finished_at=moment(row.finished_at),
        ending=Ending(row.ending),
        item_count=row.item_count,
        answered_count=row.answered_count,
        credit=row.credit,
        seconds=row.seconds,
        limit_s=settings_from(row.settings).limit_s,
    )
