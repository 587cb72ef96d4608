"""The bank in this checkout holds what it promises; `prepapp bank check` runs the same function."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from prepapp.cli.bank_places import BANK, VARIANTS
from prepapp.content.bank_files import read_facts
from prepapp.content.check import Checker, Report, check_bank


@pytest.fixture(scope="module")
def report() -> Report:
    facts = read_facts(BANK, today=datetime.now(UTC).date())
    return check_bank(Checker(BANK, facts, cache=VARIANTS))


def test_every_item_is_sound_and_passes_the_real_grader(report: Report) -> None:
    found = [f"{one.lint} {one.item or one.where}: {one.message}" for one in report.errors]

    assert not found, "\n".join(found)


def test_every_area_has_items_at_every_level(report: Report) -> None:
    facts = read_facts(BANK, today=datetime.now(UTC).date())
    held = {(one.area, one.level) for one in report.traits}

    missing = [
        (area, level)
        for area in facts.topics
        for level in ("junior", "mid", "senior", "staff")
        if (area, level) not in held
    ]

    assert not missing


def test_everything_that_ships_was_solved_blind(report: Report) -> None:
    unread = [one.id for one in report.traits if one.status not in {"reviewed", "retired"}]

    assert not unread, "have them solved with `prepapp bank show ITEM --blind`, and record the readings"
