"""What is known of ability agrees with direct integration over everything that is not."""

from functools import cache
from itertools import product
from typing import NamedTuple

import numpy as np
import pytest

from prepapp.domain.ability import (
    PREPARING_SD,
    AbilityState,
    Observation,
    observe,
    posterior,
    replay,
    self_scored_posterior,
)
from prepapp.domain.item_model import CalibratedItem, Floats, ItemParameters, response_curves
from prepapp.domain.posterior import AreaPosterior
from prepapp.domain.topics import Level
from tests.support.abilities import AREAS, same

LSAT_6 = ((0.8254, -3.3597), (0.7229, -1.3696), (0.8905, -0.2799), (0.6886, -1.8659), (0.6575, -3.1236))
"""Slopes and difficulties of the five items of LSAT-6 (Bock & Lieberman 1970), two-parameter logistic."""


def _right(theta: Floats, item: CalibratedItem) -> Floats:
    chance: Floats = item.guess + (1 - item.guess) / (
        1 + np.exp(-item.discrimination * (theta - item.difficulty))
    )
    return chance


def _likelihood(theta: Floats, item: CalibratedItem, credit: float) -> Floats:
    return _right(theta, item) if credit == 1.0 else 1 - _right(theta, item)


def _mesh(sd: float, step: float) -> tuple[Floats, Floats]:
    """An even mesh over 6 SDs and its normal weights: the tests' own integration."""
    points = np.arange(-6 * sd, 6 * sd + step / 2, step)
    weights = np.exp(-0.5 * (points / sd) ** 2)
    return points, weights / weights.sum()


class Moments(NamedTuple):
    mean: float
    sd: float
    above: float


def _moments(theta: Floats, density: Floats, cut: float = 0.33) -> Moments:
    mass = density / density.sum()
    mean = float(mass @ theta)
    cumulative = np.cumsum(mass) - mass / 2
    return Moments(
        mean, float(np.sqrt(mass @ (theta - mean) ** 2)), 1 - float(np.interp(cut, theta, cumulative))
    )


def _of(known: AreaPosterior, cut: float = 0.33) -> Moments:
    return Moments(known.ability, known.sd, known.probability_at_least(cut))


def _single_area_truth(items: list[CalibratedItem], credits_: tuple[float, ...]) -> Moments:
    """One area on one day: theta ~ N(0, 1), and what the items see is theta - e with e ~ N(0, .25^2)."""
    theta, prior = _mesh(1.0, 0.01)
    offset, offset_weight = _mesh(0.25, 0.01)
    seen = theta[:, None] - offset
    likelihood = np.ones_like(seen)
    for item, credit in zip(items, credits_, strict=True):
        likelihood *= _likelihood(seen, item, credit)
    return _moments(theta, prior * (likelihood @ offset_weight))


@pytest.mark.parametrize("guess", [0.0, 0.2])
def test_every_pattern_of_five_items_agrees_with_direct_integration(guess: float) -> None:
    items = [CalibratedItem(slope, difficulty, guess) for slope, difficulty in LSAT_6]

    for credits_ in product((0.0, 1.0), repeat=len(items)):
        state = replay([Observation("maths", 1, *pair) for pair in zip(items, credits_, strict=True)], AREAS)
        measured, truth = _of(posterior(state).area("maths")), _single_area_truth(items, credits_)
        assert measured.mean == pytest.approx(truth.mean, abs=1e-5)
        assert measured.sd == pytest.approx(truth.sd, abs=2e-5)
        assert measured.above == pytest.approx(truth.above, abs=2e-4)


class DatedAnswer(NamedTuple):
    area: str
    day: int
    item: CalibratedItem
    credit: float


THREE_AREAS_OVER_DAYS = (
    DatedAnswer("maths", 10, CalibratedItem(1.4, 0.5, 0.25), 1.0),
    DatedAnswer("maths", 10, CalibratedItem(1.1, -0.5), 1.0),
    DatedAnswer("systems", 10, CalibratedItem(1.3, 0.0, 0.2), 0.0),
    DatedAnswer("systems", 10, CalibratedItem(0.9, -1.0), 0.0),
    DatedAnswer("maths", 40, CalibratedItem(1.6, 1.2), 1.0),
    DatedAnswer("maths", 40, CalibratedItem(1.2, 0.9, 0.25), 0.0),
    DatedAnswer("maths", 45, CalibratedItem(1.5, 0.2), 1.0),
    DatedAnswer("systems", 45, CalibratedItem(1.2, -0.8), 1.0),
)


def _drift_variance(days: int) -> float:
    """As the specification has it: .05 SDs a day while preparing, .03 when a week has passed."""
    return 0.05**2 * min(days, 7) + 0.03**2 * max(days - 7, 0)


