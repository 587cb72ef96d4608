"""Ability against expectation: what is known of each area and of all areas that a level asks for together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from prepapp.domain.posterior import AbilityPosterior, AreaPosterior, Interval
from prepapp.domain.scale import theta_for_mastery
from prepapp.domain.settling import answers_to_settle
from prepapp.domain.topics import Area, Level, Taxonomy
from prepapp.domain.verdicts import Status, Verdict, status_of, verdict_of


@dataclass(frozen=True, slots=True)
class SelfScored:
    """What open answers would say of an area were there no others: masteries 0..100, drawn apart."""

    n: int
    mastery: float
    interval90: Interval


@dataclass(frozen=True, slots=True)
class AreaReadiness:
    """An area against the expectation of a level: masteries 0..100, `ability`, `sd` and `cut` in SDs.

    `n` counts graded answers; `self_scored` is None without open ones. `answers_to_settle` is how many more
    half the people need until it Meets or is Below: 0 when it is, None beyond `MOST_ANSWERS_FORESEEN`.
    """

    area_id: str
    weight: float
    n: int
    self_scored: SelfScored | None
    ability: float
    sd: float
    mastery: float
    interval50: Interval
    interval90: Interval
    expectation: float
    cut: float
    probability_met: float
    status: Status
    answers_to_settle: int | None

    @property
    def counts(self) -> bool:
        """Whether the level asks for this area at all."""
        return self.weight > 0.0


@dataclass(frozen=True, slots=True)
class LevelReadiness:
    """All areas against a level; the joint probability and the expected number are over areas that count."""

    level: Level
    specialisation_id: str | None
    areas: tuple[AreaReadiness, ...]
    joint_probability: float
    expected_areas_met: float
    verdict: Verdict
    answers: int
    self_scored: int
    """Open answers, however much they count."""
    counts_self_scored: bool
    """Whether they are part of the estimate."""
    days_since_last: int | None

    @property
    def counting_areas(self) -> tuple[AreaReadiness, ...]:
        """The areas the level asks for."""
        return tuple(area for area in self.areas if area.counts)

    @property
    def status_counts(self) -> Mapping[Status, int]:
        """How many of the areas that count have each status; 0 for a status none has."""
        return Counter(area.status for area in self.counting_areas)


def level_readiness(
    posterior: AbilityPosterior,
    taxonomy: Taxonomy,
    level: Level,
    specialisation_id: str | None = None,
    *,
    alone: AbilityPosterior | None = None,
    counts_self_scored: bool = True,
) -> LevelReadiness:
    """What may be said of that level; `UsageError` for a specialisation the taxonomy does not have.

    `alone` is what self-scored answers say without the others, to be shown beside it; `counts_self_scored`
    says whether `posterior` knows of them.
    """
    areas = tuple(
        area_readiness(
            posterior.area(area.id),
            area,
            level,
            taxonomy.expectation(area.id, level, specialisation_id),
            _self_scored(alone, area.id),
        )
        for area in taxonomy.areas
    )
    counting = [area for area in areas if area.counts]
    return LevelReadiness(
        level=level,
        specialisation_id=specialisation_id,
        areas=areas,
        joint_probability=posterior.probability_of_all({area.area_id: area.cut for area in counting}),
        expected_areas_met=sum(area.probability_met for area in counting),
        verdict=verdict_of([area.status for area in counting]),
        answers=sum(area.n for area in areas),
        self_scored=sum(area.self_scored.n for area in areas if area.self_scored),
        counts_self_scored=counts_self_scored,
        days_since_last=_days_since_last(posterior),
    )


def area_readiness(
    known: AreaPosterior,
    area: Area,
    level: Level,
    expectation: float,
    self_scored: SelfScored | None = None,
) -> AreaReadiness:
    """What is known of an area against that expectation (mastery 0..100)."""
    cut = theta_for_mastery(expectation)
    probability_met = known.probability_at_least(cut)
    status = status_of(known.answers, probability_met)
    return AreaReadiness(
        area_id=area.id,
        weight=area.weight[level],
        n=known.answers,
        self_scored=self_scored,
        ability=known.ability,
        sd=known.sd,
        mastery=known.mastery,
        interval50=known.mastery_interval50,
        interval90=known.mastery_interval90,
        expectation=expectation,
        cut=cut,
        probability_met=probability_met,
        status=status,
        answers_to_settle=answers_to_settle(known, cut, status),
    )


def _self_scored(alone: AbilityPosterior | None, area_id: str) -> SelfScored | None:
    if alone is None or area_id not in alone.areas:
        return None
    known = alone.area(area_id)
    return SelfScored(known.self_scored, known.mastery, known.mastery_interval90)


def _days_since_last(posterior: AbilityPosterior) -> int | None:
    if posterior.day is None or posterior.last_day is None:
        return None
    return posterior.day - posterior.last_day
