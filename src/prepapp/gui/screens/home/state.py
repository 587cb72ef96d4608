"""What Home says; pure, without widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, tzinfo
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QLocale

from prepapp.domain.course import Mode, last_day
from prepapp.domain.glance import DISCLAIMER, FIRST_STEP, Glance, NextStep, OpenQuiz, Standing, StepKind
from prepapp.gui.language import clock, joined, mark, short_day, tr, trn
from prepapp.gui.texts.interview import countdown_words
from prepapp.gui.texts.steps import because, length


@dataclass(frozen=True, slots=True)
class InterruptedView:
    """The card of a quiz that was interrupted."""

    quiz_id: str
    text: str
    detail: str


class Act(Enum):
    """What the first button does."""

    STEP = auto()
    ANALYSIS = auto()


@dataclass(frozen=True, slots=True)
class StepView:
    """The card of the one next step, with what its button says and does."""

    title: str
    reason: str
    detail: str
    word: str
    act: Act = Act.STEP


@dataclass(frozen=True, slots=True)
class DueView:
    """The card of the day's reviews."""

    text: str
    detail: str


@dataclass(frozen=True, slots=True)
class RoadView:
    """How far the interview is ("" without one), and the days of this week."""

    countdown: str
    days: tuple[bool, ...]
    """From Monday on, whether something was answered."""
    today: int
    words: str
    """The days in a sentence."""


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
    due: DueView | None
    more_steps: tuple[NextStep, ...]
    sentence: str
    strip: tuple[StripCell, ...]
    disclaimer: str
    road: RoadView


_STRIP: Final = (
    (mark("Meets"), mark("meet the expectation"), "mark-good"),
    (mark("Could be either"), mark("could be either"), "mark-uncertain"),
    (mark("Below"), mark("below the expectation"), "mark-bad"),
    (mark("Early estimate"), mark("early estimate"), ""),
    (mark("Not measured yet"), mark("not measured yet"), ""),
)


def derive_home(glance: Glance, *, zone: tzinfo | None, today: date) -> HomeView:
    """Home for a glance on a day; times are told in `zone`, the local one when None."""
    step = glance.standing.next_step if glance.standing else FIRST_STEP
    more = glance.standing.more_steps if glance.standing else ()
    due = _due(glance.standing)
    if due is not None:  # they have a card of their own
        more = tuple(one for one in more if one.kind is not StepKind.REVIEW)
    shown = _done_today(glance) if _is_done(glance) else _step(step, is_first=not glance.answer_count)
    return HomeView(
        greeting=tr("What to do next"),
        interrupted=_interrupted(glance.open_quiz, zone) if glance.open_quiz else None,
        step=shown,
        due=due,
        more_steps=(step, *more) if shown.act is Act.ANALYSIS else more,
        road=_road(glance, today),
        sentence=tr(glance.standing.sentence if glance.standing and glance.answer_count else _NOTHING_YET),
        strip=_strip(glance.standing) if glance.answer_count else (),
        disclaimer=tr(DISCLAIMER),
    )


_NOTHING_YET: Final = mark("No practice yet. A diagnostic gives the first estimate.")


def _interrupted(quiz: OpenQuiz, zone: tzinfo | None) -> InterruptedView:
    begun = clock(quiz.started_at.astimezone(zone))
    text = tr("{title} from {time} was interrupted", title=tr(quiz.title), time=begun)
    if quiz.mode is Mode.DESIGN:
        return InterruptedView(quiz.id, text, tr("What was written is saved; it goes on where it was left."))
    count = quiz.answered_count
    saved = trn("The {n} answer is saved.", "All {n} answers are saved.", count)
    first = saved if count else tr("Nothing was answered yet.")
    return InterruptedView(
        quiz_id=quiz.id,
        text=text,
        detail=f"{first} {_what_is_left(quiz, zone)}",
    )


def _what_is_left(quiz: OpenQuiz, zone: tzinfo | None) -> str:
    if not quiz.mode.deals_as_it_goes:
        left = quiz.item_count - quiz.answered_count
        return tr("{left} of {all} questions are open.", left=left, all=quiz.item_count)
    until = last_day(quiz.mode, quiz.started_at)
    if until is None:
        return tr("It can be continued.")
    return tr("It can be continued until {day}.", day=short_day(until.astimezone(zone)))


def _step(step: NextStep, *, is_first: bool) -> StepView:
    onward = tr("Revie&w") if step.kind is StepKind.REVIEW else tr("&Continue")
    return StepView(tr(step.title), because(step), length(step), tr("&Start") if is_first else onward)


def _is_done(glance: Glance) -> bool:
    return glance.week.seconds_today >= 60 * glance.profile.minutes_per_day


def _done_today(glance: Glance) -> StepView:
    return StepView(
        tr("The minutes of the day are done"),
        trn(
            "{n} minute was practised today; {goal} were meant.",
            "{n} minutes were practised today; {goal} were meant.",
            round(glance.week.seconds_today / 60),
            goal=glance.profile.minutes_per_day,
        ),
        tr("The dashboard shows what has changed."),
        tr("See &analysis"),
        Act.ANALYSIS,
    )


def _due(standing: Standing | None) -> DueView | None:
    """Today's reviews, unless they are the next step anyway."""
    if standing is None or standing.due is None or standing.next_step.kind is StepKind.REVIEW:
        return None
    due = standing.due
    minutes = trn("about {n} minute", "about {n} minutes", due.minutes)
    return DueView(
        tr("{count} due, {minutes}", count=due.count, minutes=minutes),
        tr("No more than a day holds; what is left waits without growing into a pile."),
    )


def _road(glance: Glance, today: date) -> RoadView:
    week = glance.week
    names = [QLocale().dayName(day + 1, QLocale.FormatType.LongFormat) for day in sorted(week.days)]
    words = (
        tr("Practised this week: {days}.", days=joined(names)) if names else tr("No practice yet this week.")
    )
    countdown = countdown_words(glance.profile.interview_on, today)
    return RoadView(countdown, tuple(day in week.days for day in range(7)), week.today, words)


def _strip(standing: Standing | None) -> tuple[StripCell, ...]:
    if standing is None:
        return ()
    cells = (StripCell(standing.counts.get(key, 0), tr(words), sign) for key, words, sign in _STRIP)
    return tuple(cell for cell in cells if cell.count)
