"""What is known of ability on a day, per area and of all areas together, read from the areas' messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import sqrt
from typing import TypeAlias

import numpy as np

from prepapp.domain import message
from prepapp.domain.item_model import THETA, THETA_STEP, Floats
from prepapp.domain.message import GENERAL_PRIOR, NOTHING_TOLD, Told
from prepapp.domain.scale import mastery

Interval: TypeAlias = tuple[float, float]

_MASTERY: Floats = np.vectorize(mastery)(message.ABILITY)
_CELL_EDGES: Floats = np.append(THETA - THETA_STEP / 2, THETA[-1] + THETA_STEP / 2)


@dataclass(frozen=True, eq=False)
class AreaPosterior:
    """What is known of one area; abilities in SDs, masteries 0..100, with no answers the honest prior.

    `answers` were graded by the program, `self_scored` by the person. `joint` is p(e, eta), shape (11, 121):
    eta is ability as the items see it, theta = eta + e once the area's authoring offset e is allowed for.
    """

    area: str
    answers: int
    self_scored: int
    joint: Floats = field(repr=False)

    @cached_property
    def density(self) -> Floats:
        """p(theta) as mass on `THETA`, shape (121,), summing to 1."""
        return message.ability_density(self.joint)

    @cached_property
    def ability(self) -> float:
        """Expected a posteriori ability (Bock & Mislevy 1982)."""
        return float(self.density @ THETA)

    @cached_property
    def sd(self) -> float:
        """Posterior standard deviation of ability."""
        return sqrt(float(self.density @ (THETA - self.ability) ** 2))

    @property
    def mastery(self) -> float:
        """Mastery at the expected ability: it passes an expectation just where ability passes the cut."""
        return mastery(self.ability)

    @property
    def interval50(self) -> Interval:
        """Quartiles of ability."""
        return self.interval(0.5)

    @property
    def interval90(self) -> Interval:
        """The 5 % and 95 % quantiles of ability."""
        return self.interval(0.9)

    @property
    def mastery_interval50(self) -> Interval:
        """Quartiles of mastery."""
        return _as_mastery(self.interval50)

    @property
    def mastery_interval90(self) -> Interval:
        """The 5 % and 95 % quantiles of mastery."""
        return _as_mastery(self.interval90)

    def interval(self, share: float) -> Interval:
        """The central interval of ability that holds that share (0..1) of the posterior."""
        return self.quantile(0.5 - share / 2), self.quantile(0.5 + share / 2)

    def quantile(self, probability: float) -> float:
        """The ability under which that share (0..1) of the posterior lies, mass being even within a cell."""
        return float(np.interp(probability, self._cumulative, _CELL_EDGES))

    def probability_at_least(self, cut: float) -> float:
        """P(theta >= cut), kept in 0..1."""
        return min(max(1.0 - float(np.interp(cut, _CELL_EDGES, self._cumulative)), 0.0), 1.0)

    def predicted(self, curves: Floats) -> Floats:
        """Chance of each outcome, for curves along ability as the items see it; (..., 121) gives (...)."""
        return np.asarray(curves @ self.seen_density, dtype=np.float64)

    @cached_property
    def seen_density(self) -> Floats:
        """p(eta) as mass on `THETA`, shape (121,): ability as the area's items see it."""
        return np.asarray(self.joint.sum(axis=0), dtype=np.float64)

    @cached_property
    def ability_when_seen(self) -> Floats:
        """E[theta | eta], shape (121,): the ability behind what the items see."""
        return message.ability_given_eta(self.joint)

    def reached_when_seen(self, cut: float) -> Floats:
        """P(theta >= cut | eta), shape (121,)."""
        return message.reached_given_eta(self.joint, cut)

    @cached_property
    def _cumulative(self) -> Floats:
        return np.concatenate([[0.0], np.cumsum(self.density)])


@dataclass(frozen=True, slots=True, eq=False)
class AreaReading:
    """What an area's answers told, the drift (SD^2) yet to be taken up, and how many answers there were."""

    told: Told
    drift: float = 0.0
    answers: int = 0
    self_scored: int = 0


