"""L31: an item that calls itself reviewed was solved blind, in the wording that it has now."""

from __future__ import annotations

from collections.abc import Iterator

from prepapp.content.format import ItemBase
from prepapp.content.lint.finding import Finding, error
from prepapp.content.reading import fingerprint


def l31_solved_blind(item: ItemBase) -> Iterator[Finding]:
    """Looks at the item as its file has it: a variant of a generator has another wording."""
    if item.status != "reviewed":
        return
    solved = [one for one in item.reviews if one.kind == "blind-solve" and one.agreed]
    now = fingerprint(item)
    if not solved:
        yield error(
            "L31",
            item.id,
            "reviews",
            "nobody but its author has solved it blind in agreement with its key; make it a draft.",
        )
    elif now not in {one.read for one in solved}:
        yield error(
            "L31",
            item.id,
            "reviews",
            f"question or key changed after it was read; have it solved again and record `read: {now}`.",
        )
