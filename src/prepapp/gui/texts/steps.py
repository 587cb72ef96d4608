"""A next step in words, the same on every screen that shows one."""

from __future__ import annotations

from prepapp.domain.glance import NextStep
from prepapp.gui.language import sentence_case, tr


def because(step: NextStep) -> str:
    """Why, and what is expected to come of it: one or two whole sentences."""
    return " ".join(_sentence(tr(part)) for part in (step.reason, step.effect) if part)


def _sentence(text: str) -> str:
    return sentence_case(text if text.endswith(".") else f"{text}.")


def length(step: NextStep) -> str:
    """How many questions and minutes, as a line of its own."""
    return sentence_case(tr(step.length))
