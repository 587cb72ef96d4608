"""What two machines have together where people wrote over what was there: scratchpads, presets, searches.

Each is a set with a union, so that any order of merges, and any number of them, gives the same. What is equal
on both sides stays as it is written.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final

from prepapp.domain.annotations import BETWEEN_NOTES

_BREAK: Final = BETWEEN_NOTES.strip("\n")
_AGAIN: Final = " ~"
"""Before the number of another preset of the same name."""


def united_texts(one: str, other: str) -> str:
    """Both texts, one below the other; of a text that was gone on with, the longer one."""
    if one == other:
        return one
    parts = {*_parts(one), *_parts(other)}
    begun = {part for part in parts for longer in parts if longer != part and longer.startswith(part)}
    return BETWEEN_NOTES.join(sorted(parts - begun))


def _parts(text: str) -> Iterator[str]:
    lines = groupby(text.split("\n"), lambda line: line == _BREAK)
    return ("\n".join(together).strip() for is_break, together in lines if not is_break)


def united_searches(one: object, other: object) -> list[str]:
    """The searches that are kept on either side."""
    ours, theirs = list(_texts(one)), set(_texts(other))
    return ours if set(ours) == theirs else sorted({*ours, *theirs})


def _texts(document: object) -> Iterator[str]:
    return (one for one in document if isinstance(one, str)) if isinstance(document, list) else iter(())


def united_presets(one: object, other: object) -> list[dict[str, Any]]:
    """The presets of both sides; of two with one name both stay, and a number tells them apart."""
    ours, theirs = _by_meaning(one), _by_meaning(other)
    if ours.keys() == theirs.keys():
        return list(ours.values())
    found = sorted(ours | theirs)
    united = []
    for name, desks in groupby(sorted({(_base(name), desk) for name, desk in found}), lambda pair: pair[0]):
        united += [
            {"name": f"{name}{_AGAIN}{number}" if number > 1 else name, "desk": json.loads(desk)}
            for number, (_, desk) in enumerate(desks, 1)
        ]
    return united


def _base(name: str) -> str:
    base, again, number = name.rpartition(_AGAIN)
    return base if again and number.isdecimal() and base else name


def _by_meaning(document: object) -> dict[tuple[str, str], dict[str, Any]]:
    presets: Iterable[Any] = document if isinstance(document, list) else ()
    return {
        (one["name"], json.dumps(one["desk"], sort_keys=True)): one
        for one in presets
        if isinstance(one, dict) and isinstance(one.get("name"), str) and isinstance(one.get("desk"), dict)
    }
