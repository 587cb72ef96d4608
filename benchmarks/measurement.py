"""How well readiness is measured, on simulated people and a synthetic bank of authored levels only."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from random import Random
from time import perf_counter

import numpy as np

from prepapp.domain.ability import AbilityState, Observation, observe, posterior
from prepapp.domain.item_model import ItemParameters, response_curves
from prepapp.domain.posterior import AbilityPosterior, AreaPosterior
from prepapp.domain.readiness import BELOW_PROBABILITY, MEETS_PROBABILITY
from prepapp.domain.selection import Candidate, Pool, ability_target, expected_gain, next_candidate, pool_of
from prepapp.domain.topics import Level

AREAS = tuple(f"area-{number}" for number in range(10))
ITEMS_AN_AREA = 60
TOPICS_AN_AREA = 10
CHECKPOINTS = (20, 40, 80, 160)
GUESSES = (0.25, 0.25, 0.25, 0.0)
DAY = 1
MID = list(Level).index(Level.MID)


@dataclass(frozen=True, slots=True)
class TrueItem:
    """What an item really is, which the program under test is never told."""

    discrimination: float
    difficulty: float
    guess: float

    def chance(self, ability: float) -> float:
        """Chance of a right answer at that ability."""
        logit = self.discrimination * (ability - self.difficulty)
        return float(self.guess + (1 - self.guess) / (1 + np.exp(-logit)))


@dataclass(frozen=True, slots=True)
class Bank:
    """The pools by area, and the truth by item id."""

    pools: dict[str, Pool]
    truth: dict[str, TrueItem]


@dataclass(frozen=True, slots=True)
class Person:
    """True ability and true authoring offset by area."""

    ability: dict[str, float]
    offset: dict[str, float]

    def seen(self, area: str) -> float:
        """Ability as the area's items see it."""
        return self.ability[area] - self.offset[area]


@dataclass(frozen=True, slots=True)
class Reading:
    """One area of one person at a checkpoint, with the truth beside it."""

    theta: float
    estimate: float
    covered: bool
    chances: tuple[tuple[float, bool], ...]
    """For each level's cut: P(theta >= cut), and whether it is."""
    answers: int


@dataclass(frozen=True, slots=True)
class Record:
    """What was read at each checkpoint, and the chances and outcomes of the answers leading up to it."""

    readings: dict[int, list[Reading]] = field(default_factory=lambda: {count: [] for count in CHECKPOINTS})
    predictions: dict[int, list[tuple[float, bool]]] = field(
        default_factory=lambda: {count: [] for count in CHECKPOINTS}
    )

    def predicted(self, count: int, chance: float, *, right: bool) -> None:
        """Note the predicted chance of the `count`th answer and what became of it."""
        self.predictions[next(one for one in CHECKPOINTS if count <= one)].append((chance, right))


def main() -> None:
    arguments = _arguments()
    print(
        f"{arguments.examinees} examinees, 10 areas x {ITEMS_AN_AREA} items, offset SD {arguments.offset_sd}"
    )
    names = ("RMSE", "bias", "cover90", "Brier", "decided", "right", "at mid", "calibr.")
    print(f"{'':9}{'answers':>8}", *(f"{name:>9}" for name in names), sep="")
    for form in ("adaptive", "random"):
        _print_form(form, arguments)
    _print_speed()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examinees", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--offset-sd", type=float, default=0.0, help="true authoring offset of whole areas, SDs"
    )
    return parser.parse_args()


def _print_form(form: str, arguments: argparse.Namespace) -> None:
    rng = np.random.default_rng(arguments.seed)
    record = Record()
    for number in range(arguments.examinees):
        bank = _bank(rng)
        _examine(bank, _person(rng, arguments.offset_sd), record, form=form, rng=rng, draw=Random(number))
    for count in CHECKPOINTS:
        _print_row(form, count, record.readings[count], record.predictions[count])


