"""The item types as a tagged union, and what each of them holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias

from prepapp.domain.scale import AUTHORED_DIFFICULTY_SD
from prepapp.domain.topics import Level

FACTS_HOLD_MONTHS: Final = 12
"""So long facts about products pass for current."""
ASKABLE: Final = frozenset({"draft", "reviewed"})
"""The statuses of items that may be asked."""


class ItemType(StrEnum):
    """How an item is answered."""

    SINGLE = "single"
    MULTI = "multi"
    NUMERIC = "numeric"
    CODE_OUTPUT = "code-output"
    ORDERING = "ordering"
    MATCHING = "matching"
    CLOZE = "cloze"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a fact can be looked up."""

    title: str
    locator: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSummary:
    """What is known of an item without reading it: enough to choose, to filter and to model."""

    id: str
    version: int
    content_hash: str
    """Of the item as authored; an answer keeps it, so a later edit never changes what was answered."""
    area: str
    topic: str
    level: Level
    type: ItemType
    title: str
    bloom: str
    difficulty: float
    """Offset in SDs from what is usual at the level."""
    option_count: int
    """How many options a blind guess chooses from; 0 for answers that are typed or built."""
    time_s: int
    status: str
    tags: tuple[str, ...] = ()
    variants: int = 0
    """How many frozen variants a generator made; 0 for an item that is always the same."""
    valid_as_of: str | None = None
    difficulty_sd: float = AUTHORED_DIFFICULTY_SD
    """How far `difficulty` may be off, in SDs."""
    source: str = ""
    """Who wrote it."""
    reviewed_on: str | None = None
    """The day (ISO) of the latest look at it by somebody who did not write it, and agreed."""

    def is_dated(self, today: date) -> bool:
        """Whether its product facts were last checked more than 12 months ago, counted by the month."""
        if self.valid_as_of is None:
            return False
        year, month = map(int, self.valid_as_of.split("-")[:2])
        return (today.year - year) * 12 + today.month - month > FACTS_HOLD_MONTHS

    @property
    def can_be_asked(self) -> bool:
        """Whether a quiz may ask it: never a retired, disputed or open one."""
        return self.status in ASKABLE and self.type is not ItemType.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What every question has, whatever its type."""

    summary: ItemSummary
    variant: int
    stem: str
    explanation: str
    takeaway: str
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose."""

    id: str
    text: str
    is_correct: bool
    why: str


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A wrong answer with a name; `value` is the number or the text that a particular mistake gives."""

    value: str
    why: str


@dataclass(frozen=True, slots=True)
class SingleQuestion:
    """Choose the one right option."""

    facts: Facts
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class MultiQuestion:
    """Choose every right option."""

    facts: Facts
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class NumericQuestion:
    """Type a number; accepted within the larger of two tolerances."""

    facts: Facts
    value: float
    abs_tol: float
    rel_tol: float
    unit: str | None
    near_misses: tuple[NearMiss, ...]


@dataclass(frozen=True, slots=True)
class CodeOutputQuestion:
    """Say what a program prints."""

    facts: Facts
    language: str
    setup: str | None
    code: str
    output: str
    near_misses: tuple[NearMiss, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an ordering question."""

    id: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class OrderingQuestion:
    """Put steps in order; `steps` stand in a right order and `orders` holds every right one, as ids."""

    facts: Facts
    steps: tuple[Step, ...]
    orders: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A left-hand entry with its partner."""

    left: str
    right: str
    why: str


@dataclass(frozen=True, slots=True)
class Extra:
    """A right-hand entry without a partner."""

    right: str
    why: str


@dataclass(frozen=True, slots=True)
class MatchingQuestion:
    """Find the partner of each left-hand entry; right-hand entries are the pairs' and then the extras'."""

    facts: Facts
    pairs: tuple[Pair, ...]
    extras: tuple[Extra, ...]

    @property
    def rights(self) -> tuple[str, ...]:
        """Every right-hand entry; the one at the place of a pair is its partner."""
        return (*(pair.right for pair in self.pairs), *(extra.right for extra in self.extras))


@dataclass(frozen=True, slots=True)
class TypedBlank:
    """A gap that is typed into."""

    id: str
    accept: tuple[str, ...]
    case_sensitive: bool
    near_misses: tuple[NearMiss, ...]
    why: str


@dataclass(frozen=True, slots=True)
class BlankChoice:
    """One entry of a gap that is chosen."""

    text: str
    is_correct: bool
    why: str


@dataclass(frozen=True, slots=True)
class ChosenBlank:
    """A gap that is filled from a list."""

    id: str
    choices: tuple[BlankChoice, ...]
    why: str


Blank: TypeAlias = TypedBlank | ChosenBlank


@dataclass(frozen=True, slots=True)
class ClozeQuestion:
    """Fill the gaps; `[[id]]` in the stem marks where each blank stands."""

    facts: Facts
    blanks: tuple[Blank, ...]


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of a design interview with its suggested minutes."""

    name: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something a good answer says."""

    kind: str
    text: str
    alternatives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dimension:
    """One weighted dimension of a rubric; `anchors` describe the scores 1 to 4."""

    id: str
    name: str
    weight: int
    evidence: tuple[Evidence, ...]
    anchors: tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Write an answer and score it against an anchored rubric."""

    facts: Facts
    phases: tuple[Phase, ...]
    dimensions: tuple[Dimension, ...]
    hidden_facts: tuple[tuple[str, str], ...]
    probes: tuple[str, ...]
    model_notes: str
    bars: tuple[tuple[Level, float], ...]

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The evidence of all dimensions, in order: a score names its lines by their places here."""
        return tuple(line for dimension in self.dimensions for line in dimension.evidence)


Question: TypeAlias = (
    SingleQuestion
    | MultiQuestion
    | NumericQuestion
    | CodeOutputQuestion
    | OrderingQuestion
    | MatchingQuestion
    | ClozeQuestion
    | OpenQuestion
)
