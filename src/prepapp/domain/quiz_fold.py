"""What each event does to a quiz: a quiz is the fold of its events."""

from __future__ import annotations

from contextlib import nullcontext, suppress
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from prepapp.domain.answers import Chosen, Response
from prepapp.domain.quiz import Entry, Quiz
from prepapp.domain.quiz_events import (
    Break,
    Checked,
    Dealt,
    DealtItem,
    Ending,
    Finished,
    Flagged,
    Moved,
    Paused,
    Rated,
    Reopened,
    Responded,
    RestBegan,
    Resumed,
    Stamped,
    Struck,
)


class NotNow(Exception):  # noqa: N818 - reads as the answer to a wish
    """The event cannot happen to the quiz in its present state: the caller's mistake, not the person's."""


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
    if quiz.is_finished and not isinstance(stamped.event, Reopened):
        raise NotNow("the quiz is finished")
    breaks = _breaks(quiz, stamped)
    spent = _spend_time(quiz, stamped.clock_s)
    last_at = quiz.last_at if isinstance(stamped.event, Finished | Reopened) else stamped.at
    quiz = replace(spent, next_seq=stamped.seq + 1, last_at=last_at, breaks=breaks)
    return _happened(quiz, stamped)


def _happened(quiz: Quiz, stamped: Stamped) -> Quiz:
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
            return replace(quiz, is_paused=False, resting_since=None)
        case RestBegan():
            return _rest(quiz, stamped.at)
        case Finished() | Reopened() as end:
            return _end(quiz, end, stamped.at)
        case _:
            assert_never(stamped.event)


def _spend_time(quiz: Quiz, clock_s: float) -> Quiz:
    """Time since the last event belongs to the item on the screen; a clock that went back spends none."""
    spent = max(0.0, clock_s - quiz.clock_s)
    entry = replace(quiz.current, seconds=quiz.current.seconds + spent)
    return replace(_with_entry(quiz, quiz.position, entry), clock_s=quiz.clock_s + spent)


def _breaks(quiz: Quiz, stamped: Stamped) -> tuple[Break, ...]:
    """The breaks with one that ends now: time that the quiz's own clock did not count.

    A clock that was set back makes none longer, and a planned rest is none.
    """
    if not isinstance(stamped.event, Resumed) or quiz.resting_since is not None:
        return quiz.breaks
    passed = (stamped.at - (quiz.last_at or quiz.started_at)).total_seconds()
    counts = not quiz.is_paused and quiz.settings.clock_runs_on
    counted = 0.0 if counts else max(0.0, stamped.clock_s - quiz.clock_s)
    return (*quiz.breaks, Break(quiz.position, max(0.0, passed - counted), quiz.is_paused))


def _rest(quiz: Quiz, at: datetime) -> Quiz:
    if not quiz.can_rest:
        raise NotNow("no break can begin here")
    after = quiz.part.stop
    seen = _with_entry(quiz, after, replace(quiz.entries[after], is_seen=True))
    return replace(seen, position=after, rests_taken=quiz.rests_taken + 1, resting_since=at)


def _end(quiz: Quiz, end: Finished | Reopened, at: datetime) -> Quiz:
    """The quiz with its end, or without it again: only what was stopped goes on."""
    if isinstance(end, Finished):
        return replace(quiz, ending=end.ending, finished_at=at)
    if quiz.ending is not Ending.STOPPED:
        raise NotNow("the quiz was not stopped")
    return replace(quiz, ending=None, finished_at=None)


def _deal(quiz: Quiz, position: int, item: DealtItem) -> Quiz:
    if position != len(quiz.dealt):
        raise NotNow(f"item {position + 1} was dealt already")
    return replace(quiz, dealt=(*quiz.dealt, item), entries=(*quiz.entries, Entry()))


def _move(quiz: Quiz, to: int) -> Quiz:
    if to not in quiz.part:
        raise NotNow(f"there is no item {to + 1}, or it is not open")
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
    if position not in quiz.part:
        raise NotNow("the item lies before a break or after one")
    return quiz.entries[position]


def _with_entry(quiz: Quiz, position: int, entry: Entry) -> Quiz:
    return replace(quiz, entries=(*quiz.entries[:position], entry, *quiz.entries[position + 1 :]))
