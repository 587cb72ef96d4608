"""What a day's answers are counted as."""

from dataclasses import replace

import pytest

from prepapp.domain.grading import Outcome
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Confidence
from prepapp.domain.tally import BINS, counted, pace_bin, tally_of
from tests.support.histories import answer


@pytest.mark.parametrize(
    ("pace", "expected"),
    [(0.01, 0), (0.25, 0), (0.26, 1), (0.5, 1), (1.0, 2), (1.01, 3), (2.0, 3), (4.0, 4), (4.1, 5), (900, 5)],
)
def test_a_pace_falls_in_its_bin_and_on_target_is_not_over_it(pace: float, expected: int) -> None:
    assert pace_bin(pace) == expected


def test_answers_are_counted_by_confidence_and_pace() -> None:
    sure = replace(answer("a"), confidence=Confidence.SURE, seconds=30.0)
    wrong = replace(answer("b", outcome=Outcome.WRONG), confidence=Confidence.SURE, seconds=300.0)
    unrated = replace(answer("c", outcome=Outcome.PARTLY), seconds=61.0)

    found = tally_of([counted(sure) + counted(wrong), counted(unrated)])

    assert found.days == 2
    assert found.rated == {Confidence.GUESS: (0, 0), Confidence.THINK_SO: (0, 0), Confidence.SURE: (2, 1)}
    assert found.paced == ((0, 0), (1, 1), (0, 0), (1, 0), (0, 0), (1, 0))


def test_no_days_make_an_empty_tally() -> None:
    found = tally_of([])

    assert (found.days, found.opened) == (0, 0)
    assert found.paced == ((0, 0),) * BINS


@pytest.mark.parametrize(
    "left_out",
    [
        pytest.param({"outcome": Outcome.UNANSWERED}, id="never answered"),
        pytest.param({"seconds": 0.0}, id="no time known"),
        pytest.param({"time_target_s": 0}, id="no target time"),
    ],
)
def test_without_a_time_or_an_answer_there_is_no_pace(left_out: dict[str, object]) -> None:
    found = tally_of([counted(replace(answer("a"), **left_out))])  # type: ignore[arg-type]

    assert sum(answers for answers, _ in found.paced) == 0


def test_a_design_question_is_counted_apart() -> None:
    found = tally_of([counted(replace(answer("a", kind=ItemType.OPEN), confidence=Confidence.SURE))])

    assert found.opened == 1
    assert found.rated[Confidence.SURE] == (0, 0)
