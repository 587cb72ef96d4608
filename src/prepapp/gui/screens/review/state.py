"""What the review of a finished quiz says; pure, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from prepapp.domain.grading import Outcome
from prepapp.domain.history import AnsweredItem, QuizRecord
from prepapp.domain.quiz import Ending
from prepapp.gui.screens.quiz.state import clock_text
from prepapp.services.quizzes import FinishedQuiz

FILTERS: Final = ("All", "Not right", "Flagged", "Not answered")
_SIGNS: Final = {
    Outcome.RIGHT: "✓",
    Outcome.PARTLY: "◐",
    Outcome.WRONG: "✗",
    Outcome.DONT_KNOW: "?",
    Outcome.UNANSWERED: "–",
}
_WORDS: Final = {
    Outcome.RIGHT: "right",
    Outcome.PARTLY: "partly right",
    Outcome.WRONG: "not right",
    Outcome.DONT_KNOW: "not known",
    Outcome.UNANSWERED: "not answered",
}
_ENDINGS: Final = {
    Ending.SUBMITTED: "",
    Ending.TIME_UP: "time was up",
    Ending.STOPPED: "ended early",
}


@dataclass(frozen=True, slots=True)
class RecordView:
    """A finished quiz in the list."""

    quiz_id: str
    title: str
    detail: str


def derive_record(record: QuizRecord, *, zone: tzinfo | None) -> RecordView:
    """A line and a half about a finished quiz."""
    at = record.finished_at.astimezone(zone).strftime("%d %b %Y, %H:%M") if record.finished_at else ""
    ending = f" · {_ENDINGS[record.ending]}" if record.ending and _ENDINGS[record.ending] else ""
    score = f"{record.credit:g} of {record.item_count}" if record.mode.is_exam else _study_score(record)
    return RecordView(record.id, record.title, f"{at} · {score} · {clock_text(record.seconds)}{ending}")


def _study_score(record: QuizRecord) -> str:
    return f"{record.credit:.3g} of {record.answered_count} answered"


@dataclass(frozen=True, slots=True)
class LineView:
    """One item of a finished quiz in the list."""

    position: int
    sign: str
    text: str
    name: str


def derive_lines(finished: FinishedQuiz, titles: dict[str, str], *, only: str) -> tuple[LineView, ...]:
    """The items to list under a filter, by position."""
    return tuple(_line(answer, titles) for answer in finished.answers if _is_wanted(answer, finished, only))


def _is_wanted(answer: AnsweredItem, finished: FinishedQuiz, only: str) -> bool:
    match only:
        case "Not right":
            return answer.outcome is not Outcome.RIGHT
        case "Flagged":
            return finished.quiz.entries[answer.position].is_flagged
        case "Not answered":
            return answer.outcome is Outcome.UNANSWERED
        case _:
            return True


def _line(answer: AnsweredItem, titles: dict[str, str]) -> LineView:
    title = titles.get(answer.item_id, answer.item_id)
    words = _WORDS[answer.outcome]
    number = answer.position + 1
    return LineView(
        position=answer.position,
        sign=_SIGNS[answer.outcome],
        text=f"{number}. {title}",
        name=f"Question {number}, {title}, {words}",
    )


def derive_heading(finished: FinishedQuiz) -> tuple[str, str]:
    """The score as a heading, and the time it took beside it."""
    answers = finished.answers
    credit = sum(answer.credit for answer in answers)
    right = sum(answer.outcome is Outcome.RIGHT for answer in answers)
    heading = f"{right} of {len(answers)} right" if answers else "Nothing was answered"
    partly = credit - right
    parts = [f"credit {credit:.3g} with partly right answers"] if partly > 1e-9 else []
    limit = finished.quiz.settings.limit_s
    used = clock_text(finished.quiz.clock_s)
    parts.append(f"{used} of {clock_text(limit)} used" if limit is not None else f"{used} used")
    if finished.quiz.ending is not None and _ENDINGS[finished.quiz.ending]:
        parts.append(_ENDINGS[finished.quiz.ending])
    return heading, " · ".join(parts)
