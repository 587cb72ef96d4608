"""The round trip: every question through the real reader and grader, and a proof that the gate can fail.

Its key earns 1, each distractor less, nothing is no answer, noise is unreadable or wrong. Then the key is
swapped for a distractor, and the same answers must no longer pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import Enum, auto
from itertools import pairwise
from typing import Final, NamedTuple, TypeVar, assert_never

from prepapp.domain.answers import (
    Arranged,
    Chosen,
    Designed,
    Filled,
    Matched,
    Response,
    Typed,
    Unreadable,
    read,
)
from prepapp.domain.grading import accepts, grade
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
    Option,
    OrderingQuestion,
    Question,
    SingleQuestion,
    TypedBlank,
)
from prepapp.domain.rubric import RISK

NOISE: Final = "¤ qwertz ¤"
T = TypeVar("T")


class Due(Enum):
    """What an answer is owed."""

    FULL = auto()
    LESS = auto()
    NOTHING = auto()
    UNREADABLE = auto()


class Trial(NamedTuple):
    """An answer, what it is owed, and what it is called in a message."""

    name: str
    response: Response | None
    due: Due


def round_trip(question: Question) -> list[str]:
    """What goes wrong when the question is answered, one sentence each; empty for a sound question."""
    answers = list(trials(question))
    problems = failures(answers, question)
    if problems:
        return problems
    mutant = swapped(question)
    if mutant is None or failures(meant(answers, question, mutant), mutant):
        return []
    return ["with its key swapped for a distractor the question still passes; the two grade alike."]


def meant(answers: list[Trial], question: Question, mutant: Question) -> list[Trial]:
    """The same answers given to the mutant: a partner is meant by its text, whatever its place is now."""
    if not isinstance(question, MatchingQuestion) or not isinstance(mutant, MatchingQuestion):
        return answers
    places = {place: mutant.rights.index(text) for place, text in enumerate(question.rights)}
    return [trial._replace(response=_moved(trial.response, places)) for trial in answers]


def _moved(response: Response | None, places: Mapping[int, int]) -> Response | None:
    if not isinstance(response, Matched):
        return response
    return Matched(tuple(None if one is None else places.get(one, one) for one in response.partners))


def failures(answers: list[Trial], question: Question) -> list[str]:
    """The trials that do not get what they are owed."""
    return [problem for trial in answers if (problem := _failure(trial, question))]


def _failure(trial: Trial, question: Question) -> str:
    answer = read(question, trial.response)
    if isinstance(answer, Unreadable):
        return "" if trial.due is Due.UNREADABLE else f"{trial.name} cannot be read: {answer.reason}"
    if trial.due is Due.UNREADABLE:
        return f"{trial.name} is read as an answer."
    credit = grade(question, answer).credit
    match trial.due:
        case Due.FULL:
            return "" if credit == 1.0 else f"{trial.name} earns {credit:.2f}, not 1."
        case Due.LESS:
            return "" if credit < 1.0 else f"{trial.name} earns full credit."
        case Due.NOTHING:
            return "" if credit == 0.0 else f"{trial.name} earns {credit:.2f}, not 0."
        case _:
            assert_never(trial.due)


def trials(question: Question) -> Iterator[Trial]:
    """Every answer whose grade is known beforehand."""
    yield Trial("no answer", None, Due.UNREADABLE)
    match question:
        case SingleQuestion() | MultiQuestion():
            yield from _option_trials(question)
        case NumericQuestion():
            yield from _number_trials(question)
        case CodeOutputQuestion():
            yield Trial("the answer", Typed(question.output), Due.FULL)
            yield Trial("a blank", Typed("  \n"), Due.UNREADABLE)
            yield Trial("noise", Typed(NOISE), Due.NOTHING)
            for place, miss in enumerate(question.near_misses, start=1):
                yield Trial(f"near miss {place}", Typed(miss.value), Due.NOTHING)
        case OrderingQuestion():
            yield from _order_trials(question)
        case MatchingQuestion():
            yield from _match_trials(question)
        case ClozeQuestion():
            yield from _cloze_trials(question)
        case OpenQuestion():
            yield from _design_trials(question)
        case _:
            assert_never(question)


def _design_trials(question: OpenQuestion) -> Iterator[Trial]:
    """Its own score counts as the rubric says: all points are all, mistakes are nothing."""
    whole = Designed(("",) * len(question.phases), (0.0,) * len(question.phases))
    points = tuple(place for place, one in enumerate(question.evidence) if one.kind != RISK)
    mistakes = tuple(place for place, one in enumerate(question.evidence) if one.kind == RISK)
    yield Trial("a design that was broken off", Designed(), Due.UNREADABLE)
    yield Trial("a design with every point", replace(whole, met=points), Due.FULL)
    yield Trial("a design without its first point", replace(whole, met=points[1:]), Due.LESS)
    yield Trial("a design with nothing but mistakes", replace(whole, met=mistakes), Due.NOTHING)


def _option_trials(question: SingleQuestion | MultiQuestion) -> Iterator[Trial]:
    keys = tuple(option.id for option in question.options if option.is_correct)
    yield Trial("the key", Chosen(keys), Due.FULL)
    yield Trial("a blank", Chosen(()), Due.UNREADABLE)
    yield Trial("an unknown option", Chosen(("?",)), Due.UNREADABLE)
    for option in question.options:
        if not option.is_correct:
            yield Trial(f"distractor {option.id}", Chosen((option.id,)), Due.NOTHING)
    if isinstance(question, MultiQuestion):
        yield Trial(
            "ticking everything", Chosen(tuple(option.id for option in question.options)), Due.NOTHING
        )
        yield Trial(
            "the key without its last option",
            Chosen(keys[:-1]),
            Due.LESS if len(keys) > 1 else Due.UNREADABLE,
        )


def _number_trials(question: NumericQuestion) -> Iterator[Trial]:
    yield Trial("the key", Typed(repr(question.value)), Due.FULL)
    yield Trial("a blank", Typed(" "), Due.UNREADABLE)
    yield Trial("noise", Typed(NOISE), Due.UNREADABLE)
    for place, miss in enumerate(question.near_misses, start=1):
        yield Trial(f"near miss {place}", Typed(miss.value), Due.NOTHING)


def _order_trials(question: OrderingQuestion) -> Iterator[Trial]:
    for place, order in enumerate(question.orders[:20], start=1):
        yield Trial(f"right order {place}", Arranged(order), Due.FULL)
    yield Trial("a blank", Arranged(()), Due.UNREADABLE)
    yield Trial("a step twice", Arranged((question.orders[0][0], *question.orders[0][:-1])), Due.UNREADABLE)
    own = tuple(step.id for step in question.steps)
    swaps = (_exchanged(own, place, place + 1) for place in range(len(own) - 1))
    for order in (own[::-1], *swaps):
        if order not in question.orders:
            yield Trial(f"the order {', '.join(order)}", Arranged(order), Due.LESS)


def _exchanged(values: tuple[T, ...], one: int, other: int) -> tuple[T, ...]:
    changed = list(values)
    changed[one], changed[other] = changed[other], changed[one]
    return tuple(changed)


def _match_trials(question: MatchingQuestion) -> Iterator[Trial]:
    right = tuple(range(len(question.pairs)))
    yield Trial("the right pairs", Matched(right), Due.FULL)
    yield Trial("a blank", Matched((None,) * len(right)), Due.UNREADABLE)
    yield Trial("a partner that is not there", Matched((99, *right[1:])), Due.UNREADABLE)
    for one, other in pairwise(right):
        yield Trial(
            f"pairs {one + 1} and {other + 1} exchanged", Matched(_exchanged(right, one, other)), Due.LESS
        )
    for place in range(len(question.extras)):
        yield Trial(f"extra {place + 1}", Matched((len(right) + place, *right[1:])), Due.LESS)


def _cloze_trials(question: ClozeQuestion) -> Iterator[Trial]:
    key = tuple(_first_filling(blank) for blank in question.blanks)
    yield Trial("the key", Filled(key), Due.FULL)
    yield Trial("a blank", Filled(("",) * len(key)), Due.UNREADABLE)
    for place, blank in enumerate(question.blanks):
        for name, text, due in _fillings(blank):
            yield Trial(f"{name} in blank “{blank.id}”", Filled((*key[:place], text, *key[place + 1 :])), due)


def _first_filling(blank: Blank) -> str:
    return next(text for _, text, due in _fillings(blank) if due is Due.FULL)


def _fillings(blank: Blank) -> Iterator[tuple[str, str, Due]]:
    match blank:
        case TypedBlank():
            yield from ((f"“{text}”", text, Due.FULL) for text in blank.accept)
            yield from ((f"“{miss.value}”", miss.value, Due.LESS) for miss in blank.near_misses)
            yield "noise", NOISE, Due.LESS
        case ChosenBlank():
            for one in blank.choices:
                yield f"“{one.text}”", one.text, Due.FULL if one.is_correct else Due.LESS
            yield "noise", NOISE, Due.UNREADABLE
        case _:
            assert_never(blank)


def swapped(question: Question) -> Question | None:
    """The question with its key exchanged for a distractor; None where there is none to exchange."""
    match question:
        case SingleQuestion() | MultiQuestion():
            return replace(question, options=_swapped_options(question.options))
        case NumericQuestion():
            return _swapped_number(question)
        case CodeOutputQuestion():
            return replace(question, output=question.near_misses[0].value) if question.near_misses else None
        case OrderingQuestion():
            own = tuple(step.id for step in question.steps)
            return replace(question, orders=(own[::-1],)) if own[::-1] not in question.orders else None
        case MatchingQuestion():
            first, second, *rest = question.pairs
            return replace(
                question,
                pairs=(replace(first, right=second.right), replace(second, right=first.right), *rest),
            )
        case ClozeQuestion():
            return replace(question, blanks=(_swapped_blank(question.blanks[0]), *question.blanks[1:]))
        case OpenQuestion():
            return None
        case _:
            assert_never(question)


def _swapped_options(options: tuple[Option, ...]) -> tuple[Option, ...]:
    key = next(place for place, option in enumerate(options) if option.is_correct)
    wrong = next(place for place, option in enumerate(options) if not option.is_correct)
    return tuple(
        replace(option, is_correct=not option.is_correct) if place in {key, wrong} else option
        for place, option in enumerate(options)
    )


def _swapped_number(question: NumericQuestion) -> NumericQuestion | None:
    numbers = (read_number(miss.value) for miss in question.near_misses)
    wrong = next(
        (value for value in numbers if isinstance(value, float) and not accepts(question, value)), None
    )
    return replace(question, value=wrong) if wrong is not None else None


def _swapped_blank(blank: Blank) -> Blank:
    match blank:
        case TypedBlank():
            wrong = blank.near_misses[0].value if blank.near_misses else NOISE
            return replace(blank, accept=(wrong,))
        case ChosenBlank():
            key = next(place for place, one in enumerate(blank.choices) if one.is_correct)
            other = (key + 1) % len(blank.choices)
            flipped = {key, other}
            return replace(
                blank,
                choices=tuple(
                    replace(one, is_correct=not one.is_correct) if place in flipped else one
                    for place, one in enumerate(blank.choices)
                ),
            )
        case _:
            assert_never(blank)
