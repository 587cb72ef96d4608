"""Designs that people score themselves, each as generous as they are: left out, blurred, or as if graded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import exp

import numpy as np

from benchmarks.measurement.sittings import DAY
from benchmarks.measurement.world import STEPS, Bank, Examinee
from prepapp.domain.ability import Observation, posterior, replay
from prepapp.domain.evidence import SELF_SCORED_STEPS
from prepapp.domain.item_model import (
    DIFFICULTY_SD,
    LENIENCY_SD,
    SELF_SCORED_DISCRIMINATION,
    ItemParameters,
)
from prepapp.domain.scale import typical_difficulty
from prepapp.domain.topics import Level

COUNTS = (2, 8, 24)
"""Designs scored in each area."""
GRADED = 8
"""Answers graded in each area beside them."""


class Counting(StrEnum):
    """What is made of a self-score."""

    LEFT_OUT = "left out"
    BLURRED = "blurred by an unknown leniency"
    AS_GRADED = "counted as if graded"


class Leniency(StrEnum):
    """Where a person is as generous as elsewhere."""

    BY_AREA = "in each area anew, as the model takes it"
    EVERYWHERE = "the same in every area"


@dataclass(frozen=True, slots=True)
class Reading:
    """One area of one person."""

    theta: float
    estimate: float
    covered: bool


def score_designs(
    bank: Bank, person: Examinee, *, count: int, leniency: Leniency
) -> dict[Counting, list[Reading]]:
    """What is said of each area of a person who answered a few items and scored so many designs."""
    rng = np.random.default_rng([person.number, count, list(Leniency).index(leniency)])
    common = float(rng.normal())
    graded, designs = [], []
    for area in bank.areas:
        own = common if leniency is Leniency.EVERYWHERE else float(rng.normal())
        graded += list(_graded(bank, person, area))
        designs += list(_designs(person.ability[area] + LENIENCY_SD * own, area, count, rng))
    return {
        counting: list(_readings(bank, person, graded + _counted(designs, counting))) for counting in Counting
    }


def _graded(bank: Bank, person: Examinee, area: str) -> Iterator[Observation]:
    for candidate in bank.pools[area].candidates[:GRADED]:
        yield Observation(area, DAY, candidate.item, person.credit(area, candidate.id))


def _designs(seen_as: float, area: str, count: int, rng: np.random.Generator) -> Iterator[Observation]:
    """Designs as they are scored by who would be `seen_as` so able, levels in turn."""
    for number in range(count):
        level = list(Level)[number % len(Level)]
        difficulty = typical_difficulty(level) + DIFFICULTY_SD * rng.normal()
        luck = rng.random()
        reached = sum(
            luck < 1 / (1 + exp(-SELF_SCORED_DISCRIMINATION * (seen_as - difficulty - step)))
            for step in STEPS[SELF_SCORED_STEPS]
        )
        item = ItemParameters(level, categories=SELF_SCORED_STEPS)
        yield Observation(area, DAY, item, reached / (SELF_SCORED_STEPS - 1), self_scored=True)


def _counted(designs: list[Observation], counting: Counting) -> list[Observation]:
    match counting:
        case Counting.LEFT_OUT:
            return []
        case Counting.BLURRED:
            return designs
        case Counting.AS_GRADED:
            return [replace(one, self_scored=False) for one in designs]


def _readings(bank: Bank, person: Examinee, given: list[Observation]) -> Iterator[Reading]:
    known = posterior(replay(given, bank.areas))
    for name in bank.areas:
        area, theta = known.area(name), person.ability[name]
        low, high = area.interval90
        yield Reading(theta, area.ability, low <= theta <= high)


def totals(
    people: Sequence[Mapping[Counting, list[Reading]]], counting: Counting
) -> tuple[list[float], list[float]]:
    """By person: mean squared error over areas, and the share of areas whose interval holds the truth."""
    errors = [float(np.mean([(one.estimate - one.theta) ** 2 for one in each[counting]])) for each in people]
    covered = [float(np.mean([one.covered for one in each[counting]])) for each in people]
    return errors, covered
