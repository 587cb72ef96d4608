"""Calibration finds what others published for the same data, and what a simulation put in."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from prepapp.domain.calibration import (
    AUTHORED,
    FEWEST_PEOPLE,
    Estimate,
    PooledAnswer,
    PooledItem,
    Prior,
    calibrate,
    refuse_too_few,
)
from prepapp.domain.errors import UsageError

FLAT = Prior(discrimination=1.0, log_discrimination_sd=50.0, difficulty_sd=50.0)
LSAT_6 = (
    *(3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173),
    *(11, 61, 28, 298),
)
LSAT_7 = (
    *(12, 19, 1, 7, 3, 19, 3, 17, 10, 5, 3, 7, 7, 23, 8, 28, 7, 39, 11, 34, 14, 51, 15, 90, 6, 25, 7, 35),
    *(18, 136, 32, 308),
)
"""How many of 1,000 people gave each pattern, from 00000 to 11111 (Bock & Lieberman 1970)."""


def _patterns(counts: Sequence[int]) -> list[PooledAnswer]:
    people = [pattern for pattern, count in enumerate(counts) for _ in range(count)]
    return [
        PooledAnswer(person, str(item), pattern >> (4 - item) & 1)
        for person, pattern in enumerate(people)
        for item in range(5)
    ]


def _five() -> list[PooledItem]:
    return [PooledItem(str(number), "law", 0.0) for number in range(5)]


def test_lsat_6_gives_the_published_slopes_and_difficulties() -> None:
    found = calibrate(_five(), _patterns(LSAT_6), prior=FLAT)

    # ltm(LSAT ~ z1) of R's package ltm (Rizopoulos 2006).
    assert [one.discrimination for one in found] == pytest.approx(
        [0.8254, 0.7229, 0.8905, 0.6886, 0.6575], abs=2e-3
    )
    assert [one.difficulty for one in found] == pytest.approx(
        [-3.3597, -1.3696, -0.2799, -1.8659, -3.1236], abs=3e-3
    )


def test_lsat_7_gives_the_published_slopes_and_intercepts() -> None:
    found = calibrate(_five(), _patterns(LSAT_7), prior=FLAT)

    # mirt(LSAT7, 1) of R's package mirt (Chalmers 2012), which prints intercepts d = -a b.
    assert [one.discrimination for one in found] == pytest.approx(
        [0.988, 1.081, 1.706, 0.765, 0.736], abs=2e-3
    )
    assert [-one.discrimination * one.difficulty for one in found] == pytest.approx(
        [1.856, 0.808, 1.804, 0.486, 1.855], abs=2e-3
    )


def test_spreads_are_about_the_published_standard_errors() -> None:
    found = calibrate(_five(), _patterns(LSAT_6), prior=FLAT)

    # ltm's; ours leaves out how the errors of different items hang together, which makes it a little smaller.
    published = [0.8669, 0.3073, 0.0997, 0.4341, 0.8700]
    assert all(
        0.9 * theirs < one.difficulty_sd < theirs for one, theirs in zip(found, published, strict=True)
    )


def test_without_answers_nothing_is_estimated_and_one_answer_hardly_moves_what_the_author_said() -> None:
    item = PooledItem("one", "law", 0.4, guess=0.25)

    assert calibrate([item], []) == ()
    (found,) = calibrate([item], [PooledAnswer(7, "one", 1)])
    assert found.difficulty == pytest.approx(0.4, abs=0.1)
    assert 0.47 < found.difficulty_sd < AUTHORED.difficulty_sd


class _World:
    """People with correlated abilities in two areas, items that are not what their authors said."""

    def __init__(self, people: int, *, seed: int) -> None:
        rng = np.random.default_rng(seed)
        general = rng.normal(size=people)
        share = np.sqrt(0.5)
        abilities = {area: share * general + share * rng.normal(size=people) for area in ("law", "logic")}
        self.items = [
            PooledItem(f"{area}-{number}", area, kappa, guess, categories)
            for area in abilities
            for number, (kappa, guess, categories) in enumerate(
                [
                    (-1.6, 0.25, 2),
                    (-0.6, 0.25, 2),
                    (0.4, 0.0, 2),
                    (-0.6, 0.0, 4),
                    (0.4, 0.0, 4),
                    (1.4, 0.25, 2),
                ]
                * 3
            )
        ]
        self.truth = {one.id: one.difficulty + 0.5 * float(rng.normal()) for one in self.items}
        self.answers = []
        for item in self.items:
            slope = 1.2 * np.exp(0.25 * rng.normal())
            luck = rng.random(people)
            reached = np.zeros(people, dtype=int)
            for step in {2: (0.0,), 4: (-0.9, 0.0, 0.9)}[item.categories]:
                distance = abilities[item.area] - self.truth[item.id] - step
                reached += luck < item.guess + (1 - item.guess) / (1 + np.exp(-slope * distance))
            asked = rng.random(people) < 0.7
            self.answers += [
                PooledAnswer(person, item.id, int(reached[person]))
                for person in np.flatnonzero(asked).tolist()
            ]

    def errors(self, found: Sequence[Estimate]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        return np.array([one.difficulty - self.truth[one.item.id] for one in found])


def test_difficulties_that_were_put_in_are_recovered_and_the_spread_says_how_well() -> None:
    world = _World(400, seed=3)

    found = calibrate(world.items, world.answers)

    errors = world.errors(found)
    spreads = np.array([one.difficulty_sd for one in found])
    assert np.sqrt((errors**2).mean()) < 0.25, "authors are off by .5"
    assert 0.75 <= (np.abs(errors) < 1.645 * spreads).mean() <= 1.0
    assert [one.item.id for one in found] == [one.id for one in world.items]


def test_the_order_of_answers_and_the_numbers_of_people_mean_nothing() -> None:
    world = _World(60, seed=5)
    renamed = [
        PooledAnswer(10_000 - one.person, one.item_id, one.category) for one in reversed(world.answers)
    ]

    for one, other in zip(
        calibrate(world.items, world.answers), calibrate(world.items, renamed), strict=True
    ):
        assert (other.difficulty, other.difficulty_sd) == pytest.approx((one.difficulty, one.difficulty_sd))


def test_too_few_people_are_refused_with_a_sentence() -> None:
    enough = [PooledAnswer(person, "one", 1) for person in range(FEWEST_PEOPLE)]

    refuse_too_few(enough)
    with pytest.raises(UsageError, match="needs the answers of at least 30 people; these are of 29 people"):
        refuse_too_few(enough[1:])
