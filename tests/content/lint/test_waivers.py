"""L00: an item may be spared a lint for a reason; the waiver is itself looked at."""

from __future__ import annotations

import pytest

from prepapp.content.lint.finding import error, warning
from prepapp.content.lint.waivers import not_waived
from tests.content.lint.support import single

REASON = "The key has to name both of the effects."
FINDINGS = [error("L03", "item-0001", "options", "long"), warning("L10", "item-0001", "options", "all")]


def left(**waivers: str) -> list[str]:
    item = single("One", "Two", "Three", waivers=waivers).item
    return [one.lint for one in not_waived(item, FINDINGS)]


def test_a_waiver_with_a_reason_spares_the_item() -> None:
    assert left(L03=REASON) == ["L10"]


@pytest.mark.parametrize(
    ("waivers", "lints"),
    [
        ({"L03": "Needed."}, ["L10", "L00"]),
        ({"L05": REASON}, ["L03", "L10", "L00"]),
        ({"L24": REASON}, ["L03", "L10", "L00"]),
        ({"L99": REASON}, ["L03", "L10", "L00"]),
        ({"L22": REASON}, ["L03", "L10"]),
    ],
)
def test_a_waiver_without_need_or_reason_is_a_finding(waivers: dict[str, str], lints: list[str]) -> None:
    assert left(**waivers) == lints


def test_a_proof_is_never_waived() -> None:
    item = single("One", "Two", "Three", waivers={"L25": REASON}).item
    findings = [error("L25", "item-0001", "generator", "collides")]

    assert [one.lint for one in not_waived(item, findings)] == ["L25", "L00"]
