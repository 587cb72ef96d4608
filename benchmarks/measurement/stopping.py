"""How many answers each stop rule takes in one area, and how often what it decided is right."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from benchmarks.measurement.sittings import DAY, Form, chooser
from benchmarks.measurement.world import Bank, Examinee
from prepapp.domain.ability import AbilityState, Observation, observe, posterior
from prepapp.domain.selection import MOST_ANSWERS, PRECISE_SD, StopReason, cut_target, stop_reason
from prepapp.domain.topics import Level


@dataclass(frozen=True, slots=True)
class Stop:
    """When an area was left and why, whether the verdict is right, and when its SD was small enough."""

    answers: int
    reason: StopReason
    is_right: bool
    precise_after: int | None


def ask_until_stopped(bank: Bank, person: Examinee, form: Form) -> list[Stop]:
    """ "Am I ready for mid?" in each of the person's areas alone, by the rules the program uses."""
    return [_area(bank, person, area, form) for area in bank.areas]


def _area(bank: Bank, person: Examinee, area: str, form: Form) -> Stop:
    cut = bank.cuts[Level.MID][area]
    items = chooser(bank.pools[area], form, Random(person.number))
    state, stopped, precise_after = AbilityState(bank.areas), None, None
    most = min(MOST_ANSWERS, len(bank.pools[area].candidates))
    for asked in range(1, most + 1):
        known = posterior(state).area(area)
        candidate = items.choose(known, cut_target(known, cut))
        credit = person.credit(area, candidate.id)
        state = observe(state, Observation(area, DAY, candidate.item, credit))
        known = posterior(state).area(area)
        if precise_after is None and known.sd <= PRECISE_SD:
            precise_after = asked
        reason = stop_reason(known, asked=asked, cut=cut) or (StopReason.ENOUGH if asked == most else None)
        if reason is not None and stopped is None:
            is_right = (known.probability_at_least(cut) >= 0.5) == (person.ability[area] >= cut)
            stopped = asked, reason, is_right
    assert stopped is not None, "the last answer is always enough"
    return Stop(*stopped, precise_after)
