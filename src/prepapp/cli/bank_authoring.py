"""`prepapp bank new | format | show | schema`: what helps while writing an item."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from random import Random

from prepapp.cli.bank_places import BANK, EXIT_FINDINGS, EXIT_FINE, VARIANTS, bank_of
from prepapp.content.build import questions_of
from prepapp.content.canonical import formatted
from prepapp.content.generators import frozen_variants
from prepapp.content.loader import item_files, read_item
from prepapp.content.reading import fingerprint
from prepapp.content.schema import item_schema
from prepapp.content.show import asked, shown
from prepapp.content.strict_yaml import read_yaml
from prepapp.content.taxonomy import taxonomy_from
from prepapp.content.template import new_item_path, template
from prepapp.domain.errors import ContentError, UsageError
from prepapp.domain.questions import ItemType


def schema(options: argparse.Namespace) -> int:
    """Print the JSON Schema of an item file, or write it."""
    if options.output is None:
        print(item_schema(), end="")
    else:
        _write(options.output, item_schema())
    return EXIT_FINE


def new(options: argparse.Namespace) -> int:
    """Write a commented item file to start from and print where it is. Raises `PrepError`."""
    bank = options.bank or BANK
    taxonomy = taxonomy_from(read_yaml(bank / "taxonomy.yaml"), name=str(bank / "taxonomy.yaml"))
    topics = [topic.id for topic in taxonomy.area(options.area).topics]
    if options.topic not in topics:
        raise UsageError(
            f"There is no topic “{options.topic}” in {options.area}. Choose one of: {', '.join(topics)}."
        )
    path = new_item_path(bank, area=options.area, topic=options.topic, slug=options.slug or options.topic)
    text = template(path.stem, area=options.area, topic=options.topic, item_type=ItemType(options.type))
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, text)
    print(path)
    return EXIT_FINE


def format_items(options: argparse.Namespace) -> int:
    """Rewrite item files in canonical form, or only say which ones are not."""
    bank, file = bank_of(options.path)
    broken, changed = 0, 0
    for path in [file] if file else item_files(bank):
        try:
            raw = path.read_bytes()
            text = formatted(raw, name=str(path))
        except ContentError as problem:
            print(f"not formatted: {problem}", file=sys.stderr)
            broken += 1
            continue
        if text.encode() != raw:
            changed += 1
            print(path)
            if not options.check:
                _write(path, text)
    done = "not in canonical form" if options.check else "rewritten"
    print(f"{changed} {'file' if changed == 1 else 'files'} {done}")
    return EXIT_FINDINGS if broken or (options.check and changed) else EXIT_FINE


def show(options: argparse.Namespace) -> int:
    """Print an item as a person sees it, and its key under a line. Raises `PrepError`."""
    item = read_item(_item_path(options.item))
    questions = questions_of(item, frozen_variants(item, cache=VARIANTS))
    if not 0 <= options.variant < len(questions):
        raise UsageError(f"{item.id} has {len(questions)} variants; the first is 0.")
    question = questions[options.variant]
    if options.blind:
        rng = Random(item.id)  # noqa: S311 - an order, not a secret
        print(f"{asked(question, rng)}\n\nread: {fingerprint(item)}")
    else:
        print(shown(question))
    return EXIT_FINE


def _item_path(name: str) -> Path:
    if Path(name).is_file():
        return Path(name)
    found = next((path for path in item_files(BANK) if path.stem == name), None)
    if found is None:
        raise UsageError(f"There is no item “{name}”: neither a file nor an id of the bank.")
    return found


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as problem:
        raise UsageError(f"{path} cannot be written: {problem.strerror}.") from problem
