"""A graded question -> its feedback as Markdown: verdict, every rationale, explanation, takeaway, source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from prepapp.domain.answers import (
    Arranged,
    Chosen,
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


def letter(place: int) -> str:
    """The letter of a place, counted from 0: A, B, C."""
    return chr(ord("A") + place)


def verdict(question: Question, grade: Grade, order: tuple[int, ...]) -> str:
    """The verdict in words: “Correct”, “Not correct: B is correct”, “Partly correct: 2 of 3”."""
    match grade.outcome:
        case Outcome.RIGHT:
            return "Correct"
        case Outcome.PARTLY:
            return f"Partly correct: {grade.credit:.0%} of the credit"
        case Outcome.WRONG:
            return "Not correct" + _key_words(question, order)
        case Outcome.DONT_KNOW:
            return "Not known yet" + _key_words(question, order)
        case Outcome.UNANSWERED:
            return "Not answered" + _key_words(question, order)
        case _:
            assert_never(grade.outcome)


def _key_words(question: Question, order: tuple[int, ...]) -> str:
    if not isinstance(question, SingleQuestion | MultiQuestion):
        return ""
    keys = [letter(shown) for shown, place in enumerate(order) if question.options[place].is_correct]
    return f": {' and '.join(keys)} {'is' if len(keys) == 1 else 'are'} correct"


def feedback_markdown(
    question: Question, response: Response | None, grade: Grade, order: tuple[int, ...]
) -> str:
    """Everything the item says once it has been answered, below its verdict."""
    facts = question.facts
    parts = [
        _mistake(grade),
        _answer(question, response),
        _reasons(question, order),
        f"### Explanation\n\n{facts.explanation.strip()}",
        f"### Takeaway\n\n{facts.takeaway.strip()}",
        _sources(question),
    ]
    return "\n\n".join(part for part in parts if part)


def _mistake(grade: Grade) -> str:
    return f"**What happened:** {grade.mistake.strip()}" if grade.mistake else ""


def _answer(question: Question, response: Response | None) -> str:
    """The key, where it is not marked on the options themselves."""
    match question:
        case SingleQuestion() | MultiQuestion() | OpenQuestion():
            return ""
        case NumericQuestion():
            return _number_answer(question, response)
        case CodeOutputQuestion():
            return (
                f"**It prints:**\n\n```text\n{question.output.rstrip()}\n```{_typed(response, fenced=True)}"
            )
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
    accepted = f" (accepted within ±{tolerance:.3g})" if tolerance else ""
    return f"**Answer:** {question.value:.10g}{unit}{accepted}{_typed(response, fenced=False)}"


def _typed(response: Response | None, *, fenced: bool) -> str:
    if not isinstance(response, Typed) or not response.text.strip():
        return ""
    if fenced:
        return f"\n\n**You typed:**\n\n{_fenced(response.text)}"
    return f" · **You typed:** {_inline_code(response.text.strip())}"


def _fenced(text: str) -> str:
    """A code block that the text cannot close."""
    fence = "`" * (max((len(run) for run in _runs_of_backticks(text)), default=2) + 1)
    fence = fence if len(fence) >= 3 else "```"
    return f"{fence}text\n{text.rstrip()}\n{fence}"


def _inline_code(text: str) -> str:
    fence = "`" * (max((len(run) for run in _runs_of_backticks(text)), default=0) + 1)
    return f"{fence} {text} {fence}" if "`" in text else f"{fence}{text}{fence}"


def _runs_of_backticks(text: str) -> Iterable[str]:
    return [run for run in "".join(c if c == "`" else " " for c in text).split(" ") if run]


def _order_answer(question: OrderingQuestion, response: Response | None) -> str:
    given = response.steps if isinstance(response, Arranged) else ()
    lines = []
    for number, step in enumerate(question.steps, start=1):
        yours = f" *(yours: {given.index(step.id) + 1})*" if step.id in given else ""
        lines.append(f"{number}. {step.text.strip()}{yours}  \n   {step.why.strip()}")
    other = len(question.orders) - 1
    note = f"\n\n{other} other {'order is' if other == 1 else 'orders are'} right as well." if other else ""
    return "### A right order\n\n" + "\n".join(lines) + note


def _match_answer(question: MatchingQuestion, response: Response | None) -> str:
    given = response.partners if isinstance(response, Matched) else (None,) * len(question.pairs)
    lines = []
    for place, pair in enumerate(question.pairs):
        partner = given[place]
        yours = ""
        if partner is not None and partner != place:
            yours = f" *(yours: {question.rights[partner].strip()})*"
        lines.append(f"- {pair.left.strip()} → **{pair.right.strip()}**{yours}  \n  {pair.why.strip()}")
    lines += [f"- Unused: {extra.right.strip()}  \n  {extra.why.strip()}" for extra in question.extras]
    return "### Partners\n\n" + "\n".join(lines)


def _cloze_answer(question: ClozeQuestion, response: Response | None) -> str:
    given = response.texts if isinstance(response, Filled) else ("",) * len(question.blanks)
    lines = []
    for number, (blank, text) in enumerate(zip(question.blanks, given, strict=True), start=1):
        yours = f" *(yours: {_inline_code(text)})*" if text.strip() and not fills(blank, text) else ""
        lines.append(f"{number}. {_inline_code(_key_of(blank))}{yours}  \n   {blank.why.strip()}")
        lines += [f"   - {_inline_code(name)}: {why.strip()}" for name, why in _other_fillings(blank)]
    return "### Gaps\n\n" + "\n".join(lines)


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
        return "### Why\n\n" + "\n".join(lines)
    if isinstance(question, NumericQuestion | CodeOutputQuestion):
        lines = [f"- {_inline_code(miss.value.strip())}: {miss.why.strip()}" for miss in question.near_misses]
        return "### Near misses\n\n" + "\n".join(lines)
    return ""


def _word(*, is_correct: bool) -> str:
    return "correct" if is_correct else "not correct"


def _sources(question: Question) -> str:
    lines = [_source(one.title, one.locator, one.url) for one in question.facts.references]
    dated = question.facts.summary.valid_as_of
    note = [f"- Product facts as of {dated}."] if dated else []
    return "### Sources\n\n" + "\n".join(lines + note)


def _source(title: str, locator: str, url: str | None) -> str:
    return f"- {title}, {locator}" + (f" ([link]({url}))" if url else "")


def chosen_options(response: Response | None) -> frozenset[str]:
    """Ids of the options that a response ticked."""
    match response:
        case Chosen(options):
            return frozenset(options)
        case None | DontKnow() | Typed() | Arranged() | Matched() | Filled():
            return frozenset()
        case _:
            assert_never(response)
