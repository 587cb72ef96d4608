"""An item as plain text: what a person is asked, then under a line the key and the reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from string import ascii_uppercase
from typing import Final, TypeVar, assert_never

from prepapp.domain.questions import (
    Blank,
    ChosenBlank,
    ClozeQuestion,
    CodeOutputQuestion,
    MatchingQuestion,
    MultiQuestion,
    NearMiss,
    NumericQuestion,
    OpenQuestion,
    OrderingQuestion,
    Question,
    SingleQuestion,
    TypedBlank,
)

Part = TypeVar("Part")

FOLD: Final = "─" * 24 + " the key is below " + "─" * 24


def asked(question: Question, rng: Random) -> str:
    """What somebody gets who is to solve it without the key: no title and no reasons, parts in any order."""
    summary = question.facts.summary
    head = f"{summary.id}\n{summary.area} / {summary.topic}, {summary.level.value}"
    return "\n\n".join(
        part.rstrip() for part in (head, question.facts.stem, "\n".join(_asked(question, rng))) if part
    )


def shown(question: Question) -> str:
    """The whole text; parts stand in the order of the file."""
    facts = question.facts
    head = f"{facts.summary.title}\n{facts.summary.area} / {facts.summary.topic}, {facts.summary.level.value}"
    references = "\n".join(f"  {one.title}: {one.locator}" for one in facts.references)
    return "\n\n".join(
        part.rstrip()
        for part in (
            head,
            facts.stem,
            "\n".join(_asked(question)),
            FOLD,
            "\n".join(_solved(question)),
            facts.explanation,
            f"Takeaway: {facts.takeaway}",
            f"References:\n{references}",
        )
        if part.strip()
    )


def _in_order(parts: Sequence[Part], rng: Random | None) -> Sequence[Part]:
    return parts if rng is None else rng.sample(parts, len(parts))


def _asked(question: Question, rng: Random | None = None) -> Iterator[str]:
    match question:
        case SingleQuestion() | MultiQuestion():
            yield from (f"{option.id}) {option.text.rstrip()}" for option in _in_order(question.options, rng))
        case NumericQuestion():
            yield f"Answer: ____ {question.unit or ''}"
        case CodeOutputQuestion():
            yield from _fenced(question.setup or "", question.language)
            yield from _fenced(question.code, question.language)
        case OrderingQuestion():
            # A step's own letter tells its place: files list the steps in a right order.
            labels = ascii_uppercase if rng else [step.id for step in question.steps]
            for label, step in zip(labels, _in_order(question.steps, rng), strict=False):
                yield f"{label}) {step.text.rstrip()}"
        case MatchingQuestion():
            yield from (
                f"{place}. {pair.left.rstrip()}" for place, pair in enumerate(question.pairs, start=1)
            )
            yield ""
            yield from (
                f"{letter}. {text.rstrip()}"
                for letter, text in zip(ascii_uppercase, _in_order(question.rights, rng), strict=False)
            )
        case ClozeQuestion():
            for blank in question.blanks:
                if isinstance(blank, ChosenBlank):
                    yield f"[[{blank.id}]]: {' | '.join(one.text for one in _in_order(blank.choices, rng))}"
        case OpenQuestion():
            yield from (f"{phase.name}: about {phase.minutes} min" for phase in question.phases)
        case _:
            assert_never(question)


def _fenced(code: str, language: str) -> Iterator[str]:
    if code:
        yield f"```{language}\n{code.rstrip()}\n```"


def _solved(question: Question) -> Iterator[str]:
    match question:
        case SingleQuestion() | MultiQuestion():
            for option in question.options:
                yield f"{'✓' if option.is_correct else '✗'} {option.id}) {option.why.rstrip()}"
        case NumericQuestion():
            tolerance = max(question.abs_tol, question.rel_tol * abs(question.value))
            yield f"✓ {question.value:g} ± {tolerance:g} {question.unit or ''}".rstrip()
            yield from _misses(question.near_misses)
        case CodeOutputQuestion():
            yield f"✓ {question.output.rstrip()}"
            yield from _misses(question.near_misses)
        case OrderingQuestion():
            yield from (f"✓ {' '.join(order)}" for order in question.orders)
            yield from (f"{step.id}) {step.why.rstrip()}" for step in question.steps)
        case MatchingQuestion():
            for place, (letter, pair) in enumerate(
                zip(ascii_uppercase, question.pairs, strict=False), start=1
            ):
                yield f"✓ {place}–{letter}: {pair.why.rstrip()}"
            yield from (f"✗ {extra.right.rstrip()}: {extra.why.rstrip()}" for extra in question.extras)
        case ClozeQuestion():
            for blank in question.blanks:
                yield from _solved_blank(blank)
        case OpenQuestion():
            for dimension in question.dimensions:
                yield f"{dimension.id} {dimension.name}, {dimension.weight} %"
                yield from (f"  {one.kind}: {one.text.rstrip()}" for one in dimension.evidence)
            yield question.model_notes
        case _:
            assert_never(question)


def _misses(misses: tuple[NearMiss, ...]) -> Iterator[str]:
    yield from (f"✗ {miss.value.rstrip()}: {miss.why.rstrip()}" for miss in misses)


def _solved_blank(blank: Blank) -> Iterator[str]:
    match blank:
        case TypedBlank():
            yield f"✓ {blank.id} = {' or '.join(blank.accept)}: {blank.why.rstrip()}"
            yield from _misses(blank.near_misses)
        case ChosenBlank():
            key = next(one.text for one in blank.choices if one.is_correct)
            yield f"✓ {blank.id} = {key}: {blank.why.rstrip()}"
            yield from (f"✗ {one.text}: {one.why.rstrip()}" for one in blank.choices if not one.is_correct)
        case _:
            assert_never(blank)
