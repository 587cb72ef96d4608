"""A question -> the Markdown of its page."""

from __future__ import annotations

import re
from typing import Final

from prepapp.domain.questions import (
    ClozeQuestion,
    CodeOutputQuestion,
    MatchingQuestion,
    MultiQuestion,
    NumericQuestion,
    OpenQuestion,
    OrderingQuestion,
    Question,
)
from prepapp.gui.language import figure, percent, tr

_FENCE: Final = re.compile(r"(^```.*?^```\s*?$)", re.MULTILINE | re.DOTALL)


def stem_markdown(question: Question) -> str:
    """The stem as it is shown, with the program of a code question and numbered blanks."""
    stem = question.facts.stem.strip()
    match question:
        case CodeOutputQuestion():
            return "\n\n".join(part for part in (stem, _setup(question), _fence(question)) if part)
        case ClozeQuestion():
            return _with_numbers(question, stem)
        case _:
            return stem


def _setup(question: CodeOutputQuestion) -> str:
    return f"```{question.language}\n{question.setup.strip()}\n```" if question.setup else ""


def _fence(question: CodeOutputQuestion) -> str:
    return f"```{question.language}\n{question.code.strip()}\n```"


def _with_numbers(question: ClozeQuestion, stem: str) -> str:
    """`[[id]]` becomes a numbered gap: bold in text, plain in code."""
    parts = _FENCE.split(stem)
    for number, blank in enumerate(question.blanks, start=1):
        gap = f"[[{blank.id}]]"
        parts = [
            part.replace(gap, f"⟦{number}⟧" if part.startswith("```") else f"**⟦{number}⟧**")
            for part in parts
        ]
    return "".join(parts)


def instruction(question: Question) -> str:
    """How this type of question is answered, in a few words."""
    match question:
        case MultiQuestion():
            count = sum(option.is_correct for option in question.options)
            return tr("Select {count}.", count=count)
        case NumericQuestion(unit=unit):
            ask = tr("Type a number ({unit}).", unit=unit) if unit else tr("Type a number.")
            return f"{ask} {_tolerance(question)}"
        case CodeOutputQuestion(language="sql"):
            return tr("Type the result: one row a line, columns joined by “ | ”, NULL for null.")
        case CodeOutputQuestion():
            return tr("Type exactly what the program prints.")
        case OrderingQuestion():
            return tr("Put the steps in order. Alt+Up and Alt+Down move the focused step.")
        case MatchingQuestion():
            return tr("Choose a partner for each entry; some partners stay unused.")
        case ClozeQuestion():
            return tr("Fill the numbered gaps.")
        case OpenQuestion():
            return tr("Answered phase by phase, then scored against its rubric.")
        case _:
            return tr("Choose one option.")


def _tolerance(question: NumericQuestion) -> str:
    """How near the number has to be; a share stays a share, or it would tell the size of the answer."""
    near, share = figure(question.abs_tol, 3), percent(question.rel_tol, 0 if question.rel_tol >= 0.01 else 1)
    if question.abs_tol and question.rel_tol:
        return tr("It counts within ±{near} or ±{share} of the answer.", near=near, share=share)
    if question.rel_tol:
        return tr("It counts within ±{share} of the answer.", share=share)
    if question.abs_tol:
        return tr("It counts within ±{near} of the answer.", near=near)
    return tr("It has to be exact.")
