"""What Home says; pure, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final

from prepapp.domain.course import DIAGNOSTIC_BUDGET_S, DIAGNOSTIC_MOST, last_day
from prepapp.domain.glance import Glance, NextStep, OpenQuiz, Standing, StepKind
from prepapp.gui.texts.steps import because

FIRST_STEP: Final = NextStep(
    "First measurement",
    "A diagnostic over all areas: each question is chosen by the answers before it",
    minutes=int(DIAGNOSTIC_BUDGET_S / 60),
    areas=(),
    size=DIAGNOSTIC_MOST,
    kind=StepKind.DIAGNOSTIC,
    effect="gives a first estimate with an interval in every area",
)
"""What is proposed until the standing was worked out for the first time."""


@dataclass(frozen=True, slots=True)
class InterruptedView:
    """The card of a quiz that was interrupted."""

    quiz_id: str
    text: str
    detail: str


@dataclass(frozen=True, slots=True)
class StepView:
    """The card of the one next step."""

    title: str
    reason: str
    detail: str
    action: str


@dataclass(frozen=True, slots=True)
class StripCell:
    """How many areas have a status; `mark` names the sign beside the words."""

    count: int
    words: str
    mark: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """Everything on Home, in its order."""

    greeting: str
    interrupted: InterruptedView | None
    step: StepView
    more_steps: tuple[NextStep, ...]
    sentence: str
    strip: tuple[StripCell, ...]


_STRIP: Final = (
    ("Meets", "meet the expectation", "mark-good"),
    ("Could be either", "could be either", "mark-uncertain"),
    ("Below", "below the expectation", "mark-bad"),
    ("Early estimate", "early estimate", ""),
    ("Not measured yet", "not measured yet", ""),
)


def derive_home(glance: Glance, *, zone: tzinfo | None) -> HomeView:
    """Home for a glance; times are told in `zone`, the local one when None."""
    return HomeView(
        greeting="What to do next",
        interrupted=_interrupted(glance.open_quiz, zone) if glance.open_quiz else None,
        step=_step(glance.standing.next_step if glance.standing else FIRST_STEP),
        more_steps=glance.standing.more_steps if glance.standing else (),
        sentence=glance.standing.sentence if glance.standing and glance.answer_count else _NOTHING_YET,
        strip=_strip(glance.standing) if glance.answer_count else (),
    )


_NOTHING_YET: Final = "No practice yet. A diagnostic gives the first estimate."


def _interrupted(quiz: OpenQuiz, zone: tzinfo | None) -> InterruptedView:
    begun = clock_time(quiz.started_at, zone)
    answers = f"All {quiz.answered_count} answers are" if quiz.answered_count != 1 else "The 1 answer is"
    saved = f"{answers} saved" if quiz.answered_count else "Nothing was answered yet"
    return InterruptedView(
        quiz_id=quiz.id,
        text=f"{quiz.title} from {begun} was interrupted",
        detail=f"{saved}. {_what_is_left(quiz, zone)}",
    )


def _what_is_left(quiz: OpenQuiz, zone: tzinfo | None) -> str:
    if not quiz.mode.deals_as_it_goes:
        return f"{quiz.item_count - quiz.answered_count} of {quiz.item_count} questions are open."
    until = last_day(quiz.mode, quiz.started_at)
    return f"It can be continued until {until.astimezone(zone):%d %b}." if until else "It can be continued."


def clock_time(at: datetime, zone: tzinfo | None) -> str:
    """A time as hours and minutes."""
    return at.astimezone(zone).strftime("%H:%M")


def _step(step: NextStep) -> StepView:
    return StepView(step.title, because(step), step.length[0].upper() + step.length[1:], "Start")


def _strip(standing: Standing | None) -> tuple[StripCell, ...]:
    if standing is None:
        return ()
    cells = (StripCell(standing.counts.get(key, 0), words, mark) for key, words, mark in _STRIP)
    return tuple(cell for cell in cells if cell.count)
