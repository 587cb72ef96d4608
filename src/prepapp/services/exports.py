"""The whole history in files that other programs read: JSON for machines, CSV for tables."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from prepapp import __version__
from prepapp.content.bundle import Bundle
from prepapp.content.responses import ROUNDED_TO_S, anonymous, contribution_text
from prepapp.domain.annotations import Annotation
from prepapp.domain.answers import response_to_json
from prepapp.domain.errors import StorageError, UsageError
from prepapp.domain.history import AnsweredItem, QuizRecord
from prepapp.domain.questions import ItemSummary
from prepapp.domain.wording import sentence
from prepapp.private import whole_file
from prepapp.storage.annotations import AnnotationStore, remark_parts
from prepapp.storage.answers import AnswerStore
from prepapp.storage.quizzes import QuizStore

FORMAT = 1
WHAT_IS_IN_IT = sentence(
    "It holds your first answers to the questions of the bank: which question, right or wrong or the credit, "
    "how many days after your first answer, and about how long you took (to {seconds} seconds). It holds no "
    "name, date, text or note; the person in it is a random number made for this file. Nothing was sent: "
    "read it, and pass it on only if you wish.",
    seconds=ROUNDED_TO_S,
)
_ALL: Final = 2**31


class ExportService:
    """Writes the history where the person asks for it; each file is there whole or not at all."""

    def __init__(
        self,
        answers: AnswerStore,
        quizzes: QuizStore,
        annotations: AnnotationStore,
        *,
        now: Callable[[], datetime],
        person: Callable[[], str] = lambda: uuid4().hex[:16],
    ) -> None:
        self._person = person
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
                pieces = self.as_json()
            case ".csv":
                pieces = self.as_csv()
            case ending:
                raise UsageError(
                    sentence(
                        "The history is exported to .json or .csv, not to “{ending}”. Name it so.",
                        ending=ending,
                    )
                )
        write_privately(target, pieces)
        return self._answers.count()

    def responses(self, target: Path, bundle: Bundle) -> int:
        """Write the anonymous answers to items of a bank to `target` (.json) and return how many there are.

        Nothing is sent anywhere. Raises as `history` does.
        """
        if target.suffix.lower() != ".json":
            raise UsageError(
                sentence(
                    "Responses are exported to .json, not to “{ending}”. Name it so.", ending=target.suffix
                )
            )
        of_bank = (one for one in self._answers.in_order() if bundle.item(one.item_id) is not None)
        contribution = anonymous(of_bank, person=self._person())
        write_privately(target, contribution_text(contribution, bank_hash=bundle.bank_hash))
        return len(contribution.given)

    def answers(self) -> Iterator[AnsweredItem]:
        """Every answer, in the order they were given."""
        return self._answers.in_order()

    def quizzes(self) -> tuple[QuizRecord, ...]:
        """Every finished quiz, the newest first."""
        return self._quizzes.records(limit=_ALL)

    def count(self) -> int:
        """How many answers there are."""
        return self._answers.count()

    def as_json(self) -> Iterator[str]:
        """Answers, quizzes and annotations as one JSON document, piece by piece."""
        head = {
            "format": FORMAT,
            "program": f"prepapp {__version__}",
            "exported_at": self._now().isoformat(),
            "quizzes": [_quiz(record) for record in self.quizzes()],
        }
        yield dumps(head)[:-1] + ',"answers":[\n'
        separator = ""
        for answer in self._answers.in_order():
            yield separator + dumps(_answer(answer))
            separator = ",\n"
        yield '\n],"annotations":[\n'
        yield ",\n".join(dumps(_annotation(one)) for one in self._annotations.added_after(0)[1])
        yield "\n]}\n"

    def as_csv(self) -> Iterator[str]:
        """The answers as a table with a head, line by line."""
        return table(map(_answer, self._answers.in_order()), AnsweredItem.__dataclass_fields__)

    def quizzes_csv(self) -> Iterator[str]:
        """The quizzes as a table with a head, line by line."""
        return table(map(_quiz, self.quizzes()), QuizRecord.__dataclass_fields__)

    def annotations_csv(self) -> Iterator[str]:
        """Marks, notes, tags and the like as a table with a head, line by line."""
        rows = [_annotation(one) for one in self._annotations.added_after(0)[1]]
        return table(rows, dict.fromkeys(name for row in rows for name in row))


def export_bank(bundle: Bundle, target: Path) -> int:
    """Write every item of the bank to `target` (.json); returns how many. Raises as `history` does."""
    if target.suffix.lower() != ".json":
        raise UsageError(
            sentence("The bank is exported to .json, not to “{suffix}”. Name it so.", suffix=target.suffix)
        )
    return export_items(bundle, [item.id for item in bundle.items], target)


def export_items(bundle: Bundle, item_ids: Sequence[str], target: Path) -> int:
    """Write items of the bank to `target` (.json whole, .csv a table); returns how many.

    Raises `UsageError` for another ending and `StorageError` when it cannot be written.
    """
    items = [item for one in item_ids if (item := bundle.item(one)) is not None]
    match target.suffix.lower():
        case ".json":
            head = dumps({"format": FORMAT, "program": f"prepapp {__version__}", "bank": bundle.bank_hash})
            whole = (dumps({**_summary(item), "document": bundle.document(item.id)}) for item in items)
            pieces: Iterable[str] = (head[:-1] + ',"items":[\n', ",\n".join(whole), "\n]}\n")
        case ".csv":
            pieces = table(map(_summary, items), ItemSummary.__dataclass_fields__)
        case ending:
            raise UsageError(
                sentence(
                    "Questions are exported to .json or .csv, not to “{ending}”. Name it so.", ending=ending
                )
            )
    write_privately(target, pieces)
    return len(items)


def _summary(item: ItemSummary) -> dict[str, Any]:
    return {name: _plain(value) for name, value in asdict(item).items()}


def write_privately(target: Path, pieces: Iterable[str | bytes]) -> None:
    """Write what only its owner may read, and put it in its place once it is whole; text becomes UTF-8.

    Raises `StorageError`; what was at `target` before is then still there.
    """
    try:
        with whole_file(target) as file:
            # Half a character, as a clipboard may hold one, is written as its number: no encoding has it.
            file.writelines(
                one.encode(errors="backslashreplace") if isinstance(one, str) else one for one in pieces
            )
    except OSError as error:
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


def table(rows: Iterable[Mapping[str, Any]], names: Iterable[str]) -> Iterator[str]:
    """Rows of plain JSON values as CSV, line by line, with the names of the columns as its head."""
    columns = list(names)
    yield _line(columns)
    for row in rows:
        yield _line([_cell(row.get(name)) for name in columns])


def _cell(value: Any) -> Any:
    """A value in a table; a text that a spreadsheet would run as a formula is made a plain one."""
    if isinstance(value, (list, dict)):
        value = dumps(value)
    return f"'{value}" if isinstance(value, str) and value[:1] in "=+-@\t\r" and value else value


def _line(cells: list[Any]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue()


def dumps(document: Any) -> str:
    """A JSON document on one line."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))
