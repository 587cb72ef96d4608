"""What items are made of, as strict pydantic models: the kinds of text, and the parts that hold reasons."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from prepapp.domain.scale import AUTHORED_DIFFICULTY_SD

ItemId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*-[0-9]{4}$", max_length=80)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=r"^[^\n]*$")]
OptionId = Annotated[str, StringConstraints(pattern=r"^[a-z]$")]
YearMonth = Annotated[str, StringConstraints(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$")]
Number: TypeAlias = float | Annotated[str, StringConstraints(pattern=r"^[^\n]*\{\{[a-z_0-9:.]+\}\}[^\n]*$")]
"""A number, or a text with {{places}} that a generator fills."""


class Part(BaseModel):
    """A part of an item: no unknown key is let through."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Reference(Part):
    """Where a fact can be looked up; the locator finds the place when the address has changed."""

    title: Line
    locator: Line
    url: Annotated[str, StringConstraints(pattern=r"^https://[^\s]+$")] | None = None


class Difficulty(Part):
    """Offset in SDs from what is usual at the item's level: -1 much easier, +1 much harder.

    `bank calibrate` sets `sd`, how far it may be off, and keeps what the author said in `authored`.
    """

    b: Annotated[float, Field(ge=-2, le=2)]
    basis: Literal["authored", "calibrated"] = "authored"
    sd: Annotated[float, Field(gt=0, le=0.5)] = AUTHORED_DIFFICULTY_SD
    authored: Annotated[float, Field(ge=-2, le=2)] | None = None


class Review(Part):
    """One look at the item by somebody who did not write it; an own solve is by its author, key unseen."""

    kind: Literal["blind-solve", "own-solve", "source-check", "execution"]
    by: Line
    date: Annotated[str, StringConstraints(pattern=r"^20[0-9]{2}-[0-9]{2}-[0-9]{2}$")]
    agreed: bool
    read: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{12}$")] | None = None
    """Fingerprint of the question and key that were looked at; `bank show --blind` prints it."""
    note: Text | None = None


class Generator(Part):
    """A program with `generate(rng) -> dict` and an independent `check(params, answer) -> bool`."""

    variants: Annotated[int, Field(ge=40, le=400)]
    distinct: Annotated[int, Field(ge=40, le=400)]
    code: Text


class Option(Part):
    """One thing to choose, with the reason why it is right or the misconception it comes from."""

    id: OptionId
    text: Text
    correct: bool = False
    why: Text


class NearMiss(Part):
    """A wrong answer with a name: the value that a particular mistake leads to."""

    value: Number
    why: Text


class TextNearMiss(Part):
    """A wrong output with a name."""

    value: Text
    why: Text


class NumericAnswer(Part):
    """The accepted number: abs(x - value) <= max(abs_tol, rel_tol * abs(value))."""

    value: Number
    abs_tol: Annotated[float, Field(ge=0)] = 0.0
    rel_tol: Annotated[float, Field(ge=0, le=0.2)] = 0.0
    unit: Line | None = None


class Step(Part):
    """One step of an ordering item; the file lists the steps in a right order."""

    id: OptionId
    text: Text
    why: Text


class Pair(Part):
    """A left-hand entry with its partner."""

    left: Text
    right: Text
    why: Text


class Extra(Part):
    """A right-hand entry without a partner."""

    right: Text
    why: Text


class BlankChoice(Part):
    """One entry of a blank that is chosen from a list."""

    text: Line
    correct: bool = False
    why: Text


class Blank(Part):
    """A gap marked [[id]] in the stem: accepted spellings to type, or choices to pick from."""

    id: Slug
    accept: Annotated[list[Line], Field(min_length=1)] | None = None
    case_sensitive: bool = False
    choices: Annotated[list[BlankChoice], Field(min_length=3, max_length=6)] | None = None
    near_misses: list[TextNearMiss] = []
    why: Text

    @model_validator(mode="after")
    def _one_way_to_answer(self) -> Blank:
        if (self.accept is None) == (self.choices is None):
            raise ValueError(f"blank “{self.id}” needs either `accept` or `choices`")
        if self.choices is not None and sum(choice.correct for choice in self.choices) != 1:
            raise ValueError(f"blank “{self.id}” needs exactly one correct choice")
        return self


class Phase(Part):
    """A stretch of a design interview with its suggested minutes."""

    name: Line
    min: Annotated[int, Field(ge=1, le=60)]


class Evidence(Part):
    """Something a good answer says; a specific paraphrase in `alt` counts as well."""

    kind: Literal["core", "deep", "risk"]
    text: Text
    alt: list[Text] = []


class Dimension(Part):
    """One weighted dimension of a rubric with anchors for 1 to 4."""

    id: Annotated[str, StringConstraints(pattern=r"^D[1-9]$")]
    name: Line
    weight: Annotated[int, Field(ge=1, le=100)]
    evidence: Annotated[list[Evidence], Field(min_length=3, max_length=8)]
    anchors: dict[Literal["1", "2", "3", "4"], Text]

    @field_validator("anchors")
    @classmethod
    def _all_four(cls, anchors: dict[str, str]) -> dict[str, str]:
        if set(anchors) != {"1", "2", "3", "4"}:
            raise ValueError("anchors are needed for 1, 2, 3 and 4")
        return anchors


class Bars(Part):
    """Weighted mean that each level is expected to reach."""

    junior: float = 2.0
    mid: float = 2.5
    senior: float = 3.0
    staff: float = 3.4


class Rubric(Part):
    """How an open answer is scored by its author."""

    hidden_facts: dict[Slug, Text] = {}
    phases: Annotated[list[Phase], Field(min_length=3)]
    dimensions: Annotated[list[Dimension], Field(min_length=4)]
    probes: Annotated[list[Text], Field(min_length=2)]
    model_notes: Text
    bars: Bars = Bars()

    @field_validator("dimensions")
    @classmethod
    def _weights_sum_to_100(cls, dimensions: list[Dimension]) -> list[Dimension]:
        total = sum(dimension.weight for dimension in dimensions)
        if total != 100:
            raise ValueError(f"the weights of the dimensions sum to {total}, not 100")
        return dimensions
