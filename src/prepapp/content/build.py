"""question_bank/ -> the bundle."""

from __future__ import annotations

import hashlib
import itertools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prepapp.content.bundle import bundle_bytes, summary_from
from prepapp.content.format import Item, MultiItem, OrderingItem, SingleItem
from prepapp.content.generators import frozen_variants
from prepapp.content.lint.shape import key_problems
from prepapp.content.loader import item_files, read_item
from prepapp.content.questions import question_from
from prepapp.content.strict_yaml import read_yaml
from prepapp.content.taxonomy import taxonomy_from
from prepapp.domain.errors import ContentError
from prepapp.domain.questions import Question

NOT_SHIPPED = frozenset({"verify", "generator", "reviews", "author", "waivers", "supersedes"})
NOT_CONTENT = frozenset(
    {"reviews", "author", "waivers", "status", "tags", "difficulty", "verify", "supersedes"}
)


@dataclass(frozen=True, slots=True)
class Built:
    """How many items a bundle holds, and why others had to be left out."""

    items: int
    left_out: tuple[str, ...] = ()


def build_bundle(bank: Path, target: Path, *, cache: Path | None = None) -> int:
    """Compile every item of a bank into a bundle file and return how many there are.

    Retired items stay in, so that old answers can be shown. Raises `ContentError` for the first item that
    cannot be built; the file at `target` is replaced only by a whole new one.
    """
    items = [compiled(read_item(path), cache=cache) for path in item_files(bank)]
    return _write(bank, target, items)


def build_sound_items(bank: Path, target: Path, *, cache: Path | None = None) -> Built:
    """Like `build_bundle`, but an item that cannot be built is left out and named."""
    items, left_out = [], []
    for path in item_files(bank):
        try:
            items.append(compiled(read_item(path), cache=cache))
        except ContentError as problem:
            left_out.append(str(problem))
    return Built(_write(bank, target, items), tuple(left_out))


def _write(bank: Path, target: Path, items: list[tuple[dict[str, Any], dict[str, Any]]]) -> int:
    taxonomy = read_yaml(bank / "taxonomy.yaml")
    taxonomy_from(taxonomy, name=str(bank / "taxonomy.yaml"))
    if not items:
        raise ContentError(f"{bank} holds no items. Is it the folder of a question bank?")
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".part")
    part.write_bytes(bundle_bytes(taxonomy, items))
    part.replace(target)
    return len(items)


def compiled(item: Item, *, cache: Path | None = None) -> tuple[dict[str, Any], dict[str, Any]]:
    """The index entry and the shipped document of an item. Raises `ContentError`."""
    for problem in key_problems(item):
        raise ContentError(f"{item.id}: {problem.where}: {problem.message}")
    return packed(item, frozen_variants(item, cache=cache))


def packed(item: Item, variants: list[dict[str, Any]]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The index entry and the shipped document of an item whose variants are known. Raises `ContentError`."""
    return _entry(item, len(variants), content_hash(item)), _document(item, variants)


def _document(item: Item, variants: list[dict[str, Any]]) -> dict[str, Any]:
    document = item.model_dump(mode="json", exclude=set(NOT_SHIPPED))
    if variants:
        document["variants"] = variants
    if isinstance(item, OrderingItem):
        document["orders"] = right_orders(item)
    return document


def questions_of(item: Item, variants: list[dict[str, Any]]) -> tuple[Question, ...]:
    """What the application will ask: one question, or one for each variant. Raises `ContentError`."""
    summary = summary_from(_entry(item, len(variants), "unread"))
    document = _document(item, variants)
    try:
        return tuple(
            question_from(document, summary, variant=number) for number in range(max(1, len(variants)))
        )
    except (KeyError, ValueError, TypeError) as problem:
        raise ContentError(f"{item.id}: a {{{{place}}}} cannot be filled: {problem}.") from problem


def _entry(item: Item, variants: int, hashed: str) -> dict[str, Any]:
    return {
        "id": item.id,
        "version": item.version,
        "hash": hashed,
        "area": item.area,
        "topic": item.topic,
        "level": item.level,
        "type": item.type,
        "title": item.title,
        "bloom": item.bloom,
        "b": item.difficulty.b,
        "b_sd": item.difficulty.sd,
        "k": len(item.options) if isinstance(item, SingleItem | MultiItem) else 0,
        "time_s": item.time_s,
        "status": item.status,
        "tags": item.tags,
        "variants": variants,
        "valid_as_of": item.valid_as_of,
        "source": item.author,
        "reviewed_on": max(
            (look.date for look in item.reviews if look.agreed and look.kind != "own-solve"), default=None
        ),
    }


def content_hash(item: Item) -> str:
    """What an answer remembers of the item: changes with anything a person reads or is graded by."""
    content = item.model_dump(mode="json", exclude=set(NOT_CONTENT))
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]


def right_orders(item: OrderingItem) -> list[list[str]]:
    """Every right order of the steps: the file's own, the listed ones, and all that `precedes` allows."""
    own = [step.id for step in item.steps]
    orders = [own, *item.orders]
    if item.precedes:
        orders += [list(order) for order in itertools.permutations(own) if _respects(order, item.precedes)]
    return [list(order) for order in dict.fromkeys(tuple(order) for order in orders)]


def _respects(order: tuple[str, ...], precedes: list[list[str]]) -> bool:
    return all(order.index(before) < order.index(after) for before, after in precedes)