STEP = 0.05
THETA_MESH = np.arange(-7.0, 7.0 + STEP / 2, STEP)


@cache
def _walk_matrix(days: int) -> Floats:
    """Chance of moving between mesh points under the Gaussian walk of that many days, as a sampled kernel."""
    distance = THETA_MESH[:, None] - THETA_MESH
    kernel = np.exp(-0.5 * distance**2 / _drift_variance(days))
    matrix: Floats = kernel / kernel.sum(axis=0)
    return matrix


def _joint_of_area(area: str, general: float, offset: float) -> Floats:
    """p(theta on the last day, the area's answers | g, e) by brute force over the path."""
    density: Floats = np.exp(-((THETA_MESH - np.sqrt(0.5) * general) ** 2))
    density /= density.sum()
    day = THREE_AREAS_OVER_DAYS[0].day
    for answer in THREE_AREAS_OVER_DAYS:
        if answer.day > day:
            density = _walk_matrix(answer.day - day) @ density
            day = answer.day
        if answer.area == area:
            density = density * _likelihood(THETA_MESH - offset, answer.item, answer.credit)
    return density


@pytest.fixture(scope="module")
def brute_force() -> tuple[Floats, dict[str, Floats]]:
    """Weights of a mesh of g, and p(theta_a, answers | g) of each area, shape (g, theta)."""
    general, general_weight = _mesh(1.0, 0.2)
    offset, offset_weight = _mesh(0.25, 0.1)
    joints = {
        area: np.array(
            [
                sum(w * _joint_of_area(area, g, e) for e, w in zip(offset, offset_weight, strict=True))
                for g in general
            ]
        )
        for area in ("maths", "systems")
    }
    return general_weight, joints


def test_areas_over_days_agree_with_brute_force_over_paths_and_general_ability(
    brute_force: tuple[Floats, dict[str, Floats]],
) -> None:
    prior, joints = brute_force
    maths, systems = joints["maths"], joints["systems"]

    known = posterior(replay([Observation(*answer) for answer in THREE_AREAS_OVER_DAYS], AREAS))

    for area, own, other in (("maths", maths, systems), ("systems", systems, maths)):
        truth = _moments(THETA_MESH, (prior * other.sum(axis=1)) @ own)
        assert _of(known.area(area)) == pytest.approx(truth, abs=2e-3)


def test_an_unanswered_area_is_the_prior_as_the_others_inform_it(
    brute_force: tuple[Floats, dict[str, Floats]],
) -> None:
    prior, joints = brute_force
    general = prior * joints["maths"].sum(axis=1) * joints["systems"].sum(axis=1)
    general /= general.sum()
    points = _mesh(1.0, 0.2)[0]
    mean = float(general @ points)
    spread = float(general @ (points - mean) ** 2)

    models = posterior(replay([Observation(*answer) for answer in THREE_AREAS_OVER_DAYS], AREAS)).area(
        "models"
    )

    assert models.ability == pytest.approx(np.sqrt(0.5) * mean, abs=1e-3)
    assert models.sd == pytest.approx(np.sqrt(0.5 + 0.5 * spread), abs=1e-3)


def test_the_chance_that_all_areas_reach_their_cuts_is_joint(
    brute_force: tuple[Floats, dict[str, Floats]],
) -> None:
    prior, joints = brute_force
    cuts = {"maths": 0.4, "systems": -0.3}
    general = prior * joints["maths"].sum(axis=1) * joints["systems"].sum(axis=1)
    truth = general / general.sum()
    for area, cut in cuts.items():
        share = np.clip((THETA_MESH - cut) / STEP + 0.5, 0.0, 1.0)
        truth = truth * ((joints[area] @ share) / joints[area].sum(axis=1))

    known = posterior(replay([Observation(*answer) for answer in THREE_AREAS_OVER_DAYS], AREAS))

    apart = known.area("maths").probability_at_least(0.4) * known.area("systems").probability_at_least(-0.3)
    assert known.probability_of_all(cuts) == pytest.approx(truth.sum(), abs=2e-3)
    assert known.probability_of_all(cuts) > apart
    assert known.probability_of_all({"maths": 0.4}) == pytest.approx(
        known.area("maths").probability_at_least(0.4)
    )
    assert known.probability_of_all({}) == pytest.approx(1.0)


def _self_scored_truth(items: list[CalibratedItem], top: list[bool]) -> Moments:
    """One area: graded response with a = .9, thresholds at -.6 and .6, seen at theta - e + leniency."""
    theta, prior = _mesh(1.0, 0.02)
    shift, weight = _mesh(float(np.hypot(0.25, 0.5)), 0.02)
    likelihood = np.ones((theta.size, shift.size))
    for item, full in zip(items, top, strict=True):
        step = 0.6 if full else -0.6
        reached = 1 / (1 + np.exp(-0.9 * (theta[:, None] + shift - item.difficulty - step)))
        likelihood *= reached if full else 1 - reached
    return _moments(theta, prior * (likelihood @ weight))


