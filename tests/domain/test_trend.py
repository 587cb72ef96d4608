"""A trend is what was known at the end of each day, whichever way it was come by."""

from datetime import date

import numpy as np
import pytest

from prepapp.domain.ability import AbilityState, Observation, posterior, replay
from prepapp.domain.item_model import THETA, ItemParameters, response_curves
from prepapp.domain.message import GENERAL, OFFSET_SD
from prepapp.domain.scale import mastery
from prepapp.domain.topics import Level
from prepapp.domain.trend import (
    Estimate,
    Snapshot,
    from_years,
    latest_until,
    observed,
    of_area,
    overall,
    snapshot,
    to_years,
    weekly,
    with_last,
)

AREAS = ("a", "b", "c")
MONDAY = date(2026, 3, 2).toordinal()
ITEM = ItemParameters(Level.SENIOR, guess=0.25)
NEW_YEAR = date(2027, 1, 1).toordinal()


def given(*answers: tuple[str, int, float]) -> list[Observation]:
    return [Observation(area, day, ITEM, credit) for area, day, credit in answers]


HISTORY = given(
    ("a", MONDAY, 1.0),
    ("b", MONDAY, 0.0),
    ("a", MONDAY + 1, 1.0),
    ("a", MONDAY + 9, 0.0),
    ("b", MONDAY + 9, 1.0),
    ("c", MONDAY + 12, 1.0),
)


def days_of(history: list[Observation]) -> dict[int, Snapshot]:
    state, days = observed(AbilityState(AREAS), history, AREAS)
    return with_last(days, state, AREAS)


def assert_equal(one: Snapshot, other: Snapshot) -> None:
    assert one.day == other.day
    for name in ("answers", "mastery", "low", "high", "covariance"):
        np.testing.assert_allclose(getattr(one, name), getattr(other, name), rtol=0, atol=1e-9)


def test_each_day_with_answers_has_what_a_replay_up_to_its_end_says() -> None:
    days = days_of(HISTORY)

    assert list(days) == [MONDAY, MONDAY + 1, MONDAY + 9, MONDAY + 12]
    for day, found in days.items():
        until = posterior(replay((one for one in HISTORY if one.day <= day), AREAS), day=day)
        expected = [until.area(area).mastery for area in AREAS]
        assert found.mastery == pytest.approx(expected, abs=1e-9)
        assert found.answers.tolist() == [
            len([one for one in HISTORY if one.day <= day and one.area == area]) for area in AREAS
        ]


@pytest.mark.parametrize("split", range(len(HISTORY) + 1))
def test_days_taken_in_two_parts_are_the_days_taken_in_one(split: int) -> None:
    state, whole = observed(AbilityState(AREAS), HISTORY, AREAS)

    before, first = observed(AbilityState(AREAS), HISTORY[:split], AREAS)
    after, second = observed(before, HISTORY[split:], AREAS)

    both = {**first, **second}
    assert after.day == state.day
    assert list(both) == list(whole)
    for day, found in both.items():
        assert_equal(found, whole[day])


def test_bytes_give_the_days_back_by_year() -> None:
    later = given(("b", NEW_YEAR, 1.0))
    days = days_of(HISTORY + later)

    parts = to_years(days)
    back = from_years(parts.values(), len(AREAS))

    assert sorted(parts) == ["2026", "2027"]
    assert list(to_years(days, since=NEW_YEAR)) == ["2027"]
    assert list(back) == list(days)
    for day, found in back.items():
        assert_equal(found, days[day])


def test_bytes_of_other_areas_are_refused() -> None:
    days = days_of(HISTORY)

    with pytest.raises(ValueError, match="reshape"):
        from_years(to_years(days).values(), len(AREAS) + 1)


def by_hand(rights: dict[str, float]) -> tuple[list[float], np.ndarray]:
    """Means and covariance of two areas' masteries by summing p(g, e_a, e_b, theta_a, theta_b) plainly."""
    offsets = np.arange(-5, 6) * 0.2
    p_offset = np.exp(-0.5 * (offsets / OFFSET_SD) ** 2)
    weight_g = np.exp(-0.5 * GENERAL**2)
    seen = THETA  # eta, as the items see ability
    means, squares, evidence = [], [], np.ones(GENERAL.size)
    for credit in rights.values():
        curve = response_curves(ITEM)[int(credit)]
        total, first, second = (np.zeros(GENERAL.size) for _ in range(3))
        for place, g in enumerate(GENERAL):
            for e, p_e in zip(offsets, p_offset, strict=True):
                prior = np.exp(-0.5 * (seen - (np.sqrt(0.5) * g - e)) ** 2 / 0.5)
                mass = p_e * curve * prior / prior.sum()
                values = np.array([mastery(float(theta)) for theta in seen + e])
                total[place] += mass.sum()
                first[place] += mass @ values
                second[place] += mass @ values**2
        means.append(first / total)
        squares.append(second / total)
        evidence *= total
    p_g = weight_g * evidence / (weight_g * evidence).sum()
    expected = [float(p_g @ mean) for mean in means]
    covariance = np.empty((len(means), len(means)))
    for i, one in enumerate(means):
        for j, other in enumerate(means):
            product = squares[i] if i == j else one * other
            covariance[i, j] = p_g @ product - expected[i] * expected[j]
    return expected, covariance


def test_masteries_vary_together_as_the_plain_sum_says() -> None:
    rights = {"a": 1.0, "b": 0.0}
    state = replay(given(*((area, MONDAY, credit) for area, credit in rights.items())), AREAS)

    found = snapshot(state, ("a", "b")).covariance

    _, expected = by_hand(rights)
    np.testing.assert_allclose(found, expected, rtol=1e-6)
    assert found[0, 1] > 0, "areas share strength"


def test_the_overall_estimate_weighs_areas_and_its_band_knows_that_they_move_together() -> None:
    one = Snapshot(
        MONDAY,
        np.array([4.0, 6.0]),
        np.array([40.0, 80.0]),
        np.zeros(2),
        np.zeros(2),
        np.array([[100.0, 50.0], [50.0, 64.0]]),
    )

    (found,) = overall([one], (0.25, 0.75))

    deviation = (0.25**2 * 100 + 2 * 0.25 * 0.75 * 50 + 0.75**2 * 64) ** 0.5
    assert found.mastery == pytest.approx(70.0)
    assert found.answers == 10
    assert found.interval90 == pytest.approx((70 - 1.6449 * deviation, 70 + 1.6449 * deviation))


def test_a_week_is_told_by_its_last_day_with_answers() -> None:
    days = days_of(HISTORY)

    found = weekly(of_area(days.values(), 0))

    assert [one.day for one in found] == [MONDAY + 1, MONDAY + 12]
    assert [one.answers for one in found] == [2, 3]


def test_sunday_and_monday_are_of_different_weeks() -> None:
    sunday, monday = (Estimate(MONDAY + days, 50, (40, 60), 1) for days in (6, 7))

    assert weekly([sunday, monday]) == (sunday, monday)


def test_an_area_begins_with_its_first_answer() -> None:
    days = days_of(HISTORY)

    assert [one.day for one in of_area(days.values(), 2)] == [MONDAY + 12]


@pytest.mark.parametrize(
    ("day", "expected"), [(MONDAY - 1, None), (MONDAY, MONDAY), (MONDAY + 8, MONDAY + 1)]
)
def test_what_was_known_on_a_day_is_what_the_latest_day_before_it_left(
    day: int, expected: int | None
) -> None:
    days = days_of(HISTORY)

    found = latest_until(days.values(), day)

    assert (found.day if found else None) == expected
