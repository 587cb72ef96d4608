"""The simulated world: banks as the program sees them, and what people and items really are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp
from pathlib import Path

import numpy as np

from prepapp.content.bundle import load_bundle
from prepapp.domain.dealing import Filters, matching
from prepapp.domain.evidence import parameters_of
from prepapp.domain.item_model import LOG_DISCRIMINATION_SD, ItemParameters
from prepapp.domain.message import GENERAL_SHARE
from prepapp.domain.scale import TYPICAL_DISCRIMINATION, theta_for_mastery, typical_difficulty
from prepapp.domain.selection import Candidate, Pool, pool_of
from prepapp.domain.topics import Level

ITEMS_AN_AREA = 60
TOPICS_AN_AREA = 10
GUESSES = (0.25, 0.25, 0.25, 0.0)
STEPS = {2: (0.0,), 3: (-0.6, 0.6), 4: (-0.9, 0.0, 0.9)}
"""Where the steps of an item lie around its difficulty, in SDs, by number of categories."""


@dataclass(frozen=True, slots=True)
class Bank:
    """What the program is told: pools by area, each level's cut (SDs) and weight by area."""

    name: str
    pools: Mapping[str, Pool]
    cuts: Mapping[Level, Mapping[str, float]]
    weights: Mapping[Level, Mapping[str, float]]

    @property
    def areas(self) -> tuple[str, ...]:
        """The areas, in order."""
        return tuple(self.pools)


@dataclass(frozen=True, slots=True)
class TrueItem:
    """What an item really is, which the program under test is never told."""

    discrimination: float
    difficulty: float
    guess: float
    categories: int

    def chances(self, ability: float) -> tuple[float, ...]:
        """Chance of reaching each category above the lowest, at that ability."""
        return tuple(
            self.guess
            + (1 - self.guess) / (1 + exp(-self.discrimination * (ability - self.difficulty - step)))
            for step in STEPS[self.categories]
        )


@dataclass(frozen=True, slots=True)
class Examinee:
    """One person: true abilities, how far off each area was authored, what items really are, and luck.

    The luck of each item is drawn once, so every form and every program meets the same answers.
    """

    number: int
    ability: Mapping[str, float]
    offset: Mapping[str, float]
    truth: Mapping[str, TrueItem]
    luck: Mapping[str, float]

    def credit(self, area: str, item_id: str) -> float:
        """What the person gets for an item (0..1)."""
        item, luck = self.truth[item_id], self.luck[item_id]
        chances = item.chances(self.ability[area] - self.offset[area])
        return sum(luck < chance for chance in chances) / len(chances)


def synthetic_bank(areas: int = 10, items: int = ITEMS_AN_AREA) -> Bank:
    """Levels in equal shares, three quarters of the items with four options; cuts are the nominal ones."""
    names = tuple(f"area-{number}" for number in range(areas))
    return Bank(
        f"synthetic, {areas} areas x {items} items",
        {name: pool_of([_synthetic_item(name, number) for number in range(items)]) for name in names},
        {level: dict.fromkeys(names, level.cut) for level in Level},
        {level: dict.fromkeys(names, 1.0 / areas) for level in Level},
    )


def _synthetic_item(area: str, number: int) -> Candidate:
    level = list(Level)[number % len(Level)]
    guess = GUESSES[(number // len(Level)) % len(GUESSES)]
    return Candidate(
        f"{area}/{number}", f"topic-{number % TOPICS_AN_AREA}", ItemParameters(level, 0.0, guess), 60.0
    )


def real_bank(bundle_path: Path) -> Bank:
    """The bank that is shipped, with its expectations as cuts. Raises `ContentError`."""
    bundle = load_bundle(bundle_path)
    taxonomy = bundle.taxonomy
    found: dict[str, list[Candidate]] = {area.id: [] for area in taxonomy.areas}
    for one in matching(bundle.items, Filters()):
        found[one.area].append(Candidate(one.id, one.topic, parameters_of(one), float(one.time_s)))
    count = sum(map(len, found.values()))
    return Bank(
        f"the real bank, {len(found)} areas, {count} items",
        {area: pool_of(candidates) for area, candidates in found.items()},
        {
            level: {area: theta_for_mastery(taxonomy.expectation(area, level)) for area in found}
            for level in Level
        },
        {level: {area.id: area.weight[level] for area in taxonomy.areas} for level in Level},
    )


def examinee(
    bank: Bank, number: int, *, seed: int, offset_sd: float = 0.0, item_error: float = 1.0
) -> Examinee:
    """Person `number`: everything about them is drawn from the seed and the number alone."""
    rng = np.random.default_rng([seed, number])
    general = rng.normal()
    ability = {
        area: float(np.sqrt(GENERAL_SHARE) * general + np.sqrt(1 - GENERAL_SHARE) * rng.normal())
        for area in bank.areas
    }
    offset = {area: float(offset_sd * rng.normal()) for area in bank.areas}
    candidates = [one for pool in bank.pools.values() for one in pool.candidates]
    truth = {one.id: true_item(one, rng, item_error=item_error) for one in candidates}
    luck = dict(zip(truth, rng.random(len(truth)).tolist(), strict=True))
    return Examinee(number, ability, offset, truth, luck)


def true_item(candidate: Candidate, rng: np.random.Generator, *, item_error: float = 1.0) -> TrueItem:
    """What an authored item really is: drawn from the authored prior, its spread times `item_error`."""
    item = candidate.item
    assert isinstance(item, ItemParameters)
    return TrueItem(
        TYPICAL_DISCRIMINATION * exp(LOG_DISCRIMINATION_SD * rng.normal()),
        typical_difficulty(item.level) + item.offset + item_error * item.difficulty_sd * rng.normal(),
        item.guess,
        item.categories,
    )