def _bank(rng: np.random.Generator) -> Bank:
    """Authored levels in equal shares; what each item really is, drawn from the authored prior."""
    pools, truth = {}, {}
    for area in AREAS:
        candidates = []
        for number in range(ITEMS_AN_AREA):
            level = list(Level)[number % len(Level)]
            guess = GUESSES[(number // len(Level)) % len(GUESSES)]
            item = ItemParameters(level, 0.0, guess)
            candidate = Candidate(f"{area}/{number}", f"topic-{number % TOPICS_AN_AREA}", item)
            candidates.append(candidate)
            slope, place = 1.2 * np.exp(0.25 * rng.normal()), level.cut - 0.6 + 0.5 * rng.normal()
            truth[candidate.id] = TrueItem(slope, place, guess)
        pools[area] = pool_of(candidates)
    return Bank(pools, truth)


def _person(rng: np.random.Generator, offset_sd: float) -> Person:
    general = rng.normal()
    ability = {area: float(np.sqrt(0.5) * (general + rng.normal())) for area in AREAS}
    return Person(ability, {area: offset_sd * rng.normal() for area in AREAS})


def _examine(
    bank: Bank, person: Person, record: Record, *, form: str, rng: np.random.Generator, draw: Random
) -> None:
    """Ask area after area in turn; note every prediction, and at each checkpoint the estimates."""
    state = AbilityState(AREAS)
    answered: dict[str, int] = {}
    topics: dict[str, Counter[str]] = {area: Counter() for area in AREAS}
    for count in range(1, CHECKPOINTS[-1] + 1):
        area = AREAS[count % len(AREAS)]
        known = posterior(state).area(area)
        candidate = (
            _drawn(bank.pools[area], answered, draw)
            if form == "random"
            else _best_drawn(bank.pools[area], known, answered, topics[area], draw=draw)
        )
        right = bool(rng.random() < bank.truth[candidate.id].chance(person.seen(area)))
        record.predicted(count, float(known.predicted(response_curves(candidate.item))[1]), right=right)
        answered[candidate.id] = DAY
        topics[area][candidate.topic] += 1
        state = observe(state, Observation(area, DAY, candidate.item, float(right)))
        if count in CHECKPOINTS:
            record.readings[count] += _readings(posterior(state), person)


def _drawn(pool: Pool, answered: dict[str, int], draw: Random) -> Candidate:
    return draw.choice([one for one in pool.candidates if one.id not in answered])


def _best_drawn(
    pool: Pool, known: AreaPosterior, answered: dict[str, int], topics: Counter[str], *, draw: Random
) -> Candidate:
    chosen = next_candidate(
        pool, known, ability_target(known), day=DAY, rng=draw, last_answered=answered, topics_asked=topics
    )
    assert chosen is not None, "the bank holds more items than are asked"
    return chosen


def _readings(known: AbilityPosterior, person: Person) -> Iterable[Reading]:
    for name in AREAS:
        area, theta = known.area(name), person.ability[name]
        low, high = area.interval90
        chances = tuple((area.probability_at_least(level.cut), theta >= level.cut) for level in Level)
        yield Reading(theta, area.ability, low <= theta <= high, chances, area.answers)


def _print_row(
    form: str, count: int, readings: Sequence[Reading], predictions: Sequence[tuple[float, bool]]
) -> None:
    """One line; Brier score at the mid cut, which half the people reach, decided areas at all four cuts."""
    error = np.array([one.estimate - one.theta for one in readings])
    chance = np.array([one.chances for one in readings], dtype=np.float64)
    said, reached = chance[..., 0], chance[..., 1] > 0.5
    decided = (said >= MEETS_PROBABILITY) | (said <= BELOW_PROBABILITY)
    cells = [
        np.sqrt((error**2).mean()),
        error.mean(),
        np.mean([one.covered for one in readings]),
        ((said - reached) ** 2)[:, MID].mean(),
        decided.mean(),
        ((said >= 0.5) == reached)[decided].mean(),
        ((said >= 0.5) == reached)[:, MID][decided[:, MID]].mean(),
        _calibration_error(predictions),
    ]
    print(f"{form:9}{count:8}", *(f"{cell:9.3f}" for cell in cells), sep="")


def _calibration_error(predictions: Sequence[tuple[float, bool]]) -> float:
    """Mean distance of predicted and observed share right over ten equally full bins, weighted by size."""
    ordered = np.array(sorted(predictions), dtype=np.float64)
    bins = np.array_split(ordered, 10)
    return float(sum(len(one) * abs(one[:, 0].mean() - one[:, 1].mean()) for one in bins) / len(ordered))


def _print_speed() -> None:
    """Microseconds per step, after 400 answers over 80 days."""
    rng = Random(1)
    items = [ItemParameters(level, 0.0, guess) for level in Level for guess in (0.0, 0.25)]
    history = [
        Observation(rng.choice(AREAS), number // 5, rng.choice(items), float(rng.random() < 0.6))
        for number in range(400)
    ]
    state, steps = AbilityState(AREAS), []
    for answer in history:
        started = perf_counter()
        state = observe(state, answer)
        steps.append(perf_counter() - started)
    pool = pool_of(
        [Candidate(str(number), str(number % 10), items[number % len(items)]) for number in range(60)]
    )
    known = posterior(state).area(AREAS[0])
    print(f"\nan answer into the state: {1e6 * float(np.median(steps)):.0f} us")
    print(f"... the first of a day:   {1e6 * float(np.median(steps[::5])):.0f} us")
    print(
        f"one area's posterior:     {_microseconds(lambda: posterior(state).area(AREAS[0]).ability):.0f} us"
    )
    print(f"ten areas' posteriors:    {_microseconds(lambda: _read_all(state)):.0f} us")
    print(f"best next of 60 items:    {_microseconds(lambda: _best(pool, known)):.0f} us")
    print(f"answer and ten areas:     {_microseconds(lambda: _read_all(observe(state, history[-1]))):.0f} us")


def _read_all(state: AbilityState) -> list[float]:
    known = posterior(state)
    return [known.area(area).probability_at_least(0.5) for area in AREAS]


def _best(pool: Pool, known: AreaPosterior) -> int:
    return int(expected_gain(known, pool.curves, ability_target(known)).argmax())


def _microseconds(step: Callable[[], object], *, repeats: int = 200) -> float:
    times = []
    for _ in range(repeats):
        started = perf_counter()
        step()
        times.append(perf_counter() - started)
    return 1e6 * float(np.median(times))


if __name__ == "__main__":
    main()
