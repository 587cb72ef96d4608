"""Stated confidence is compared with what was right, with an interval and a count, or not at all."""

import pytest

from prepapp.domain.calibration_view import brier, calibration
from prepapp.domain.quiz import Confidence
from prepapp.domain.stated import StatedChances


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
