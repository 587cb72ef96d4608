"""What Home says; pure, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from prepapp.domain.course import DIAGNOSTIC_BUDGET_S, DIAGNOSTIC_MOST, last_day
from prepapp.domain.glance import DISCLAIMER, Glance, NextStep, OpenQuiz, Standing, StepKind
from prepapp.gui.language import clock, mark, short_day, tr, trn
from prepapp.gui.texts.steps import because, length

FIRST_STEP: Final = NextStep(
    mark("First measurement"),
    mark("A diagnostic over all areas: each question is chosen by the answers before it"),
    minutes=int(DIAGNOSTIC_BUDGET_S / 60),
    areas=(),
    size=DIAGNOSTIC_MOST,
    kind=StepKind.DIAGNOSTIC,
    effect=mark("gives a first estimate with an interval in every area"),
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
    disclaimer: str


_STRIP: Final = (
    (mark("Meets"), mark("meet the expectation"), "mark-good"),
    (mark("Could be either"), mark("could be either"), "mark-uncertain"),
    (mark("Below"), mark("below the expectation"), "mark-bad"),
    (mark("Early estimate"), mark("early estimate"), ""),
    (mark("Not measured yet"), mark("not measured yet"), ""),
)


def derive_home(glance: Glance, *, zone: tzinfo | None) -> HomeView:
    """Home for a glance; times are told in `zone`, the local one when None."""
    return HomeView(
        greeting=tr("What to do next"),
        interrupted=_interrupted(glance.open_quiz, zone) if glance.open_quiz else None,
        step=_step(glance.standing.next_step if glance.standing else FIRST_STEP),
        more_steps=glance.standing.more_steps if glance.standing else (),
        sentence=tr(glance.standing.sentence if glance.standing and glance.answer_count else _NOTHING_YET),
        strip=_strip(glance.standing) if glance.answer_count else (),
        disclaimer=tr(DISCLAIMER),
    )


_NOTHING_YET: Final = mark("No practice yet. A diagnostic gives the first estimate.")


def _interrupted(quiz: OpenQuiz, zone: tzinfo | None) -> InterruptedView:
    begun = clock(quiz.started_at.astimezone(zone))
    count = quiz.answered_count
    saved = trn("The {n} answer is saved.", "All {n} answers are saved.", count)
    first = saved if count else tr("Nothing was answered yet.")
    return InterruptedView(
        quiz_id=quiz.id,
        text=tr("{title} from {time} was interrupted", title=tr(quiz.title), time=begun),
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


def _step(step: NextStep) -> StepView:
    return StepView(tr(step.title), because(step), length(step))


def _strip(standing: Standing | None) -> tuple[StripCell, ...]:
    if standing is None:
        return ()
    cells = (StripCell(standing.counts.get(key, 0), tr(words), sign) for key, words, sign in _STRIP)
    return tuple(cell for cell in cells if cell.count)
