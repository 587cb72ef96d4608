"""`prepapp bank calibrate`: what the answers of many people say of the difficulty of items."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from prepapp.cli.bank_places import BANK, EXIT_FINE, bank_of
from prepapp.cli.table import table
from prepapp.content.calibrated import Calibrated, Pool, moved, pool, rewritten
from prepapp.content.responses import Contribution, read_contribution, without_copies
from prepapp.domain.calibration import FEWEST_ANSWERS, calibrate, refuse_too_few
from prepapp.domain.errors import UsageError


def calibrate_bank(options: argparse.Namespace) -> int:
    """Print what was estimated, and write it into the items when that was asked for. Raises `PrepError`."""
    bank, _ = bank_of(options.bank or BANK)
    read = _contributions(options.responses)
    contributions = without_copies(read)
    pooled = pool(bank, contributions)
    refuse_too_few(pooled.answers)
    found = moved(pooled, calibrate(pooled.items, pooled.answers))
    if options.write:
        _write(found)
    if options.json:
        print(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2, default=str))
    else:
        _print(found, pooled, copies=len(read) - len(contributions), written=options.write)
    return EXIT_FINE


def _contributions(paths: Iterable[Path]) -> list[Contribution]:
    files = [file for path in paths for file in (sorted(path.glob("*.json")) if path.is_dir() else [path])]
    if not files:
        raise UsageError(
            "There are no .json files in these folders. Name files of `prepapp export responses`."
        )
    return [read_contribution(file) for file in files]


def _write(found: Iterable[Calibrated]) -> None:
    """Every new text is made before the first file is touched."""
    texts = {one.path: rewritten(one.path.read_bytes(), one, name=str(one.path)) for one in found}
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8", newline="\n")


def _print(found: tuple[Calibrated, ...], pooled: Pool, *, copies: int, written: bool) -> None:
    rows = [
        (one.item_id, f"{one.answers}", f"{one.authored:+.2f}", f"{one.offset:+.2f}", f"{one.sd:.2f}")
        for one in found
    ]
    head = ("Item", "Answers", "Authored", "Calibrated", "SD")
    print(table([head, *rows], right=frozenset({1, 2, 3, 4})))
    people = len({one.person for one in pooled.answers})
    print(f"\n{len(pooled.answers)} answers of {people} people to {len(pooled.items)} items.")
    if copies:
        print(f"{copies} left out: a later export of the same person holds all of it.")
    if pooled.to_other_content:
        print(f"{pooled.to_other_content} answers left out: their item was rewritten or has left the bank.")
    print(
        f"{len(found)} items have {FEWEST_ANSWERS} answers or more; "
        + ("their files were rewritten." if written else "nothing was written (--write does it).")
    )
