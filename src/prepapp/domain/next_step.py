"""The one thing to do next: what would tell most about the verdict, a minute, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from prepapp.domain.glance import NextStep
from prepapp.domain.readiness import (
    MOST_ANSWERS_FORESEEN,
    AreaReadiness,
    LevelReadiness,
    Status,
)
from prepapp.domain.topics import Level, Taxonomy

FIRST_SIZE = 24
SMALLEST_SIZE = 5
LARGEST_SIZE = 20
_USUAL_SECONDS = 90.0
_SETTLED = (Status.MEETS, Status.BELOW)


@dataclass(frozen=True, slots=True)
class Supply:
    """What the bank has to ask in an area: how many questions, and how many seconds one takes on average."""

    questions: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a next step is chosen by besides readiness: names, what there is to ask, and the day's minutes."""

    taxonomy: Taxonomy
    supplies: Mapping[str, Supply]
    minutes_per_day: int


def next_step(readiness: LevelReadiness, occasion: Occasion) -> NextStep:
    """What to do next.

    Before the first answer a quiz over everything. Then the area whose verdict is least certain, by weight
    and the minutes it takes to settle; once every verdict stands, the area with the largest weighted gap;
    and when nothing is below, the least certain one again.
    """
    askable = [area for area in readiness.counting_areas if _supply(area, occasion).questions]
    if readiness.answers == 0 or not askable:
        return _first_measurement(occasion)
    open_areas = [area for area in askable if area.status not in _SETTLED]
    below = [area for area in askable if area.status is Status.BELOW]
    if open_areas:
        return _practice(max(open_areas, key=lambda one: _worth(one, occasion)), readiness.level, occasion)
    if below:
        return _practice(max(below, key=weighted_gap), readiness.level, occasion)
    return _practice(max(askable, key=lambda one: _worth(one, occasion)), readiness.level, occasion)


def weighted_gap(area: AreaReadiness) -> float:
    """How many points of mastery are missing, by the area's share of the level; negative above it."""
    return area.weight * (area.expectation - area.mastery)


def verdict_uncertainty(area: AreaReadiness) -> float:
    """How open the verdict is: 0 when certain, 1 when it is a coin's toss or may not be given yet."""
    if area.status in (Status.NOT_MEASURED, Status.EARLY):
        return 1.0
    return 1.0 - abs(2.0 * area.probability_met - 1.0)


def _worth(area: AreaReadiness, occasion: Occasion) -> float:
    return area.weight * verdict_uncertainty(area) / _minutes(_answers_needed(area), _supply(area, occasion))


def _answers_needed(area: AreaReadiness) -> int:
    if area.answers_to_settle is None:
        return MOST_ANSWERS_FORESEEN
    return max(area.answers_to_settle, SMALLEST_SIZE)


def _first_measurement(occasion: Occasion) -> NextStep:
    supplies = [supply for supply in occasion.supplies.values() if supply.questions]
    questions = sum(supply.questions for supply in supplies)
    seconds = (
        sum(supply.questions * supply.seconds for supply in supplies) / questions
        if questions
        else _USUAL_SECONDS
    )
    size = min(FIRST_SIZE, max(questions, 1))
    return NextStep(
        title="First measurement",
        reason="Questions over all areas give a first estimate",
        minutes=ceil(_minutes(size, Supply(questions, seconds))),
        areas=(),
        size=size,
    )


def _practice(area: AreaReadiness, level: Level, occasion: Occasion) -> NextStep:
    supply, name = _supply(area, occasion), occasion.taxonomy.area(area.area_id).name
    size = _size(area, supply, occasion.minutes_per_day)
    return NextStep(
        title=f"{_verb(area.status)} {name}",
        reason=f"{name}: {_because(area, level)}",
        minutes=ceil(_minutes(size, supply)),
        areas=(area.area_id,),
        size=size,
    )


def _verb(status: Status) -> str:
    return "Practise" if status in _SETTLED else "Measure"


def _because(area: AreaReadiness, level: Level) -> str:
    estimate, expected = f"{area.mastery:.0f}", f"{area.expectation:.0f} for {level.value}"
    so_far = f"{area.n} {'answer' if area.n == 1 else 'answers'} so far"
    match area.status:
        case Status.NOT_MEASURED:
            return f"not measured yet, expected {expected}; {so_far}"
        case Status.EARLY:
            return f"{estimate}, expected {expected}; {so_far}"
        case Status.UNCERTAIN:
            return f"{estimate}, expected {expected}; {_settling(area)} would settle it"
        case Status.BELOW:
            return f"{estimate}, below the expected {expected}; {so_far}"
        case Status.MEETS:
            return f"{estimate}, meets the expected {expected} but is the least certain; {so_far}"


def _settling(area: AreaReadiness) -> str:
    if area.answers_to_settle is None:
        return f"more than {MOST_ANSWERS_FORESEEN} more answers"
    return f"about {area.answers_to_settle} more {'answer' if area.answers_to_settle == 1 else 'answers'}"


def _size(area: AreaReadiness, supply: Supply, minutes_per_day: int) -> int:
    """As many as settle the area, within the day's minutes and what there is to ask."""
    affordable = int(minutes_per_day / _minutes(1, supply))
    wished = min(_answers_needed(area), affordable, LARGEST_SIZE)
    return min(max(wished, SMALLEST_SIZE), supply.questions)


def _minutes(questions: int, supply: Supply) -> float:
    return questions * supply.seconds / 60.0


def _supply(area: AreaReadiness, occasion: Occasion) -> Supply:
    return occasion.supplies.get(area.area_id, Supply(0, _USUAL_SECONDS))
