"""What a next step says of itself beside what came of it: SDs, right verdicts, answers that settle one."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from benchmarks.measurement.sittings import DAY, Chooser, Form, chooser
from benchmarks.measurement.world import Bank, Examinee
from prepapp.domain.ability import AbilityState, Observation, observe, posterior
from prepapp.domain.posterior import AreaPosterior
from prepapp.domain.settling import answers_to_settle, chance_of_right_verdict, expected_sd
from prepapp.domain.topics import Level
from prepapp.domain.verdicts import Status, status_of

STEPS = (5, 10, 20)
"""So many questions a step may have."""
BEGUN, MOST_BEGUN = 2, 9
"""Every area was asked so often before, the one that is practised up to so often."""
LONGEST = 30
_SETTLED = (Status.MEETS, Status.BELOW)


@dataclass(frozen=True, slots=True)
class Step:
    """So many answers: SDs before and after, the SD that was foreseen, and the verdict beside its chance."""

    answers: int
    before: float
    after: float
    foreseen: float
    chance: float
    is_right: bool


@dataclass(frozen=True, slots=True)
class Practice:
    """The steps of one person in one area; of an open verdict the answers foreseen and taken, None: more."""

    steps: tuple[Step, ...]
    is_open: bool
    foreseen: int | None
    taken: int | None


def practise(bank: Bank, person: Examinee) -> Practice:
    """Two questions in every area and some more in one; then that one alone, against mid or senior."""
    draw = Random(person.number)
    area = bank.areas[person.number % len(bank.areas)]
    cut = bank.cuts[(Level.MID, Level.SENIOR)[person.number % 2]][area]
    takers = {one: chooser(bank.pools[one], Form.ADAPTIVE, draw) for one in bank.areas}
    state = AbilityState(bank.areas)
    for one in [*bank.areas * BEGUN, *[area] * draw.randint(0, MOST_BEGUN - BEGUN)]:
        state = _answered(person, state, one, takers[one])
    left = len(bank.pools[area].candidates) - len(takers[area].answered)
    course = [posterior(state).area(area)]
    for _ in range(min(LONGEST, left)):
        state = _answered(person, state, area, takers[area])
        course.append(posterior(state).area(area))
    reached = person.ability[area] >= cut
    steps = tuple(_step(course, count, cut, reached=reached) for count in STEPS if count < len(course))
    return Practice(steps, *_settling(course, cut))


def _answered(person: Examinee, state: AbilityState, area: str, items: Chooser) -> AbilityState:
    candidate = items.choose(posterior(state).area(area))
    credit = person.credit(area, candidate.id)
    return observe(state, Observation(area, DAY, candidate.item, credit))


def _step(course: list[AreaPosterior], count: int, cut: float, *, reached: bool) -> Step:
    before, after = course[0], course[count]
    chance = chance_of_right_verdict(before.ability, before.sd, cut, count)
    is_right = (after.probability_at_least(cut) >= 0.5) == reached
    return Step(count, before.sd, after.sd, expected_sd(before.sd, count), chance, is_right)


def _settling(course: list[AreaPosterior], cut: float) -> tuple[bool, int | None, int | None]:
    statuses = [status_of(one.answers, one.probability_at_least(cut)) for one in course]
    taken = next((count for count, status in enumerate(statuses) if status in _SETTLED), None)
    return statuses[0] not in _SETTLED, answers_to_settle(course[0], cut, statuses[0]), taken
