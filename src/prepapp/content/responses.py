"""Files of anonymous answers: what is given away for calibration, and no more."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from prepapp.domain.errors import UsageError
from prepapp.domain.history import AnsweredItem, first_answers
from prepapp.domain.questions import ItemType
from prepapp.domain.wording import sentence

FORMAT: Final = 1
KIND: Final = "prepapp responses"
FEWEST_THAT_TELL: Final = 8
ROUNDED_TO_S: Final = 5
LARGEST_BYTES: Final = 64 * 2**20


@dataclass(frozen=True, slots=True, order=True)
class Given:
    """One first answer: the item as it was, days since the person's first, credit 0..1, rounded seconds."""

    day: int
    item_id: str
    version: int
    content_hash: str
    credit: float
    seconds: int


@dataclass(frozen=True, slots=True)
class Contribution:
    """The answers of one person, who is a random number that no other export has."""

    person: str
    given: tuple[Given, ...]


def anonymous(answers: Iterable[AnsweredItem], *, person: str) -> Contribution:
    """The first answers to each item that the program graded, by day and item, so that no order is told."""
    kept = [one for one in first_answers(answers) if one.type is not ItemType.OPEN]
    first_day = min((one.at.toordinal() for one in kept), default=0)
    given = (
        Given(
            day=one.at.toordinal() - first_day,
            item_id=one.item_id,
            version=one.version,
            content_hash=one.content_hash,
            credit=round(one.credit, 3),
            seconds=ROUNDED_TO_S * round(one.seconds / ROUNDED_TO_S),
        )
        for one in kept
    )
    return Contribution(person, tuple(sorted(given)))


def contribution_text(contribution: Contribution, *, bank_hash: str) -> Iterator[str]:
    """The file of a contribution, an answer a line, for its owner to read before it is given away."""
    head = {"format": FORMAT, "kind": KIND, "person": contribution.person, "bank": bank_hash}
    yield json.dumps(head)[:-1] + ', "responses": [\n'
    yield ",\n".join(json.dumps(_document(one)) for one in contribution.given)
    yield "\n]}\n"


def read_contribution(path: Path) -> Contribution:
    """What a file holds. Raises `UsageError` when it is no file that `export responses` wrote."""
    try:
        if path.exists() and not path.is_file():
            raise ValueError("a folder, or a pipe that never ends")
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
        if len(raw) > LARGEST_BYTES:
            raise ValueError("too large")
        document = json.loads(raw)
        if document["kind"] != KIND or document["format"] != FORMAT:
            raise ValueError("another kind")
        return Contribution(str(document["person"]), tuple(sorted(map(_given, document["responses"]))))
    except OSError as problem:
        raise UsageError(
            sentence("{path} cannot be read: {reason}.", path=path, reason=str(problem.strerror))
        ) from problem
    except (ValueError, TypeError, KeyError, RecursionError) as problem:
        raise UsageError(
            sentence(
                "{path} is no file of responses of this release. Make one with `prepapp export responses`.",
                path=path,
            )
        ) from problem


def without_copies(contributions: Iterable[Contribution]) -> tuple[Contribution, ...]:
    """The contributions without copies and without those that a later export of the person holds.

    Two people who gave only a few answers may have given the same ones, so few prove nothing.
    """
    ordered = sorted(contributions, key=lambda one: (-len(one.given), one.person))
    kept: list[tuple[Contribution, frozenset[Given]]] = []
    for one in ordered:
        answers = frozenset(one.given)
        if not any(one.person == other.person or _is_part_of(answers, given) for other, given in kept):
            kept.append((one, answers))
    return tuple(one for one, _ in kept)


def _is_part_of(answers: frozenset[Given], others: frozenset[Given]) -> bool:
    return len(answers) >= FEWEST_THAT_TELL and answers <= others


def _document(one: Given) -> dict[str, Any]:
    return {
        "day": one.day,
        "item": one.item_id,
        "version": one.version,
        "content": one.content_hash,
        "credit": one.credit,
        "seconds": one.seconds,
    }


def _given(document: dict[str, Any]) -> Given:
    return Given(
        day=_whole(document["day"]),
        item_id=_text(document["item"]),
        version=_whole(document["version"]),
        content_hash=_text(document["content"]),
        credit=_share(document["credit"]),
        seconds=_whole(document["seconds"]),
    )


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError(f"{value!r} is no whole number of 0 or more")
    return value


def _share(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0.0 <= value <= 1.0:
        raise TypeError(f"{value!r} is no share")
    return float(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
