"""A quiz as a value: everything that happens to it is an event, and a quiz is the fold of its events."""

from __future__ import annotations

from contextlib import nullcontext, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias, assert_never

from prepapp.domain.answers import Chosen, Response
from prepapp.domain.course import Course, Mode
from prepapp.domain.grading import Grade

__all__ = ["Course", "Mode"]  # a quiz is spoken of with these words, so they are found here as well


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
    """The clock runs again, after a pause or after an interruption."""


@dataclass(frozen=True, slots=True)
class Finished:
    """The end."""

    ending: Ending


Event: TypeAlias = (
    Dealt | Moved | Responded | Checked | Flagged | Struck | Rated | Paused | Resumed | Finished
)


@dataclass(frozen=True, slots=True)
class Stamped:
    """An event with its place in the quiz, the wall clock and the quiz's own clock in seconds."""

    seq: int
    event: Event
    at: datetime
    clock_s: float


@dataclass(frozen=True, slots=True)
class Break:
    """Wall-clock seconds in which the quiz's own clock stood still, while the item at `position` was open."""

    position: int
    seconds: float
    was_asked_for: bool
    """Whether it was a pause, and not an interruption."""


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
    last_at: datetime | None = None
    """When the last event happened."""
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

    def remaining_s(self, clock_s: float) -> float | None:
        """Seconds left when the quiz's clock stands at `clock_s`, never negative; None when untimed."""
        if self.settings.limit_s is None:
            return None
        return max(0.0, self.settings.limit_s - clock_s)


class NotNow(Exception):  # noqa: N818 - reads as the answer to a wish
    """The event cannot happen to the quiz in its present state: a mistake of the caller, not of the user."""


def new_quiz(
    quiz_id: str, settings: QuizSettings, dealt: tuple[DealtItem, ...], *, started_at: datetime
) -> Quiz:
    """A quiz with its first item on the screen. Raises `ValueError` when nothing is dealt."""
    if not dealt:
        raise ValueError("a quiz needs at least one item")
    first, *others = (Entry() for _ in dealt)
    return Quiz(quiz_id, settings, started_at, dealt, (replace(first, is_seen=True), *others))


def replay(quiz: Quiz, events: tuple[Stamped, ...]) -> Quiz:
    """The quiz after all its events, in the order of their `seq`.

    Where two machines went on with the same quiz, events share a `seq`: all are applied, in the order of
    time, and what can then no longer happen is left out. Raises `NotNow` for any other impossible event.
    """
    ordered = sorted(events, key=lambda one: (one.seq, one.at))
    forked = len({one.seq for one in ordered}) < len(ordered)
    for stamped in ordered:
        with suppress(NotNow) if forked else nullcontext():
            quiz = apply(quiz, stamped)
    return quiz


def apply(quiz: Quiz, stamped: Stamped) -> Quiz:
    """The quiz after one more event. Raises `NotNow` when it cannot happen to this quiz."""
    if quiz.is_finished:
        raise NotNow("the quiz is finished")
    broken = _break(quiz, stamped)
    quiz = replace(_spend_time(quiz, stamped.clock_s), next_seq=stamped.seq + 1, last_at=stamped.at)
    match stamped.event:
        case Dealt(position, item):
            return _deal(quiz, position, item)
        case Moved(to):
            return _move(quiz, to)
        case Responded(position, response):
            return _respond(quiz, position, response)
        case Checked(position, grade):
            return _with_entry(quiz, position, replace(_open_entry(quiz, position), grade=grade))
        case Flagged(position, is_flagged):
            return _with_entry(quiz, position, replace(quiz.entries[position], is_flagged=is_flagged))
        case Struck(position, option, is_struck):
            return _strike(quiz, position, option, is_struck=is_struck)
        case Rated(position, confidence):
            return _with_entry(quiz, position, replace(_open_entry(quiz, position), confidence=confidence))
        case Paused():
            return replace(quiz, is_paused=True)
        case Resumed():
            return replace(quiz, is_paused=False, breaks=(*quiz.breaks, broken))
        case Finished(ending):
            return replace(quiz, ending=ending, finished_at=stamped.at)
        case _:
            assert_never(stamped.event)


def _break(quiz: Quiz, stamped: Stamped) -> Break:
    """The time since the last event that the quiz's own clock did not count; a clock set back counts none."""
    passed = (stamped.at - (quiz.last_at or quiz.started_at)).total_seconds()
    counted = max(0.0, stamped.clock_s - quiz.clock_s)
    return Break(quiz.position, max(0.0, passed - counted), quiz.is_paused)


def _spend_time(quiz: Quiz, clock_s: float) -> Quiz:
    """Time since the last event belongs to the item on the screen; a clock that went back spends none."""
    spent = max(0.0, clock_s - quiz.clock_s)
    entry = replace(quiz.current, seconds=quiz.current.seconds + spent)
    return replace(_with_entry(quiz, quiz.position, entry), clock_s=quiz.clock_s + spent)


def _deal(quiz: Quiz, position: int, item: DealtItem) -> Quiz:
    if position != len(quiz.dealt):
        raise NotNow(f"item {position + 1} was dealt already")
    return replace(quiz, dealt=(*quiz.dealt, item), entries=(*quiz.entries, Entry()))


def _move(quiz: Quiz, to: int) -> Quiz:
    if not 0 <= to < len(quiz.dealt):
        raise NotNow(f"there is no item {to + 1}")
    return replace(_with_entry(quiz, to, replace(quiz.entries[to], is_seen=True)), position=to)


def _respond(quiz: Quiz, position: int, response: Response | None) -> Quiz:
    """A struck option that is chosen is restored with that."""
    entry = _open_entry(quiz, position)
    chosen = response.options if isinstance(response, Chosen) else ()
    return _with_entry(quiz, position, replace(entry, response=response, struck=entry.struck - set(chosen)))


def _strike(quiz: Quiz, position: int, option: str, *, is_struck: bool) -> Quiz:
    """A chosen option that is struck out is no longer chosen."""
    entry = _open_entry(quiz, position)
    if not is_struck:
        return _with_entry(quiz, position, replace(entry, struck=entry.struck - {option}))
    response = _without(option, entry.response)
    return _with_entry(quiz, position, replace(entry, struck=entry.struck | {option}, response=response))


def _without(option: str, response: Response | None) -> Response | None:
    if not isinstance(response, Chosen) or option not in response.options:
        return response
    kept = tuple(one for one in response.options if one != option)
    return Chosen(kept) if kept else None


def _open_entry(quiz: Quiz, position: int) -> Entry:
    if quiz.entries[position].grade is not None:
        raise NotNow("the answer was checked and is final")
    return quiz.entries[position]


def _with_entry(quiz: Quiz, position: int, entry: Entry) -> Quiz:
    return replace(quiz, entries=(*quiz.entries[:position], entry, *quiz.entries[position + 1 :]))
