"""Rows and how they become domain values; a row never leaves this room and checks nothing when built."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when a class is made.

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Field, SQLModel

from prepapp.domain.answers import Response, response_from_json, response_to_json
from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.letters import one_line
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Confidence, Course, DealtItem, Mode, QuizSettings, Rest
from prepapp.domain.topics import Level

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def micros(at: datetime) -> int:
    """Microseconds since 1970 in UTC. Raises `ValueError` for a naive time."""
    if at.tzinfo is None:
        raise ValueError("a stored time knows its time zone")
    return (at - _EPOCH) // timedelta(microseconds=1)


def moment(us: int) -> datetime:
    """The aware time of so many microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=us)


class QuizRow(SQLModel, table=True):
    """What a quiz was begun with."""

    __tablename__ = "quiz"
    id: str = Field(primary_key=True)
    started_at: int
    mode: str
    title: str
    settings: str
    dealt: str


class EventRow(SQLModel, table=True):
    """Something that happened to a quiz."""

    __tablename__ = "quiz_event"
    id: str = Field(primary_key=True)
    quiz_id: str
    seq: int
    at: int
    clock_s: float
    kind: str
    payload: str


class AnswerRow(SQLModel, table=True):
    """A scored answer."""

    __tablename__ = "answer"
    id: str = Field(primary_key=True)
    quiz_id: str
    position: int
    mode: str
    item_id: str
    version: int
    content_hash: str
    variant: int
    shown_order: str
    area: str
    topic: str
    level: str
    type: str
    difficulty: float
    difficulty_sd: float
    option_count: int
    response: str | None
    outcome: str
    credit: float
    confidence: str | None
    at: int
    seconds: float
    time_target_s: int


class AnnotationRow(SQLModel, table=True):
    """A remark of a person on an item."""

    __tablename__ = "annotation"
    id: str = Field(primary_key=True)
    item_id: str
    at: int
    kind: str
    payload: str


class ClockRow(SQLModel, table=True):
    """How far the clock of an open quiz has come: overwritten, since the events hold the facts."""

    __tablename__ = "quiz_clock"
    quiz_id: str = Field(primary_key=True)
    clock_s: float


class SummaryRow(SQLModel, table=True):
    """What the list of quizzes shows: a cache of quiz, events and answers."""

    __tablename__ = "quiz_summary"
    quiz_id: str = Field(primary_key=True)
    started_at: int
    finished_at: int | None
    ending: str | None
    item_count: int
    answered_count: int
    credit: float
    seconds: float


class SettingRow(SQLModel, table=True):
    """A choice of the person, as JSON."""

    __tablename__ = "setting"
    key: str = Field(primary_key=True)
    value: str


class DraftRow(SQLModel, table=True):
    """A text that is being written."""

    __tablename__ = "draft"
    key: str = Field(primary_key=True)
    text: str


class CacheRow(SQLModel, table=True):
    """A derived value that a replay of the history gives again."""

    __tablename__ = "cache"
    key: str = Field(primary_key=True)
    value: bytes


