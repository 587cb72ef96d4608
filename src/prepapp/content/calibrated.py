"""Pooled answers -> the items of a bank with what calibration needs, and its result back into their files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from prepapp.content.build import packed
from prepapp.content.bundle import summary_from
from prepapp.content.format import Item
from prepapp.content.loader import item_files, read_item
from prepapp.content.responses import Contribution
from prepapp.content.strict_yaml import parse_yaml
from prepapp.domain.calibration import FEWEST_ANSWERS, Estimate, PooledAnswer, PooledItem
from prepapp.domain.errors import ContentError
from prepapp.domain.evidence import parameters_of
from prepapp.domain.item_model import DIFFICULTY_SD, category
from prepapp.domain.questions import ItemSummary
from prepapp.domain.scale import typical_difficulty
from prepapp.domain.topics import Level

LARGEST_OFFSET: Final = 2.0
_DIFFICULTY: Final = re.compile(r"^difficulty:[^\n]*\n(?:[ \t]+[^\n]*\n)*", re.MULTILINE)
_REMARK: Final = re.compile(r"[ \t]+#[^\n]*")


@dataclass(frozen=True, slots=True)
class Calibrated:
    """An item whose difficulty the answers moved: its file and b as an offset from its level, in SDs."""

    path: Path
    item_id: str
    answers: int
    authored: float
    offset: float
    sd: float


@dataclass(frozen=True, slots=True)
class Pool:
    """The items of a bank as calibration takes them, with the answers to them as they are now."""

    files: Mapping[str, tuple[Path, Item]]
    items: tuple[PooledItem, ...]
    answers: tuple[PooledAnswer, ...]
    to_other_content: int
    """How many answers were to an item that has left the bank or was rewritten since."""


def pool(bank: Path, contributions: Iterable[Contribution]) -> Pool:
    """What the answers say of the items of a bank. Raises `ContentError` for an item that cannot be read."""
    files = {path.stem: (path, read_item(path)) for path in item_files(bank)}
    summaries = {item_id: summary_from(packed(item, [])[0]) for item_id, (_, item) in files.items()}
    items = {item_id: _pooled(one, files[item_id][1]) for item_id, one in summaries.items()}
    answers, others = [], 0
    for person, contribution in enumerate(contributions):
        for one in contribution.given:
            if one.item_id in items and summaries[one.item_id].content_hash == one.content_hash:
                reached = category(parameters_of(summaries[one.item_id]), one.credit)
                answers.append(PooledAnswer(person, one.item_id, reached))
            else:
                others += 1
    return Pool(files, tuple(items.values()), tuple(answers), others)


def _pooled(summary: ItemSummary, item: Item) -> PooledItem:
    model = parameters_of(summary)
    difficulty = typical_difficulty(summary.level) + authored_offset(item)
    return PooledItem(summary.id, summary.area, difficulty, model.guess, model.categories)


def authored_offset(item: Item) -> float:
    """What the author said, which stays the prior however often the item is calibrated."""
    said = item.difficulty
    return said.b if said.authored is None else said.authored


def moved(pooled: Pool, estimates: Iterable[Estimate]) -> tuple[Calibrated, ...]:
    """The items with answers enough, their difficulty as an offset from what is usual at their level."""
    return tuple(
        _moved(one, *pooled.files[one.item.id]) for one in estimates if one.answers >= FEWEST_ANSWERS
    )


def _moved(one: Estimate, path: Path, item: Item) -> Calibrated:
    offset = one.difficulty - typical_difficulty(Level(item.level))
    return Calibrated(
        path=path,
        item_id=item.id,
        answers=one.answers,
        authored=authored_offset(item),
        offset=round(min(max(offset, -LARGEST_OFFSET), LARGEST_OFFSET), 2),
        sd=round(min(one.difficulty_sd, DIFFICULTY_SD), 2),
    )


def rewritten(raw: bytes, one: Calibrated, *, name: str) -> str:
    """The text of an item file with another difficulty and every other sign as it was.

    Raises `ContentError` when that cannot be done without changing something else.
    """
    before = parse_yaml(raw, name=name)
    after = {"b": one.offset, "basis": "calibrated", "sd": one.sd, "authored": one.authored}
    text = raw.decode("utf-8")
    text = _DIFFICULTY.sub(lambda found: _lines(found[0], after), text, count=1)
    if parse_yaml(text.encode(), name=name) != {**before, "difficulty": after}:
        raise ContentError(
            f"{name}: its difficulty cannot be replaced safely. Write it on a line of its own."
        )
    return text


def _lines(text: str, difficulty: Mapping[str, object]) -> str:
    """The mapping on one line or several, as it was before, with the remark behind its first line."""
    first = text.splitlines()[0]
    found = _REMARK.search(first)
    remark = found[0] if found else ""
    if first.removesuffix(remark).rstrip() == "difficulty:":
        return "\n".join([first, *(f"  {key}: {value}" for key, value in difficulty.items()), ""])
    flow = ", ".join(f"{key}: {value}" for key, value in difficulty.items())
    return f"difficulty: {{{flow}}}{remark}\n"
