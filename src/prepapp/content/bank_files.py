"""The files beside the items (taxonomy, seeds, dated names) -> what lints hold items against."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Final

from prepapp.content.lint.dated import dated_names_from
from prepapp.content.lint.duplicates import read_public_shingles
from prepapp.content.lint.view import BankFacts
from prepapp.content.strict_yaml import read_yaml
from prepapp.content.taxonomy import taxonomy_from
from prepapp.domain.errors import ContentError

PUBLIC_SHINGLES: Final = "public_shingles.txt"


def read_facts(bank: Path, *, today: date, fallback: Path | None = None) -> BankFacts:
    """What the items of a bank are held against; a missing file is taken from `fallback`, if it has it.

    Raises `ContentError`.
    """
    taxonomy = _document(bank, fallback, "taxonomy.yaml")
    seeds = _document(bank, fallback, "seed_coverage.yaml")["entries"]
    dated = _document(bank, fallback, "dated_products.yaml")
    areas = taxonomy_from(taxonomy, name=str(bank / "taxonomy.yaml")).areas
    return BankFacts(
        topics={area.id: frozenset(topic.id for topic in area.topics) for area in areas},
        seeds={entry["id"]: entry["kind"] for entry in seeds},
        assessable=frozenset(entry["id"] for entry in seeds if entry["assessable"]),
        dated=dated_names_from(dated, name="dated_products.yaml"),
        today=today,
        public_shingles=read_public_shingles(bank / PUBLIC_SHINGLES),
    )


def _document(bank: Path, fallback: Path | None, name: str) -> Any:
    for folder in (bank, fallback):
        if folder is not None and (folder / name).is_file():
            return read_yaml(folder / name)
    raise ContentError(f"{bank / name} is missing. Is {bank} the folder of a question bank?")
