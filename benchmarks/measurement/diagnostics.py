"""The diagnostic as the program runs it: how many questions, how many minutes, how near the truth."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from benchmarks.measurement.world import Bank, Examinee
from prepapp.domain.ability import AbilityState, Observation
from prepapp.domain.course import (
    DIAGNOSTIC_BUDGET_S,
    DIAGNOSTIC_MOST,
    SHORT_DIAGNOSTIC_BUDGET_S,
    SHORT_DIAGNOSTIC_MOST,
    Course,
    Mode,
)
from prepapp.domain.diagnostic import Examination, answered, asked, next_question
from prepapp.domain.topics import Level

DAY = 1
LENGTHS = {
    "diagnostic": (DIAGNOSTIC_MOST, DIAGNOSTIC_BUDGET_S),
    "the short one": (SHORT_DIAGNOSTIC_MOST, SHORT_DIAGNOSTIC_BUDGET_S),
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """One diagnostic of one person; errors over the level's areas."""

    questions: int
    minutes: float
    squared_error: float
    brier: float
    fewest_in_an_area: int


def diagnose(bank: Bank, person: Examinee, level: Level, length: str) -> Outcome:
    """Take the diagnostic of that length for a level to its end, every question in its target time."""
    exam, draw, seconds = _examination(bank, level, length), Random(person.number), 0.0
    while (found := next_question(exam, clock_s=seconds, rng=draw)) is not None:
        area, candidate = found
        credit = person.credit(area, candidate.id)
        exam = answered(asked(exam, *found), Observation(area, DAY, candidate.item, credit))
        seconds += candidate.seconds
    squared = brier = 0.0
    for area in bank.areas:
        known, theta, cut = exam.known.area(area), person.ability[area], bank.cuts[level][area]
        squared += (known.ability - theta) ** 2 / len(bank.areas)
        brier += (known.probability_at_least(cut) - (theta >= cut)) ** 2 / len(bank.areas)
    fewest = min(exam.counts[area] for area in bank.areas)
    return Outcome(len(exam.asked), seconds / 60, squared, brier, fewest)


def _examination(bank: Bank, level: Level, length: str) -> Examination:
    most, budget_s = LENGTHS[length]
    return Examination(
        mode=Mode.DIAGNOSTIC,
        course=Course(bank.areas, level, most, budget_s=budget_s),
        cuts=bank.cuts[level],
        weights=bank.weights[level],
        pools=bank.pools,
        state=AbilityState(bank.areas),
        day=DAY,
    )
