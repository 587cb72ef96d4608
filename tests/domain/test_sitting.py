"""What a finished quiz came to: filters, the interval of its score, and how mastery moved on its day."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.quiz import Confidence
from prepapp.domain.sitting import Move, Pick, is_picked, moves, score
from prepapp.domain.trend import Snapshot, Trend
from tests.support.histories import RIGHT

GUESSED = replace(RIGHT, confidence=Confidence.GUESS)
MISLED = replace(RIGHT, confidence=Confidence.SURE, outcome=Outcome.WRONG)
PARTLY = replace(RIGHT, outcome=Outcome.PARTLY)
UNKNOWN = replace(RIGHT, outcome=Outcome.DONT_KNOW)
LEFT_OUT = replace(RIGHT, outcome=Outcome.UNANSWERED, seconds=0.0)
SLOW = replace(RIGHT, seconds=61.0)
LEFT_ALONE = replace(RIGHT, seconds=1800.0)


@pytest.mark.parametrize(
    ("pick", "found"),
    [
        (Pick.ALL, {"right", "guessed", "misled", "partly", "unknown", "left out", "slow", "left alone"}),
        (Pick.WRONG, {"misled", "partly"}),
        (Pick.FLAGGED, set()),
        (Pick.GUESSED_RIGHT, {"guessed"}),
        (Pick.SURE_BUT_WRONG, {"misled"}),
        (Pick.SLOW, {"slow"}),
        (Pick.SKIPPED, {"unknown", "left out"}),
    ],
)
def test_each_filter_lists_what_it_says(pick: Pick, found: set[str]) -> None:
    answers = {
        "right": RIGHT,
        "guessed": GUESSED,
        "misled": MISLED,
        "partly": PARTLY,
        "unknown": UNKNOWN,
        "left out": LEFT_OUT,
        "slow": SLOW,
        "left alone": LEFT_ALONE,
    }

    assert {name for name, one in answers.items() if is_picked(one, pick, is_flagged=False)} == found


def test_a_flag_is_the_quizs_not_the_answers() -> None:
    assert is_picked(RIGHT, Pick.FLAGGED, is_flagged=True)


def test_the_interval_of_a_score_is_wilsons() -> None:
    """By hand: p = 0.5, n = 4 and z = 1.6449 give 0.5 and a reach of z/(2 sqrt(n + z^2)) = 0.3176."""
    found = score([RIGHT, RIGHT, MISLED, LEFT_OUT])

    assert (found.right, found.answers) == (2, 4)
    assert found.interval90 == pytest.approx((0.1824, 0.8176), abs=1e-3)


def snapshot(day: int, answers: list[float], mastery: list[float]) -> Snapshot:
    """What was known of two areas at the end of a day."""
    zero = np.zeros(2)
    return Snapshot(day, np.array(answers), np.array(mastery), zero, zero, np.zeros((2, 2)))


def test_mastery_moved_from_the_day_before_to_the_end_of_the_day() -> None:
    days = (snapshot(10, [4, 0], [50, 50]), snapshot(14, [9, 2], [56, 44]), snapshot(15, [9, 5], [56, 70]))
    trend = Trend(("mlops", "swe"), days, None)

    assert moves(trend, 14, ("mlops", "swe", "gone")) == (Move("mlops", 50, 56), Move("swe", None, 44))
    assert moves(trend, 9, ("mlops",)) == ()


@pytest.mark.parametrize(
    ("seconds", "target", "is_idle"),
    [(300.0, 60, False), (301.0, 60, True), (301.0, 120, False), (360.0, 120, False), (361.0, 120, True)],
)
def test_what_was_open_too_long_is_idle(seconds: float, target: int, *, is_idle: bool) -> None:
    one: AnsweredItem = replace(RIGHT, seconds=seconds, time_target_s=target)

    assert one.is_idle is is_idle
