"""What to do next: what would tell most about the verdict, a minute, why, and what is expected of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil

from prepapp.domain.glance import FIRST_STEP, NextStep, StepKind
from prepapp.domain.mock import MOCK_SIZES
from prepapp.domain.readiness import AreaReadiness, LevelReadiness
from prepapp.domain.recent import Proof, proving_steps
from prepapp.domain.settling import MOST_ANSWERS_FORESEEN, chance_of_right_verdict, expected_sd
from prepapp.domain.topics import Level, Taxonomy
from prepapp.domain.verdicts import SETTLED_ANSWERS, Status, Verdict
from prepapp.domain.wording import Figure, Value, mark, plural, sentence

MOST_STEPS = 3
SMALLEST_SIZE = 5
LARGEST_SIZE = 20
_USUAL_SECONDS = 90.0
_SETTLED = (Status.MEETS, Status.BELOW)
_A_TOSS = 0.5


@dataclass(frozen=True, slots=True)
class Supply:
    """What the bank has to ask in an area: how many questions, and how many seconds one takes on average."""

    questions: int
    seconds: float


@dataclass(frozen=True, slots=True)
class DueReviews:
    """Today's reviews: how many, and about how many minutes they take."""

    count: int
    minutes: float


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a next step is chosen by besides readiness: names, what there is to ask, and the day's minutes."""

    taxonomy: Taxonomy
    supplies: Mapping[str, Supply]
    minutes_per_day: int
    due: DueReviews | None = None
    proof: Proof | None = None
    """What a verdict of ready rests on besides, once every area meets."""


def next_step(readiness: LevelReadiness, occasion: Occasion) -> NextStep:
    """The first of `next_steps`."""
    return next_steps(readiness, occasion)[0]


def next_steps(readiness: LevelReadiness, occasion: Occasion) -> tuple[NextStep, ...]:
    """What to do next, at most three things, the best first.

    Before the first answer the diagnostic. Then the areas whose verdict is open, by how much a minute there
    is expected to raise the chance of a right one, times the area's weight; after those, areas that are
    below, by the largest weighted gap; and last the areas that meet, the least certain first, by weight. Due
    reviews come first where every verdict stands, and second where one is open: they tell nothing of the
    verdict, but wait badly. Where every area meets and recent proof is missing, that comes before all:
    nothing else would change the verdict.
    """
    askable = [area for area in readiness.counting_areas if _supply(area, occasion).questions]
    if readiness.answers == 0 or not askable:
        return (_first_measurement(occasion),)
    ranked = sorted(askable, key=lambda one: _rank(one, occasion), reverse=True)
    steps = [_practice(area, readiness.level, occasion) for area in ranked]
    if occasion.due is not None:
        is_open = ranked[0].status not in _SETTLED
        steps.insert(1 if is_open else 0, _review(occasion.due))
    return (*_proving(readiness, occasion), *steps)[:MOST_STEPS]


def _proving(readiness: LevelReadiness, occasion: Occasion) -> tuple[NextStep, ...]:
    if readiness.verdict is not Verdict.READY or occasion.proof is None:
        return ()
    size, per_question = MOCK_SIZES[0], _mean_supply(occasion)
    return proving_steps(occasion.proof, mock_size=size, mock_minutes=ceil(_minutes(size, per_question)))


def _rank(area: AreaReadiness, occasion: Occasion) -> tuple[int, float]:
    if area.status not in _SETTLED:
        return 2, _worth(area, occasion)
    if area.status is Status.BELOW:
        return 1, weighted_gap(area)
    return 0, weighted_doubt(area)


def weighted_gap(area: AreaReadiness) -> float:
    """How many points of mastery are missing, by the area's share of the level; negative above it."""
    return area.weight * (area.expectation - area.mastery)


def weighted_doubt(area: AreaReadiness) -> float:
    """The chance that an area does not meet, by its share of the level."""
    return area.weight * (1.0 - area.probability_met)


def verdict_gain(area: AreaReadiness) -> float:
    """How much the answers that settle an area are expected to raise the chance of a right verdict, 0..1.

    Where no verdict may be given yet, what is known now counts as a coin's toss.
    """
    of_ability = area.ability, area.sd, area.cut
    is_given = area.status not in (Status.NOT_MEASURED, Status.EARLY)
    now = chance_of_right_verdict(*of_ability, 0) if is_given else _A_TOSS
    return max(chance_of_right_verdict(*of_ability, _answers_needed(area)) - now, 0.0)


def _worth(area: AreaReadiness, occasion: Occasion) -> float:
    return area.weight * verdict_gain(area) / _minutes(_answers_needed(area), _supply(area, occasion))


def _answers_needed(area: AreaReadiness) -> int:
    if area.answers_to_settle is None:
        return MOST_ANSWERS_FORESEEN
    return max(area.answers_to_settle, SMALLEST_SIZE)


def _first_measurement(occasion: Occasion) -> NextStep:
    supply = _mean_supply(occasion)
    size = min(FIRST_STEP.size, max(supply.questions, 1))
    minutes = min(ceil(_minutes(size, supply)), FIRST_STEP.minutes)
    return replace(FIRST_STEP, minutes=minutes, size=size)


