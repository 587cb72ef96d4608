"""L00: an item may ask to be spared a lint, with a reason; the request is itself looked at."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from prepapp.content.format import ItemBase
from prepapp.content.lint.finding import Finding, error, warning
from prepapp.content.lint.registry import NEVER_WAIVED, RULES
from prepapp.content.lint.text import words

FEWEST_REASON_WORDS = 5
FOUND_LATER = frozenset({"L22"})
"""Lints of one item that need the whole bank: nobody can tell from the item alone that they are unneeded."""


def not_waived(item: ItemBase, findings: Collection[Finding]) -> list[Finding]:
    """The findings of an item that its waivers do not cover, and what is wrong with the waivers."""
    kept = [one for one in findings if one.lint in NEVER_WAIVED or one.lint not in item.waivers]
    return [*kept, *_waiver_problems(item, {one.lint for one in findings})]


def _waiver_problems(item: ItemBase, raised: Collection[str]) -> Iterator[Finding]:
    for lint, reason in item.waivers.items():
        where = f"waivers.{lint}"
        if lint not in RULES or lint in NEVER_WAIVED:
            yield error("L00", item.id, where, f"{lint} cannot be waived.")
        elif len(words(reason)) < FEWEST_REASON_WORDS:
            yield error(
                "L00",
                item.id,
                where,
                f"the reason is too short; say in {FEWEST_REASON_WORDS} words or more why {lint} errs here.",
            )
        elif lint not in raised and lint not in FOUND_LATER:
            yield warning("L00", item.id, where, f"{lint} finds nothing in this item; remove the waiver.")
