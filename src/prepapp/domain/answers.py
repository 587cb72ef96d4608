"""Raw input -> Answer | Unreadable: reading is not grading, and what cannot be read costs nothing."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Any, TypeAlias, TypeVar, assert_never

from prepapp.domain.letters import whole_characters
from prepapp.domain.numbers import read_number
from prepapp.domain.questions import (
    ChosenBlank,
    ClozeQuestion,
    CodeOutputQuestion,
    MatchingQuestion,
    MultiQuestion,
    NumericQuestion,
    OpenQuestion,
    OrderingQuestion,
    Question,
    SingleQuestion,
)
from prepapp.domain.wording import mark, sentence

LONGEST_TEXT = 20_000
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Chosen:
    """Ids of the options that were ticked."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Typed:
    """Text as it was typed: a number, or the output of a program."""

    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", whole_characters(self.text))


@dataclass(frozen=True, slots=True)
class Arranged:
    """Ids of the steps in the order they were put."""

    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """For each left-hand entry the place of its partner among the right-hand ones, or None."""

    partners: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """The text of each blank, in the order of the blanks."""

    texts: tuple[str, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "texts", tuple(map(whole_characters, self.texts)))


@dataclass(frozen=True, slots=True)
class Designed:
    """A design, phase by phase, and what its author found of the rubric's evidence in it.

    `texts` and `seconds` are of the phases that are over: what was written (it may be nothing, for one who
    spoke) and how long it took. `met` are places in `OpenQuestion.evidence`, in order, each once.
    """

    texts: tuple[str, ...] = ()
    seconds: tuple[float, ...] = ()
    met: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "texts", tuple(map(whole_characters, self.texts)))
        object.__setattr__(self, "met", tuple(sorted(set(self.met))))


@dataclass(frozen=True, slots=True)
class DontKnow:
    """“I don't know”: an answer of its own, not a guess."""


Response: TypeAlias = Chosen | Typed | Arranged | Matched | Filled | Designed | DontKnow
"""What a person put in, exactly; it is what is stored, so another policy can be run over it later."""


@dataclass(frozen=True, slots=True)
class Number:
    """A typed number, read."""

    value: float


