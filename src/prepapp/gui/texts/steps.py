"""A next step in words, the same on every screen that shows one."""

from __future__ import annotations

from collections.abc import Sequence

from prepapp.domain.glance import NextStep, StepKind
from prepapp.gui.language import sentence_case, tr


def because(step: NextStep) -> str:
    """Why, and what is expected to come of it: one or two whole sentences."""
    return " ".join(_sentence(tr(part)) for part in (step.reason, step.effect) if part)


def _sentence(text: str) -> str:
    return sentence_case(text if text.endswith(".") else f"{text}.")


def length(step: NextStep) -> str:
    """How many questions and minutes, as a line of its own."""
    return sentence_case(tr(step.length))


def order_words(steps: Sequence[NextStep]) -> str:
    """Why the steps stand in this order: a line for each with the sum behind it, then the rule."""
    lines = [
        tr("{place}. {title}: {score}", place=place, title=tr(step.title), score=_score(step))
        for place, step in enumerate(steps, start=1)
    ]
    rule = tr(
        "Areas whose verdict is open come before areas that are below, and those before areas that meet; "
        "among each the highest score comes first. While no verdict may be given yet, its chance of being "
        "right counts as a coin's toss: 50 points."
    )
    return "\n".join([*lines, rule])


def _score(step: NextStep) -> str:
    if step.kind is StepKind.REVIEW:
        return tr("no score; due reviews come second while a verdict is open, and first when none is")
    if step.kind in (StepKind.MOCK, StepKind.DESIGN):
        return tr("no score; every area meets, and the verdict waits for this alone")
    return tr(step.score) if step.score else tr("no score; nothing is measured yet")