def _mean_supply(occasion: Occasion) -> Supply:
    """All areas taken together."""
    supplies = [supply for supply in occasion.supplies.values() if supply.questions]
    questions = sum(supply.questions for supply in supplies)
    if not questions:
        return Supply(0, _USUAL_SECONDS)
    return Supply(questions, sum(supply.questions * supply.seconds for supply in supplies) / questions)


def _review(due: DueReviews) -> NextStep:
    return NextStep(
        title=plural("Review {n} question", "Review {n} questions", due.count),
        reason=mark("Missed, unsure or slow before, and likely to be forgotten by now"),
        minutes=max(ceil(due.minutes), 1),
        areas=(),
        size=due.count,
        kind=StepKind.REVIEW,
        effect=mark("keeps them in memory; the estimate does not change"),
    )


def _practice(area: AreaReadiness, level: Level, occasion: Occasion) -> NextStep:
    supply, name = _supply(area, occasion), occasion.taxonomy.area(area.area_id).name
    size = _size(area, supply, occasion.minutes_per_day)
    return NextStep(
        title=_title(area.status, name),
        reason=_because(area, name, level),
        minutes=ceil(_minutes(size, supply)),
        areas=(area.area_id,),
        size=size,
        effect=_effect(area, size),
        score=_score(area, occasion),
    )


def _score(area: AreaReadiness, occasion: Occasion) -> str:
    """The sum that ranks the area among those of its kind, with every number in it."""
    weight = Figure(100.0 * area.weight, 1)
    match area.status:
        case Status.BELOW:
            return sentence(
                "{score} = weight {weight} % × {gap} points below the expectation",
                score=Figure(weighted_gap(area), 1),
                weight=weight,
                gap=Figure(area.expectation - area.mastery),
            )
        case Status.MEETS:
            return sentence(
                "{score} = weight {weight} % × {doubt} chance that it does not meet",
                score=Figure(100.0 * weighted_doubt(area), 2),
                weight=weight,
                doubt=Figure(1.0 - area.probability_met, 2),
            )
        case _:
            return sentence(
                "{score} = weight {weight} % × {gain} points more chance of a right verdict ÷ {minutes} "
                "minutes to settle it",
                score=Figure(1e4 * _worth(area, occasion), 1),
                weight=weight,
                gain=Figure(100.0 * verdict_gain(area), 1),
                minutes=Figure(_minutes(_answers_needed(area), _supply(area, occasion)), 1),
            )


def _effect(area: AreaReadiness, answers: int) -> str:
    """What so many answers are expected to do: a verdict may be given, the 90 % interval is narrower."""
    low, high = area.interval90
    now = (high - low) / 2.0
    then = now * expected_sd(area.sd, answers) / area.sd
    digits = 0 if round(now) != round(then) else 1
    narrower = Figure(now, digits), Figure(then, digits)
    if area.n < SETTLED_ANSWERS <= area.n + answers:
        return sentence(
            "would allow a verdict and narrow the interval from ±{now} to about ±{then}",
            now=narrower[0],
            then=narrower[1],
        )
    return sentence(
        "would narrow the interval from ±{now} to about ±{then}", now=narrower[0], then=narrower[1]
    )


def _title(status: Status, area: str) -> str:
    return (
        sentence("Practise {area}", area=area)
        if status in _SETTLED
        else sentence("Measure {area}", area=area)
    )


def _because(area: AreaReadiness, name: str, level: Level) -> str:
    values: dict[str, Value] = {
        "area": name,
        "estimate": Figure(area.mastery),
        "expected": Figure(area.expectation),
        "level": level.word,
        "answers": plural("{n} answer", "{n} answers", area.n),
    }
    match area.status:
        case Status.NOT_MEASURED:
            return sentence(
                "{area}: not measured yet, expected {expected} for {level}; {answers} so far", **values
            )
        case Status.EARLY:
            return sentence("{area}: {estimate}, expected {expected} for {level}; {answers} so far", **values)
        case Status.UNCERTAIN:
            return sentence(
                "{area}: {estimate}, expected {expected} for {level}; {answers} would settle it",
                **{**values, "answers": _settling(area)},
            )
        case Status.BELOW:
            return sentence(
                "{area}: {estimate}, below the expected {expected} for {level}; {answers} so far", **values
            )
        case Status.MEETS:
            return sentence(
                "{area}: {estimate}, meets the expected {expected} for {level} but is the least certain; "
                "{answers} so far",
                **values,
            )


def _settling(area: AreaReadiness) -> str:
    if area.answers_to_settle is None:
        return sentence("more than {most} more answers", most=MOST_ANSWERS_FORESEEN)
    return plural("about {n} more answer", "about {n} more answers", area.answers_to_settle)


def _size(area: AreaReadiness, supply: Supply, minutes_per_day: int) -> int:
    """As many as settle the area, within the day's minutes and what there is to ask."""
    affordable = int(minutes_per_day / _minutes(1, supply))
    wished = min(_answers_needed(area), affordable, LARGEST_SIZE)
    return min(max(wished, SMALLEST_SIZE), supply.questions)


def _minutes(questions: int, supply: Supply) -> float:
    return questions * supply.seconds / 60.0


def _supply(area: AreaReadiness, occasion: Occasion) -> Supply:
    return occasion.supplies.get(area.area_id, Supply(0, _USUAL_SECONDS))
