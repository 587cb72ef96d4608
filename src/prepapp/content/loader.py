"""A folder of item files -> validated items, each problem named with its file and field."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from prepapp.content.format import Item
from prepapp.content.strict_yaml import read_yaml
from prepapp.domain.errors import ContentError

ITEM: Final[TypeAdapter[Item]] = TypeAdapter(Item)
NOT_ITEMS: Final = frozenset({"taxonomy.yaml", "seed_coverage.yaml", "dated_products.yaml"})


def item_files(bank: Path) -> list[Path]:
    """Every item file of a bank, in the order of their ids; hidden folders are passed over."""
    return sorted(
        path
        for path in bank.rglob("*.yaml")
        if path.name not in NOT_ITEMS
        and not any(part.startswith(".") for part in path.relative_to(bank).parts)
    )


def read_item(path: Path) -> Item:
    """The item in a file. Raises `ContentError` that says what is wrong in which field."""
    item = validate(read_yaml(path), name=str(path))
    if item.id != path.stem:
        raise ContentError(f"{path}: the id is “{item.id}”; it must be the file's name, “{path.stem}”.")
    return item


def validate(document: Any, *, name: str) -> Item:
    """A parsed document as an item. Raises `ContentError` that says what is wrong in which field."""
    try:
        return ITEM.validate_python(document)
    except ValidationError as error:
        problems = "; ".join(_sentence(problem) for problem in error.errors()[:5])
        raise ContentError(f"{name}: {problems}.") from error


def _sentence(problem: Any) -> str:
    where = ".".join(str(part) for part in problem["loc"][1:]) or "the item"
    if problem["type"] == "extra_forbidden":
        return f"unknown key “{where}”"
    if problem["type"] == "missing":
        return f"“{where}” is missing"
    return f"{where}: {problem['msg']}"
