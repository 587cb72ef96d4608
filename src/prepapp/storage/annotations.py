"""Remarks on items: facts that are added and read, and how each is stored."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import Any, assert_never

from sqlalchemy import ColumnClause, Integer, func, literal_column
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import select

from prepapp.domain.annotations import (
    Annotation,
    Explained,
    Fault,
    Kept,
    Marked,
    MissReason,
    Noted,
    Remark,
    Reported,
    Revealed,
    Suspended,
    Tagged,
    TooEasy,
    Withdrawn,
    kept_tag,
)
from prepapp.storage.database import Database, table_of
from prepapp.storage.rows import AnnotationRow, dumps, micros, moment

_TABLE = table_of(AnnotationRow)
_row_number: ColumnClause[int] = literal_column("rowid", Integer)


class AnnotationStore:
    """The append-only remarks of a person on items."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, annotations: Iterable[Annotation]) -> None:
        """Put facts on the disk, all or none; to add one twice does no harm."""
        rows = [annotation_values(one) for one in annotations]
        with self._database.writing() as connection:
            for row in rows:
                connection.execute(insert(AnnotationRow).values(row).on_conflict_do_nothing())

    def added_after(self, row: int) -> tuple[int, tuple[Annotation, ...]]:
        """The facts saved after row number `row`, in the order they were saved, and the last row's number."""
        query = select(_row_number, _TABLE).where(_row_number > row).order_by(_row_number)
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        return (rows[-1].rowid if rows else row), tuple(annotation_from(one) for one in rows)

    def last_row(self) -> int:
        """The number of the row that was saved last; 0 when there is none."""
        with self._database.reading() as connection:
            return int(connection.execute(select(func.max(_row_number)).select_from(_TABLE)).scalar() or 0)


def annotation_of(item_id: str, at: datetime, remark: Remark) -> Annotation:
    """A remark as a fact; its id is a hash of what it says, so that saved twice it is one."""
    kind, payload = _parts(remark)
    words = dumps([item_id, micros(at), kind, payload])
    return Annotation(sha256(words.encode()).hexdigest()[:32], item_id, at, remark)


def annotation_values(annotation: Annotation) -> dict[str, Any]:
    """The columns of a fact."""
    kind, payload = _parts(annotation.remark)
    return {
        "id": annotation.id,
        "item_id": annotation.item_id,
        "at": micros(annotation.at),
        "kind": kind,
        "payload": dumps(payload),
    }


def annotation_from(row: Any) -> Annotation:
    """The fact in a row of the table `annotation`. Raises `ValueError` or `KeyError` for none of ours."""
    if not isinstance(row.item_id, str) or not isinstance(row.id, str):
        raise ValueError("an id is a text")
    return Annotation(row.id, row.item_id, moment(row.at), _remark(row.kind, json.loads(row.payload)))


def remark_parts(remark: Remark) -> dict[str, Any]:
    """A remark as plain JSON values, its kind among them."""
    kind, payload = _parts(remark)
    return {"kind": kind, **payload}


def _parts(remark: Remark) -> tuple[str, dict[str, Any]]:
    match remark:
        case Marked(on):
            return "marked", {"on": on}
        case Noted(text, replaces):
            return "noted", {"text": text, "replaces": sorted(replaces)}
        case Tagged(tag, on):
            return "tagged", {"tag": tag, "on": on}
        case Suspended(on):
            return "suspended", {"on": on}
        case Kept(on):
            return "kept", {"on": on}
        case Revealed():
            return "revealed", {}
        case Reported(fault, text):
            return "reported", {"fault": fault.value, "text": text}
        case Withdrawn(report):
            return "withdrawn", {"report": report}
        case Explained(answer, reason):
            return "explained", {"answer": answer, "reason": reason.value if reason else None}
        case TooEasy(answer, on):
            return "too-easy", {"answer": answer, "on": on}
        case _:
            assert_never(remark)


def _remark(kind: str, found: dict[str, Any]) -> Remark:
    match kind:
        case "marked":
            return Marked(_flag(found))
        case "noted":
            return Noted(_text(found, "text"), frozenset(_texts(found, "replaces")))
        case "tagged":
            return Tagged(_tag(found), _flag(found))
        case "suspended":
            return Suspended(_flag(found))
        case "kept":
            return Kept(_flag(found))
        case "revealed":
            return Revealed()
        case "reported":
            return Reported(Fault(found["fault"]), _text(found, "text"))
        case "withdrawn":
            return Withdrawn(_text(found, "report"))
        case "explained":
            reason = found["reason"]
            return Explained(_text(found, "answer"), None if reason is None else MissReason(reason))
        case "too-easy":
            return TooEasy(_text(found, "answer"), _flag(found))
        case _:
            raise ValueError(f"an unknown kind of remark: {kind!r}")


def _flag(found: dict[str, Any]) -> bool:
    if not isinstance(found["on"], bool):
        raise ValueError("on is true or false")
    return found["on"]


def _tag(found: dict[str, Any]) -> str:
    tag = kept_tag(_text(found, "tag"))
    if not tag:
        raise ValueError("a tag has a letter")
    return tag


def _text(found: dict[str, Any], name: str) -> str:
    if not isinstance(found[name], str):
        raise ValueError(f"{name} is a text")
    return str(found[name])


def _texts(found: dict[str, Any], name: str) -> list[str]:
    if not isinstance(found[name], list) or not all(isinstance(one, str) for one in found[name]):
        raise ValueError(f"{name} is a list of texts")
    return list(found[name])
