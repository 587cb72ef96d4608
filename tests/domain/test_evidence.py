"""A scored answer becomes the observation its type, level and difficulty ask for."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from prepapp.domain.evidence import is_measured, item_parameters, observation
from prepapp.domain.history import AnsweredItem, first_answers, first_in_order
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.questions import ItemType
from prepapp.domain.topics import Level
from tests.support.histories import NOON, RIGHT, random_history


@pytest.mark.parametrize(
    ("kind", "options", "expected"),
    [
        (ItemType.SINGLE, 4, ItemParameters(Level.SENIOR, 0.3, guess=0.25)),
        (ItemType.SINGLE, 3, ItemParameters(Level.SENIOR, 0.3, guess=1 / 3)),
        (ItemType.NUMERIC, 0, ItemParameters(Level.SENIOR, 0.3)),
        (ItemType.CODE_OUTPUT, 0, ItemParameters(Level.SENIOR, 0.3)),
        (ItemType.MULTI, 5, ItemParameters(Level.SENIOR, 0.3, categories=4)),
        (ItemType.ORDERING, 0, ItemParameters(Level.SENIOR, 0.3, categories=4)),
        (ItemType.MATCHING, 0, ItemParameters(Level.SENIOR, 0.3, categories=4)),
        (ItemType.CLOZE, 3, ItemParameters(Level.SENIOR, 0.3, categories=4)),
        (ItemType.OPEN, 0, ItemParameters(Level.SENIOR, 0.3, categories=4)),
    ],
)
def test_only_options_can_be_guessed_and_only_parts_give_part_of_the_credit(
    kind: ItemType, options: int, expected: ItemParameters
) -> None:
    assert item_parameters(kind, Level.SENIOR, offset=0.3, spread=0.5, option_count=options) == expected


def test_an_answer_is_evidence_of_its_day_in_utc() -> None:
    late = replace(RIGHT, at=NOON + timedelta(hours=11, minutes=59), credit=0.5)

    seen = observation(late)

    assert (seen.area, seen.day, seen.credit) == ("mlops", date(2026, 2, 20).toordinal(), 0.5)
    assert not seen.self_scored


def test_only_open_answers_are_scored_by_who_gave_them() -> None:
    self_scored = [kind for kind in ItemType if observation(replace(RIGHT, type=kind)).self_scored]

    assert self_scored == [ItemType.OPEN]
    assert not is_measured(replace(RIGHT, type=ItemType.OPEN))


@pytest.mark.parametrize("cut", range(0, 60, 7))
def test_the_end_of_a_history_gives_the_firsts_that_the_whole_gives(cut: int) -> None:
    history = sorted(random_history(("swe",), 60, seed=9), key=lambda one: (one.at, one.id))
    begun = history[:cut]

    def last_before(item_id: str, at: object) -> object:
        times = [one.at for one in begun if one.item_id == item_id and one.is_evidence]
        return max(times, default=None)

    firsts: list[AnsweredItem] = [
        *first_in_order(begun),
        *first_in_order(history[cut:], last_before=last_before),  # type: ignore[arg-type]
    ]

    assert firsts == list(first_answers(history))
    assert len(firsts) < len(history), "there are repeats among them"
