"""L03, L04, L06-L08, L10-L13, L15, L16 and L30 over many items: what no single item shows."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from prepapp.content.lint.classifier import Example, cross_validated, strongest_features
from prepapp.content.lint.finding import Finding, Severity
from prepapp.content.lint.traits import Traits

FEWEST_FOR_SHARE: Final = 20
"""Below this many items a share says little; it is shown and not judged."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A number over many items; `holds` is None when there are too few of them to judge it."""

    lint: str
    where: str
    what: str
    value: float
    limit: float
    n: int
    severity: Severity
    holds: bool | None
    advice: str

    def finding(self) -> Finding:
        """The finding that a measure beyond its limit stands for."""
        message = f"{self.what}: {self.value:.3g}, limit {self.limit:.3g} (n = {self.n}). {self.advice}"
        return Finding(self.lint, "", self.where, self.severity, message)


Groups = Sequence[tuple[str, list[Traits]]]


def measures(traits: Iterable[Traits]) -> list[Measure]:
    """Every bank-wide measure of the items in use."""
    used = [one for one in traits if one.status != "retired"]
    areas = _grouped(used, lambda one: f"area {one.area}")
    return [
        *_waivers(areas),
        *_stand_outs(_grouped(used, lambda one: f"topic {one.topic}")),
        *_lengths([("bank", used), *areas, *_grouped(used, lambda one: f"author {one.author}")]),
        *_classified(used),
        *_positions(areas),
        *_raised(areas),
        *_convergence([("bank", used), *areas]),
        *_negative(used),
        *_bloom(areas),
    ]


def _grouped(used: list[Traits], name: Callable[[Traits], str]) -> Groups:
    groups: dict[str, list[Traits]] = defaultdict(list)
    for one in used:
        groups[name(one)].append(one)
    return sorted(groups.items())


def _singles(items: list[Traits]) -> list[Traits]:
    return [one for one in items if one.option_count]


def _at_most(  # noqa: PLR0917 - a row of a table
    lint: str, where: str, what: str, value: float, limit: float, n: int, *,
    fewest: int = FEWEST_FOR_SHARE, severity: Severity = Severity.WARNING, advice: str = "",
) -> Measure:  # fmt: skip
    holds = value <= limit + 1e-9 if n >= fewest else None
    return Measure(lint, where, what, value, limit, n, severity, holds, advice)


def _share(hits: Iterable[bool]) -> float:
    found = list(hits)
    return sum(found) / len(found) if found else 0.0


def _waivers(areas: Groups) -> Iterator[Measure]:
    for where, items in areas:
        waived = sum("L03" in one.waived for one in items)
        limit = max(1.0, 0.02 * len(items)) / len(items)
        if waived:
            yield _at_most(
                "L03", where, "share of items that waive L03", waived / len(items), limit, len(items),
                fewest=1, severity=Severity.ERROR, advice="Rewrite the options instead.",
            )  # fmt: skip


def _stand_outs(topics: Groups) -> Iterator[Measure]:
    for where, items in topics:
        singles = _singles(items)
        count = sum(one.key_stands_out for one in singles)
        if count > 1:
            yield _at_most(
                "L04", where, "share of keys that are longest by a fifth", count / len(singles), 0.10,
                len(singles), fewest=1, advice="Shorten these keys.",
            )  # fmt: skip


def _lengths(groups: Groups) -> Iterator[Measure]:
    for where, items in groups:
        singles = _singles(items)
        if not singles:
            continue
        for what, hits in (
            ("longest", [one.key_is_longest for one in singles]),
            ("shortest", [one.key_is_shortest for one in singles]),
        ):
            yield _length_share(where, what, hits, _chance(singles))


def _chance(singles: list[Traits]) -> float:
    return sum(1 / one.option_count for one in singles) / len(singles)


def _length_share(where: str, what: str, hits: list[bool], chance: float) -> Measure:
    n, count = len(hits), sum(hits)
    holds = None
    if n >= 25:
        holds = binomial_tail(count, n, chance) >= 0.01 and (n < 100 or count / n <= chance + 0.08)
    return Measure(
        "L06", where, f"share of keys that are strictly {what}", count / n, chance + 0.08, n,
        Severity.ERROR, holds,
        f"Chance is {chance:.3g}; make some of these keys no longer the {what}.",
    )  # fmt: skip


