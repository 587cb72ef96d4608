"""The same people and answers through catsim (De Rizzo Meneghetti and Aquino 2017), if it is installed."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
from time import perf_counter
from typing import Any

import numpy as np

from benchmarks.measurement.sittings import CHECKPOINTS
from benchmarks.measurement.world import Bank, Examinee
from prepapp.domain.item_model import Floats, ItemParameters
from prepapp.domain.scale import TYPICAL_DISCRIMINATION, typical_difficulty

WIDEST = 4.0
"""Estimates of the peer are kept inside plus and minus this, or all-right patterns would decide its RMSE."""


@dataclass(slots=True)
class PeerSitting:
    """Squared errors of the peer at each checkpoint, and the seconds of every answer taken in."""

    squared: dict[int, list[float]] = field(default_factory=lambda: {count: [] for count in CHECKPOINTS})
    seconds: list[float] = field(default_factory=list)


def is_installed() -> bool:
    """Whether the peer is there; it is no dependency, not even of development."""
    return importlib.util.find_spec("catsim") is not None


def version() -> str:
    """The peer's version."""
    from importlib.metadata import version as version_of

    return version_of("catsim")


def sit_with_peer(bank: Bank, person: Examinee) -> PeerSitting:
    """Every area as a test of its own, as the peer knows one ability; authored values taken as true.

    Maximum information and maximum likelihood with Dodd's start: its own defaults.
    """
    sitting = PeerSitting()
    per_area = {count // len(bank.areas): count for count in CHECKPOINTS}
    for area in bank.areas:
        for asked, (estimate, seconds) in enumerate(_area(bank, person, area, max(per_area)), start=1):
            sitting.seconds.append(seconds)
            if asked in per_area:
                kept = min(max(estimate, -WIDEST), WIDEST)
                sitting.squared[per_area[asked]].append((kept - person.ability[area]) ** 2)
    return sitting


def _area(bank: Bank, person: Examinee, area: str, most: int) -> Iterator[tuple[float, float]]:
    estimator: Any = importlib.import_module("catsim.estimation").NumericalSearchEstimator()
    selector: Any = importlib.import_module("catsim.selection").MaxInfoSelector()
    items: Any = importlib.import_module("catsim.item_bank").ItemBank(_authored(bank, area))
    candidates, estimate = bank.pools[area].candidates, 0.0
    asked: list[int] = []
    responses: list[bool] = []
    for _ in range(most):
        started = perf_counter()
        with redirect_stdout(StringIO()):  # it prints an empty line now and then
            chosen = int(selector.select(item_bank=items, administered_items=asked, est_theta=estimate))
        spent = perf_counter() - started
        asked.append(chosen)
        responses.append(person.credit(area, candidates[chosen].id) == 1.0)
        started = perf_counter()
        with redirect_stdout(StringIO()):
            estimate = float(
                estimator.estimate(
                    item_bank=items, administered_items=asked, response_vector=responses, est_theta=estimate
                )
            )
        yield estimate, spent + perf_counter() - started


def _authored(bank: Bank, area: str) -> Floats:
    """The items' a, b, c, d as their authors gave them, shape (items, 4)."""
    rows = []
    for one in bank.pools[area].candidates:
        assert isinstance(one.item, ItemParameters)
        difficulty = typical_difficulty(one.item.level) + one.item.offset
        rows.append((TYPICAL_DISCRIMINATION, difficulty, one.item.guess, 1.0))
    return np.array(rows)
