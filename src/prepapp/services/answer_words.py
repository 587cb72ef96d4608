"""What was answered, in words: for pages that are read without the program."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from prepapp.domain.answers import Arranged, Chosen, Designed, DontKnow, Filled, Matched, Response, Typed
from prepapp.domain.questions import (
    MatchingQuestion,
    MultiQuestion,
    OpenQuestion,
    OrderingQuestion,
    Question,
    SingleQuestion,
)
from prepapp.domain.rubric import rubric_count


def answer_words(response: Response | None, question: Question | None) -> str:
    """A response as text; without the question that was asked, by the ids that were chosen."""
    match response:
        case None:
            return "not answered"
        case DontKnow():
            return "I do not know"
        case Typed(text):
            return text
        case Filled(texts):
            return " · ".join(texts)
        case Chosen(options):
            return " · ".join(_options(question).get(one, one) for one in options)
        case Arranged(steps):
            return " → ".join(_steps(question).get(one, one) for one in steps)
        case Matched(partners):
            return " · ".join(_pairs(partners, question))
        case Designed():
            return _design(response, question)
        case _:
            assert_never(response)


def _design(response: Designed, question: Question | None) -> str:
    """What was written, and the points that were found in it; of one who spoke, the points alone."""
    written = [text.strip() for text in response.texts if text.strip()]
    return "\n\n".join([*written, f"({_points(response, question)})"])


def _points(response: Designed, question: Question | None) -> str:
    if not isinstance(question, OpenQuestion):
        return f"points ticked: {len(response.met)}"
    count = rubric_count(question, response.met)
    return f"{count.points} of {count.points_in_all} points, {count.mistakes} mistakes"


def _options(question: Question | None) -> dict[str, str]:
    if isinstance(question, SingleQuestion | MultiQuestion):
        return {option.id: option.text for option in question.options}
    return {}


def _steps(question: Question | None) -> dict[str, str]:
    if isinstance(question, OrderingQuestion):
        return {step.id: step.text for step in question.steps}
    return {}


def _pairs(partners: Sequence[int | None], question: Question | None) -> list[str]:
    if not isinstance(question, MatchingQuestion):
        return ["—" if partner is None else str(partner) for partner in partners]
    rights = question.rights
    chosen = ("—" if place is None or place >= len(rights) else rights[place] for place in partners)
    return [f"{pair.left}: {right}" for pair, right in zip(question.pairs, chosen, strict=False)]
