"""Pairs of items that read as if they taught the same, for a person to look at: one gives the other away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from math import log, sqrt
from typing import Final

from prepapp.content.format import ItemBase
from prepapp.content.lint.text import content_words, prose, words

COMMON_SHARE: Final = 0.1
"""A word that more of the items have tells nothing about what an item teaches."""
MOST_OWNERS: Final = 60
"""Nor does one that so many items have, which keeps the work in proportion to the bank."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two items and the share of their words that they have in common, rare words counting more; 0 to 1."""

    one: str
    other: str
    closeness: float


def subject_words(item: ItemBase) -> frozenset[str]:
    """The meaningful words of stem, explanation and takeaway: what an item is about and what it teaches."""
    return content_words(words(prose(f"{item.stem} {item.explanation} {item.takeaway}")))


def closest_pairs(subjects: Mapping[str, frozenset[str]], count: int) -> list[Pair]:
    """The pairs with the closest subjects, the closest first.

    Closeness is the cosine of the items' words, each weighted by its inverse document frequency,
    log(items / items with the word): Manning, Raghavan and Schütze, Introduction to Information
    Retrieval, sections 6.2 and 6.3.
    """
    owners = _owners(subjects)
    weights = {word: log(len(subjects) / len(having)) ** 2 for word, having in owners.items()}
    shared: dict[tuple[str, str], float] = defaultdict(float)
    for word, having in owners.items():
        for pair in combinations(having, 2):
            shared[pair] += weights[word]
    own = {item: sum(weights.get(word, 0.0) for word in subject) for item, subject in subjects.items()}
    pairs = [Pair(one, other, both / sqrt(own[one] * own[other])) for (one, other), both in shared.items()]
    return sorted(pairs, key=lambda pair: (-pair.closeness, pair.one, pair.other))[:count]


def _owners(subjects: Mapping[str, frozenset[str]]) -> dict[str, list[str]]:
    """The items that have each word, for the words that neither all nor too many items have."""
    found: dict[str, list[str]] = defaultdict(list)
    for item in sorted(subjects):
        for word in subjects[item]:
            found[word].append(item)
    most = min(MOST_OWNERS, max(2, int(COMMON_SHARE * len(subjects))), len(subjects) - 1)
    return {word: items for word, items in found.items() if len(items) <= most}
