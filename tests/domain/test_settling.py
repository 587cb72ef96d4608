"""What more answers can be expected to do."""

from math import asin, pi, sqrt
from random import Random
from statistics import NormalDist

import numpy as np
import pytest

from prepapp.domain.ability import Observation, observe, posterior, replay
from prepapp.domain.item_model import THETA, Item, ItemParameters, response_curves
from prepapp.domain.selection import Candidate, ability_target, next_candidate, pool_of
from prepapp.domain.settling import answers_to_settle, chance_of_right_verdict, expected_sd
from prepapp.domain.topics import Level
from prepapp.domain.verdicts import Status


def test_settling_takes_longer_the_nearer_the_line() -> None:
    known = posterior(
        replay(
            [Observation("maths", 1, ItemParameters(Level.MID), float(n % 2)) for n in range(12)], ["maths"]
        )
    ).area("maths")

    near, far = (
        answers_to_settle(known, known.ability + distance, Status.UNCERTAIN) for distance in (0.05, 0.4)
    )

    assert near is not None
    assert far is not None
    assert 1 <= far < near
    assert answers_to_settle(known, known.ability, Status.MEETS) == 0


def test_an_endless_question_has_no_number() -> None:
    history = [
        Observation("maths", 1, ItemParameters(level), float(n % 2)) for n in range(400) for level in Level
    ]
    known = posterior(replay(history, ["maths"])).area("maths")

    assert answers_to_settle(known, known.ability, Status.UNCERTAIN) is None


def test_right_about_the_middle_is_the_published_chance_of_two_signs_that_agree() -> None:
    """Two normals with correlation r have the same sign with 1/2 + asin(r)/pi (Sheppard 1899)."""
    for answers in (0, 1, 5, 20, 60):
        left = expected_sd(0.6, answers)
        published = 0.5 + asin(sqrt(1 - left**2 / 0.36)) / pi

        assert chance_of_right_verdict(0.3, 0.6, 0.3, answers) == pytest.approx(published, abs=2e-3)


@pytest.mark.parametrize("gap", [0.0, 0.2, -0.5, 1.0])
def test_right_about_a_cut_is_how_often_drawn_people_are_called_rightly(gap: float) -> None:
    rng, left = np.random.default_rng(1), expected_sd(0.6, 12)
    mean = rng.normal(0.0, np.sqrt(0.36 - left**2), 200_000)
    ability = rng.normal(mean, left)

    assert chance_of_right_verdict(0.0, 0.6, gap, 12) == pytest.approx(
        np.mean((mean >= gap) == (ability >= gap)), abs=5e-3
    )


def test_what_cannot_change_the_verdict_gains_nothing() -> None:
    now, then = (chance_of_right_verdict(1.5, 0.4, 0.0, answers) for answers in (0, 5))

    assert now == pytest.approx(NormalDist().cdf(1.5 / 0.4))
    assert then == pytest.approx(now, abs=1e-4)


def test_the_expected_sd_is_what_practice_comes_to() -> None:
    """Against the filter itself: 60 people, and questions that are chosen as practice chooses them."""
    kinds = ((0.25, 2), (0.25, 2), (0.0, 2), (0.0, 4))  # guesses and categories, about as the bank mixes them
    candidates = [
        Candidate(f"{level}-{place}-{number}", "any", ItemParameters(level, place / 4, *kind))
        for level in Level
        for place in (-1, 0, 1)
        for number, kind in enumerate(kinds)
    ]
    rng, begun, found = Random(3), [], []
    for _ in range(60):
        ability, state, last = rng.gauss(0, 1), replay([], ["maths"]), dict[str, int]()
        for number in range(13):
            known = posterior(state, day=1).area("maths")
            begun += [known.sd] if number == 3 else []
            one = next_candidate(
                pool_of(candidates),
                known,
                ability_target(known),
                day=1,
                rng=rng,
                last_answered=last,
                topics_asked={},
            )
            assert one is not None
            last[one.id] = 1
            state = observe(state, Observation("maths", 1, one.item, _credit(one.item, ability, rng)))
        found.append(posterior(state).area("maths").sd)

    expected = [expected_sd(sd, 10) for sd in begun]
    assert sum(expected) / 60 == pytest.approx(sum(found) / 60, abs=0.03)


def _credit(item: Item, ability: float, rng: Random) -> float:
    """A credit drawn from the item's own chances at that ability."""
    curves = response_curves(item)
    chances = [float(np.interp(ability, THETA, curve)) for curve in curves]
    return rng.choices(range(len(chances)), weights=chances)[0] / (len(chances) - 1)