Answer: TypeAlias = Chosen | Number | Typed | Arranged | Matched | Filled | Designed | DontKnow


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why some input is no answer yet, as a sentence for the person who gave it."""

    reason: str


def read(question: Question, response: Response | None) -> Answer | Unreadable:
    """The answer that a response stands for, or why it stands for none."""
    if isinstance(response, DontKnow):
        return response
    if response is None:
        return Unreadable(mark("Nothing has been answered yet."))
    try:
        return _read(question, response)
    except TypeError:
        return Unreadable(mark("This answer belongs to another type of question."))


def _read(question: Question, response: Response) -> Answer | Unreadable:
    match question:
        case SingleQuestion():
            return _read_single(question, given(response, Chosen))
        case MultiQuestion():
            return _read_multi(question, given(response, Chosen))
        case NumericQuestion():
            value = read_number(given(response, Typed).text, unit=question.unit)
            return Number(value) if isinstance(value, float) else Unreadable(value.reason)
        case CodeOutputQuestion():
            return _read_text(given(response, Typed))
        case OpenQuestion():
            return _read_design(question, given(response, Designed))
        case OrderingQuestion():
            return _read_order(question, given(response, Arranged))
        case MatchingQuestion():
            return _read_matches(question, given(response, Matched))
        case ClozeQuestion():
            return _read_fillings(question, given(response, Filled))
        case _:
            assert_never(question)


def given(answer: object, kind: type[T]) -> T:
    """The answer, known to be of a kind. Raises `TypeError` when it belongs to another type of question."""
    if not isinstance(answer, kind):
        raise TypeError(f"{type(answer).__name__} where {kind.__name__} answers the question")
    return answer


def _read_single(question: SingleQuestion, response: Chosen) -> Chosen | Unreadable:
    known = {option.id for option in question.options}
    if len(response.options) != 1 or response.options[0] not in known:
        return Unreadable(mark("Choose one option."))
    return response


def _read_multi(question: MultiQuestion, response: Chosen) -> Chosen | Unreadable:
    known = {option.id for option in question.options}
    if not response.options or not known.issuperset(response.options):
        return Unreadable(mark("Choose at least one option."))
    return Chosen(tuple(sorted(set(response.options))))


def _read_text(response: Typed) -> Typed | Unreadable:
    if not response.text.strip():
        return Unreadable(mark("Write an answer first."))
    if len(response.text) > LONGEST_TEXT:
        return Unreadable(sentence("An answer has at most {most} characters.", most=LONGEST_TEXT))
    return response


def _read_order(question: OrderingQuestion, response: Arranged) -> Arranged | Unreadable:
    if sorted(response.steps) != sorted(step.id for step in question.steps):
        return Unreadable(mark("Put every step in its place once."))
    return response


def _read_matches(question: MatchingQuestion, response: Matched) -> Matched | Unreadable:
    chosen = [partner for partner in response.partners if partner is not None]
    if len(response.partners) != len(question.pairs):
        return Unreadable(mark("Choose a partner for each entry on the left."))
    if any(not 0 <= partner < len(question.rights) for partner in chosen):
        return Unreadable(mark("Choose partners from the list on the right."))
    if not chosen:
        return Unreadable(mark("Choose a partner for at least one entry."))
    return response


def _read_fillings(question: ClozeQuestion, response: Filled) -> Filled | Unreadable:
    if len(response.texts) != len(question.blanks) or not any(text.strip() for text in response.texts):
        return Unreadable(mark("Fill at least one blank."))
    for blank, text in zip(question.blanks, response.texts, strict=True):
        if isinstance(blank, ChosenBlank) and text and text not in {choice.text for choice in blank.choices}:
            return Unreadable(mark("Choose from the list of the blank."))
    return response


def _read_design(question: OpenQuestion, response: Designed) -> Designed | Unreadable:
    if len(response.texts) != len(question.phases):
        return Unreadable(mark("Go through every phase first."))
    if any(len(text) > LONGEST_TEXT for text in response.texts):
        return Unreadable(sentence("An answer has at most {most} characters.", most=LONGEST_TEXT))
    if any(not 0 <= place < len(question.evidence) for place in response.met):
        return Unreadable(mark("Tick points of the rubric."))
    return response


def response_to_json(response: Response) -> dict[str, Any]:
    """A response as plain JSON values; `response_from_json` reads it back."""
    match response:
        case Chosen():
            return {"kind": "chosen", "options": list(response.options)}
        case Typed():
            return {"kind": "typed", "text": response.text}
        case Arranged():
            return {"kind": "arranged", "steps": list(response.steps)}
        case Matched():
            return {"kind": "matched", "partners": list(response.partners)}
        case Filled():
            return {"kind": "filled", "texts": list(response.texts)}
        case Designed(texts, seconds, met):
            return {"kind": "designed", "texts": list(texts), "seconds": list(seconds), "met": list(met)}
        case DontKnow():
            return {"kind": "dont-know"}
        case _:
            assert_never(response)


def response_from_json(document: dict[str, Any]) -> Response:
    """The response that `response_to_json` wrote. Raises `ValueError` for any other document."""
    match document:
        case {"kind": "chosen", "options": [*options]}:
            return Chosen(tuple(whole_characters(str(option)) for option in options))
        case {"kind": "typed", "text": str(text)}:
            return Typed(text)
        case {"kind": "arranged", "steps": [*steps]}:
            return Arranged(tuple(whole_characters(str(step)) for step in steps))
        case {"kind": "matched", "partners": [*partners]} if all(map(_is_partner, partners)):
            return Matched(tuple(partners))
        case {"kind": "filled", "texts": [*texts]}:
            return Filled(tuple(str(text) for text in texts))
        case {"kind": "designed", "texts": [*texts], "seconds": [*seconds], "met": [*met]} if all(
            map(_is_duration, seconds)
        ) and all(map(_is_place, met)):
            return Designed(tuple(map(str, texts)), tuple(map(float, seconds)), tuple(met))
        case {"kind": "dont-know"}:
            return DontKnow()
        case _:
            raise ValueError(f"no response is written like this: {document!r}")


def _is_partner(value: object) -> bool:
    return value is None or _is_place(value)


def _is_place(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_duration(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0.0 <= value < inf
