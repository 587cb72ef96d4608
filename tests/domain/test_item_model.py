from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.domain.item_model import (
    LENIENCY,
    LENIENCY_WEIGHT,
    THETA,
    CalibratedItem,
    Floats,
    Item,
    ItemParameters,
    category,
    response_curves,
    self_scored_category,
    self_scored_curves,
)
from prepapp.domain.topics import Level

AUTHORED_ITEMS = st.one_of(
    st.builds(
        ItemParameters, st.sampled_from(Level), st.floats(-1.5, 1.5), st.sampled_from([0.0, 0.25, 0.5])
    ),
    st.builds(
        ItemParameters, st.sampled_from(Level), st.floats(-1.5, 1.5), categories=st.sampled_from([3, 4])
    ),
)


def _logistic(logits: Floats) -> Floats:
    curve: Floats = 1.0 / (1.0 + np.exp(-logits))
    return curve


def _normal_mesh(sd: float) -> tuple[Floats, Floats]:
    """An even mesh over 6 SDs either way: another rule than the one under test."""
    points = np.linspace(-6 * sd, 6 * sd, 241)
    density = np.exp(-0.5 * (points / sd) ** 2)
    return points, density / density.sum()


def _authored_truth(difficulty: float, threshold: float) -> Floats:
    slopes, slope_weights = _normal_mesh(0.25)
    shifts, shift_weights = _normal_mesh(0.5)
    curve = np.zeros(THETA.size)
    for slope, weight in zip(1.2 * np.exp(slopes), slope_weights, strict=True):
        logits = slope * (THETA[:, None] - (difficulty + shifts) - threshold)
        curve += weight * (_logistic(logits) @ shift_weights)
    return curve


@pytest.mark.parametrize("guess", [0.0, 0.25])
def test_an_authored_items_curve_is_the_average_over_its_prior(guess: float) -> None:
    right = response_curves(ItemParameters(Level.SENIOR, 0.3, guess))[1]

    assert right == pytest.approx(guess + (1 - guess) * _authored_truth(0.7, 0.0), abs=2e-5)


def test_partial_credit_is_the_graded_response_model_averaged_over_the_prior() -> None:
    curves = response_curves(ItemParameters(Level.MID, categories=4))

    reached = [
        np.ones(THETA.size),
        *(_authored_truth(-0.6, step) for step in (-0.9, 0.0, 0.9)),
        np.zeros(THETA.size),
    ]
    for number, (lower, upper) in enumerate(pairwise(reached)):
        assert curves[number] == pytest.approx(lower - upper, abs=4e-5)


def test_a_calibrated_items_curve_is_the_three_parameter_logistic_itself() -> None:
    right = response_curves(CalibratedItem(1.7, -0.4, 0.2))[1]

    assert right == pytest.approx(0.2 + 0.8 * _logistic(1.7 * (THETA + 0.4)), abs=1e-14)


def test_what_calibration_left_unknown_is_averaged_over_too() -> None:
    shifts, weights = _normal_mesh(0.3)

    right = response_curves(CalibratedItem(1.7, -0.4, difficulty_sd=0.3))[1]

    assert right == pytest.approx(_logistic(1.7 * (THETA[:, None] + 0.4 - shifts)) @ weights, abs=1e-6)


@given(AUTHORED_ITEMS)
def test_categories_are_chances_and_more_ability_never_lowers_the_top_one(item: Item) -> None:
    curves = response_curves(item)

    assert curves.shape == (item.categories, THETA.size)
    assert curves.sum(axis=0) == pytest.approx(1.0)
    assert curves.min() >= 0.0
    assert np.diff(curves[-1]).min() >= 0.0
    assert np.diff(curves[0]).max() <= 0.0


def test_a_guessable_item_is_never_less_likely_right_than_a_guess() -> None:
    assert response_curves(ItemParameters(Level.STAFF, 1.0, 0.25))[1].min() >= 0.25


def test_a_curve_is_made_once_and_cannot_be_changed() -> None:
    curve = response_curves(ItemParameters(Level.JUNIOR, 0.1))

    assert response_curves(ItemParameters(Level.JUNIOR, 0.1)) is curve
    with pytest.raises(ValueError, match="read-only"):
        curve[0, 0] = 0.5


def test_a_lenient_person_scores_like_a_more_able_one() -> None:
    item = ItemParameters(Level.MID)
    curves = self_scored_curves(item)
    strict, fair, lenient = curves[0], curves[2], curves[4]

    assert (strict[-1] < fair[-1]).all()
    assert (fair[-1] < lenient[-1]).all()
    assert curves.sum(axis=1) == pytest.approx(1.0)


def test_leniency_is_normal_with_half_an_sd() -> None:
    assert LENIENCY_WEIGHT.sum() == pytest.approx(1.0)
    assert (LENIENCY_WEIGHT * LENIENCY).sum() == pytest.approx(0.0, abs=1e-12)
    assert (LENIENCY_WEIGHT * LENIENCY**2).sum() == pytest.approx(0.25)
    assert (LENIENCY_WEIGHT * LENIENCY**4).sum() == pytest.approx(3 * 0.25**2)
    assert (LENIENCY_WEIGHT * LENIENCY**8).sum() == pytest.approx(105 * 0.25**4), (
        "exact up to the ninth power"
    )


def test_a_self_scored_answer_tells_less_than_a_graded_one() -> None:
    item = ItemParameters(Level.MID, categories=4)
    graded, self_scored = response_curves(item), self_scored_curves(item)[2]

    assert np.diff(self_scored[-1]).max() < np.diff(graded[-1]).max()


@pytest.mark.parametrize(
    ("categories", "credit", "expected"),
    [
        (2, 0.0, 0),
        (2, 0.99, 0),
        (2, 1.0, 1),
        (3, 0.49, 0),
        (3, 0.5, 1),
        (3, 1.0, 2),
        (4, 1 / 3, 1),
        (4, 0.1 + 0.2 + 1 / 3 + 1 / 30, 2),
        (4, 5 / 6, 2),
        (4, -0.5, 0),
        (4, 1.5, 3),
    ],
)
def test_only_full_credit_reaches_the_top_category(categories: int, credit: float, expected: int) -> None:
    assert category(ItemParameters(Level.MID, categories=categories), credit) == expected


@pytest.mark.parametrize(
    ("categories", "credit", "expected"),
    [(2, 0.0, 0), (2, 0.5, 1), (2, 0.9, 2), (4, 0.9, 3), (4, 0.5, 2), (4, 2.0, 3)],
)
def test_a_rubrics_credit_falls_in_the_nearest_category(
    categories: int, credit: float, expected: int
) -> None:
    assert self_scored_category(ItemParameters(Level.MID, categories=categories), credit) == expected


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"guess": 1.0}, "guess"),
        ({"guess": -0.1}, "guess"),
        ({"categories": 5}, "categories"),
        ({"categories": 3, "guess": 0.25}, "right-or-wrong"),
    ],
)
def test_impossible_items_are_refused(parameters: dict[str, float], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        ItemParameters(Level.MID, **parameters)  # type: ignore[arg-type]


@pytest.mark.parametrize("discrimination", [0.0, -1.0, 51.0])
def test_a_calibrated_item_needs_a_sensible_slope(discrimination: float) -> None:
    with pytest.raises(ValueError, match="discrimination"):
        CalibratedItem(discrimination, 0.0)
