"""How well difficulties are recovered from the pooled answers of so many people who each answered a part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt
from time import perf_counter

import numpy as np

from benchmarks.measurement.world import Bank, TrueItem, examinee, true_item
from prepapp.domain.calibration import FEWEST_ANSWERS, PooledAnswer, PooledItem, calibrate
from prepapp.domain.item_model import Floats, ItemParameters
from prepapp.domain.scale import typical_difficulty
from prepapp.domain.selection import Candidate

PEOPLE = (50, 200, 1000)
ANSWERS_EACH = 120
_WIDTH_90 = 1.6449


@dataclass(frozen=True, slots=True)
class Recovery:
    """Errors of b (SDs) over the items with answers enough, as authored and as calibrated."""

    people: int
    items: int
    answers_an_item: float
    authored: float
    calibrated: float
    said: float
    coverage: float
    correlation: float
    seconds: float


def recover(bank: Bank, *, seed: int) -> Iterator[Recovery]:
    """One bank whose items really differ from what is said of them, and more and more people."""
    rng = np.random.default_rng([seed, 77])
    candidates = [(area, one) for area, pool in bank.pools.items() for one in pool.candidates]
    truth = {one.id: true_item(one, rng) for _, one in candidates}
    items = [_pooled(area, one) for area, one in candidates]
    answers: list[PooledAnswer] = []
    for person in range(max(PEOPLE)):
        answers += _answers(bank, person, truth, items, seed=seed)
        if person + 1 in PEOPLE:
            yield _recovery(person + 1, items, answers, truth)


def _pooled(area: str, candidate: Candidate) -> PooledItem:
    item = candidate.item
    assert isinstance(item, ItemParameters)
    difficulty = typical_difficulty(item.level) + item.offset
    return PooledItem(candidate.id, area, difficulty, item.guess, item.categories)


def _answers(
    bank: Bank, person: int, truth: dict[str, TrueItem], items: list[PooledItem], *, seed: int
) -> Iterator[PooledAnswer]:
    ability = examinee(bank, person, seed=seed).ability
    rng = np.random.default_rng([seed, person, 78])
    for place in rng.choice(len(items), size=min(ANSWERS_EACH, len(items)), replace=False).tolist():
        luck = rng.random()
        chances = truth[items[place].id].chances(ability[items[place].area])
        yield PooledAnswer(person, items[place].id, sum(luck < chance for chance in chances))


def _recovery(
    people: int, items: list[PooledItem], answers: list[PooledAnswer], truth: dict[str, TrueItem]
) -> Recovery:
    started = perf_counter()
    found = [one for one in calibrate(items, answers) if one.answers >= FEWEST_ANSWERS]
    seconds = perf_counter() - started
    real = np.array([truth[one.item.id].difficulty for one in found])
    authored = np.array([one.item.difficulty for one in found])
    calibrated = np.array([one.difficulty for one in found])
    spread = np.array([one.difficulty_sd for one in found])
    return Recovery(
        people=people,
        items=len(found),
        answers_an_item=float(np.mean([one.answers for one in found])) if found else 0.0,
        authored=_rmse(authored - real),
        calibrated=_rmse(calibrated - real),
        said=_rmse(spread),
        coverage=float((np.abs(calibrated - real) <= _WIDTH_90 * spread).mean()) if found else float("nan"),
        correlation=float(np.corrcoef(calibrated - authored, real - authored)[0, 1])
        if found
        else float("nan"),
        seconds=seconds,
    )


def _rmse(errors: Floats) -> float:
    return sqrt(float((errors**2).mean())) if errors.size else float("nan")
