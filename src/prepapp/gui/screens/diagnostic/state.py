"""What is said before a diagnostic and after it; pure, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

from prepapp.domain.course import CONTINUES_FOR, Mode
from prepapp.domain.diagnostic import Outlook
from prepapp.domain.glance import NextStep
from prepapp.domain.readiness import (
    BELOW_PROBABILITY,
    MEETS_PROBABILITY,
    SETTLED_ANSWERS,
    AreaReadiness,
    LevelReadiness,
    Status,
    verdict_sentence,
)
from prepapp.domain.topics import Level


@dataclass(frozen=True, slots=True)
class IntroView:
    """The page before the first question."""

    title: str
    lead: str
    facts: tuple[tuple[str, str], ...]
    start: str


def derive_intro(mode: Mode, level: Level, outlook: Outlook, *, areas: int) -> IntroView:
    """What is to be known beforehand of a diagnostic, or of a check of readiness."""
    questions, minutes = outlook.questions, ceil(outlook.seconds / 60)
    length = (
        f"About {questions} questions over {_areas(areas)}, about {minutes} minutes at an unhurried pace. "
        "There is no clock."
    )
    adaptive = (
        "Each question is chosen by the answers before it, so many are meant to be hard. There is no way "
        "back: an answer is final once Next is pressed. The right answers are shown at the end."
    )
    return IntroView(
        title=_intro_title(mode, level),
        lead=_LEADS[mode],
        facts=(
            ("How long", length),
            ("How it works", adaptive),
            ("Not knowing", "“I don't know” is an answer. It counts as not right, and it is not a guess."),
            ("Stopping", _stopping()),
            ("Afterwards", _AFTERWARDS[mode]),
        ),
        start="&Start the diagnostic" if mode is Mode.DIAGNOSTIC else "&Start the check",
    )


_LEADS = {
    Mode.DIAGNOSTIC: "Where things stand in every area of the level, in as few questions as possible.",
    Mode.READY_CHECK: "Each question is the one that tells most about whether an area meets the expectation.",
}
_AFTERWARDS = {
    Mode.DIAGNOSTIC: "A first estimate of every area, with an interval that is wide on purpose, and what "
    f"to do next. It does not say “ready”: that takes {SETTLED_ANSWERS} answers in each area.",
    Mode.READY_CHECK: "What may be said of the level, from all answers so far. An area that is settled is "
    "asked no more, and the check ends when all are.",
}


def _intro_title(mode: Mode, level: Level) -> str:
    return f"Diagnostic for {level.value}" if mode is Mode.DIAGNOSTIC else f"Am I ready for {level.value}?"


def _areas(count: int) -> str:
    return f"{count} area{'s' if count != 1 else ''}"


def _stopping() -> str:
    return (
        "It can be stopped after any question, and everything answered so far counts. Left in the middle, it "
        f"can be continued for {CONTINUES_FOR.days} days."
    )


@dataclass(frozen=True, slots=True)
class ResultView:
    """The page after the last question."""

    title: str
    sentence: str
    note: str
    steps: tuple[NextStep, ...]


def derive_result(
    mode: Mode, readiness: LevelReadiness, steps: tuple[NextStep, ...], *, answered: int
) -> ResultView:
    """What was found. A diagnostic never says that someone is ready, whatever the answers before it were."""
    if mode is Mode.READY_CHECK:
        return ResultView("Am I ready?", verdict_sentence(readiness), _CHECK_NOTE, steps)
    questions = f"{answered} question{'s' if answered != 1 else ''}"
    sentence = f"{questions} answered. {_leanings(readiness)}" if answered else "Nothing was answered."
    return ResultView(f"First estimate for {readiness.level.value}", sentence, _FIRST_NOTE, steps)


_FIRST_NOTE = (
    "The intervals are wide on purpose: a few questions an area cannot tell more. Every answer narrows them."
)
_CHECK_NOTE = "An area whose interval lies across the line is not settled yet; more answers settle it."


def _leanings(readiness: LevelReadiness) -> str:
    """On which side of the expectation the areas probably are, those with any answer."""
    seen = [area for area in readiness.counting_areas if area.n]
    above, below = sum(map(_is_above, seen)), sum(map(_is_below, seen))
    either = len(seen) - above - below
    parts = [
        f"{above} {_is_or_are(above)} probably above it" if above else "",
        f"{below} {_is_or_are(below)} probably below it" if below else "",
        f"{either} could be either" if either else "",
    ]
    sides = ", ".join(filter(None, parts))
    return f"Against the expectation, of {_areas(len(seen))}: {sides}." if seen else "No area was measured."


def provisional(readiness: LevelReadiness) -> LevelReadiness:
    """The readiness with every area that has any answer drawn as an early estimate, hollow."""
    areas = (
        replace(area, status=Status.EARLY) if area.status is Status.NOT_MEASURED and area.n else area
        for area in readiness.areas
    )
    return replace(readiness, areas=tuple(areas))


def _is_above(area: AreaReadiness) -> bool:
    return area.status is Status.MEETS or area.probability_met >= MEETS_PROBABILITY


def _is_below(area: AreaReadiness) -> bool:
    return area.status is Status.BELOW or area.probability_met <= BELOW_PROBABILITY


def _is_or_are(count: int) -> str:
    return "is" if count == 1 else "are"
