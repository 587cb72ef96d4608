"""Formulas that may be looked up in a quiz: definitions, never the answer to a question."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of an area: its name, its TeX, and what its letters stand for where that is not plain."""

    area: str
    name: str
    tex: str
    where: str = ""


def found(formulas: Iterable[Formula], words: str) -> tuple[Formula, ...]:
    """The formulas in whose name or remark every word occurs, in their order."""
    wanted = words.casefold().split()
    return tuple(
        one for one in formulas if all(word in f"{one.name} {one.where}".casefold() for word in wanted)
    )
