"""The list of dated names (question_bank/dated_products.yaml): what may not be presented as current."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from prepapp.domain.errors import ContentError

SAYS_SO: Final = re.compile(
    r"\b(?:deprecat\w+|retire[ds]?|retirement|renamed|former(?:ly)?|superseded|legacy|no longer|removed|"
    r"removal|discontinued|sunset|successor|limited maintenance|maintenance mode|sustaining|acquired|"
    r"bought by|shut down|end of life|end-of-life|archived|was called|is now (?:called )?)\b",
    re.IGNORECASE,
)
"""Words by which an item shows that it knows a name to be dated."""


@dataclass(frozen=True, slots=True)
class DatedProduct:
    """A name that was current once."""

    name: str
    since: str
    now: str
    find: tuple[tuple[str, str], ...]
    """Texts in lower case, one of which has to occur, each with its longest word: cheap to look for."""
    pattern: re.Pattern[str] | None
    """What has to match as well, when `find` alone would say too much."""

    def may_be_in(self, lowered: str, bag: frozenset[str]) -> bool:
        """Whether a text in lower case, whose words are given as well, holds one of the literal texts."""
        return any(word in bag and literal in lowered for literal, word in self.find)

    def mentioned_in(self, text: str) -> str | None:
        """The words of a text that use this name, if any."""
        if self.pattern is not None:
            found = self.pattern.search(text)
            return found[0] if found else None
        lowered = text.lower()
        return next((literal for literal, _ in self.find if literal in lowered), None)


def dated_products_from(document: Any, *, name: str) -> tuple[DatedProduct, ...]:
    """The entries of a document. Raises `ContentError` naming what is missing."""
    try:
        return tuple(_entries(document["products"]))
    except (KeyError, TypeError, AttributeError, re.error) as problem:
        raise ContentError(
            f"{name} is not a list of dated products: {problem} is missing or not understood."
        ) from problem


def _entries(products: list[Mapping[str, Any]]) -> Iterator[DatedProduct]:
    for one in products:
        yield DatedProduct(
            name=one["name"],
            since=one["since"],
            now=one["now"],
            find=tuple((text.lower(), _longest_word(text.lower())) for text in one["find"]),
            pattern=re.compile(one["pattern"]) if one.get("pattern") else None,
        )


def _longest_word(text: str) -> str:
    """The longest word of a text, which stands by itself wherever the text does."""
    words: list[str] = re.findall(r"[a-z0-9]+", text)
    return max(words, key=len)
