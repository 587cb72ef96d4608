"""question + answer -> Grade, by the credit rules of the bank."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from prepapp.domain.answers import (
    Answer,
    Arranged,
    Chosen,
    Designed,
    DontKnow,
    Filled,
    Matched,
    Number,
    Typed,
    given,
)
from prepapp.domain.numbers import read_number
from prepapp.domain.questions import (
    Blank,
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
    TypedBlank,
)
from prepapp.domain.rubric import rubric_credit

_ROUNDING_SLACK = 1e-12


class Outcome(StrEnum):
    """What became of an item; `UNANSWERED` is no evidence of ability, all others are."""

    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    DONT_KNOW = "dont-know"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Grade:
    """Credit in 0..1 and, where the mistake has a name, what it was."""

    credit: float
    outcome: Outcome
    mistake: str | None = None


UNANSWERED = Grade(0.0, Outcome.UNANSWERED)


def grade(question: Question, answer: Answer) -> Grade:
    """The grade of an answer that `read` returned for this question.

    Raises `TypeError` for an answer of another type of question. That of a design is its author's own score.
    """
    if isinstance(answer, DontKnow):
        return Grade(0.0, Outcome.DONT_KNOW)
    match question:
        case SingleQuestion():
            return _graded(1.0 if set(given(answer, Chosen).options) == _keys(question) else 0.0)
        case MultiQuestion():
            return _graded(_multi_credit(question, given(answer, Chosen)))
        case NumericQuestion():
            return _grade_number(question, given(answer, Number).value)
        case CodeOutputQuestion():
            return _grade_output(question, given(answer, Typed).text)
        case OrderingQuestion():
            return _graded(_order_credit(question, given(answer, Arranged).steps))
        case MatchingQuestion():
            return _graded(_match_credit(question, given(answer, Matched)))
        case ClozeQuestion():
            return _graded(_cloze_credit(question, given(answer, Filled)))
        case OpenQuestion():
            return _graded(rubric_credit(question, given(answer, Designed).met))
        case _:
            assert_never(question)


def _match_credit(question: MatchingQuestion, answer: Matched) -> float:
    return sum(partner == place for place, partner in enumerate(answer.partners)) / len(question.pairs)


def _cloze_credit(question: ClozeQuestion, answer: Filled) -> float:
    fits = [fills(blank, text) for blank, text in zip(question.blanks, answer.texts, strict=True)]
    return sum(fits) / len(fits)


def _graded(credit: float, mistake: str | None = None) -> Grade:
    if credit >= 1.0:
        return Grade(1.0, Outcome.RIGHT)
    return Grade(credit, Outcome.PARTLY if credit > 0 else Outcome.WRONG, mistake)


def _keys(question: SingleQuestion | MultiQuestion) -> set[str]:
    return {option.id for option in question.options if option.is_correct}


def _multi_credit(question: MultiQuestion, answer: Chosen) -> float:
    """+1/k a right option, -1/(n-k) a wrong one, kept in 0..1; all or nothing when every option is right."""
    keys, ticked = _keys(question), set(answer.options)
    wrong_count = len(question.options) - len(keys)
    if wrong_count == 0:
        return float(ticked == keys)
    if ticked == keys:
        return 1.0
    return max(0.0, len(ticked & keys) / len(keys) - len(ticked - keys) / wrong_count)


def accepts(question: NumericQuestion, value: float) -> bool:
    """Whether a number is within tolerance of the key, limits included."""
    tolerance = max(question.abs_tol, question.rel_tol * abs(question.value))
    return abs(value - question.value) <= tolerance + _ROUNDING_SLACK * max(1.0, abs(question.value))


def _grade_number(question: NumericQuestion, value: float) -> Grade:
    if accepts(question, value):
        return _graded(1.0)
    tolerance = max(question.abs_tol, question.rel_tol * abs(question.value))
    for miss in question.near_misses:
        near = read_number(miss.value)
        if isinstance(near, float) and abs(value - near) <= tolerance + _ROUNDING_SLACK * max(1.0, abs(near)):
            return _graded(0.0, miss.why)
    return _graded(0.0)


def trimmed_lines(text: str) -> tuple[str, ...]:
    """Lines without the white space at their ends and without blank lines at the end of the text."""
    lines = [line.rstrip() for line in text.rstrip().splitlines()]
    return tuple(lines)


def _grade_output(question: CodeOutputQuestion, text: str) -> Grade:
    if trimmed_lines(text) == trimmed_lines(question.output):
        return _graded(1.0)
    for miss in question.near_misses:
        if trimmed_lines(text) == trimmed_lines(miss.value):
            return _graded(0.0, miss.why)
    return _graded(0.0)


def _order_credit(question: OrderingQuestion, steps: tuple[str, ...]) -> float:
    return max(longest_common_subsequence(steps, order) for order in question.orders) / len(question.steps)


def longest_common_subsequence(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Length of the longest run of entries, not necessarily adjacent, that both hold in the same order."""
    row = [0] * (len(other) + 1)
    for left in one:
        before = row
        row = [0]
        for place, right in enumerate(other):
            row.append(before[place] + 1 if left == right else max(row[place], before[place + 1]))
    return row[-1]


def fills(blank: Blank, text: str) -> bool:
    """Whether a text fills a blank: white space is folded, and case unless the blank minds it."""
    match blank:
        case ChosenBlank():
            return any(choice.is_correct and choice.text == text for choice in blank.choices)
        case TypedBlank():
            return _folded(text, blank) in {_folded(accepted, blank) for accepted in blank.accept}
        case _:
            assert_never(blank)


def _folded(text: str, blank: TypedBlank) -> str:
    text = " ".join(text.split())
    return text if blank.case_sensitive else text.casefold()
