"""The mock interview: how many questions of each area make one for a level, and how long it takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate
from math import floor
from typing import Final

from prepapp.domain.filters import Filters, sift
from prepapp.domain.history import AnsweredItem
from prepapp.domain.questions import ItemSummary
from prepapp.domain.quiz import Rest
from prepapp.domain.stock import Stocked
from prepapp.domain.topics import Level, Taxonomy

MOCK_SIZES: Final = (20, 40)
"""How many questions a mock interview may have: a short one and a whole one."""


REST_S: Final = 5 * 60.0
LONGEST_UNBROKEN: Final = 30
"""So many questions at most are asked without a break."""


@dataclass(frozen=True, slots=True)
class Section:
    """The part of a mock interview that is about one area."""

    area_id: str
    questions: int
    seconds: float
    """By the target times of the questions there are."""


@dataclass(frozen=True, slots=True)
class Blueprint:
    """What a mock interview for a level is made of, the weightiest area first."""

    level: Level
    levels: tuple[Level, ...]
    """The levels its questions are written for."""
    sections: tuple[Section, ...]
    expectation: float
    """The mastery (0-100) that the level is expected to show over these sections."""

    @property
    def questions(self) -> int:
        """How many questions it has."""
        return sum(section.questions for section in self.sections)

    @property
    def seconds(self) -> float:
        """How long it takes by target times."""
        return sum(section.seconds for section in self.sections)

    @property
    def rests(self) -> tuple[Rest, ...]:
        """One, where it is long: between the two sections that lie nearest its middle."""
        ends = list(accumulate(section.questions for section in self.sections))[:-1]
        if not ends or self.questions <= LONGEST_UNBROKEN:
            return ()
        return (Rest(min(ends, key=lambda end: abs(2 * end - self.questions)), REST_S),)


@dataclass(frozen=True, slots=True)
class SectionResult:
    """What came of the part of a mock interview that is about one area."""

    area_id: str
    questions: int
    credit: float
    seconds: float
    target_s: float


def section_results(answers: Iterable[AnsweredItem]) -> tuple[SectionResult, ...]:
    """The sections of a finished interview in the order they were asked."""
    by_area: dict[str, list[AnsweredItem]] = {}
    for answer in sorted(answers, key=lambda one: one.position):
        by_area.setdefault(answer.area, []).append(answer)
    return tuple(
        SectionResult(
            area,
            len(found),
            sum(one.credit for one in found),
            sum(one.seconds for one in found),
            sum(one.time_target_s for one in found),
        )
        for area, found in by_area.items()
    )


def mock_levels(level: Level) -> tuple[Level, ...]:
    """The levels whose questions a mock interview asks: its own and the one below, or the lowest two."""
    rungs = tuple(Level)
    place = max(rungs.index(level), 1)
    return rungs[place - 1 : place + 1]


def blueprint(
    stock: Iterable[Stocked],
    taxonomy: Taxonomy,
    level: Level,
    *,
    size: int,
    specialisation: str | None = None,
) -> Blueprint:
    """At most `size` questions shared out by the level's area weights, as far as there are questions."""
    levels = mock_levels(level)
    supply = _by_area(sift(stock, Filters(levels=levels)).items)
    weights = {area.id: area.weight[level] for area in taxonomy.areas if area.id in supply}
    shares = apportioned(size, weights, {area: len(items) for area, items in supply.items()})
    ordered = sorted(shares, key=lambda area: (-weights[area], area))
    sections = tuple(Section(area, shares[area], shares[area] * _mean_s(supply[area])) for area in ordered)
    expected = sum(
        section.questions * taxonomy.expectation(section.area_id, level, specialisation)
        for section in sections
    )
    questions = sum(section.questions for section in sections)
    return Blueprint(level, levels, sections, expected / questions if questions else 0.0)


def apportioned(size: int, weights: Mapping[str, float], most: Mapping[str, int]) -> dict[str, int]:
    """`size` seats by weight with the largest remainders (Hamilton); nobody gets more than its most."""
    shares = dict.fromkeys(weights, 0)
    left = min(size, sum(most[name] for name, weight in weights.items() if weight > 0.0))
    while left > 0:
        open_names = [name for name in weights if weights[name] > 0.0 and shares[name] < most[name]]
        total = sum(weights[name] for name in open_names)
        quotas = {name: left * weights[name] / total for name in open_names}
        given = {name: min(floor(quotas[name]), most[name] - shares[name]) for name in open_names}
        if not any(given.values()):
            ranked = sorted(open_names, key=lambda name: (floor(quotas[name]) - quotas[name], name))
            given = dict.fromkeys(ranked[:left], 1)
        for name, seats in given.items():
            shares[name] += seats
            left -= seats
    return {name: seats for name, seats in shares.items() if seats}


def _by_area(items: Iterable[ItemSummary]) -> dict[str, list[ItemSummary]]:
    found: dict[str, list[ItemSummary]] = {}
    for item in items:
        found.setdefault(item.area, []).append(item)
    return found


def _mean_s(items: list[ItemSummary]) -> float:
    return sum(item.time_s for item in items) / len(items)
