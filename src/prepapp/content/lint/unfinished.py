"""L32: nothing is left of the template that an author starts from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from prepapp.content.lint.finding import Finding, error
from prepapp.content.lint.view import BankFacts, ItemView

_TO_FILL: Final = re.compile(r"\bTODO\b")


def l32_filled_in(view: ItemView, _facts: BankFacts) -> Iterator[Finding]:
    """No TODO anywhere in an item, its rationales and references included."""
    for place, text in _texts(view.item.model_dump(mode="json", exclude_none=True), ""):
        if _TO_FILL.search(text):
            yield error("L32", view.item.id, place, "a TODO of the template is left; write what it asks for.")


def _texts(value: Any, place: str) -> Iterator[tuple[str, str]]:
    match value:
        case str():
            yield place, value
        case list():
            for number, part in enumerate(value):
                yield from _texts(part, f"{place}[{number}]")
        case dict():
            for name, part in value.items():
                yield from _texts(part, f"{place}.{name}" if place else name)


LINTS: Final = (l32_filled_in,)
