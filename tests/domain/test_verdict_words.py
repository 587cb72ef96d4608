"""The answer to "am I ready?" in whole sentences, neutral and without blame."""

from collections.abc import Sequence

import pytest

from prepapp.domain.readiness import AreaReadiness, LevelReadiness
from prepapp.domain.topics import Level
from prepapp.domain.verdict_words import verdict_sentence
from prepapp.domain.verdicts import Status, verdict_of


def _measured(status: Status, number: int = 0) -> AreaReadiness:
    return AreaReadiness(
        area_id=f"area-{number}",
        weight=0.1,
        n=4 if status is Status.EARLY else 30,
        self_scored=None,
        ability=0.4,
        sd=0.4,
        mastery=61.2,
        interval50=(55.0, 66.0),
        interval90=(45.0, 75.0),
        expectation=75.0,
        cut=1.2,
        probability_met=0.5,
        status=status,
        answers_to_settle=12,
    )


def _level(statuses: Sequence[Status], *, answers: int = 342, days: int | None = 12) -> LevelReadiness:
    return LevelReadiness(
        level=Level.SENIOR,
        specialisation_id=None,
        areas=tuple(_measured(status, number) for number, status in enumerate(statuses)),
        joint_probability=0.21,
        expected_areas_met=5.0,
        verdict=verdict_of(statuses),
        answers=answers,
        self_scored=0,
        counts_self_scored=True,
        days_since_last=days,
    )


MEETS, BELOW, UNCERTAIN = Status.MEETS, Status.BELOW, Status.UNCERTAIN


@pytest.mark.parametrize(
    ("readiness", "sentence"),
    [
        (
            _level([*[MEETS] * 5, *[UNCERTAIN] * 2, *[BELOW] * 2]),
            "Senior: not yet. 5 of 9 areas meet the expectation, 2 could be either, 2 are below. "
            "Estimate from 342 answers, last 12 days ago.",
        ),
        (
            _level([MEETS, BELOW], answers=1, days=0),
            "Senior: not yet. 1 of 2 areas meets the expectation, 1 is below. "
            "Estimate from 1 answer, last today.",
        ),
        (
            _level([MEETS] * 9, days=1),
            "Senior: ready. All 9 areas meet the expectation. Estimate from 342 answers, last yesterday.",
        ),
        (
            _level([MEETS, UNCERTAIN], days=24),
            "Senior: could be either. 1 of 2 areas meets the expectation, 1 could be either. "
            "Estimate from 342 answers. Last evidence is 24 days old.",
        ),
        (
            _level([MEETS, Status.EARLY, Status.NOT_MEASURED, Status.NOT_MEASURED]),
            "Senior: not enough evidence yet. 1 of 4 areas meets the expectation, 1 is an early estimate, "
            "2 are not measured yet. Estimate from 342 answers, last 12 days ago.",
        ),
        (
            _level([Status.NOT_MEASURED] * 9, answers=0, days=None),
            "Senior: not enough evidence yet. 0 of 9 areas meet the expectation, 9 are not measured yet.",
        ),
    ],
)
def test_the_verdict_is_a_sentence_with_its_facts(readiness: LevelReadiness, sentence: str) -> None:
    assert verdict_sentence(readiness, missing=()) == sentence


def test_ready_is_withheld_while_something_else_is_missing() -> None:
    sentence = verdict_sentence(
        _level([MEETS] * 3), missing=("a mock interview", "two scored design questions")
    )

    assert sentence.startswith("Senior: not yet. All 3 areas meet the expectation.")
    assert "Still missing: a mock interview, two scored design questions." in sentence
