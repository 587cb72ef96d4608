"""How what was known of ability changed from day to day: a snapshot at the end of each day with answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from math import sqrt
from operator import attrgetter

import numpy as np

from prepapp.domain.ability import AbilityState, Observation, observe_day, posterior
from prepapp.domain.item_model import Floats
from prepapp.domain.posterior import Interval

FEWEST_DAYS = 3
"""A trend is drawn from this many days with answers on."""
_DEVIATE_90 = 1.6449
"""The standard normal's 95 % quantile."""


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """What was known at the end of a day (ordinal), areas in the order the trend names them.

    `answers`, `mastery`, `low` and `high` (the 90 % interval, masteries 0..100) have shape (areas,),
    `covariance` (areas, areas) is of the masteries, in squared points.
    """

    day: int
    answers: Floats = field(repr=False)
    mastery: Floats
    low: Floats = field(repr=False)
    high: Floats = field(repr=False)
    covariance: Floats = field(repr=False)


@dataclass(frozen=True, slots=True)
class Estimate:
    """Mastery on a day with its 90 % interval; `answers` were behind it."""

    day: int
    mastery: float
    interval90: Interval
    answers: int


@dataclass(frozen=True, slots=True)
class Trend:
    """What was known at the end of each day with answers, and what is known today; None before any."""

    areas: tuple[str, ...]
    days: tuple[Snapshot, ...]
    today: Snapshot | None

    def place(self, area: str) -> int:
        """Where a snapshot has that area. Raises `ValueError` for one it does not have."""
        return self.areas.index(area)


def snapshot(
    state: AbilityState,
    areas: Sequence[str],
    *,
    day: int | None = None,
    include_self_scored: bool = True,
) -> Snapshot:
    """What the state says on its last day, or on a later one: of every area, answered or not."""
    known = posterior(state, day=day, include_self_scored=include_self_scored)
    found = [known.area(area) for area in areas]
    intervals = [one.mastery_interval90 for one in found]
    return Snapshot(
        day=known.day or 0,
        answers=np.array([one.answers for one in found], dtype=np.float64),
        mastery=np.array([one.mastery for one in found]),
        low=np.array([low for low, _ in intervals]),
        high=np.array([high for _, high in intervals]),
        covariance=known.mastery_covariance(areas),
    )


def observed(
    state: AbilityState,
    observations: Iterable[Observation],
    areas: Sequence[str],
    *,
    include_self_scored: bool = True,
) -> tuple[AbilityState, dict[int, Snapshot]]:
    """The state after all observations, and a snapshot by day of each day that a later one ended.

    The last day is not among them: it may go on, and the state itself says what is known (see `with_last`).
    """
    days: dict[int, Snapshot] = {}
    for day, of_day in groupby(observations, key=attrgetter("day")):
        if state.day is not None and day > state.day:
            days[state.day] = snapshot(state, areas, include_self_scored=include_self_scored)
        state = observe_day(state, tuple(of_day))
    return state, days


def with_last(
    days: Mapping[int, Snapshot],
    state: AbilityState,
    areas: Sequence[str],
    *,
    include_self_scored: bool = True,
) -> dict[int, Snapshot]:
    """The days that ended and the last one as the state knows it; nothing before the first answer."""
    if state.day is None:
        return {**days}
    return {**days, state.day: snapshot(state, areas, include_self_scored=include_self_scored)}


def of_area(snapshots: Iterable[Snapshot], place: int) -> tuple[Estimate, ...]:
    """The estimates of the area at that place, from its first answer on."""
    return tuple(
        Estimate(
            one.day,
            float(one.mastery[place]),
            (float(one.low[place]), float(one.high[place])),
            int(one.answers[place]),
        )
        for one in snapshots
        if one.answers[place] > 0
    )


def overall(snapshots: Iterable[Snapshot], weights: Sequence[float]) -> tuple[Estimate, ...]:
    """The weighted mean of the areas' masteries, day by day; `weights` sum to 1.

    Its interval is that of a normal with the variance w' C w: areas rise and fall together.
    """
    return tuple(_overall(one, np.asarray(weights)) for one in snapshots)


def _overall(one: Snapshot, weights: Floats) -> Estimate:
    middle = float(weights @ one.mastery)
    reach = _DEVIATE_90 * sqrt(max(float(weights @ one.covariance @ weights), 0.0))
    interval = max(middle - reach, 0.0), min(middle + reach, 100.0)
    return Estimate(one.day, middle, interval, int(one.answers.sum()))


def weekly(estimates: Iterable[Estimate]) -> tuple[Estimate, ...]:
    """The last estimate of each week (from Monday) that has one."""
    last: dict[int, Estimate] = {}
    for one in estimates:
        last[(one.day - 1) // 7] = one  # day 1 of the calendar was a Monday
    return tuple(last.values())


def latest_until(snapshots: Iterable[Snapshot], day: int) -> Snapshot | None:
    """What was known at the end of that day; None before the first answer."""
    return max((one for one in snapshots if one.day <= day), key=lambda one: one.day, default=None)


def to_years(snapshots: Mapping[int, Snapshot], *, since: int = 0) -> dict[str, bytes]:
    """Snapshots as bytes by calendar year, of the years that reach the day `since` or come after it."""
    first = date.fromordinal(max(since, 1)).year
    rows: dict[int, list[Floats]] = {}
    for day in sorted(snapshots):
        year = date.fromordinal(day).year
        if year >= first:
            rows.setdefault(year, []).append(_packed(snapshots[day]))
    return {str(year): np.stack(found).tobytes() for year, found in rows.items()}


def from_years(parts: Iterable[bytes], areas: int) -> dict[int, Snapshot]:
    """The snapshots those bytes were made from; `ValueError` when they are of other areas."""
    width = _width(areas)
    rows = [row for part in parts for row in np.frombuffer(part).reshape(-1, width)]
    found = [_unpacked(row, areas) for row in rows]
    return {one.day: one for one in sorted(found, key=lambda one: one.day)}


def _packed(one: Snapshot) -> Floats:
    """The covariance is symmetric: its upper triangle is enough."""
    upper = one.covariance[np.triu_indices(one.mastery.size)]
    return np.concatenate([[one.day], one.answers, one.mastery, one.low, one.high, upper])


def _unpacked(row: Floats, areas: int) -> Snapshot:
    answers, mastery, low, high = row[1 : 1 + 4 * areas].reshape(4, areas)
    covariance = np.zeros((areas, areas))
    covariance[np.triu_indices(areas)] = row[1 + 4 * areas :]
    covariance += np.triu(covariance, 1).T
    return Snapshot(int(row[0]), answers, mastery, low, high, covariance)


def _width(areas: int) -> int:
    return 1 + 4 * areas + areas * (areas + 1) // 2
