"""`bank stats`: what the bank holds, and how it measures up to its own bars."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

from prepapp.content.closest import closest_pairs
from prepapp.content.lint.bank_wide import Measure
from prepapp.content.lint.traits import Traits
from prepapp.content.lint.view import BankFacts
from prepapp.domain.topics import Level

CLOSEST_SHOWN: Final = 25
"""Pairs that a person can read in half an hour."""


def stats(traits: Sequence[Traits], measures: Iterable[Measure], facts: BankFacts) -> dict[str, Any]:
    """The counts and measures of a bank as one JSON document; retired items are counted apart."""
    used = [one for one in traits if one.status != "retired"]
    tagged = Counter(tag for one in used for tag in set(one.tags))
    covered = [seed for seed in sorted(facts.assessable) if tagged[seed]]
    return {
        "items": len(used),
        "retired": len(traits) - len(used),
        "fixed": sum(not one.has_generator and one.type != "open" for one in used),
        "generators": sum(one.has_generator for one in used),
        "open": sum(one.type == "open" for one in used),
        "verify": sum(one.has_verify for one in used),
        "areas": {area: _area(area, used) for area in facts.topics},
        "types": _counts(used, lambda one: one.type),
        "levels": _counts(used, lambda one: one.level),
        "bloom": _counts(used, lambda one: one.bloom),
        "status": _counts(used, lambda one: one.status),
        "topics_without_items": _empty_topics(used, facts.topics),
        "seeds": {
            "assessable": len(facts.assessable),
            "covered": len(covered),
            "covered_twice": sum(tagged[seed] >= 2 for seed in covered),
            "missing": sorted(facts.assessable.difference(covered)),
            "items": {seed: sorted(one.id for one in used if seed in one.tags) for seed in covered},
        },
        "closest": _closest(used),
        "measures": [_measure(one) for one in measures],
    }


def _counts(used: Iterable[Traits], name: Callable[[Traits], str]) -> dict[str, int]:
    return dict(Counter(name(one) for one in used).most_common())


def _area(area: str, used: Sequence[Traits]) -> dict[str, Any]:
    own = [one for one in used if one.area == area]
    return {
        "items": len(own),
        "levels": {level.value: sum(one.level == level.value for one in own) for level in Level},
        "types": _counts(own, lambda one: one.type),
        "bloom": _counts(own, lambda one: one.bloom),
        "generators": sum(one.has_generator for one in own),
        "open": sum(one.type == "open" for one in own),
    }


def _closest(used: Iterable[Traits]) -> list[dict[str, Any]]:
    pairs = closest_pairs({one.id: one.subject for one in used}, CLOSEST_SHOWN)
    return [{**asdict(pair), "closeness": round(pair.closeness, 3)} for pair in pairs]


def _empty_topics(used: Sequence[Traits], topics: Mapping[str, frozenset[str]]) -> list[str]:
    held = {(one.area, one.topic) for one in used}
    return [
        f"{area}/{topic}"
        for area, own in topics.items()
        for topic in sorted(own)
        if (area, topic) not in held
    ]


def _measure(one: Measure) -> dict[str, Any]:
    return {**asdict(one), "severity": one.severity.value}
