"""Ability against direct integration done here, and histories nobody should have."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from prepapp.domain.ability import AbilityState, Observation, observe_day, posterior, replay
from prepapp.domain.item_model import THETA, CalibratedItem, Floats, ItemParameters, response_curves
from prepapp.domain.topics import Level

AREAS = ("maths", "systems", "models")
LSAT_7 = ((0.9879, -1.8788), (1.0808, -0.7475), (1.7065, -1.0575), (0.7652, -0.6352), (0.7358, -2.5203))
"""Slopes and difficulties of the five items of LSAT-7 (Bock & Lieberman 1970), as R's mirt fits them."""
LSAT_6 = ((0.8254, -3.3597), (0.7229, -1.3696), (0.8905, -0.2799), (0.6886, -1.8659), (0.6575, -3.1236))
"""The same of LSAT-6, as R's ltm fits them to 1,000 people."""
FACTOR_SCORES = {
    (0, 0, 0, 0, 0): (2.277, -1.895, 0.795),
    (0, 0, 0, 0, 1): (5.861, -1.479, 0.796),
    (0, 0, 0, 1, 0): (2.596, -1.460, 0.796),
    (0, 0, 0, 1, 1): (8.942, -1.041, 0.800),
    (0, 0, 1, 0, 0): (0.696, -1.331, 0.797),
}
"""What `factor.scores` of R's ltm prints: people expected, and the mode of ability with its error."""
STEP = 0.05


def _mesh(sd: float, step: float) -> tuple[Floats, Floats]:
    points = np.arange(-6 * sd, 6 * sd + step / 2, step)
    weights = np.exp(-0.5 * (points / sd) ** 2)
    return points, weights / weights.sum()


def _chance(theta: Floats, item: CalibratedItem, credit: float) -> Floats:
    right = item.guess + (1 - item.guess) / (1 + np.exp(-item.discrimination * (theta - item.difficulty)))
    return np.asarray(right if credit else 1 - right)


@pytest.mark.parametrize("guess", [0.0, 0.25])
def test_every_pattern_of_lsat_7_agrees_with_direct_integration(guess: float) -> None:
    """Ability ~ N(0, 1), seen less an offset ~ N(0, .25^2): a sum over both, nothing of ours in it."""
    items = [CalibratedItem(slope, difficulty, guess) for slope, difficulty in LSAT_7]
    theta, prior = _mesh(1.0, 0.02)
    offset, offset_weight = _mesh(0.25, 0.02)
    seen = theta[:, None] - offset

    for credits_ in product((0.0, 1.0), repeat=len(items)):
        likelihood = np.prod([_chance(seen, *pair) for pair in zip(items, credits_, strict=True)], axis=0)
        mass = prior * (likelihood @ offset_weight)
        mass /= mass.sum()
        mean = float(mass @ theta)

        given = [Observation("maths", 1, *pair) for pair in zip(items, credits_, strict=True)]
        known = posterior(replay(given, AREAS)).area("maths")

        assert known.ability == pytest.approx(mean, abs=1e-5)
        assert known.sd == pytest.approx(float(np.sqrt(mass @ (theta - mean) ** 2)), abs=2e-5)


@pytest.mark.parametrize(("pattern", "published"), FACTOR_SCORES.items())
def test_our_curves_on_our_grid_give_what_another_program_published(
    pattern: tuple[int, ...], published: tuple[float, float, float]
) -> None:
    curves = [
        response_curves(CalibratedItem(*item))[right] for item, right in zip(LSAT_6, pattern, strict=True)
    ]
    normal = np.exp(-0.5 * THETA**2)
    mass = np.prod(curves, axis=0) * normal / normal.sum()
    people, mode, error = published

    assert 1000 * mass.sum() == pytest.approx(people, abs=6e-4)
    place = int(mass.argmax())
    around = slice(place - 1, place + 2)
    bend, slope, _ = np.polyfit(THETA[around], np.log(mass[around]), 2)
    assert -slope / (2 * bend) == pytest.approx(mode, abs=1e-3)
    assert np.sqrt(-1 / (2 * bend)) == pytest.approx(error, abs=1e-3)


