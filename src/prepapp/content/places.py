"""The {{places}} of a generator's item, filled with the values of one variant."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from prepapp.domain.errors import ContentError

LONGEST_FILLED: Final = 200_000
"""Characters that the places of one item may grow to, all together; the longest item has 12,000 in all."""
WIDEST_PLACE: Final = 99
"""The largest number in a format: a width, or digits after the point."""
_PLACE: Final = re.compile(r"\{\{([a-z_][a-z_0-9]*)(?::([^}]*))?\}\}")


def filled(value: Any, params: Mapping[str, Any]) -> Any:
    """A document with every {{place}} replaced; {{name:.2f}} formats a number.

    Raises `KeyError` for a name that has no value, and `ContentError` for a format that numbers have not or
    that would fill the memory.
    """
    return _Filling(params).value(value)


@dataclass
class _Filling:
    params: Mapping[str, Any]
    room: int = LONGEST_FILLED

    def value(self, value: Any) -> Any:
        if isinstance(value, str):
            return _PLACE.sub(self._place, value)
        if isinstance(value, list):
            return [self.value(one) for one in value]
        if isinstance(value, dict):
            return {key: self.value(one) for key, one in value.items()}
        return value

    def _place(self, place: re.Match[str]) -> str:
        written = _formatted(self.params[place[1]], place)
        self.room -= len(written)
        if self.room < 0:
            raise ContentError(
                f"The values of one variant fill more than {LONGEST_FILLED:,} characters. Make them shorter."
            )
        return written


def _formatted(value: Any, place: re.Match[str]) -> str:
    form = place[2] or ""
    if any(len(digits) > 2 or int(digits) > WIDEST_PLACE for digits in re.findall(r"\d+", form)):
        raise ContentError(
            f"The place {place[0][:60]} asks for more than {WIDEST_PLACE} characters. Write a smaller number."
        )
    try:
        return format(value, form)
    except (ValueError, TypeError) as error:
        raise ContentError(f"The place {place[0][:60]} cannot be filled: {error}.") from error
