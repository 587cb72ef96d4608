"""Stated confidence is compared with what was right, with an interval and a count, or not at all."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.domain.calibration_view import Observed, brier, calibration
from prepapp.domain.quiz import Confidence
from prepapp.domain.stated import StatedChances


@pytest.mark.parametrize(("right", "answers"), [(81, 100), (1, 7), (0, 10), (10, 10), (250, 500)])
def test_the_interval_holds_the_chances_that_the_answers_do_not_contradict(right: int, answers: int) -> None:
    """Wilson's definition, tried chance by chance: |share - p| is at most 1.645 standard errors at p."""
    share = right / answers
    kept = [
        p
        for p in (place / 100_000 for place in range(100_001))
        if abs(share - p) <= 1.6449 * sqrt(p * (1 - p) / answers) + 1e-12
    ]

    assert Observed(Confidence.SURE, answers, right).interval90 == pytest.approx(
        (min(kept), max(kept)), abs=2e-5
    )


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))))
def test_the_share_lies_within_its_interval(counts: tuple[int, int]) -> None:
    observed = Observed(Confidence.SURE, *counts)

    low, high = observed.interval90

    assert 0.0 <= low <= observed.share + 1e-12
    assert observed.share - 1e-12 <= high <= 1.0


def test_the_brier_score_is_the_mean_squared_distance() -> None:
    found = calibration({Confidence.SURE: (4, 3), Confidence.GUESS: (2, 0)})

    squares = [0.05**2] * 3 + [0.95**2] + [0.35**2] * 2
    assert brier(found) == pytest.approx(sum(squares) / 6)
    assert brier(calibration({})) is None


def test_what_a_word_stands_for_can_be_chosen() -> None:
    (guess, _, sure) = calibration({Confidence.SURE: (10, 9)}, StatedChances(20, 60, 90))

    assert (guess.stated, sure.stated) == (0.2, 0.9)
    assert sure.fits
    assert brier([sure]) == pytest.approx(0.9 * 0.1**2 + 0.1 * 0.9**2)


def test_every_confidence_is_there_the_least_sure_first() -> None:
    found = calibration({Confidence.SURE: (3, 2)})

    assert [(one.confidence, one.answers) for one in found] == [
        (Confidence.GUESS, 0),
        (Confidence.THINK_SO, 0),
        (Confidence.SURE, 3),
    ]
