"""Scored answers: read in order, by quiz or by item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnClause, Executable, Integer, bindparam, func, literal_column, text, tuple_
from sqlmodel import col, select

from prepapp.domain.ability import Observation
from prepapp.domain.catalogue import LastAnswer
from prepapp.domain.evidence import item_parameters
from prepapp.domain.grading import Outcome
from prepapp.domain.history import FIRST_AGAIN_AFTER, AnsweredItem
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Confidence, Mode
from prepapp.domain.topics import Level
from prepapp.storage.database import Database, table_of
from prepapp.storage.rows import AnswerRow, answer_from, micros, moment

_TABLE = table_of(AnswerRow)
_row_number: ColumnClause[int] = literal_column("rowid", Integer)
# Statements are made once: to make one anew costs as much as to run it.
_LAST_ROW = select(func.max(_row_number)).select_from(_TABLE)
_ADDED_AFTER = select(_row_number, _TABLE).where(_row_number > bindparam("row")).order_by(_row_number)
_LAST_EVIDENCE = select(func.max(_TABLE.c.at)).where(
    _TABLE.c.item_id == bindparam("item"),
    _TABLE.c.at < bindparam("moment"),
    _TABLE.c.outcome != Outcome.UNANSWERED.value,
)
_BATCH = 500
"""Answers read at once in a long reading: what waits for the database waits for that many at most."""
_ALL = 2**62
_DAY = timedelta(days=1) // timedelta(microseconds=1)
_GAP = FIRST_AGAIN_AFTER // timedelta(microseconds=1)
_APART = frozenset(mode.value for mode in Mode if not mode.feeds_ability)
_FIRST_DAY = date(1970, 1, 1).toordinal()
_RESULT = ("item_id", "at", "outcome", "confidence", "seconds", "time_target_s")
_LAST_RESULTS = f"""
WITH RECURSIVE item (id) AS (
    SELECT min(item_id) FROM answer
    UNION ALL
    SELECT (SELECT min(item_id) FROM answer WHERE item_id > item.id) FROM item WHERE item.id IS NOT NULL
)
SELECT {", ".join(_RESULT)} FROM item JOIN answer ON answer.rowid = (
    SELECT rowid FROM answer WHERE item_id = item.id ORDER BY at DESC, rowid DESC LIMIT 1
)
"""  # noqa: S608 - our names
# GROUP BY would read every entry of the index; this leaps from item to item.


_IN_ORDER = (
    select(_TABLE)
    .where(tuple_(_TABLE.c.at, _TABLE.c.id) > tuple_(bindparam("at"), bindparam("id")))
    .where(_row_number <= bindparam("row"))
    .order_by(_TABLE.c.at, _TABLE.c.id)
    .limit(_BATCH)
)
_EVIDENCE = text(f"""
SELECT at, id, item_id, mode, area, type, level, difficulty, difficulty_sd, option_count, credit FROM answer
WHERE (at, id) > (:at, :id) AND rowid <= :row AND outcome <> 'unanswered' ORDER BY at, id LIMIT {_BATCH}
""")  # noqa: S608 - our number
_LAST_AT = select(_TABLE.c.at).where(_row_number <= bindparam("row")).order_by(_TABLE.c.at.desc()).limit(1)


class AnswerStore:
    """The append-only history of scored answers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_quiz(self, quiz_id: str) -> tuple[AnsweredItem, ...]:
        """The answers of one quiz, by position."""
        query = select(_TABLE).where(col(AnswerRow.quiz_id) == quiz_id).order_by(col(AnswerRow.position))
        with self._database.reading() as connection:
            return tuple(answer_from(row) for row in connection.execute(query))

    def of_item(self, item_id: str) -> tuple[AnsweredItem, ...]:
        """The answers to one item, in the order they were given."""
        query = select(_TABLE).where(col(AnswerRow.item_id) == item_id).order_by(_TABLE.c.at, _TABLE.c.id)
        with self._database.reading() as connection:
            return tuple(answer_from(row) for row in connection.execute(query))

    def reviewed_since(self, at: datetime) -> tuple[int, float]:
        """How many answers were given in reviews from a moment on, and the seconds planned for them."""
        query = select(func.count(), func.total(_TABLE.c.time_target_s)).where(
            _TABLE.c.at >= micros(at),
            _TABLE.c.mode == Mode.REVIEW.value,
            _TABLE.c.outcome != Outcome.UNANSWERED.value,
        )
        with self._database.reading() as connection:
            count, seconds = connection.execute(query).one()
        return int(count), float(seconds)

    def in_order(self, *, until: int = _ALL) -> Iterator[AnsweredItem]:
        """Every answer up to row number `until`, in the order they were given.

        Read in batches, so memory stays flat; between them the database gives way to what is waiting.
        """
        return map(answer_from, self._in_batches(_IN_ORDER, until))

    def evidence(self, *, until: int = _ALL) -> Iterator[Observation]:
        """What the history up to row number `until` says of ability, in order, in batches as well.

        These are first answers, graded or self-scored.
        """
        return _first_observations(self._in_batches(_EVIDENCE, until))

    def _in_batches(self, query: Executable, until: int) -> Iterator[Any]:
        last: tuple[int, str] = (-_ALL, "")
        while True:
            with self._database.reading() as connection:
                rows = connection.execute(query, {"at": last[0], "id": last[1], "row": until}).all()
            yield from rows
            if len(rows) < _BATCH:
                return
            last = (rows[-1].at, rows[-1].id)
            self._database.give_way()

    def last_at(self, *, until: int = _ALL) -> datetime | None:
        """When the latest answer up to row number `until` was given."""
        with self._database.reading() as connection:
            found = connection.execute(_LAST_AT, {"row": until}).scalar()
        return None if found is None else moment(found)

    def added_after(self, row: int) -> tuple[int, tuple[AnsweredItem, ...]]:
        """The answers saved after row number `row`, in the order they were saved, and the last row's number.

        Rows are numbered as they are saved and none is ever deleted, so what was merged in comes last,
        however long ago it was answered.
        """
        with self._database.reading() as connection:
            rows = connection.execute(_ADDED_AFTER, {"row": row}).all()
        return (rows[-1].rowid if rows else row), tuple(answer_from(one) for one in rows)

    def last_row(self) -> int:
        """The number of the row that was saved last; 0 when there is none."""
        with self._database.reading() as connection:
            return int(connection.execute(_LAST_ROW).scalar() or 0)

    def count(self) -> int:
        """How many answers there are."""
        with self._database.reading() as connection:
            return int(connection.execute(select(func.count()).select_from(_TABLE)).scalar_one())

    def last_results(self) -> tuple[int, dict[str, LastAnswer]]:
        """The last row's number and the latest answer to each item, at two look-ups an item."""
        with self._database.reading() as connection:
            last_row = connection.execute(select(func.max(_row_number)).select_from(_TABLE)).scalar()
            rows = connection.exec_driver_sql(_LAST_RESULTS)
            return int(last_row or 0), {row.item_id: _last_answer(row) for row in rows}

    def results_after(self, row: int) -> tuple[int, tuple[tuple[str, LastAnswer], ...]]:
        """The item and result of each answer saved after row number `row`, and the last row's number."""
        query = (
            select(_row_number, *(_TABLE.c[name] for name in _RESULT))
            .where(_row_number > row)
            .order_by(_row_number)
        )
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        return (rows[-1].rowid if rows else row), tuple((one.item_id, _last_answer(one)) for one in rows)

    def last_evidence_before(self, item_id: str, at: datetime) -> datetime | None:
        """When an item was last answered before `at`; unanswered ones do not count."""
        with self._database.reading() as connection:
            found = connection.execute(_LAST_EVIDENCE, {"item": item_id, "moment": micros(at)}).scalar()
        return None if found is None else moment(found)


def _last_answer(row: Any) -> LastAnswer:
    return LastAnswer(
        moment(row.at),
        Outcome(row.outcome),
        Confidence(row.confidence) if row.confidence else None,
        row.seconds,
        row.time_target_s,
    )


def _first_observations(rows: Iterable[Sequence[Any]]) -> Iterator[Observation]:
    """`first_in_order` and `observation` on bare rows, which a million answers are read in seconds by."""
    last: dict[str, int] = {}
    for at, _, item_id, mode, area, kind, level, offset, spread, option_count, credit in rows:
        before = last.get(item_id)
        last[item_id] = at
        is_first = before is None or at - before > _GAP
        if is_first and mode not in _APART:
            item = item_parameters(
                ItemType(kind), Level(level), offset=offset, spread=spread, option_count=option_count
            )
            yield Observation(area, _FIRST_DAY + at // _DAY, item, credit, kind == ItemType.OPEN)
