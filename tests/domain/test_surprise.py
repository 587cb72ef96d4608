"""A question is suspicious when answers to it twice went against a confident prediction."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cache
from math import exp

import numpy as np
import pytest

from prepapp.domain.ability import AbilityState
from prepapp.domain.evidence import observation
from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem
from prepapp.domain.item_model import THETA
from prepapp.domain.questions import ItemType
from prepapp.domain.surprise import chance_of, is_contradiction
from prepapp.domain.topics import Level
from prepapp.domain.trend import Trend, observed, with_last
from tests.support.histories import NOON, answer, many

LATER = NOON + timedelta(days=1)


@cache
def trend(outcome: Outcome, count: int = 25) -> Trend:
    """What is known of somebody who answered so many questions of staff level alike."""
    given = [replace(one, level=Level.STAFF) for one in many("mlops", count, outcome=outcome)]
    state, days = observed(AbilityState(("mlops",)), map(observation, given), ("mlops",))
    return Trend(("mlops",), tuple(with_last(days, state, ("mlops",)).values()), None)


def one(outcome: Outcome, level: Level, kind: ItemType = ItemType.NUMERIC) -> AnsweredItem:
    return answer("item-0001", LATER, outcome=outcome, level=level, kind=kind)


@pytest.mark.parametrize(
    ("before", "given", "is_one"),
    [
        (Outcome.RIGHT, one(Outcome.WRONG, Level.JUNIOR), True),
        (Outcome.RIGHT, one(Outcome.DONT_KNOW, Level.JUNIOR), True),
        (Outcome.RIGHT, one(Outcome.WRONG, Level.STAFF), False),
        (Outcome.RIGHT, one(Outcome.RIGHT, Level.JUNIOR), False),
        (Outcome.WRONG, one(Outcome.RIGHT, Level.STAFF), True),
        (Outcome.WRONG, one(Outcome.RIGHT, Level.STAFF, ItemType.SINGLE), False),
        (Outcome.RIGHT, one(Outcome.UNANSWERED, Level.JUNIOR), False),
        (Outcome.RIGHT, one(Outcome.WRONG, Level.JUNIOR, ItemType.OPEN), False),
    ],
    ids=[
        "an easy one missed",
        "an easy one not known",
        "a hard one missed",
        "an easy one right",
        "a hard one known",
        "a hard one right, which may be a guess",
        "no answer",
        "an open answer",
    ],
)
def test_only_what_was_confidently_predicted_can_be_contradicted(
    before: Outcome, given: AnsweredItem, *, is_one: bool
) -> None:
    assert is_contradiction(given, trend(before), is_repeat=False) is is_one


def test_a_repeat_that_is_right_was_learnt_and_one_that_is_missed_still_contradicts() -> None:
    learnt, missed = one(Outcome.RIGHT, Level.STAFF), one(Outcome.WRONG, Level.JUNIOR)

    assert not is_contradiction(learnt, trend(Outcome.WRONG), is_repeat=True)
    assert is_contradiction(missed, trend(Outcome.RIGHT), is_repeat=True)


def test_nothing_is_predicted_from_the_same_day_nor_of_an_area_that_is_not_known() -> None:
    missed = one(Outcome.WRONG, Level.JUNIOR)

    assert not is_contradiction(replace(missed, at=NOON), trend(Outcome.RIGHT), is_repeat=False)
    assert not is_contradiction(replace(missed, area="swe"), trend(Outcome.RIGHT), is_repeat=False)
    assert not is_contradiction(missed, Trend((), (), None), is_repeat=False)


def test_the_chance_is_the_models_averaged_over_what_is_known() -> None:
    given = replace(one(Outcome.WRONG, Level.JUNIOR), difficulty_sd=0.0)
    seen = np.zeros_like(THETA)
    seen[[70, 80]] = 0.5  # ability 1 or 2

    slopes = 1.2 * np.exp(0.25 * np.linspace(-5, 5, 2001))
    weights = np.exp(-0.5 * np.linspace(-5, 5, 2001) ** 2)
    missed = [
        float(weights @ [1 / (1 + exp(slope * (ability + 1.6))) for slope in slopes] / weights.sum())
        for ability in (1.0, 2.0)
    ]
    assert chance_of(given, seen) == pytest.approx(sum(missed) / 2, abs=1e-4)
