"""The list of dated names (question_bank/dated_products.yaml): what may not be presented as current."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
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
    find: tuple[str, ...]
    """Texts in lower case, one of which has to occur; cheap to look for."""
    pattern: re.Pattern[str] | None
    """What has to match as well, when `find` alone would say too much."""

    def mentioned_in(self, text: str) -> str | None:
        """The words of a text that use this name, if any."""
        if self.pattern is not None:
            found = self.pattern.search(text)
            return found[0] if found else None
        lowered = text.lower()
        return next((literal for literal in self.find if literal in lowered), None)


@dataclass(frozen=True, slots=True)
class DatedNames:
    """All of them, found by their words."""

    products: tuple[DatedProduct, ...] = ()
    by_word: Mapping[str, tuple[tuple[str, DatedProduct], ...]] = field(default_factory=dict)

    def suspects(self, lowered: str, bag: frozenset[str]) -> list[DatedProduct]:
        """The products that a text in lower case, whose words are given as well, may mention."""
        found = {
            product.name: product
            for word in bag & self.by_word.keys()
            for literal, product in self.by_word[word]
            if literal in lowered
        }
        return [found[name] for name in sorted(found)]


def dated_names_from(document: Any, *, name: str) -> DatedNames:
    """The entries of a document. Raises `ContentError` naming what is missing."""
    try:
        return _indexed(tuple(_entries(document["products"])))
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
            find=tuple(text.lower() for text in one["find"]),
            pattern=re.compile(one["pattern"]) if one.get("pattern") else None,
        )


def _indexed(products: tuple[DatedProduct, ...]) -> DatedNames:
    by_word: dict[str, tuple[tuple[str, DatedProduct], ...]] = defaultdict(tuple)
    for product in products:
        for literal in product.find:
            by_word[_longest_word(literal)] += ((literal, product),)
    return DatedNames(products, dict(by_word))


def _longest_word(text: str) -> str:
    """The longest word of a text, which stands by itself wherever the text does."""
    words: list[str] = re.findall(r"[a-z0-9]+", text)
    return max(words, key=len)
