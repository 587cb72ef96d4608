"""`prepapp translations`: bring every language's file up to date, or say what it lacks."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from prepapp.cli.translating.catalogue import lacking, read_catalogue, written
from prepapp.cli.translating.texts import Text, texts_under
from prepapp.domain.errors import UsageError
from prepapp.paths import PACKAGE, shipped


def add_translation_actions(parser: argparse.ArgumentParser) -> None:
    """The arguments of `prepapp translations`."""
    parser.add_argument("action", choices=("update", "check"), help="rewrite the .ts files, or only look")


def run(options: argparse.Namespace) -> int:
    """What `prepapp translations update` or `check` does; returns the exit status."""
    return tell(translation_files(), texts_under(PACKAGE), updates=options.action == "update")


def tell(files: Iterable[Path], texts: tuple[Text, ...], *, updates: bool) -> int:
    """Tell what each file lacks of the texts, once it is rewritten if that is asked; 2 when one lacks any."""
    problems = 0
    for file in files:
        if updates:
            file.write_text(written(read_catalogue(file), texts), encoding="utf-8")
        found = sorted(lacking(read_catalogue(file), texts))
        problems += len(found)
        print(*(f"{file.name}: {problem}" for problem in found), sep="\n", end="\n" if found else "")
        print(f"{file.name}: {len(texts)} texts, {len(found)} to see to")
    return 2 if problems else 0


def translation_files() -> list[Path]:
    """The .ts files of the checkout. Raises `UsageError` where there are none."""
    folder = shipped().resources / "translations"
    files = sorted(folder.glob("prepapp_*.ts"))
    if not files:
        raise UsageError(f"There are no translations in {folder}; run this in a checkout.")
    return files
