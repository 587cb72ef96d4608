"""The lints, their documentation and the planted mistakes speak of the same rules."""

from __future__ import annotations

import re
from pathlib import Path

from prepapp.content.lint.registry import NEVER_WAIVED, RULES

ROOT = Path(__file__).parents[3]
FOUND_OVER_MANY = {"L04", "L06", "L07", "L08", "L13", "L23", "L30"}
"""Lints that no single planted item can trip; their own tests do it."""


def test_every_rule_has_a_row_in_the_documentation() -> None:
    text = (ROOT / "docs" / "bank-lints.md").read_text(encoding="utf-8")

    assert re.findall(r"^\| (L[0-9]{2}|trip) \|", text, re.MULTILINE) == list(RULES)


def test_every_rule_of_one_item_has_a_planted_mistake() -> None:
    planted = {path.name for path in (ROOT / "tests" / "bank" / "planted").iterdir()}

    assert planted - {"sound"} == set(RULES) - FOUND_OVER_MANY


def test_what_is_never_waived_is_a_rule() -> None:
    assert set(RULES) >= NEVER_WAIVED
