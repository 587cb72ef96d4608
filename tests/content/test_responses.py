"""What is given away for calibration holds no more than it must."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from prepapp.content.responses import (
    Contribution,
    Given,
    anonymous,
    contribution_text,
    read_contribution,
    without_copies,
)
from prepapp.domain.answers import Typed
from prepapp.domain.errors import UsageError
from prepapp.domain.grading import Outcome
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Confidence, Mode
from tests.support.histories import NOON, answer

DAY = timedelta(days=1)


def test_only_the_first_graded_answers_are_in_it() -> None:
    history = [
        answer("a-0001"),
        answer("a-0001", NOON + DAY, outcome=Outcome.WRONG),
        answer("open-0001", kind=ItemType.OPEN),
        answer("skipped-0001", outcome=Outcome.UNANSWERED),
        replace(answer("reviewed-0001"), mode=Mode.REVIEW),
    ]

    assert [(one.item_id, one.credit) for one in anonymous(history, person="p").given] == [("a-0001", 1.0)]


def test_days_are_counted_from_the_first_answer_and_seconds_are_rounded() -> None:
    history = [
        replace(answer("b-0001", NOON + 9 * DAY), seconds=63.4),
        replace(answer("a-0001"), seconds=2.0),
    ]

    found = anonymous(history, person="p").given

    assert [(one.item_id, one.day, one.seconds) for one in found] == [("a-0001", 0, 0), ("b-0001", 9, 65)]


def test_the_order_within_a_day_is_not_told() -> None:
    one, other = answer("a-0001", NOON), answer("b-0001", NOON + timedelta(hours=1))
    swapped = [replace(one, at=other.at), replace(other, at=one.at)]

    assert anonymous([one, other], person="p") == anonymous(swapped, person="p")


def test_nothing_else_is_in_the_file() -> None:
    secret = replace(answer("a-0001"), response=Typed("my own words"), confidence=Confidence.SURE)

    text = "".join(contribution_text(anonymous([secret], person="0123"), bank_hash="bank"))

    document = json.loads(text)
    assert set(document) == {"format", "kind", "person", "bank", "responses"}
    assert set(document["responses"][0]) == {"day", "item", "version", "content", "credit", "seconds"}
    for hidden in ("my own words", secret.id, str(NOON.year), "sure", "mlops"):
        assert hidden not in text


def test_a_file_gives_back_what_was_written(tmp_path: Path) -> None:
    written = anonymous([answer("a-0001"), answer("b-0001", outcome=Outcome.PARTLY)], person="0123")
    file = tmp_path / "responses.json"
    file.write_text("".join(contribution_text(written, bank_hash="bank")), encoding="utf-8")

    assert read_contribution(file) == written


ONE = {"day": 0, "item": "a-0001", "version": 1, "content": "h", "credit": 1.0, "seconds": 5}


def _file(*responses: object, **changes: object) -> str:
    whole = {"kind": "prepapp responses", "format": 1, "person": "p", "responses": responses}
    return json.dumps({**whole, **changes})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "[" * 5_000,
        _file(ONE, format=2),
        _file(ONE, kind="history"),
        _file({"day": 0}),
        _file({**ONE, "credit": 1.5}),
        _file({**ONE, "credit": None}),
        _file({**ONE, "credit": 10**400}),
        _file({**ONE, "credit": float("nan")}),
        _file({**ONE, "credit": "1"}),
        _file({**ONE, "seconds": True}),
        _file({**ONE, "day": -1}),
        _file({**ONE, "item": 7}),
    ],
)
def test_another_file_is_refused_with_a_sentence(tmp_path: Path, text: str) -> None:
    file = tmp_path / "other.json"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(UsageError, match=r"other\.json is no file of responses of this release"):
        read_contribution(file)


def test_an_earlier_export_of_the_same_person_counts_once() -> None:
    given = tuple(Given(number, f"a-{number:04d}", 1, "h", 1.0, 20) for number in range(9))
    early, late = Contribution("1", given[:8]), Contribution("2", given)
    other = Contribution("3", (*given[:8], replace(given[8], seconds=95)))
    short = Contribution("4", given[:3])

    assert set(without_copies([early, late, other, late, short])) == {late, other, short}
