"""The few numbers of Home, read by the standard library alone: before the first paint no ORM is imported."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from prepapp.domain.course import Mode
from prepapp.domain.glance import Glance, OpenQuiz, Standing, Week, begin_of_week, week_of
from prepapp.domain.letters import one_line
from prepapp.domain.preferences import appearance_from, language_from
from prepapp.domain.profile import Profile
from prepapp.storage.files import explained

STANDING_KEY = "standing"
_NOT_A_STANDING = (LookupError, TypeError, ValueError, RecursionError)


def read_glance(connection: sqlite3.Connection, path: Path, now: datetime) -> Glance:
    """What Home shows at a time, told in its zone, from the open database at `path`.

    Raises `StorageError`: a flipped bit in the schema is found by no check before.
    """
    try:
        return _glance(connection, now)
    except sqlite3.DatabaseError as error:
        raise explained(path, error) from error


def _glance(connection: sqlite3.Connection, now: datetime) -> Glance:
    settings, answer_count = _settings(connection), _answer_count(connection)
    return Glance(
        profile=Profile.from_settings(settings),
        answer_count=answer_count,
        open_quiz=_open_quiz(connection, now),
        standing=_standing(connection),
        language=language_from(settings.get("language")),
        appearance=appearance_from(settings.get("appearance")),
        week=_week(connection, now),
        is_first_run=not settings and not answer_count and not _has_quiz(connection),
    )


def _settings(connection: sqlite3.Connection) -> dict[str, Any]:
    return choices_from(connection.execute("SELECT key, value FROM setting"))


def choices_from(rows: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The choices in the rows of the table `setting`; one that is no JSON was never made."""
    found = {}
    for key, value in rows:
        with contextlib.suppress(ValueError, TypeError, RecursionError):
            found[key] = json.loads(value)
    return found


def _answer_count(connection: sqlite3.Connection) -> int:
    # The greatest rowid, not count(*): answers are never deleted, and counting costs the history's length.
    found = connection.execute("SELECT max(rowid) FROM answer").fetchone()[0]
    return int(found or 0)


def _week(connection: sqlite3.Connection, now: datetime) -> Week:
    since = round(begin_of_week(now).timestamp() * 1e6)
    rows = connection.execute("SELECT at, seconds FROM answer WHERE at >= ?", (since,))
    return week_of(((datetime.fromtimestamp(at / 1e6, tz=UTC), seconds) for at, seconds in rows), now)


def _has_quiz(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM quiz LIMIT 1").fetchone() is not None


def _open_quiz(connection: sqlite3.Connection, now: datetime) -> OpenQuiz | None:
    """The newest quiz that was begun, is not finished and may go on; an old diagnostic hides no other."""
    rows = connection.execute(
        "SELECT s.quiz_id, q.title, s.started_at, s.answered_count, s.item_count, q.mode "
        "FROM quiz_summary AS s JOIN quiz AS q ON q.id = s.quiz_id "
        "WHERE s.finished_at IS NULL ORDER BY s.started_at DESC"
    )
    return next((one for one in map(_begun, rows) if one.can_go_on(now)), None)


def _begun(row: Sequence[Any]) -> OpenQuiz:
    quiz_id, title, started_at, answered, items, mode = row
    at = datetime.fromtimestamp(started_at / 1e6, tz=UTC)
    return OpenQuiz(quiz_id, one_line(str(title)), at, answered, items, Mode(mode))


def _standing(connection: sqlite3.Connection) -> Standing | None:
    row = connection.execute("SELECT value FROM cache WHERE key = ?", (STANDING_KEY,)).fetchone()
    with contextlib.suppress(*_NOT_A_STANDING):  # it is only kept: it will be made anew
        return Standing.from_json(json.loads(row[0])) if row else None
    return None
