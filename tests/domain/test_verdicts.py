"""What may be said asks for answers first and for probability second."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.domain.verdicts import Status, Verdict, status_of, verdict_of


@pytest.mark.parametrize(
    ("answers", "probability", "status"),
    [
        (0, 0.99, Status.NOT_MEASURED),
        (3, 0.01, Status.NOT_MEASURED),
        (4, 0.99, Status.EARLY),
        (9, 0.01, Status.EARLY),
        (10, 0.8, Status.MEETS),
        (10, 0.2, Status.BELOW),
        (10, 0.79, Status.UNCERTAIN),
        (300, 0.21, Status.UNCERTAIN),
    ],
)
def test_status_needs_answers_first_and_probability_second(
    answers: int, probability: float, status: Status
) -> None:
    assert status_of(answers, probability) is status


@given(st.lists(st.sampled_from(Status), max_size=10))
def test_ready_is_only_said_when_every_counting_area_meets(statuses: list[Status]) -> None:
    all_meet = bool(statuses) and set(statuses) == {Status.MEETS}

    assert (verdict_of(statuses) is Verdict.READY) == all_meet


@pytest.mark.parametrize(
    ("statuses", "verdict"),
    [
        ([Status.MEETS, Status.BELOW, Status.NOT_MEASURED], Verdict.NOT_YET),
        ([Status.MEETS, Status.UNCERTAIN, Status.EARLY], Verdict.NOT_ENOUGH_EVIDENCE),
        ([Status.MEETS, Status.UNCERTAIN], Verdict.COULD_BE_EITHER),
        ([], Verdict.NOT_ENOUGH_EVIDENCE),
    ],
)
def test_verdict_names_the_strongest_reason(statuses: list[Status], verdict: Verdict) -> None:
    assert verdict_of(statuses) is verdict