_UNANSWERED = AreaReading(NOTHING_TOLD)


@dataclass(frozen=True, eq=False)
class AbilityPosterior:
    """What is known of all areas on one day, areas sharing strength through general ability.

    An area not among `areas` has not been answered: it is read as the prior, informed by the others. `day`
    and `last_day`, when the last answer was given, are ordinals; None before the first answer.
    """

    day: int | None
    last_day: int | None
    areas: Mapping[str, AreaReading] = field(repr=False)

    def area(self, area: str) -> AreaPosterior:
        """What is known of that area."""
        one, joint = self._reading(area), self._joint(area)
        return AreaPosterior(area, one.answers, one.self_scored, message.diffused(joint, _drift(one, joint)))

    @cached_property
    def general(self) -> Floats:
        """p(g) as mass on `message.GENERAL`, shape (41,), summing to 1."""
        return _normalised(self._log_general)

    def probability_of_all(self, cuts: Mapping[str, float]) -> float:
        """P(every area reaches its cut): joint, as areas rise and fall together; 1 for no areas."""
        together = self.general.copy()
        for area, cut in cuts.items():
            one, joint = self._reading(area), self._joint(area)
            together *= message.reached_given_general(one.told.message, cut, _drift(one, joint))
        return float(together.sum())

    def mastery_covariance(self, areas: Sequence[str]) -> Floats:
        """How the masteries (0..100) of these areas vary together, in squared points, areas by areas.

        Given g areas are independent, so between two of them there is only what g makes common.
        """
        given = [self._mastery_given_general(area) for area in areas]
        means = np.stack([mean for mean, _ in given]) if given else np.empty((0, self.general.size))
        deviations = means - (means @ self.general)[:, None]
        together: Floats = (deviations * self.general) @ deviations.T
        within = [float(self.general @ (square - mean**2)) for mean, square in given]
        return together + np.diag(within)

    def _mastery_given_general(self, area: str) -> tuple[Floats, Floats]:
        """Mean and mean square of the area's mastery at each g."""
        one = self._reading(area)
        drift = _drift(one, self._joint(area)) if one.drift else 0.0
        mean = message.expected_given_general(one.told.message, _MASTERY, drift)
        return mean, message.expected_given_general(one.told.message, _MASTERY**2, drift)

    def _reading(self, area: str) -> AreaReading:
        return self.areas.get(area, _UNANSWERED)

    def _joint(self, area: str) -> Floats:
        """p(e, eta) given all answers, before the drift; worked out once, as everything begins with it."""
        if area not in self._joints:
            message_of_area = self._reading(area).told.message
            self._joints[area] = message.joint_with_offset(
                message_of_area, self._general_without.get(area, self.general)
            )
        return self._joints[area]

    @cached_property
    def _joints(self) -> dict[str, Floats]:
        return {}

    @cached_property
    def _general_without(self) -> Mapping[str, Floats]:
        """p(g) by the other areas alone, for each answered area.

        Dividing an area out again would be 0/0 where it rules a g out.
        """
        if not self.areas:
            return {}
        without = self._log_general - np.stack(list(self._log_evidence.values()))
        return dict(zip(self._log_evidence, _normalised(without), strict=True))

    @cached_property
    def _log_general(self) -> Floats:
        return np.log(GENERAL_PRIOR) + sum(self._log_evidence.values(), np.zeros_like(GENERAL_PRIOR))

    @cached_property
    def _log_evidence(self) -> dict[str, Floats]:
        return {area: one.told.log_evidence for area, one in self.areas.items()}


def _drift(one: AreaReading, joint: Floats) -> float:
    """The drift that leaves the area no wider than the prior once the other areas have had their say."""
    return min(one.drift, message.joint_variance_left(joint)) if one.drift else 0.0


def _normalised(log_mass: Floats) -> Floats:
    mass: Floats = np.exp(log_mass - log_mass.max(axis=-1, keepdims=True))
    mass /= mass.sum(axis=-1, keepdims=True)
    return mass


def _as_mastery(interval: Interval) -> Interval:
    low, high = interval
    return mastery(low), mastery(high)
