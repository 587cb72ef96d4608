"""What can be asked about, at which level, and how much of it each level is expected to master."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from prepapp.domain.errors import UsageError
from prepapp.domain.levels import HIGHEST_EXPECTATION, LOWEST_EXPECTATION, Level
from prepapp.domain.wording import sentence

__all__ = [
    "HIGHEST_EXPECTATION",
    "LOWEST_EXPECTATION",
    "Area",
    "Level",
    "LevelFacts",
    "Specialisation",
    "Taxonomy",
    "Topic",
]


@dataclass(frozen=True, slots=True)
class Topic:
    """A part of an area, such as `linear-algebra`."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Area:
    """One of the subjects a career guide names; readiness is reported per area."""

    id: str
    name: str
    topics: tuple[Topic, ...]
    expectation: Mapping[Level, float]
    """Mastery (0-100) that a level is expected to show: editorial numbers, derived from the guides."""
    expectation_source: str
    weight: Mapping[Level, float]
    """Share of a level's blueprint that this area makes up; sums to 1 over the areas."""


@dataclass(frozen=True, slots=True)
class LevelFacts:
    """What the guides say about a level: years and scope, with their source in the text."""

    level: Level
    name: str
    years: str
    scope: str


@dataclass(frozen=True, slots=True)
class Specialisation:
    """A kind of ML engineer, which shifts some expectations by mastery points."""

    id: str
    name: str
    shift: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """Areas, levels and specialisations as shipped; ids are never renamed, only retired."""

    areas: tuple[Area, ...]
    levels: tuple[LevelFacts, ...]
    specialisations: tuple[Specialisation, ...] = ()
    _areas: Mapping[str, Area] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_areas", {area.id: area for area in self.areas})

    def area(self, area_id: str) -> Area:
        """The area with that id; `UsageError` when there is none."""
        try:
            return self._areas[area_id]
        except KeyError:
            known = ", ".join(self._areas)
            problem = sentence(
                "There is no area “{name}”. Choose one of: {known}.", name=area_id, known=known
            )
            raise UsageError(problem) from None

    def specialisation(self, specialisation_id: str) -> Specialisation:
        """The specialisation with that id; `UsageError` when there is none."""
        for one in self.specialisations:
            if one.id == specialisation_id:
                return one
        known = ", ".join(one.id for one in self.specialisations)
        raise UsageError(
            sentence(
                "There is no specialisation “{name}”. Choose one of: {known}.",
                name=specialisation_id,
                known=known,
            )
        )

    def expectation(self, area_id: str, level: Level, specialisation_id: str | None = None) -> float:
        """Mastery (0-100) expected in an area at a level, shifted by the specialisation, within 10..95."""
        shift = self.specialisation(specialisation_id).shift.get(area_id, 0.0) if specialisation_id else 0.0
        expected = self.area(area_id).expectation[level] + shift
        return min(max(expected, LOWEST_EXPECTATION), HIGHEST_EXPECTATION)
