"""What the answers given so far say about ability in every area, as a value that takes one answer at a time.

Areas are independent once general ability is known, so the state keeps one message per answered area (see
`message`), moved through time only when that area is answered or read; reading joins them:

    m_a(g)      what area a's answers say about g
    p(g)        proportional to p0(g) * prod_a m_a(g)
    p(theta_a)  from area a's message, each g weighted by p0(g) * prod of m_b(g) over the other areas b

How generous people are when they score their own open answers is unknown but constant: N(0, .5^2) per area,
on five nodes, each with its own message: a separate likelihood, blurred, but exact over time as well. What
those answers say alone is kept beside it, to be drawn apart.

The random walk between days (Glickman 1999) stops where an area's own answers leave it as uncertain as the
prior. It widens all rows of a message alike, which keeps a right answer from ever lowering an ability.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, reduce
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from prepapp.domain import message
from prepapp.domain.item_model import (
    LENIENCY_WEIGHT,
    Floats,
    Item,
    category,
    response_curves,
    self_scored_category,
    self_scored_curves,
)
from prepapp.domain.message import NOTHING_TOLD, PRIOR, Told
from prepapp.domain.posterior import AbilityPosterior, AreaReading

PREPARING_SD = 0.05
IDLE_SD = 0.03
"""tau: how far ability may drift in a day, in SDs, while preparing and after."""
PREPARING_DAYS = 7
"""So many days after an answer still count as preparing."""
_TINY = np.finfo(np.float64).tiny


@dataclass(frozen=True, slots=True)
class Observation:
    """A first answer to an item: where, on which day (ordinal), and how much credit (0..1) it got."""

    area: str
    day: int
    item: Item
    credit: float
    self_scored: bool = False


@dataclass(frozen=True, eq=False)
class AreaEvidence:
    """What an area's answers say: counts, the clock (SD^2 of drift) it stands at, and its messages.

    `measured` is (51, 121), of graded answers alone. `opened` is (5, 51, 121), of all answers under each
    leniency, `alone` the same of self-scored answers only; both are None until there is such an answer.
    """

    answers: int
    self_scored: int
    clock: float
    measured: Floats
    opened: Floats | None = None
    alone: Floats | None = None

    @cached_property
    def graded(self) -> Told:
        """What the graded answers tell."""
        return Told(self.measured)

    @cached_property
    def merged(self) -> Told:
        """What all answers tell, leniency integrated out."""
        return self.graded if self.opened is None else Told(_leniency_integrated(self.opened))

    @cached_property
    def self_told(self) -> Told:
        """What the self-scored answers tell by themselves, leniency integrated out."""
        return NOTHING_TOLD if self.alone is None else Told(_leniency_integrated(self.alone))


@dataclass(frozen=True, slots=True, eq=False)
class AbilityState:
    """Everything the answers say; `day` is the last one answered on, `clock` the drift (SD^2) up to it."""

    areas: tuple[str, ...]
    day: int | None = None
    clock: float = 0.0
    evidence: Mapping[str, AreaEvidence] = field(default_factory=lambda: MappingProxyType({}))


def replay(observations: Iterable[Observation], areas: Iterable[str]) -> AbilityState:
    """The state after all observations in the given order, oldest first."""
    days = groupby(observations, key=attrgetter("day"))
    return reduce(observe_day, (tuple(of_day) for _, of_day in days), AbilityState(tuple(areas)))


def observe(state: AbilityState, observation: Observation) -> AbilityState:
    """The state after one more answer, see `observe_day`."""
    return observe_day(state, (observation,))


def observe_day(state: AbilityState, observations: Sequence[Observation]) -> AbilityState:
    """The state after more answers of one day, at least one; their order does not matter.

    Answers dated before the last one (a clock set back) count on the last day. An area the state was not
    made with is added: history may hold areas that were retired since.
    """
    state = _moved_to(state, observations[0].day)
    evidence, areas = dict(state.evidence), dict.fromkeys(state.areas)
    for area, outcomes in _outcomes_by_area(observations).items():
        before = evidence.get(area, AreaEvidence(0, 0, state.clock, PRIOR))
        evidence[area] = _answered(_drifted(before, state.clock), outcomes)
        areas[area] = None
    return replace(state, areas=tuple(areas), evidence=MappingProxyType(evidence))


def posterior(
    state: AbilityState, *, day: int | None = None, ahead: int = 0, include_self_scored: bool = True
) -> AbilityPosterior:
    """What is known on `day` (default: the last one answered on; an earlier one is read as that).

    `ahead` days of preparing follow, as up to an interview: uncertainty grows, no gain is promised.
    """
    read_on = _latest(day, state.day)
    clock = state.clock + _drift_between(state.day, read_on) + PREPARING_SD**2 * max(ahead, 0)
    return AbilityPosterior(
        day=read_on,
        last_day=state.day,
        areas={
            area: _read(one, clock, include_self_scored=include_self_scored)
            for area, one in state.evidence.items()
        },
    )


def self_scored_posterior(state: AbilityState, *, day: int | None = None) -> AbilityPosterior:
    """What the self-scored answers would say on `day` were there no others; see `posterior`."""
    read_on = _latest(day, state.day)
    clock = state.clock + _drift_between(state.day, read_on)
    alone = {area: one for area, one in state.evidence.items() if one.alone is not None}
    return AbilityPosterior(
        day=read_on,
        last_day=state.day,
        areas={
            area: AreaReading(
                one.self_told, one.self_told.drift(clock - one.clock), self_scored=one.self_scored
            )
            for area, one in alone.items()
        },
    )


def _latest(day: int | None, other: int | None) -> int | None:
    return max((one for one in (day, other) if one is not None), default=None)


def _drift_between(day: int | None, later: int | None) -> float:
    """Variance (SD^2) of the random walk between two days, the first of which was answered on."""
    if day is None or later is None:
        return 0.0
    preparing = min(later - day, PREPARING_DAYS)
    return PREPARING_SD**2 * preparing + IDLE_SD**2 * (later - day - preparing)


def _moved_to(state: AbilityState, day: int) -> AbilityState:
    today = _latest(day, state.day)
    return replace(state, day=today, clock=state.clock + _drift_between(state.day, today))


def _drifted(area: AreaEvidence, clock: float) -> AreaEvidence:
    """The evidence as it stands at a later clock."""
    elapsed = clock - area.clock
    measured = message.diffused(area.measured, area.graded.drift(elapsed))
    if area.opened is None or area.alone is None:
        return replace(area, clock=clock, measured=measured)
    opened = message.diffused(area.opened, area.merged.drift(elapsed))
    alone = message.diffused(area.alone, area.self_told.drift(elapsed))
    return replace(area, clock=clock, measured=measured, opened=opened, alone=alone)


def _leniency_integrated(opened: Floats) -> Floats:
    return np.asarray(np.tensordot(LENIENCY_WEIGHT, opened, axes=1), dtype=np.float64)


def _read(area: AreaEvidence, clock: float, *, include_self_scored: bool) -> AreaReading:
    told = area.merged if include_self_scored else area.graded
    return AreaReading(told, told.drift(clock - area.clock), area.answers, area.self_scored)


class _Outcome(NamedTuple):
    """An item and the category of an answer to it: all that a likelihood depends on."""

    item: Item
    category: int
    self_scored: bool


def _outcomes_by_area(observations: Iterable[Observation]) -> dict[str, Counter[_Outcome]]:
    found: dict[str, Counter[_Outcome]] = {}
    for one in observations:
        reached = self_scored_category if one.self_scored else category
        outcome = _Outcome(one.item, reached(one.item, one.credit), one.self_scored)
        found.setdefault(one.area, Counter())[outcome] += 1
    return found


def _answered(area: AreaEvidence, outcomes: Counter[_Outcome]) -> AreaEvidence:
    """The first open answer starts one message a leniency, all equal to what was measured up to then."""
    measured = {outcome: count for outcome, count in outcomes.items() if not outcome.self_scored}
    opened = {outcome: count for outcome, count in outcomes.items() if outcome.self_scored}
    if measured:
        area = _with_measured(area, sum(measured.values()), _likelihood(measured))
    if opened:
        area = _with_opened(area, sum(opened.values()), _likelihood(opened)[:, None, :])
    return area


def _with_opened(area: AreaEvidence, answers: int, likelihood: Floats) -> AreaEvidence:
    before = area.measured if area.opened is None else area.opened
    alone = PRIOR if area.alone is None else area.alone
    return replace(
        area,
        self_scored=area.self_scored + answers,
        opened=message.multiplied(before, likelihood),
        alone=message.multiplied(alone, likelihood),
    )


def _with_measured(area: AreaEvidence, answers: int, likelihood: Floats) -> AreaEvidence:
    opened = None if area.opened is None else message.multiplied(area.opened, likelihood)
    measured = message.multiplied(area.measured, likelihood)
    return replace(area, answers=area.answers + answers, measured=measured, opened=opened)


def _likelihood(outcomes: Mapping[_Outcome, int]) -> Floats:
    """The likelihood of all these answers along ability, up to a factor; (121,), or (5, 121) of open ones."""
    if len(outcomes) == 1 and 1 in outcomes.values():
        return _curve(*outcomes)
    curves = np.stack([_curve(outcome) for outcome in outcomes])
    counts = np.array(list(outcomes.values()), dtype=np.float64)
    logarithm: Floats = np.tensordot(counts, np.log(np.maximum(curves, _TINY)), axes=1)
    together: Floats = np.exp(logarithm - logarithm.max())
    return together


def _curve(outcome: _Outcome) -> Floats:
    if outcome.self_scored:
        leniencies: Floats = self_scored_curves(outcome.item)[:, outcome.category]
        return leniencies
    curve: Floats = response_curves(outcome.item)[outcome.category]
    return curve
