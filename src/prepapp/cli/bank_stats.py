"""The page of `prepapp bank stats`."""

from __future__ import annotations

from typing import Any

from prepapp.cli.table import table

_NUMBERS = frozenset(range(1, 9))
_SHOWN_MEASURES = ("L06", "L07", "L13", "L15")


def stats_page(document: dict[str, Any]) -> str:
    """The document of `content.stats.stats` as text."""
    return "\n\n".join(
        [
            _totals(document),
            _areas(document),
            _by_area(document, "types"),
            _by_area(document, "bloom"),
            _mix(document),
            _seeds(document),
            _closest(document),
            _measures(document),
        ]
    )


def seeds_page(document: dict[str, Any]) -> str:
    """Every assessable seed with the items that assess it, the least covered first."""
    seeds = document["seeds"]
    rows = [("seed", "items", "which")]
    rows += [(seed, "0", "") for seed in seeds["missing"]]
    rows += [
        (seed, str(len(items)), ", ".join(items))
        for seed, items in sorted(seeds["items"].items(), key=lambda entry: (len(entry[1]), entry[0]))
    ]
    return table(rows, right=frozenset({1}))


def _totals(document: dict[str, Any]) -> str:
    return (
        f"{document['items']} items: {document['fixed']} fixed, {document['generators']} with a generator, "
        f"{document['open']} open; {document['verify']} with a proof of their own; "
        f"{document['retired']} retired"
    )


def _areas(document: dict[str, Any]) -> str:
    rows = [("area", "junior", "mid", "senior", "staff", "items", "generators", "open")]
    for area, one in document["areas"].items():
        levels = (str(count) for count in one["levels"].values())
        rows.append((area, *levels, str(one["items"]), str(one["generators"]), str(one["open"])))
    return table(rows, right=_NUMBERS)


def _by_area(document: dict[str, Any], what: str) -> str:
    names = tuple(document[what])
    rows = [("area", *names)]
    rows += [
        (area, *(str(one[what].get(name, 0)) for name in names)) for area, one in document["areas"].items()
    ]
    return table(rows, right=_NUMBERS)


def _mix(document: dict[str, Any]) -> str:
    return "\n".join(
        f"{name}: {', '.join(f'{what} {count}' for what, count in document[name].items())}"
        for name in ("types", "bloom", "status")
    )


def _seeds(document: dict[str, Any]) -> str:
    seeds = document["seeds"]
    missing = f"; missing: {', '.join(seeds['missing'])}" if seeds["missing"] else ""
    return (
        f"seeds: {seeds['covered']} of {seeds['assessable']} covered, {seeds['covered_twice']} at least twice"
        f"{missing}\ntopics without items: {', '.join(document['topics_without_items']) or 'none'}"
    )


def _closest(document: dict[str, Any]) -> str:
    if not document["closest"]:
        return "pairs that read alike: none"
    rows = [("alike", "one", "other")]
    rows += [(f"{pair['closeness']:.2f}", pair["one"], pair["other"]) for pair in document["closest"]]
    return "pairs that read most alike; does one answer the other?\n" + table(rows, right=frozenset({0}))


def _measures(document: dict[str, Any]) -> str:
    rows = [("lint", "where", "n", "value", "limit", "holds", "what")]
    rows += [
        (
            one["lint"],
            one["where"],
            str(one["n"]),
            f"{one['value']:.2f}",
            f"{one['limit']:.2f}",
            _holds(one),
            one["what"],
        )
        for one in document["measures"]
        if one["where"] == "bank" or one["lint"] in _SHOWN_MEASURES or one["holds"] is False
    ]
    return table(rows, right=frozenset({2, 3, 4}))


def _holds(one: dict[str, Any]) -> str:
    return {True: "yes", False: "NO", None: "too few"}[one["holds"]]
