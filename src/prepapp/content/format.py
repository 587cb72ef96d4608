"""The shape of one item file, as strict pydantic models; the schema that editors complete comes from here."""

from __future__ import annotations

import re
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, StringConstraints

from prepapp.content.parts import (
    Blank,
    Difficulty,
    Extra,
    Generator,
    ItemId,
    Line,
    NearMiss,
    NumericAnswer,
    Option,
    OptionId,
    Pair,
    Part,
    Reference,
    Review,
    Rubric,
    Slug,
    Step,
    Text,
    TextNearMiss,
    YearMonth,
)


class ItemBase(Part):
    """What every item has, whatever its type."""

    id: ItemId
    area: Slug
    topic: Slug
    level: Literal["junior", "mid", "senior", "staff"]
    bloom: Literal["remember", "understand", "apply", "analyse", "evaluate", "create"]
    title: Line
    stem: Text
    explanation: Text
    takeaway: Line
    references: Annotated[list[Reference], Field(min_length=1)]
    tags: Annotated[list[Slug], Field(min_length=1)]
    difficulty: Difficulty
    time_s: Annotated[int, Field(ge=15, le=3600)]
    version: Annotated[int, Field(ge=1)]
    author: Line
    status: Literal["draft", "reviewed", "disputed", "retired"]
    reviews: list[Review] = Field([])
    valid_as_of: YearMonth | None = None
    stack: dict[Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.-]+$")], Line] = Field({})
    verify: Text | None = None
    generator: Generator | None = None
    supersedes: ItemId | None = None
    waivers: dict[Annotated[str, StringConstraints(pattern=r"^L[0-9]{2}$")], Line] = Field({})

    @property
    def places(self) -> frozenset[str]:
        """Names of the {{places}} that the item's text holds."""
        return frozenset(
            re.findall(
                r"\{\{([a-z_][a-z_0-9]*)(?::[^}]*)?\}\}",
                self.model_dump_json(exclude={"generator", "verify"}),
            )
        )


class SingleItem(ItemBase):
    """Choose the one right option."""

    type: Literal["single"]
    options: Annotated[list[Option], Field(min_length=3, max_length=5)]


class MultiItem(ItemBase):
    """Choose every right option."""

    type: Literal["multi"]
    options: Annotated[list[Option], Field(min_length=4, max_length=7)]


class NumericItem(ItemBase):
    """Type a number."""

    type: Literal["numeric"]
    answer: NumericAnswer
    near_misses: Annotated[list[NearMiss], Field(min_length=2)]


class CodeOutputItem(ItemBase):
    """Say what a program prints."""

    type: Literal["code-output"]
    language: Literal["python", "sql"] = "python"
    code: Text
    setup: Text | None = None
    answer: Text
    near_misses: Annotated[list[TextNearMiss], Field(min_length=2)]


class OrderingItem(ItemBase):
    """Put steps in order."""

    type: Literal["ordering"]
    steps: Annotated[list[Step], Field(min_length=4, max_length=7)]
    orders: list[list[OptionId]] = Field([])
    precedes: list[Annotated[list[OptionId], Field(min_length=2, max_length=2)]] = Field([])


class MatchingItem(ItemBase):
    """Find the partner of each left-hand entry."""

    type: Literal["matching"]
    pairs: Annotated[list[Pair], Field(min_length=4, max_length=6)]
    extras: Annotated[list[Extra], Field(min_length=1, max_length=2)]


class ClozeItem(ItemBase):
    """Fill the gaps."""

    type: Literal["cloze"]
    blanks: Annotated[list[Blank], Field(min_length=1, max_length=6)]


class OpenItem(ItemBase):
    """Write an answer and score it against an anchored rubric."""

    type: Literal["open"]
    rubric: Rubric


Item: TypeAlias = Annotated[
    SingleItem
    | MultiItem
    | NumericItem
    | CodeOutputItem
    | OrderingItem
    | MatchingItem
    | ClozeItem
    | OpenItem,
    Field(discriminator="type"),
]
