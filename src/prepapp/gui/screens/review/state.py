"""What the list of finished quizzes and the lines of one of them say; pure, no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem, QuizRecord
from prepapp.domain.quiz import Ending, Mode, Quiz
from prepapp.domain.sitting import Pick, is_picked
from prepapp.gui.language import clock, figure, mark, percent, short_day, tr
from prepapp.gui.screens.quiz.state import clock_text
from prepapp.services.quizzes import FinishedQuiz

PICKS: Final = {
    Pick.ALL: mark("All"),
    Pick.WRONG: mark("Not right"),
    Pick.FLAGGED: mark("Flagged"),
    Pick.GUESSED_RIGHT: mark("Guessed right"),
    Pick.SURE_BUT_WRONG: mark("Sure but wrong"),
    Pick.SLOW: mark("Slow"),
    Pick.SKIPPED: mark("Skipped"),
}
_SIGNS: Final = {
    Outcome.RIGHT: "✓",
    Outcome.PARTLY: "◐",
    Outcome.WRONG: "✗",
    Outcome.DONT_KNOW: "?",
    Outcome.UNANSWERED: "–",
}
WORDS: Final = {
    Outcome.RIGHT: mark("right"),
    Outcome.PARTLY: mark("partly right"),
    Outcome.WRONG: mark("not right"),
    Outcome.DONT_KNOW: mark("not known"),
    Outcome.UNANSWERED: mark("not answered"),
}
_ENDINGS: Final = {
    Ending.SUBMITTED: "",
    Ending.TIME_UP: mark("time was up"),
    Ending.STOPPED: mark("ended early"),
}


@dataclass(frozen=True, slots=True)
class RecordView:
    """A finished quiz in the list."""

    quiz_id: str
    title: str
    detail: str


def derive_record(record: QuizRecord, *, zone: tzinfo | None) -> RecordView:
    """A line and a half about a finished quiz."""
    ended = record.finished_at.astimezone(zone) if record.finished_at else None
    at = tr("{day}, {time}", day=short_day(ended), time=clock(ended)) if ended else ""
    parts = [at, _score(record), clock_text(record.seconds), _ending(record.ending)]
    return RecordView(record.id, tr(record.title), " · ".join(filter(None, parts)))


def _score(record: QuizRecord) -> str:
    if record.mode is Mode.DESIGN:
        return (
            tr("{share} of the rubric", share=percent(record.credit))
            if record.ending is Ending.SUBMITTED
            else ""
        )
    if record.mode.is_exam:
        return tr("{credit} of {all}", credit=figure(record.credit, 6), all=record.item_count)
    return tr("{credit} of {all} answered", credit=figure(record.credit, 3), all=record.answered_count)


def _ending(ending: Ending | None) -> str:
    return tr(_ENDINGS[ending]) if ending and _ENDINGS[ending] else ""


@dataclass(frozen=True, slots=True)
class LineView:
    """One item of a finished quiz in the list."""

    position: int
    sign: str
    text: str
    name: str


def derive_lines(finished: FinishedQuiz, titles: dict[str, str], *, only: Pick) -> tuple[LineView, ...]:
    """The items to list under a filter, by position."""
    return tuple(_line(answer, titles) for answer in _picked(finished, only))


def pick_words(pick: Pick, finished: FinishedQuiz) -> str:
    """A filter, and how many questions it leaves."""
    found = sum(1 for _ in _picked(finished, pick))
    return tr("{filter} ({n})", "a filter, and how many it leaves", filter=tr(PICKS[pick]), n=found)


def _picked(finished: FinishedQuiz, only: Pick) -> Iterator[AnsweredItem]:
    for answer in finished.answers:
        if is_picked(answer, only, is_flagged=finished.quiz.entries[answer.position].is_flagged):
            yield answer


def _line(answer: AnsweredItem, titles: dict[str, str]) -> LineView:
    title = titles.get(answer.item_id, answer.item_id)
    number = answer.position + 1
    return LineView(
        position=answer.position,
        sign=_SIGNS[answer.outcome],
        text=f"{number}. {title}",
        name=tr(
            "Question {number}, {title}, {outcome}",
            number=number,
            title=title,
            outcome=tr(WORDS[answer.outcome]),
        ),
    )


def derive_heading(finished: FinishedQuiz) -> tuple[str, str]:
    """The score as a heading, and the time it took beside it."""
    answers = finished.answers
    credit = sum(answer.credit for answer in answers)
    parts = [_time_used(finished.quiz), _ending(finished.quiz.ending)]
    if answers and finished.quiz.settings.mode is Mode.DESIGN:
        share = percent(credit)
        return tr("Scored by yourself: {share} of the rubric", share=share), " · ".join(filter(None, parts))
    right = sum(answer.outcome is Outcome.RIGHT for answer in answers)
    heading = tr("{right} of {all} right", right=right, all=len(answers))
    if credit - right > 1e-9:
        parts.insert(0, tr("credit {credit} with partly right answers", credit=figure(credit, 3)))
    return heading if answers else tr("Nothing was answered"), " · ".join(filter(None, parts))


def _time_used(quiz: Quiz) -> str:
    used, limit = clock_text(quiz.clock_s), quiz.settings.limit_s
    if limit is None:
        return tr("{time} used", time=used)
    return tr("{time} of {limit} used", time=used, limit=clock_text(limit))
