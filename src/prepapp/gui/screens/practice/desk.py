"""Everything that is chosen on the screen: a kind of practice, and what belongs to each; pure, no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final

from prepapp.domain.filters import Facet
from prepapp.domain.mock import MOCK_SIZES
from prepapp.domain.preferences import Preferences
from prepapp.domain.quiz import Mode
from prepapp.domain.stock import Condition
from prepapp.domain.topics import Area
from prepapp.gui.screens.practice.choices import (
    LARGEST_SIZE,
    Choices,
    Pace,
    choices_from,
    percent_of,
    with_usual,
    within,
)


class Kind(StrEnum):
    """The ways to practise, in the order in which they are offered."""

    RECOMMENDED = "recommended"
    REVIEWS = "reviews"
    MISSED = "missed"
    MARKED = "marked"
    OWN = "own"
    TIMED = "timed"
    ADAPTIVE = "adaptive"
    MOCK = "mock"
    DESIGN = "design"
    READY = "ready"
    DIAGNOSTIC = "diagnostic"

    @property
    def is_built(self) -> bool:
        """Whether it is put together from filters and settings."""
        return self in BUILT


BUILT: Final = (Kind.MISSED, Kind.MARKED, Kind.OWN, Kind.TIMED)
SAVABLE: Final = (*BUILT, Kind.ADAPTIVE, Kind.MOCK)
"""What can be kept under a name: everything that has something to choose."""
_CONDITIONS: Final = {
    Kind.MISSED: (Condition.INCORRECT, Condition.SKIPPED),
    Kind.MARKED: (Condition.MARKED,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The kind that is chosen, with what was chosen for every kind: going to another forgets nothing."""

    kind: Kind = Kind.OWN
    built: Mapping[Kind, Choices] = field(default_factory=dict)
    mock_size: int = MOCK_SIZES[-1]
    mock_extra_percent: int = 100
    mock_runs_on: bool = False
    """Whether an interruption of a mock interview costs time."""
    area: str = ""
    most: int = 15
    design: str = ""
    """The id of the design question; one that is no longer there stands for the first."""

    @property
    def choices(self) -> Choices:
        """What is chosen for the kind, with what makes it that kind."""
        return essential(self.kind, self.built.get(self.kind, Choices()))

    def turned_to(self, kind: Kind) -> Desk:
        """The same with another kind of practice."""
        return replace(self, kind=kind)

    def edited(self, choices: Choices) -> Desk:
        """The same with other choices for the kind that is chosen."""
        return replace(self, built={**self.built, self.kind: essential(self.kind, choices)})

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; `desk_from` reads them back."""
        return {
            "kind": self.kind.value,
            "built": {kind.value: choices.to_json() for kind, choices in self.built.items()},
            "mock_size": self.mock_size,
            "mock_extra_percent": self.mock_extra_percent,
            "mock_runs_on": self.mock_runs_on,
            "area": self.area,
            "most": self.most,
            "design": self.design,
        }


def essential(kind: Kind, choices: Choices) -> Choices:
    """The choices with what a kind always has: missed questions were missed, a timed block has a clock."""
    if kind in _CONDITIONS:
        return replace(choices, filters=replace(choices.filters, conditions=_CONDITIONS[kind]))
    if kind is Kind.TIMED:
        return replace(choices, mode=Mode.EXAM, pace=Pace.COUNTDOWN)
    return choices


def settled_facets(kind: Kind) -> tuple[Facet, ...]:
    """The filters that a kind itself has set, so that they are not asked for."""
    return (Facet.CONDITIONS,) if kind in _CONDITIONS else ()


def desk_from(document: object, areas: Sequence[Area], preferences: Preferences | None = None) -> Desk:
    """What was remembered, each quiz with the usual clock where there is one."""
    found = _desk_from(document, areas)
    if preferences is None:
        return found
    built = {kind: with_usual(found.built.get(kind, Choices()), preferences) for kind in BUILT}
    usual = preferences.extra_time
    extra = found.mock_extra_percent if usual == 1.0 else percent_of(usual)
    return replace(found, built=built, mock_extra_percent=extra)


def _desk_from(document: object, areas: Sequence[Area]) -> Desk:
    if not isinstance(document, dict):
        return Desk()
    try:
        size, area = int(document["mock_size"]), str(document["area"])
        return Desk(
            kind=Kind(document["kind"]),
            built={
                kind: choices_from(document["built"][kind], areas)
                for kind in BUILT
                if kind in document["built"]
            },
            mock_size=size if size in MOCK_SIZES else MOCK_SIZES[-1],
            mock_extra_percent=percent_of(int(document["mock_extra_percent"]) / 100),
            mock_runs_on=document["mock_runs_on"] is True,
            area=area if area in {one.id for one in areas} else "",
            most=within(int(document["most"]), 1, LARGEST_SIZE),
            design=str(document["design"]),
        )
    except (KeyError, TypeError, ValueError, OverflowError):
        return Desk()
