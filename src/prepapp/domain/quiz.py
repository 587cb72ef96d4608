"""A quiz as a value: what was chosen before the start, what was dealt, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from prepapp.domain.answers import Response
from prepapp.domain.course import Course, Mode
from prepapp.domain.grading import Grade
from prepapp.domain.quiz_events import (
    Break,
    Checked,
    Confidence,
    Dealt,
    DealtItem,
    Ending,
    Event,
    Finished,
    Flagged,
    Moved,
    Paused,
    Rated,
    Reopened,
    Responded,
    Rest,
    RestBegan,
    Resumed,
    Stamped,
    Struck,
)

__all__ = [  # a quiz is spoken of with these words, so they are found here as well
    "Break",
    "Checked",
    "Confidence",
    "Course",
    "Dealt",
    "DealtItem",
    "Ending",
    "Event",
    "Finished",
    "Flagged",
    "Mode",
    "Moved",
    "Paused",
    "Rated",
    "Reopened",
    "Responded",
    "Rest",
    "RestBegan",
    "Resumed",
    "Stamped",
    "Struck",
]


@dataclass(frozen=True, slots=True)
class QuizSettings:
    """What was chosen before the start and holds until the end."""

    mode: Mode
    title: str
    limit_s: float | None = None
    """Seconds for the whole block, extra time included; None for an untimed quiz."""
    may_pause: bool = True
    course: Course | None = None
    """What an adaptive quiz is about; None where all items are dealt at the start."""
    ends_at_limit: bool = True
    """Whether the quiz may end when the limit is reached; otherwise the limit is a soft target."""
    asks_confidence: bool = True
    rests: tuple[Rest, ...] = ()
    """In their order; the clock of the quiz rests meanwhile."""
    clock_runs_on: bool = False
    """Whether an interruption costs time."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What has been done with one of the items."""

    response: Response | None = None
    is_flagged: bool = False
    struck: frozenset[str] = frozenset()
    confidence: Confidence | None = None
    grade: Grade | None = None
    """Set once the answer was checked (study mode); it is final from then on."""
    seconds: float = 0.0
    is_seen: bool = False


@dataclass(frozen=True, slots=True)
class Quiz:
    """A quiz at one moment; `clock_s` is the active time at the last event."""

    id: str
    settings: QuizSettings
    started_at: datetime
    dealt: tuple[DealtItem, ...]
    entries: tuple[Entry, ...]
    position: int = 0
    clock_s: float = 0.0
    is_paused: bool = False
    ending: Ending | None = None
    finished_at: datetime | None = None
    next_seq: int = 0
    rests_taken: int = 0
    resting_since: datetime | None = None
    """When the rest began that is on; None when none is."""
    last_at: datetime | None = None
    """When the last event happened, apart from the end and its taking back: nobody was there."""
    breaks: tuple[Break, ...] = ()

    @property
    def is_finished(self) -> bool:
        """Whether nothing more can happen to it."""
        return self.ending is not None

    @property
    def current(self) -> Entry:
        """The entry of the item on the screen."""
        return self.entries[self.position]

    @property
    def answered_count(self) -> int:
        """How many items have a response."""
        return sum(entry.response is not None for entry in self.entries)

    @property
    def part(self) -> range:
        """The places of the items that are open now: those between two rests."""
        ends = (0, *(one.after for one in self.settings.rests), len(self.dealt))
        return range(ends[self.rests_taken], ends[self.rests_taken + 1])

    @property
    def next_rest(self) -> Rest | None:
        """The rest that this part ends with, if it is not the last part."""
        rests = self.settings.rests
        return rests[self.rests_taken] if self.rests_taken < len(rests) else None

    @property
    def can_rest(self) -> bool:
        """Whether this part ends with a break and every item of it was seen: none begins early."""
        is_due = self.next_rest is not None and self.resting_since is None
        return is_due and all(self.entries[place].is_seen for place in self.part)

    @property
    def gaps(self) -> tuple[float, ...]:
        """How many seconds each interruption took."""
        return tuple(one.seconds for one in self.breaks if not one.was_asked_for)

    def rest_left_s(self, now: datetime) -> float:
        """Seconds left of the break that is on; 0 when none is. A clock that was set back adds none."""
        if self.resting_since is None:
            return 0.0
        length = self.settings.rests[self.rests_taken - 1].seconds
        return min(max(length - (now - self.resting_since).total_seconds(), 0.0), length)

    def clock_at(self, kept_s: float, now: datetime) -> float:
        """Where the clock stands when the quiz is taken up again, given how far it was kept to have come."""
        if not self.settings.clock_runs_on or self.resting_since is not None or self.is_paused:
            return kept_s
        away = (now - (self.last_at or self.started_at)).total_seconds()
        return max(kept_s, self.clock_s + away)

    def remaining_s(self, clock_s: float) -> float | None:
        """Seconds left when the quiz's clock stands at `clock_s`, never negative; None when untimed."""
        if self.settings.limit_s is None:
            return None
        return max(0.0, self.settings.limit_s - clock_s)


def new_quiz(
    quiz_id: str, settings: QuizSettings, dealt: tuple[DealtItem, ...], *, started_at: datetime
) -> Quiz:
    """A quiz with its first item on the screen. Raises `ValueError` when nothing is dealt."""
    if not dealt:
        raise ValueError("a quiz needs at least one item")
    first, *others = (Entry() for _ in dealt)
    return Quiz(quiz_id, settings, started_at, dealt, (replace(first, is_seen=True), *others))
