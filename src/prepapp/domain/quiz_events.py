"""What can happen to a quiz, what an item is as it was dealt, and what rests and breaks are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from prepapp.domain.answers import Response
from prepapp.domain.grading import Grade


class Confidence(StrEnum):
    """How sure a person is of an answer, said before the key is shown."""

    GUESS = "guess"
    THINK_SO = "think-so"
    SURE = "sure"


class Ending(StrEnum):
    """How a quiz came to its end."""

    SUBMITTED = "submitted"
    TIME_UP = "time-up"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class DealtItem:
    """An item as dealt: which version and variant, and in which order its parts are shown."""

    item_id: str
    version: int
    content_hash: str
    variant: int
    order: tuple[int, ...]
    """Places of options, steps or right-hand entries in the order they are shown."""
    time_s: int


@dataclass(frozen=True, slots=True)
class Dealt:
    """One more item was dealt, as the item at `position`: adaptive quizzes deal as they go."""

    position: int
    item: DealtItem


@dataclass(frozen=True, slots=True)
class Moved:
    """Another item came on the screen."""

    to: int


@dataclass(frozen=True, slots=True)
class Responded:
    """A response was given, changed or (None) cleared."""

    position: int
    response: Response | None


@dataclass(frozen=True, slots=True)
class Checked:
    """The answer was checked against the key: feedback is shown and the answer is final."""

    position: int
    grade: Grade


@dataclass(frozen=True, slots=True)
class Flagged:
    """An item was flagged for another look, or the flag was taken off."""

    position: int
    is_flagged: bool


@dataclass(frozen=True, slots=True)
class Struck:
    """An option was struck out, or restored."""

    position: int
    option: str
    is_struck: bool


@dataclass(frozen=True, slots=True)
class Rated:
    """A confidence was stated for the answer, or (None) taken back."""

    position: int
    confidence: Confidence | None


@dataclass(frozen=True, slots=True)
class Paused:
    """The clock was stopped and the question hidden."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """The clock runs again, after a pause, a break or an interruption."""


@dataclass(frozen=True, slots=True)
class RestBegan:
    """The items before the break are closed; the next part begins when the clock runs again."""


@dataclass(frozen=True, slots=True)
class Finished:
    """The end."""

    ending: Ending


@dataclass(frozen=True, slots=True)
class Reopened:
    """A quiz that was stopped goes on where it stood: the end was taken back."""


Event: TypeAlias = (
    Dealt
    | Moved
    | Responded
    | Checked
    | Flagged
    | Struck
    | Rated
    | Paused
    | Resumed
    | RestBegan
    | Finished
    | Reopened
)


@dataclass(frozen=True, slots=True)
class Stamped:
    """An event with its place in the quiz, the wall clock and the quiz's own clock in seconds."""

    seq: int
    event: Event
    at: datetime
    clock_s: float


@dataclass(frozen=True, slots=True)
class Rest:
    """A rest of fixed length once `after` items are done; what came before it is closed then."""

    after: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Break:
    """Wall-clock seconds in which nobody was at the quiz, while the item at `position` was open.

    Its own clock stood still meanwhile, but for an interruption of a quiz whose clock runs on.
    """

    position: int
    seconds: float
    was_asked_for: bool
    """Whether it was a pause, and not an interruption."""