def dumps(document: Any) -> str:
    """JSON as it is stored: compact, keys in order, every character itself."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def settings_text(settings: QuizSettings) -> str:
    """The settings of a quiz as stored."""
    course = {"course": _course_parts(settings.course)} if settings.course else {}
    rests = {"rests": [[one.after, one.seconds] for one in settings.rests]} if settings.rests else {}
    policy = {"clock_runs_on": True} if settings.clock_runs_on else {}
    return dumps(
        {
            "mode": settings.mode.value,
            "title": settings.title,
            "limit_s": settings.limit_s,
            "may_pause": settings.may_pause,
            "ends_at_limit": settings.ends_at_limit,
            "asks_confidence": settings.asks_confidence,
            **course,
            **rests,
            **policy,
        }
    )


def settings_from(text: str) -> QuizSettings:
    """The settings that `settings_text` wrote."""
    found = json.loads(text)
    course = _course_from(found["course"]) if "course" in found else None
    return QuizSettings(
        Mode(found["mode"]),
        one_line(found["title"]),
        found["limit_s"],
        found["may_pause"],
        course,
        ends_at_limit=found.get("ends_at_limit", True),
        asks_confidence=found.get("asks_confidence", True),
        rests=tuple(Rest(after, seconds) for after, seconds in found.get("rests", ())),
        clock_runs_on=found.get("clock_runs_on", False),
    )


def _course_parts(course: Course) -> dict[str, Any]:
    return {
        "areas": list(course.areas),
        "level": course.level.value,
        "most": course.most,
        "specialisation": course.specialisation,
        "longest_s": course.longest_s,
        "budget_s": course.budget_s,
    }


def _course_from(found: dict[str, Any]) -> Course:
    return Course(
        tuple(found["areas"]),
        Level(found["level"]),
        found["most"],
        found["specialisation"],
        found["longest_s"],
        found.get("budget_s"),
    )


def dealt_text(dealt: tuple[DealtItem, ...]) -> str:
    """The dealt items as stored."""
    return dumps([dealt_item_parts(item) for item in dealt])


def dealt_from(text: str) -> tuple[DealtItem, ...]:
    """The dealt items that `dealt_text` wrote."""
    return tuple(dealt_item_from(parts) for parts in json.loads(text))


def dealt_item_parts(item: DealtItem) -> list[Any]:
    """A dealt item as plain JSON values."""
    return [item.item_id, item.version, item.content_hash, item.variant, list(item.order), item.time_s]


def dealt_item_from(parts: list[Any]) -> DealtItem:
    """The dealt item that `dealt_item_parts` took apart."""
    item_id, version, content_hash, variant, order, time_s = parts
    return DealtItem(item_id, version, content_hash, variant, tuple(order), time_s)


def response_text(response: Response | None) -> str | None:
    """A response as stored; None stays None."""
    return None if response is None else dumps(response_to_json(response))


def response_from(text: str | None) -> Response | None:
    """The response that `response_text` wrote."""
    return None if text is None else response_from_json(json.loads(text))


def answer_values(answer: AnsweredItem) -> dict[str, Any]:
    """The columns of an answer."""
    return {
        "id": answer.id,
        "quiz_id": answer.quiz_id,
        "position": answer.position,
        "mode": answer.mode.value,
        "item_id": answer.item_id,
        "version": answer.version,
        "content_hash": answer.content_hash,
        "variant": answer.variant,
        "shown_order": dumps(list(answer.order)),
        "area": answer.area,
        "topic": answer.topic,
        "level": answer.level.value,
        "type": answer.type.value,
        "difficulty": answer.difficulty,
        "difficulty_sd": answer.difficulty_sd,
        "option_count": answer.option_count,
        "response": response_text(answer.response),
        "outcome": answer.outcome.value,
        "credit": answer.credit,
        "confidence": answer.confidence.value if answer.confidence else None,
        "at": micros(answer.at),
        "seconds": answer.seconds,
        "time_target_s": answer.time_target_s,
    }


def answer_from(row: Any) -> AnsweredItem:
    """The answer in a row of the table `answer`."""
    return AnsweredItem(
        id=row.id,
        quiz_id=row.quiz_id,
        position=row.position,
        mode=Mode(row.mode),
        item_id=row.item_id,
        version=row.version,
        content_hash=row.content_hash,
        variant=row.variant,
        order=tuple(json.loads(row.shown_order)),
        area=row.area,
        topic=row.topic,
        level=Level(row.level),
        type=ItemType(row.type),
        difficulty=row.difficulty,
        difficulty_sd=row.difficulty_sd,
        option_count=row.option_count,
        response=response_from(row.response),
        outcome=Outcome(row.outcome),
        credit=row.credit,
        confidence=Confidence(row.confidence) if row.confidence else None,
        at=moment(row.at),
        seconds=row.seconds,
        time_target_s=row.time_target_s,
    )
