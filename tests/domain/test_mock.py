"""A mock interview is shared out as the level's areas are weighed, as far as there are questions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.content.bundle import Bundle
from prepapp.domain.grading import Outcome
from prepapp.domain.mock import (
    REST_S,
    Blueprint,
    Section,
    apportioned,
    blueprint,
    mock_levels,
    section_results,
)
from prepapp.domain.quiz import Rest
from prepapp.domain.stock import Stocked
from prepapp.domain.topics import Level
from tests.support.histories import many

WEIGHTS = st.dictionaries(st.sampled_from("abcdefg"), st.floats(0.0, 1.0), max_size=7)


def test_seats_follow_the_weights_and_the_largest_remainders() -> None:
    assert apportioned(10, {"a": 0.5, "b": 0.3, "c": 0.2}, {"a": 9, "b": 9, "c": 9}) == {
        "a": 5,
        "b": 3,
        "c": 2,
    }
    # 7 seats by 3.5, 2.1, 1.4: whole parts 3, 2, 1; the seventh goes to the largest remainder, a's.
    assert apportioned(7, {"a": 0.5, "b": 0.3, "c": 0.2}, {"a": 9, "b": 9, "c": 9}) == {
        "a": 4,
        "b": 2,
        "c": 1,
    }


def test_what_an_area_cannot_give_the_others_do() -> None:
    assert apportioned(10, {"a": 0.8, "b": 0.1, "c": 0.1}, {"a": 2, "b": 9, "c": 9}) == {
        "a": 2,
        "b": 4,
        "c": 4,
    }
    assert apportioned(10, {"a": 1.0}, {"a": 3}) == {"a": 3}
    assert apportioned(10, {"a": 0.0}, {"a": 3}) == {}


@given(st.integers(0, 60), WEIGHTS, st.data())
def test_every_seat_is_given_as_long_as_anybody_may_have_it(
    size: int, weights: dict[str, float], data: st.DataObject
) -> None:
    most = {name: data.draw(st.integers(0, 12)) for name in weights}

    shares = apportioned(size, weights, most)

    assert sum(shares.values()) == min(size, sum(most[one] for one, weight in weights.items() if weight > 0))
    assert all(0 < seats <= most[name] for name, seats in shares.items())


def test_a_mock_asks_its_own_level_and_the_one_below() -> None:
    assert mock_levels(Level.SENIOR) == (Level.MID, Level.SENIOR)
    assert mock_levels(Level.JUNIOR) == (Level.JUNIOR, Level.MID)


def test_sections_stand_by_weight_with_their_minutes_and_the_expectation(bundle: Bundle) -> None:
    stock = [Stocked(item) for item in bundle.items]

    made = blueprint(stock, bundle.taxonomy, Level.SENIOR, size=12)

    weights = [bundle.taxonomy.area(one.area_id).weight[Level.SENIOR] for one in made.sections]
    assert weights == sorted(weights, reverse=True)
    assert made.questions == 12
    assert made.seconds > 0
    by_hand = [
        one.questions * bundle.taxonomy.area(one.area_id).expectation[Level.SENIOR] for one in made.sections
    ]
    assert made.expectation == sum(by_hand) / 12


def test_an_empty_stock_makes_an_empty_mock(bundle: Bundle) -> None:
    made = blueprint([], bundle.taxonomy, Level.SENIOR, size=12)

    assert (made.sections, made.questions, made.expectation) == ((), 0, 0.0)


def made_of(*counts: int) -> Blueprint:
    """A blueprint of sections with so many questions each."""
    sections = tuple(Section(f"area-{place}", count, 60.0 * count) for place, count in enumerate(counts))
    return Blueprint(Level.SENIOR, (Level.SENIOR,), sections, 70.0)


@pytest.mark.parametrize(
    ("counts", "ends"),
    [((10, 10, 10, 10), [20]), ((5, 5, 4, 4, 5, 17), [18]), ((30, 5), [30]), ((10, 10, 10), []), ((40,), [])],
)
def test_a_long_interview_has_one_break_between_sections_at_its_middle(
    counts: tuple[int, ...], ends: list[int]
) -> None:
    assert made_of(*counts).rests == tuple(Rest(end, REST_S) for end in ends)


def test_what_came_of_each_section_is_told_in_the_order_asked() -> None:
    asked = [
        replace(one, position=place, seconds=30.0)
        for place, one in enumerate([*many("swe", 2), *many("mlops", 2, outcome=Outcome.WRONG)])
    ]

    first, second = section_results(reversed(asked))

    assert (first.area_id, first.questions, first.credit, first.seconds, first.target_s) == (
        "swe",
        2,
        2,
        60,
        120,
    )
    assert (second.area_id, second.credit) == ("mlops", 0.0)