def test_self_scored_answers_are_blurred_by_an_unknown_leniency() -> None:
    items = [CalibratedItem(1.5, place) for place in (-1.0, 0.0, 0.5, 1.0, 1.5, 2.0)]
    top = [True, True, True, False, True, False]

    answers = [
        Observation("maths", 1, item, float(full), self_scored=True)
        for item, full in zip(items, top, strict=True)
    ]
    known = posterior(replay(answers, AREAS)).area("maths")

    assert _of(known) == pytest.approx(_self_scored_truth(items, top), abs=2e-3)
    assert (known.answers, known.self_scored) == (0, 6)


def test_self_scored_answers_can_be_left_out() -> None:
    graded = [Observation("maths", day, ItemParameters(Level.MID), 1.0) for day in (1, 1, 3, 9)]
    opened = [
        Observation("maths", day, ItemParameters(Level.SENIOR), 1.0, self_scored=True) for day in (1, 3)
    ]
    mixed = replay(sorted(graded + opened, key=lambda one: one.day), AREAS)

    without = posterior(mixed, include_self_scored=False)

    assert same(without, posterior(replay(graded, AREAS)), abs_=1e-9)
    assert posterior(mixed).area("maths").ability > without.area("maths").ability


def test_what_self_scored_answers_say_alone_is_what_they_say_without_the_others() -> None:
    graded = [Observation("maths", day, ItemParameters(Level.MID), 1.0) for day in (1, 1, 3)]
    opened = [
        Observation("maths", day, ItemParameters(Level.SENIOR, categories=4), credit, self_scored=True)
        for day, credit in ((1, 0.6), (3, 0.1))
    ]
    mixed = replay(sorted(graded + opened, key=lambda one: one.day), AREAS)

    alone = self_scored_posterior(mixed, day=30)

    assert same(alone, posterior(replay(opened, AREAS), day=30), abs_=1e-9)
    assert (alone.area("maths").answers, alone.area("maths").self_scored) == (0, 2)
    assert not self_scored_posterior(replay(graded, AREAS)).areas


def test_a_self_scored_answer_counts_less_than_a_graded_one() -> None:
    item = ItemParameters(Level.SENIOR, categories=3)

    graded = posterior(replay([Observation("maths", 1, item, 1.0)] * 8, AREAS)).area("maths")
    opened = posterior(replay([Observation("maths", 1, item, 1.0, self_scored=True)] * 8, AREAS)).area(
        "maths"
    )

    assert 0 < opened.ability < graded.ability
    assert opened.sd > graded.sd


def test_predicted_correctness_is_the_curve_averaged_over_what_items_see() -> None:
    known = posterior(replay([Observation("maths", 1, ItemParameters(Level.MID), 1.0)] * 5, AREAS)).area(
        "maths"
    )
    curves = response_curves(ItemParameters(Level.MID, guess=0.25))

    chances = known.predicted(curves)

    assert chances.shape == (2,)
    assert chances.sum() == pytest.approx(1.0)
    assert 0.6 < chances[1] < 0.95


def test_ninety_percent_intervals_hold_the_truth_nine_times_in_ten_while_ability_drifts() -> None:
    rng = np.random.default_rng(20_240_601)
    inside = [covered for _ in range(120) for covered in _simulated_coverage(rng)]

    assert 0.85 <= np.mean(inside) <= 0.95


def _simulated_coverage(rng: np.random.Generator) -> list[bool]:
    """One person, three areas, twelve authored items each, a month of drift: is the truth inside?"""
    general = rng.normal()
    ability = np.sqrt(0.5) * general + np.sqrt(0.5) * rng.normal(size=3)
    offset = rng.normal(scale=0.25, size=3)
    state = AbilityState(AREAS)
    for day in range(36):
        area, level = day % 3, list(Level)[rng.integers(4)]
        place = level.cut - 0.6 + 0.5 * rng.normal()
        slope = 1.2 * np.exp(0.25 * rng.normal())
        right = 0.25 + 0.75 / (1 + np.exp(-slope * (ability[area] - offset[area] - place)))
        credit = float(rng.random() < right)
        state = observe(state, Observation(AREAS[area], day, ItemParameters(level, guess=0.25), credit))
        ability += PREPARING_SD * rng.normal(size=3)
    known = posterior(state, day=36)
    intervals = [known.area(area).interval90 for area in AREAS]
    return [low <= theta <= high for theta, (low, high) in zip(ability, intervals, strict=True)]