def _classified(used: list[Traits]) -> Iterator[Measure]:
    singles = sorted(_singles(used), key=lambda one: one.id)
    examples = [Example(one.id, one.features, one.key_place) for one in singles]
    scored = cross_validated(examples)
    by_area: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(singles):
        by_area[f"area {one.area}"].append(place)
    groups = [("bank", list(range(len(singles)))), *sorted(by_area.items())] if singles else []
    for where, places in groups:
        chance = sum(scored[place].chance for place in places) / len(places)
        hit = sum(scored[place].hit for place in places) / len(places)
        margin, fewest = (0.05, 400) if where == "bank" else (0.10, 60)
        advice = f"Chance is {chance:.3g}."
        if where == "bank" and len(singles) >= fewest and hit > chance + margin:
            seen = ", ".join(f"{name} ({weight:+.2f})" for name, weight in strongest_features(examples))
            advice += f" The keys show by {seen}."
        yield _at_most(
            "L07", where, "keys found by the content-blind classifier", hit, chance + margin, len(places),
            fewest=fewest, severity=Severity.ERROR, advice=advice,
        )  # fmt: skip


def _positions(areas: Groups) -> Iterator[Measure]:
    for where, items in areas:
        singles = _singles(items)
        statistic, freedom = 0.0, 0
        for count in sorted({one.option_count for one in singles}):
            group = [one.key_place for one in singles if one.option_count == count]
            expected = len(group) / count
            if expected >= 5:
                statistic += sum((group.count(place) - expected) ** 2 / expected for place in range(count))
                freedom += count - 1
        if freedom:
            p = chi_square_tail(statistic, freedom)
            yield Measure(
                "L08", where, "p of the authored key positions", p, 0.01, len(singles),
                Severity.WARNING, p > 0.01,
                "Reorder options; the application shuffles them anyway.",
            )  # fmt: skip


_RAISED: Final = (
    ("L10", 0.15, "share of items with an absolute word in distractors alone"),
    ("L11", 0.10, "share of items with a hedge in the key alone"),
    ("L12", 0.05, "share of items whose key alone repeats the stem"),
)


def _raised(areas: Groups) -> Iterator[Measure]:
    for where, items in areas:
        chosen = [one for one in items if one.type in {"single", "multi"}]
        for lint, limit, what in _RAISED:
            if chosen:
                yield _at_most(
                    lint, where, what, _share(lint in one.raised for one in chosen), limit, len(chosen)
                )
        share = _share("L16" in one.raised for one in items)
        yield _at_most("L16", where, "share of items without a plain question", share, 0.05, len(items))


def _convergence(groups: Groups) -> Iterator[Measure]:
    for where, items in groups:
        judged = [one for one in _singles(items) if one.key_converges is not None]
        if judged:
            yield _at_most(
                "L13", where, "share of keys that share the most words with other options",
                _share(bool(one.key_converges) for one in judged), _chance(judged) + 0.08, len(judged),
                fewest=50, advice="Let distractors share words with each other, not with the key.",
            )  # fmt: skip


def _negative(used: list[Traits]) -> Iterator[Measure]:
    share = _share(one.is_negative for one in used)
    yield _at_most(
        "L15", "bank", "share of negative questions", share, 0.03, len(used), advice="Ask positively."
    )


def _bloom(areas: Groups) -> Iterator[Measure]:
    for where, items in areas:
        upper = [one for one in items if one.level in {"senior", "staff"}]
        for what, group, blooms, limit in (
            ("share of items below apply", items, ("remember", "understand"), 0.45),
            ("share of items that ask to remember", items, ("remember",), 0.15),
            ("share of items below analyse", items, ("remember", "understand", "apply"), 0.75),
            (
                "share of senior and staff items below analyse",
                upper,
                ("remember", "understand", "apply"),
                0.55,
            ),
        ):
            if group:
                yield _at_most(
                    "L30", where, what, _share(one.bloom in blooms for one in group), limit, len(group)
                )


def binomial_tail(count: int, n: int, p: float) -> float:
    """Chance of at least `count` hits in `n` tries."""
    return math.fsum(_binomial(k, n, p) for k in range(count, n + 1))


def _binomial(k: int, n: int, p: float) -> float:
    log_ways = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(log_ways + k * math.log(p) + (n - k) * math.log1p(-p))


def chi_square_tail(statistic: float, freedom: int) -> float:
    """Chance of a larger statistic: closed forms for one and two degrees of freedom, then two at a time."""
    half = statistic / 2
    tail, done = (math.exp(-half), 2) if freedom % 2 == 0 else (math.erfc(math.sqrt(half)), 1)
    while done < freedom:
        tail += half ** (done / 2) * math.exp(-half) / math.gamma(done / 2 + 1)
        done += 2
    return tail
