"""A graded question -> its feedback as Markdown: verdict, every rationale, explanation, takeaway, source."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, assert_never

from prepapp.domain.answers import (
    Arranged,
    Chosen,
    Designed,
    DontKnow,
    Filled,
    Matched,
    Response,
    Typed,
)
from prepapp.domain.grading import Grade, Outcome, fills
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
    TypedBlank,
)
from prepapp.gui.language import figure, joined, percent, tr, trn
from prepapp.gui.texts.design import notes_markdown

_MEANT: Final = re.compile(r"([\\`*_\[\]<>$])")
"""What Markdown would not take as it stands."""
_PLAIN: Final = "text"
"""The language of a listing that has none."""


def letter(place: int) -> str:
    """The letter of a place, counted from 0: A, B, C."""
    return chr(ord("A") + place)


def verdict(question: Question, grade: Grade, order: tuple[int, ...]) -> str:
    """The verdict in words: “Correct”, “Not correct: B is correct”, “Partly correct: 2 of 3”."""
    if isinstance(question, OpenQuestion):
        return tr("Scored by yourself: {share} of the rubric", share=percent(grade.credit))
    match grade.outcome:
        case Outcome.RIGHT:
            return tr("Correct")
        case Outcome.PARTLY:
            return tr("Partly correct: {share} of the credit", share=percent(grade.credit))
        case Outcome.WRONG:
            return _with_key(tr("Not correct"), question, order)
        case Outcome.DONT_KNOW:
            return _with_key(tr("Not known yet"), question, order)
        case Outcome.UNANSWERED:
            return _with_key(tr("Not answered"), question, order)
        case _:
            assert_never(grade.outcome)


def _with_key(verdict: str, question: Question, order: tuple[int, ...]) -> str:
    if not isinstance(question, SingleQuestion | MultiQuestion):
        return verdict
    keys = [letter(shown) for shown, place in enumerate(order) if question.options[place].is_correct]
    return trn(
        "{verdict}: {letters} is correct",
        "{verdict}: {letters} are correct",
        len(keys),
        verdict=verdict,
        letters=joined(keys),
    )


def feedback_markdown(
    question: Question, response: Response | None, grade: Grade, order: tuple[int, ...]
) -> str:
    """Everything the item says once it has been answered, below its verdict."""
    facts = question.facts
    parts = [
        _mistake(grade),
        _answer(question, response),
        _reasons(question, order),
        _section(tr("Explanation"), facts.explanation.strip()),
        _section(tr("Takeaway"), facts.takeaway.strip()),
        _sources(question),
    ]
    return "\n\n".join(part for part in parts if part)


def _section(heading: str, text: str) -> str:
    return f"### {heading}\n\n{text}"


def _mistake(grade: Grade) -> str:
    return f"**{tr('What happened:')}** {grade.mistake.strip()}" if grade.mistake else ""


def _answer(question: Question, response: Response | None) -> str:
    """The key, where it is not marked on the options themselves."""
    match question:
        case SingleQuestion() | MultiQuestion():
            return ""
        case OpenQuestion():
            return notes_markdown(question)
        case NumericQuestion():
            return _number_answer(question, response)
        case CodeOutputQuestion():
            return f"**{tr('It prints:')}**\n\n{_fenced(question.output)}{_typed(response, fenced=True)}"
        case OrderingQuestion():
            return _order_answer(question, response)
        case MatchingQuestion():
            return _match_answer(question, response)
        case ClozeQuestion():
            return _cloze_answer(question, response)
        case _:
            assert_never(question)


def _number_answer(question: NumericQuestion, response: Response | None) -> str:
    tolerance = max(question.abs_tol, question.rel_tol * abs(question.value))
    unit = f" {question.unit}" if question.unit else ""
    value = f"{figure(question.value)}{unit}"
    if tolerance:
        value = tr("{value} (accepted within ±{tolerance})", value=value, tolerance=figure(tolerance, 3))
    return f"**{tr('Answer:')}** {value}{_typed(response, fenced=False)}"


def _typed(response: Response | None, *, fenced: bool) -> str:
    if not isinstance(response, Typed) or not response.text.strip():
        return ""
    heading = f"**{tr('You typed:')}**"
    if fenced:
        return f"\n\n{heading}\n\n{_fenced(response.text)}"
    return f" · {heading} {_inline_code(response.text.strip())}"


def _fenced(text: str) -> str:
    """A code block that the text cannot close."""
    fence = "`" * (max((len(run) for run in _runs_of_backticks(text)), default=2) + 1)
    fence = fence if len(fence) >= 3 else "```"
    return f"{fence}{_PLAIN}\n{text.rstrip()}\n{fence}"


def _inline_code(text: str) -> str:
    fence = "`" * (max((len(run) for run in _runs_of_backticks(text)), default=0) + 1)
    return f"{fence} {text} {fence}" if "`" in text else f"{fence}{text}{fence}"


def _runs_of_backticks(text: str) -> Iterable[str]:
    return [run for run in "".join(c if c == "`" else " " for c in text).split(" ") if run]


def _order_answer(question: OrderingQuestion, response: Response | None) -> str:
    given = response.steps if isinstance(response, Arranged) else ()
    lines = []
    for number, step in enumerate(question.steps, start=1):
        yours = _yours(str(given.index(step.id) + 1)) if step.id in given else ""
        lines.append(f"{number}. {step.text.strip()}{yours}  \n   {step.why.strip()}")
    other = len(question.orders) - 1
    if other:
        lines += ["", trn("{n} other order is right as well.", "{n} other orders are right as well.", other)]
    return _section(tr("A right order"), "\n".join(lines))


def _yours(answer: str) -> str:
    return f" *({tr('yours: {answer}', answer=answer)})*"


def _match_answer(question: MatchingQuestion, response: Response | None) -> str:
    given = response.partners if isinstance(response, Matched) else (None,) * len(question.pairs)
    lines = []
    for place, pair in enumerate(question.pairs):
        partner = given[place]
        yours = ""
        if partner is not None and partner != place:
            yours = _yours(question.rights[partner].strip())
        lines.append(f"- {pair.left.strip()} → **{pair.right.strip()}**{yours}  \n  {pair.why.strip()}")
    unused = tr("Unused:")
    lines += [f"- {unused} {extra.right.strip()}  \n  {extra.why.strip()}" for extra in question.extras]
    return _section(tr("Partners"), "\n".join(lines))


def _cloze_answer(question: ClozeQuestion, response: Response | None) -> str:
    given = response.texts if isinstance(response, Filled) else ("",) * len(question.blanks)
    lines = []
    for number, (blank, text) in enumerate(zip(question.blanks, given, strict=True), start=1):
        yours = _yours(_inline_code(text)) if text.strip() and not fills(blank, text) else ""
        lines.append(f"{number}. {_inline_code(_key_of(blank))}{yours}  \n   {blank.why.strip()}")
        lines += [f"   - {_inline_code(name)}: {why.strip()}" for name, why in _other_fillings(blank)]
    return _section(tr("Gaps"), "\n".join(lines))


def _key_of(blank: TypedBlank | ChosenBlank) -> str:
    if isinstance(blank, TypedBlank):
        return blank.accept[0]
    return next(choice.text for choice in blank.choices if choice.is_correct)


def _other_fillings(blank: TypedBlank | ChosenBlank) -> list[tuple[str, str]]:
    if isinstance(blank, TypedBlank):
        return [(miss.value, miss.why) for miss in blank.near_misses]
    return [(choice.text, choice.why) for choice in blank.choices if not choice.is_correct]


def _reasons(question: Question, order: tuple[int, ...]) -> str:
    """Why each option is right or tempting, by the letters on the screen; or the named near misses."""
    if isinstance(question, SingleQuestion | MultiQuestion):
        options = [question.options[place] for place in order]
        lines = [
            f"- **{letter(shown)}** ({_word(is_correct=option.is_correct)}): {option.why.strip()}"
            for shown, option in enumerate(options)
        ]
        return _section(tr("Why"), "\n".join(lines))
    if isinstance(question, NumericQuestion | CodeOutputQuestion):
        is_number = isinstance(question, NumericQuestion)
        lines = [
            f"- {_number(miss.value) if is_number else _inline_code(miss.value.strip())}: {miss.why.strip()}"
            for miss in question.near_misses
        ]
        return _section(tr("Near misses"), "\n".join(lines))
    return ""


def _number(text: str) -> str:
    """A number as the answer is written: 180, not 180.0."""
    try:
        return f"**{figure(float(text))}**"
    except ValueError:
        return _inline_code(text.strip())


def _word(*, is_correct: bool) -> str:
    return tr("correct") if is_correct else tr("not correct")


def _sources(question: Question) -> str:
    lines = [_source(one.title, one.locator, one.url) for one in question.facts.references]
    dated = question.facts.summary.valid_as_of
    note = [f"- {tr('Product facts as of {day}.', day=dated)}"] if dated else []
    return _section(tr("Sources"), "\n".join(lines + note))


def _source(title: str, locator: str, url: str | None) -> str:
    return f"- {_literal(title)}, {_literal(locator)}" + (f" ([{tr('link')}]({url}))" if url else "")


def _literal(text: str) -> str:
    """Plain words as Markdown: `object.__hash__` is a name, not something bold."""
    return _MEANT.sub(r"\\\1", text)


def chosen_options(response: Response | None) -> frozenset[str]:
    """Ids of the options that a response ticked."""
    match response:
        case Chosen(options):
            return frozenset(options)
        case None | DontKnow() | Typed() | Arranged() | Matched() | Filled() | Designed():
            return frozenset()
        case _:
            assert_never(response)
