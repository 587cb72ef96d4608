"""An adaptive quiz over areas: which area and item come next, and when enough is known.

The next item is the one whose answer is expected to lower the posterior variance most, by its area's weight
and a second of its time (Owen 1975; van der Linden 1998); every area has its share before any is asked more.
Where the whole is to take about so long, no question may take much more than its share of what is left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import inf
from random import Random

from prepapp.domain.ability import AbilityState, Observation, observe, posterior
from prepapp.domain.course import Course, Mode
from prepapp.domain.item_model import Floats, response_curves
from prepapp.domain.posterior import AbilityPosterior, AreaPosterior
from prepapp.domain.selection import (
    BEST_DRAWN_FROM,
    Candidate,
    Pool,
    ability_target,
    as_good_as_best,
    cut_target,
    gain_a_second,
    next_candidate,
    stop_reason,
)

FEWEST_EACH = 2
"""Every area is asked once before any is asked twice, and so often before any is asked a fourth time."""
MOST_BEFORE_ALL = 3
LARGEST_SHARE = 1.25
"""A question may take so many times the even share of the time that is left; the quickest few always may."""
NARROW_MASTERY = 35.0
"""A diagnostic is done once every 90 % interval is narrower than this, in points of mastery."""


@dataclass(frozen=True, eq=False)
class Examination:
    """What is known in the middle of an adaptive quiz; `asked` are (area, item) in the order they were dealt.

    `cuts` and `weights` are the level's, by area; `pools` hold what may be asked at all.
    """

    mode: Mode
    course: Course
    cuts: Mapping[str, float]
    weights: Mapping[str, float]
    pools: Mapping[str, Pool] = field(repr=False)
    state: AbilityState = field(repr=False)
    day: int
    asked: tuple[tuple[str, Candidate], ...] = ()
    include_self_scored: bool = True
    """Whether designs that the person scored count in what is known."""

    @cached_property
    def known(self) -> AbilityPosterior:
        """What is known of ability after the answers so far."""
        return posterior(self.state, day=self.day, include_self_scored=self.include_self_scored)

    @cached_property
    def counts(self) -> Counter[str]:
        """How many questions were asked in each area."""
        return Counter(area for area, _ in self.asked)

    @cached_property
    def _asked_ids(self) -> frozenset[str]:
        return frozenset(candidate.id for _, candidate in self.asked)

    def has_left(self, area: str) -> bool:
        """Whether anything in the area was not asked yet."""
        return any(one.id not in self._asked_ids for one in self._candidates(area))

    def offered(self, area: str) -> Pool:
        """What may be asked in the area now."""
        return self.pools[area].only(self.offered_places(area))

    def offered_places(self, area: str) -> list[int]:
        """Where in its pool that is: not asked yet, and not too long for the time that is left."""
        pool = self.pools[area]
        left = [place for place, one in enumerate(pool.candidates) if one.id not in self._asked_ids]
        quickest = sorted(pool.candidates[place].seconds for place in left)[:BEST_DRAWN_FROM]
        longest = max(quickest[-1], self._longest_s)
        return [place for place in left if pool.candidates[place].seconds <= longest]

    @cached_property
    def _longest_s(self) -> float:
        """How long the next question may take, in seconds."""
        if self.course.budget_s is None:
            return inf
        spent = sum(candidate.seconds for _, candidate in self.asked)
        return LARGEST_SHARE * (self.course.budget_s - spent) / max(self.course.most - len(self.asked), 1)

    def _candidates(self, area: str) -> tuple[Candidate, ...]:
        pool = self.pools.get(area)
        return pool.candidates if pool else ()


def next_question(exam: Examination, *, clock_s: float, rng: Random) -> tuple[str, Candidate] | None:
    """The area and item to ask next; None when enough was asked, enough is known, or nothing is left."""
    is_late = exam.course.longest_s is not None and clock_s >= exam.course.longest_s
    if len(exam.asked) >= exam.course.most or is_late:
        return None
    areas = _eligible_areas(exam)
    if not areas:
        return None
    area = max(areas, key=lambda one: (_worth(exam, one), one))
    known = exam.known.area(area)
    candidate = next_candidate(
        exam.offered(area),
        known,
        _target(exam, area, known),
        day=exam.day,
        rng=rng,
        last_answered={},
        topics_asked=Counter(one.topic for where, one in exam.asked if where == area),
    )
    return None if candidate is None else (area, candidate)


def asked(exam: Examination, area: str, candidate: Candidate) -> Examination:
    """The examination once that question was dealt."""
    return replace(exam, asked=(*exam.asked, (area, candidate)))


def answered(exam: Examination, observation: Observation) -> Examination:
    """The examination once a question was answered."""
    return replace(exam, state=observe(exam.state, observation))


@dataclass(frozen=True, slots=True)
class Outlook:
    """How long an examination is likely to be, from one that was gone through in thought."""

    questions: int
    seconds: float


def outlook(exam: Examination, *, rng: Random) -> Outlook:
    """Go through the examination with answers drawn from what is predicted of them."""
    seconds = 0.0
    while (found := next_question(exam, clock_s=seconds, rng=rng)) is not None:
        area, candidate = found
        chances = exam.known.area(area).predicted(response_curves(candidate.item))
        category = rng.choices(range(len(chances)), weights=chances.tolist())[0]
        observation = Observation(area, exam.day, candidate.item, category / (len(chances) - 1))
        exam = answered(asked(exam, area, candidate), observation)
        seconds += candidate.seconds
    return Outlook(len(exam.asked), seconds)


def _eligible_areas(exam: Examination) -> list[str]:
    """The areas that may be asked now: open ones, and while some are behind, none far ahead of them."""
    open_areas = [area for area in exam.course.areas if _is_open(exam, area)]
    if unasked := [area for area in open_areas if not exam.counts[area]]:
        return unasked
    behind = [area for area in open_areas if exam.counts[area] < FEWEST_EACH]
    if not behind:
        return [] if _all_narrow(exam) else open_areas
    missing = sum(FEWEST_EACH - exam.counts[area] for area in behind)
    if exam.course.most - len(exam.asked) <= missing:
        return behind
    return [area for area in open_areas if exam.counts[area] < MOST_BEFORE_ALL]


def _is_open(exam: Examination, area: str) -> bool:
    if not exam.has_left(area):
        return False
    if exam.mode is Mode.ADAPTIVE:  # practice goes on for as long as was wished
        return True
    reason = stop_reason(exam.known.area(area), asked=exam.counts[area], cut=exam.cuts[area])
    return reason is None


def _all_narrow(exam: Examination) -> bool:
    if exam.mode is not Mode.DIAGNOSTIC:
        return False
    intervals = (exam.known.area(area).mastery_interval90 for area in exam.course.areas)
    return all(high - low < NARROW_MASTERY for low, high in intervals)


def _worth(exam: Examination, area: str) -> float:
    """What the item that would be drawn is expected to tell, by the area's weight."""
    known = exam.known.area(area)
    gain = gain_a_second(exam.pools[area], known, _target(exam, area, known))[exam.offered_places(area)]
    return float(exam.weights[area] * gain[as_good_as_best(gain)].mean())


def _target(exam: Examination, area: str, known: AreaPosterior) -> Floats:
    return cut_target(known, exam.cuts[area]) if exam.mode is Mode.READY_CHECK else ability_target(known)
