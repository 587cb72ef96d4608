"""A next step in words, the same on every screen that shows one."""

from __future__ import annotations

from prepapp.domain.glance import NextStep


def because(step: NextStep) -> str:
    """Why, and what is expected to come of it: one or two whole sentences."""
    return " ".join(_sentence(part) for part in (step.reason, step.effect) if part)


def _sentence(text: str) -> str:
    ended = text if text.endswith(".") else f"{text}."
    return ended[0].upper() + ended[1:]
