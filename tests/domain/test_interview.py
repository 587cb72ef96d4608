"""The outlook on the interview says when it is, how certain things will be, and promises nothing."""

from __future__ import annotations

import pytest

from prepapp.domain.ability import AbilityState, Observation, posterior, replay
from prepapp.domain.interview import Outlook
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.readiness import LevelReadiness, level_readiness
from prepapp.domain.topics import Level
from tests.support.readings import taxonomy


def readiness(state: AbilityState, ahead: int = 0) -> LevelReadiness:
    return level_readiness(posterior(state, ahead=ahead), taxonomy(), Level.SENIOR)


def known() -> AbilityState:
    areas = [area.id for area in taxonomy().areas]
    return replay(
        [Observation(area, 9, ItemParameters(Level.SENIOR), 1.0) for area in areas for _ in range(12)], areas
    )


@pytest.mark.parametrize(
    ("days", "begins"),
    [
        (0, "The interview is today."),
        (1, "The interview is in 1 day. Without more answers"),
        (40, "The interview is in 40 days. Without more answers"),
    ],
)
def test_when_it_is_comes_first(days: int, begins: str) -> None:
    state = known()

    said = Outlook(days, readiness(state), readiness(state, days)).sentence

    assert said.startswith(begins)
    assert ("no gain from practice is assumed." in said) is (days > 0)


def test_the_expected_number_of_areas_is_told_for_both_days() -> None:
    state = known()
    outlook = Outlook(40, readiness(state), readiness(state, 40))

    then, now = outlook.then.expected_areas_met, outlook.now.expected_areas_met

    assert then < now
    assert f"about {then:.1f} of {len(outlook.now.counting_areas)} areas" in outlook.sentence
    assert f"({now:.1f} today)" in outlook.sentence


def test_without_evidence_only_the_day_is_told() -> None:
    nothing = readiness(AbilityState(tuple(area.id for area in taxonomy().areas)))

    assert Outlook(12, nothing, nothing).sentence == "The interview is in 12 days."
