"""What the quiz screen shows; pure, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from prepapp.domain.answers import Unreadable, read
from prepapp.domain.questions import Question
from prepapp.domain.quiz import Confidence, Entry, Mode, Quiz
from prepapp.gui.language import tr, trn

COMES_BACK_AT_S: Final = 300.0
"""A hidden countdown is shown again when this much is left; it can be hidden once more."""


@dataclass(frozen=True, slots=True)
class QuizView:
    """Texts and states of the controls around the question."""

    title: str
    counter: str
    primary: str
    can_primary: bool
    can_go_back: bool
    can_skip: bool
    is_locked: bool
    flag: str
    """What the flag's button does, with the question's number."""
    is_last: bool
    is_one_way: bool
    """Whether each item is chosen by the answer before it: there is no way back, no grid and no flag."""
    confidence: Confidence | None
    can_rate: bool
    must_rate: bool
    """Whether a rating, or a skipped one, is asked for before the key is shown."""


def derive_view(quiz: Quiz, question: Question, *, section: str = "") -> QuizView:
    """The view of the item on the screen; `section` names the part of an interview it belongs to."""
    entry, mode = quiz.current, quiz.settings.mode
    is_last = quiz.position == quiz.part.stop - 1
    is_checked = entry.grade is not None
    can_read = not isinstance(read(question, entry.response), Unreadable)
    return QuizView(
        title=tr(quiz.settings.title),
        counter=tr("{counter} · {section}", counter=_counter(quiz), section=section)
        if section
        else _counter(quiz),
        primary=_primary(mode, is_checked=is_checked, is_last=is_last),
        can_primary=mode.is_exam or is_checked or can_read,
        can_go_back=quiz.position > quiz.part.start,
        can_skip=not is_last,
        is_locked=is_checked,
        flag=_flag(quiz),
        is_last=is_last,
        is_one_way=mode.deals_as_it_goes,
        confidence=entry.confidence,
        can_rate=not is_checked and quiz.settings.asks_confidence,
        must_rate=mode.shows_feedback and not is_checked and quiz.settings.asks_confidence,
    )


def _flag(quiz: Quiz) -> str:
    number = quiz.position + 1
    if quiz.current.is_flagged:
        return tr("Unflag question {number}", number=number)
    return tr("Flag question {number}", number=number)


def _counter(quiz: Quiz) -> str:
    number, course = quiz.position + 1, quiz.settings.course
    if course is None:
        return tr("Question {number} of {count}", number=number, count=len(quiz.dealt))
    return tr("Question {number} of at most {most}", number=number, most=course.most)


def _primary(mode: Mode, *, is_checked: bool, is_last: bool) -> str:
    if mode.shows_feedback and not is_checked:
        return tr("Check")
    if mode.deals_as_it_goes or not is_last:
        return tr("Next")
    return tr("Finish") if mode.shows_feedback else tr("Review answers")


@dataclass(frozen=True, slots=True)
class Cell:
    """One item in the grid: a sign, and the same in words."""

    number: int
    sign: str
    name: str
    is_current: bool
    is_answered: bool
    is_flagged: bool
    is_open: bool = True
    """Whether there is a way to it; none leads back before a break."""


def derive_cells(quiz: Quiz) -> tuple[Cell, ...]:
    """The grid of items, in order."""
    return tuple(_cell(quiz, place, entry) for place, entry in enumerate(quiz.entries))


def _cell(quiz: Quiz, place: int, entry: Entry) -> Cell:
    is_answered = entry.response is not None
    words = [_state(entry)]
    words += [tr("flagged")] if entry.is_flagged else []
    words += [tr("current")] if place == quiz.position else []
    words += [] if place in quiz.part else [tr("not open")]
    sign = "●" if is_answered else "◌" if entry.struck else "○"
    return Cell(
        number=place + 1,
        sign=sign + ("⚑" if entry.is_flagged else ""),
        name=tr("Question {number}, {states}", number=place + 1, states=", ".join(words)),
        is_current=place == quiz.position,
        is_answered=is_answered,
        is_flagged=entry.is_flagged,
        is_open=place in quiz.part,
    )


def _state(entry: Entry) -> str:
    if entry.response is not None:
        return tr("answered")
    return tr("struck only") if entry.struck else tr("not answered")


@dataclass(frozen=True, slots=True)
class TimerView:
    """What the countdown shows; `milestone` is said once, politely."""

    text: str
    spoken: str
    is_hidden: bool
    is_timed: bool = True


def clock_text(seconds: float) -> str:
    """Seconds as h:mm:ss or mm:ss, rounded up so that 0:00 means the end."""
    whole = int(seconds) + (seconds > int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes:02d}:{left:02d}"


def spoken_time(seconds: float) -> str:
    """Seconds in words: “24 minutes”, “1 minute”, “40 seconds”."""
    if seconds >= 60:
        minutes = round(seconds / 60)
        return trn("{n} minute", "{n} minutes", minutes)
    whole = int(seconds) + (seconds > int(seconds))
    return trn("{n} second", "{n} seconds", whole)


def derive_timer(remaining_s: float | None, *, is_hidden: bool) -> TimerView:
    """The countdown, or what stands in its place when it is hidden or when there is none."""
    if remaining_s is None:
        return TimerView(tr("Untimed"), tr("This quiz is not timed"), is_hidden=False, is_timed=False)
    if is_hidden:
        hidden = tr("Time left {time}, hidden", time=spoken_time(remaining_s))
        return TimerView(tr("Timer hidden"), hidden, is_hidden=True)
    left = tr("Time left {time}", time=spoken_time(remaining_s))
    return TimerView(clock_text(remaining_s), left, is_hidden=False)


def milestone(before_s: float, now_s: float, limit_s: float) -> str:
    """What to say when the countdown passed half of its time, 5 minutes or 1 minute; often nothing."""
    for mark, words in ((60.0, tr("1 minute left")), (COMES_BACK_AT_S, tr("5 minutes left"))):
        if now_s <= mark < before_s and mark < limit_s:
            return words
    half = limit_s / 2
    if now_s <= half < before_s:
        return tr("Half of the time is left: {time}", time=spoken_time(half))
    return ""


@dataclass(frozen=True, slots=True)
class Summary:
    """The review screen before an exam is submitted."""

    heading: str
    note: str
    submit: str
    """What closes the part that is open: a break, or the end."""
    can_submit: bool
    unanswered: tuple[int, ...]
    flagged: tuple[int, ...]


def derive_summary(quiz: Quiz) -> Summary:
    """Counts and places, in the part that is open, of what is unanswered or flagged."""
    open_now = [(place, quiz.entries[place]) for place in quiz.part]
    unanswered = tuple(place for place, entry in open_now if entry.response is None)
    flagged = tuple(place for place, entry in open_now if entry.is_flagged)
    answered, total = len(open_now) - len(unanswered), len(open_now)
    is_last = quiz.next_rest is None
    return Summary(
        heading=tr("{answered} of {total} answered", answered=answered, total=total),
        note=_summary_note(quiz),
        submit=tr("Submit {answered} of {total} answered", answered=answered, total=total)
        if is_last
        else tr("Begin the break with {answered} of {total} answered", answered=answered, total=total),
        can_submit=is_last or quiz.can_rest,
        unanswered=unanswered,
        flagged=flagged,
    )


def _summary_note(quiz: Quiz) -> str:
    if quiz.next_rest is None:
        return tr("Answers can be changed until they are submitted.")
    if quiz.can_rest:
        return tr("The break closes these questions: there is no way back to them.")
    return tr("The break can begin once every question of this part was seen.")


def break_words(left_s: float) -> str:
    """How much of a break is left."""
    return tr("The second part begins in {time}. The clock is stopped.", time=clock_text(left_s))


def gap_words(quiz: Quiz) -> str:
    """What interrupted a quiz and for how long; "" when nothing did."""
    if not quiz.gaps:
        return ""
    away = spoken_time(sum(quiz.gaps))
    if quiz.settings.clock_runs_on:
        return trn(
            "interrupted once, for {time}, while the clock ran on",
            "interrupted {n} times, for {time} in all, while the clock ran on",
            len(quiz.gaps),
            time=away,
        )
    return trn(
        "interrupted once, for {time}, while the clock stood still",
        "interrupted {n} times, for {time} in all, while the clock stood still",
        len(quiz.gaps),
        time=away,
    )
