"""How long `bank check` takes, without running programs, and whether it grows in a straight line.

    python benchmarks/bank_check.py [--items 20000] [--jobs 2]

The items are the checkout's own, each copied with most of its words exchanged for other words of the bank, so
that lengths, types, formulas and code are those of a real bank and few items are near-duplicates.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from prepapp.content.bank_files import read_facts
from prepapp.content.check import Checker, Report, check_bank
from prepapp.content.known_checks import KnownChecks
from prepapp.content.loader import item_files
from prepapp.content.strict_yaml import read_yaml
from prepapp.domain.errors import ContentError

BANK = Path(__file__).resolve().parent.parent / "question_bank"
NOT_TEXT = frozenset(
    {
        "id", "area", "topic", "level", "bloom", "type", "language", "verify", "tags", "references", "author",
        "status", "difficulty", "kind", "url", "unit", "accept", "answer", "stack",
    }
)  # fmt: skip
_WORD = re.compile(r"`[^`]*`|\$[^$\n]*\$|```.*?```|\[\[[^]]*\]\]|\b[a-z]{4,}\b", re.DOTALL)


def main() -> None:
    """Print a table of item counts and seconds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--items", type=int, default=20_000)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    print(f"{'items':>8}  {'seconds':>8}  {'µs/item':>8}  {'again':>8}  {'errors':>7}")
    for count in (options.items // 4, options.items // 2, options.items):
        with tempfile.TemporaryDirectory() as folder:
            write_bank(Path(folder), count)
            seconds, report = measured(Path(folder), options.jobs)
            again, _ = measured(Path(folder), options.jobs)
        shown = f"{count:>8,}  {seconds:>8.2f}  {1e6 * seconds / count:>8.0f}  {again:>8.2f}"
        print(f"{shown}  {len(report.errors):>7,}", flush=True)


def measured(bank: Path, jobs: int) -> tuple[float, Report]:
    """Seconds that a check takes from the first file to the last finding; the second one knows the files."""
    start = time.perf_counter()
    facts = read_facts(bank, today=date(2026, 11, 1), fallback=BANK)
    checker = Checker(bank, facts, runs_generators=False)
    report = check_bank(checker, jobs=jobs, known=KnownChecks(bank / ".known", checker))
    return time.perf_counter() - start, report


def write_bank(bank: Path, count: int) -> None:
    """Write a bank of so many items."""
    originals = [document for path in item_files(BANK) if (document := _readable(path))]
    vocabulary = _vocabulary(originals)
    for number in range(count):
        document = originals[number % len(originals)]
        copy = _varied(document, vocabulary, Random(number))
        copy["id"] = f"{document['id'][:-5]}-{number // 10_000}-{number % 10_000:04d}"
        copy.pop("generator", None)
        path = bank / copy["area"] / copy["topic"] / f"{copy['id']}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(_lines(copy)), encoding="utf-8")


def _readable(path: Path) -> dict[str, Any] | None:
    try:
        document: dict[str, Any] = read_yaml(path)
    except ContentError:
        return None
    return document if "generator" not in document else None


def _vocabulary(documents: list[dict[str, Any]]) -> dict[int, list[str]]:
    words = sorted(
        set(
            re.findall(r"\b[a-z]{4,}\b", " ".join(f"{one['stem']} {one['explanation']}" for one in documents))
        )
    )
    return {length: [word for word in words if len(word) == length] for length in range(4, 30)}


def _varied(value: Any, vocabulary: dict[int, list[str]], rng: Random) -> Any:
    if isinstance(value, dict):
        return {key: one if key in NOT_TEXT else _varied(one, vocabulary, rng) for key, one in value.items()}
    if isinstance(value, list):
        return [_varied(one, vocabulary, rng) for one in value]
    return (
        _WORD.sub(lambda found: _exchanged(found[0], vocabulary, rng), value)
        if isinstance(value, str)
        else value
    )


def _exchanged(word: str, vocabulary: dict[int, list[str]], rng: Random) -> str:
    others = vocabulary.get(len(word), [])
    return rng.choice(others) if word.isalpha() and others and rng.random() < 0.8 else word


def _lines(document: dict[str, Any]) -> Iterator[str]:
    from prepapp.content.canonical import mapping_lines

    return mapping_lines(document)


if __name__ == "__main__":
    main()