THREE_AREAS = {
    "maths": [
        (CalibratedItem(1.4, 0.5, 0.25), 1.0),
        (CalibratedItem(1.1, -0.5), 1.0),
        (CalibratedItem(1.6, 1.2), 1.0),
    ],
    "systems": [(CalibratedItem(1.3, 0.0, 0.2), 0.0), (CalibratedItem(0.9, -1.0), 1.0)],
    "models": [(CalibratedItem(1.2, -0.8), 0.0), (CalibratedItem(1.5, 0.2, 0.25), 0.0)],
}


def test_three_answered_areas_agree_with_the_sum_over_everything_unknown() -> None:
    """g, the three abilities and the three offsets are each summed over, area by area given g."""
    general, general_weight = _mesh(1.0, 0.05)
    offset, offset_weight = _mesh(0.25, 0.05)
    theta = np.arange(-7.0, 7.0 + STEP / 2, STEP)
    given_general = np.exp(-((theta - np.sqrt(0.5) * general[:, None]) ** 2))
    given_general /= given_general.sum(axis=1, keepdims=True)
    joint = {}
    for area, answers in THREE_AREAS.items():
        likelihood = np.prod([_chance(theta[:, None] - offset, *one) for one in answers], axis=0)
        joint[area] = given_general * (likelihood @ offset_weight)
    evidence = {area: one.sum(axis=1) for area, one in joint.items()}

    known = posterior(
        replay([Observation(area, 3, *one) for area, found in THREE_AREAS.items() for one in found], AREAS)
    )

    for area in AREAS:
        others = np.prod([evidence[other] for other in AREAS if other != area], axis=0)
        mass = (general_weight * others) @ joint[area]
        mass /= mass.sum()
        mean = float(mass @ theta)
        assert known.area(area).ability == pytest.approx(mean, abs=1e-4)
        assert known.area(area).sd == pytest.approx(float(np.sqrt(mass @ (theta - mean) ** 2)), abs=1e-4)
    together = general_weight * np.prod(list(evidence.values()), axis=0)
    assert known.general @ np.linspace(-4 * np.sqrt(2), 4 * np.sqrt(2), 41) == pytest.approx(
        float(together @ general) / together.sum(), abs=1e-4
    )


def test_a_million_answers_are_a_history_like_any_other() -> None:
    """All right in one area, all wrong in another, half and half in the third."""
    items = [ItemParameters(level, guess=guess) for level in Level for guess in (0.0, 0.25)]
    day = [
        Observation(area, 0, items[number % len(items)], credit)
        for number in range(4167)
        for area, credit in zip((*AREAS, "models"), (1.0, 0.0, 1.0, 0.0), strict=True)
    ]
    state = AbilityState(AREAS)
    for number in range(60):
        state = observe_day(state, [replace(day[0], day=number), *day[1:]])

    known = posterior(state, day=60)

    assert sum(known.area(area).answers for area in AREAS) == 60 * len(day) > 1_000_000
    for area in AREAS:
        one = known.area(area)
        assert np.isfinite([one.ability, one.sd, one.mastery]).all()
        assert one.density.sum() == pytest.approx(1.0)
        # A cell of the grid is a tenth of an SD wide, so the last one reaches half of that past the end.
        assert -6.05 <= one.interval90[0] <= one.ability <= one.interval90[1] <= 6.05
    assert known.area("systems").ability < known.area("models").ability < known.area("maths").ability


def test_an_area_nobody_has_questions_for_changes_nothing_for_the_others() -> None:
    given = [Observation("maths", 1, ItemParameters(Level.MID), 1.0)] * 6

    with_it, without = posterior(replay(given, (*AREAS, "empty"))), posterior(replay(given, AREAS))

    assert with_it.area("maths").ability == pytest.approx(without.area("maths").ability, abs=1e-12)
    assert with_it.area("empty").answers == 0
    assert with_it.area("empty").sd > 0.8
