"""The whole history in files that other programs read: JSON for machines, CSV for tables."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from prepapp import __version__
from prepapp.content.bundle import Bundle
from prepapp.domain.annotations import Annotation
from prepapp.domain.answers import response_to_json
from prepapp.domain.errors import StorageError, UsageError
from prepapp.domain.history import AnsweredItem, QuizRecord
from prepapp.domain.questions import ItemSummary
from prepapp.domain.wording import sentence
from prepapp.storage.annotations import AnnotationStore, remark_parts
from prepapp.storage.answers import AnswerStore
from prepapp.storage.quizzes import QuizStore

FORMAT = 1
_ALL = 2**31


class ExportService:
    """Writes the history where the user asks for it; each file is there whole or not at all."""

    def __init__(
        self,
        answers: AnswerStore,
        quizzes: QuizStore,
        annotations: AnnotationStore,
        *,
        now: Callable[[], datetime],
    ) -> None:
        self._answers = answers
        self._annotations = annotations
        self._quizzes = quizzes
        self._now = now

    def history(self, target: Path) -> int:
        """Write the history to `target`, as its ending says, and return how many answers it has.

        A .json file holds answers, quizzes and annotations; a .csv file is a table of the answers.

        Raises `UsageError` for another ending and `StorageError` when it cannot be written.
        """
        match target.suffix.lower():
            case ".json":
                pieces = self._json()
            case ".csv":
                pieces = self._csv()
            case ending:
                raise UsageError(
                    sentence(
                        "The history is exported to .json or .csv, not to “{ending}”. Name it so.",
                        ending=ending,
                    )
                )
        write_privately(target, pieces)
        return self._answers.count()

    def _json(self) -> Iterator[str]:
        head = {
            "format": FORMAT,
            "program": f"prepapp {__version__}",
            "exported_at": self._now().isoformat(),
            "quizzes": [_quiz(record) for record in self._quizzes.records(limit=_ALL)],
        }
        yield _dumps(head)[:-1] + ',"answers":[\n'
        separator = ""
        for answer in self._answers.in_order():
            yield separator + _dumps(_answer(answer))
            separator = ",\n"
        yield '\n],"annotations":[\n'
        yield ",\n".join(_dumps(_annotation(one)) for one in self._annotations.added_after(0)[1])
        yield "\n]}\n"

    def _csv(self) -> Iterator[str]:
        names = list(AnsweredItem.__dataclass_fields__)
        yield _line(names)
        for answer in self._answers.in_order():
            values = _answer(answer)
            yield _line([_cell(values[name]) for name in names])


def export_bank(bundle: Bundle, target: Path) -> int:
    """Write every item of the bank to `target` (.json); returns how many. Raises as `history` does."""
    if target.suffix.lower() != ".json":
        raise UsageError(
            sentence("The bank is exported to .json, not to “{suffix}”. Name it so.", suffix=target.suffix)
        )
    head = _dumps({"format": FORMAT, "program": f"prepapp {__version__}", "bank": bundle.bank_hash})
    items = (_dumps({**_summary(item), "document": bundle.document(item.id)}) for item in bundle.items)
    write_privately(target, (head[:-1] + ',"items":[\n', ",\n".join(items), "\n]}\n"))
    return len(bundle.items)


def _summary(item: ItemSummary) -> dict[str, Any]:
    return {name: _plain(value) for name, value in asdict(item).items()}


def write_privately(target: Path, pieces: Iterable[str | bytes]) -> None:
    """Write what only its owner may read, and put it in its place once it is whole; text becomes UTF-8.

    Raises `StorageError`; what was at `target` before is then still there.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.writelines(piece.encode() if isinstance(piece, str) else piece for piece in pieces)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        reason = error.strerror or str(error)
        raise StorageError(
            sentence(
                "{target} cannot be written: {reason}. Choose another place.",
                target=target,
                reason=reason,
            )
        ) from error


def _quiz(record: QuizRecord) -> dict[str, Any]:
    return {name: _plain(value) for name, value in asdict(record).items()}


def _annotation(annotation: Annotation) -> dict[str, Any]:
    said = remark_parts(annotation.remark)
    return {
        "id": annotation.id,
        "item_id": annotation.item_id,
        "at": annotation.at.isoformat(),
        **said,
    }


def _answer(answer: AnsweredItem) -> dict[str, Any]:
    values = {name: _plain(getattr(answer, name)) for name in AnsweredItem.__dataclass_fields__}
    values["response"] = None if answer.response is None else response_to_json(answer.response)
    return values


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _cell(value: Any) -> Any:
    """A value in a table; a text that a spreadsheet would run as a formula is made a plain one."""
    if isinstance(value, (list, dict)):
        value = _dumps(value)
    return f"'{value}" if isinstance(value, str) and value[:1] in "=+-@\t\r" and value else value


def _line(cells: list[Any]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue()


def _dumps(document: Any) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))
