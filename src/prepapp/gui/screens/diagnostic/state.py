"""What is said before a diagnostic and after it; pure, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

from prepapp.domain.course import CONTINUES_FOR, Mode
from prepapp.domain.diagnostic import Outlook
from prepapp.domain.glance import NextStep
from prepapp.domain.readiness import AreaReadiness, LevelReadiness
from prepapp.domain.topics import Level
from prepapp.domain.verdict_words import verdict_sentence
from prepapp.domain.verdicts import BELOW_PROBABILITY, MEETS_PROBABILITY, SETTLED_ANSWERS, Status
from prepapp.gui.language import mark, tr, trn


@dataclass(frozen=True, slots=True)
class IntroView:
    """The page before the first question; `short` names the shorter one, "" where there is none."""

    title: str
    lead: str
    facts: tuple[tuple[str, str], ...]
    start: str
    short: str = ""


def derive_intro(
    mode: Mode, level: Level, outlook: Outlook, *, areas: int, short: Outlook | None = None
) -> IntroView:
    """What is to be known beforehand of a diagnostic and the shorter one, or of a check of readiness."""
    is_diagnostic = mode is Mode.DIAGNOSTIC
    return IntroView(
        title=_intro_title(mode, level),
        lead=tr(_LEADS[mode]),
        facts=(
            (tr("How long"), _how_long(outlook, short, areas=areas)),
            (tr("How it works"), tr(_ADAPTIVE)),
            (
                tr("Not knowing"),
                tr("“I don't know” is an answer. It counts as not right, and it is not a guess."),
            ),
            (tr("Stopping"), _stopping()),
            (tr("Afterwards"), _afterwards(mode)),
        ),
        start=tr("&Start the diagnostic") if is_diagnostic else tr("&Start the check"),
        short=_short_words(short) if short else "",
    )


_LEADS = {
    Mode.DIAGNOSTIC: mark("Where things stand in every area of the level, in as few questions as possible."),
    Mode.READY_CHECK: mark(
        "Each question is the one that tells most about whether an area meets the expectation."
    ),
}
_ADAPTIVE = mark(
    "Each question is chosen by the answers before it, so many are meant to be hard. There is no way back: "
    "an answer is final once Next is pressed. The right answers are shown at the end."
)


def _how_long(outlook: Outlook, short: Outlook | None, *, areas: int) -> str:
    """Questions and minutes as worked out from the plan itself: the sum of its target times."""
    sentences = [
        tr(
            "About {questions} over {areas}, about {minutes} if each takes its target time. "
            "There is no clock.",
            questions=_questions(outlook.questions),
            areas=_areas(areas),
            minutes=_minutes(outlook),
        )
    ]
    if short is not None:
        sentences.append(
            tr(
                "The short one is about {questions} and {minutes}; its intervals are a little wider.",
                questions=_questions(short.questions),
                minutes=_minutes(short),
            )
        )
    return " ".join(sentences)


def _short_words(short: Outlook) -> str:
    return tr("A s&hort one, about {minutes}", minutes=_minutes(short))


def _minutes(outlook: Outlook) -> str:
    return trn("{n} minute", "{n} minutes", ceil(outlook.seconds / 60))


def _questions(count: int) -> str:
    return trn("{n} question", "{n} questions", count)


def _areas(count: int) -> str:
    return trn("{n} area", "{n} areas", count)


def _intro_title(mode: Mode, level: Level) -> str:
    if mode is Mode.DIAGNOSTIC:
        return tr("Diagnostic for {level}", level=level.word)
    return tr("Am I ready for {level}?", level=level.word)


def _stopping() -> str:
    return tr(
        "It ends early when every interval is narrow enough. It can be stopped after any question, and "
        "everything answered so far counts. Left in the middle, it can be continued for {n} days.",
        n=CONTINUES_FOR.days,
    )


def _afterwards(mode: Mode) -> str:
    if mode is Mode.DIAGNOSTIC:
        return tr(
            "A first estimate of every area, with an interval that is wide on purpose, and what to do next. "
            "It does not say “ready”: that takes {n} answers in each area.",
            n=SETTLED_ANSWERS,
        )
    return tr(
        "What may be said of the level, from all answers so far. An area that is settled is asked no more, "
        "and the check ends when all are."
    )


@dataclass(frozen=True, slots=True)
class ResultView:
    """The page after the last question."""

    title: str
    sentence: str
    note: str
    steps: tuple[NextStep, ...]


def derive_result(
    mode: Mode,
    readiness: LevelReadiness,
    steps: tuple[NextStep, ...],
    *,
    answered: int,
    missing: tuple[str, ...],
) -> ResultView:
    """What was found. A diagnostic never says that someone is ready, whatever the answers before it were.

    `missing` names what else is asked for before a check says so.
    """
    if mode is Mode.READY_CHECK:
        verdict = verdict_sentence(readiness, missing=missing)
        return ResultView(tr("Am I ready?"), tr(verdict), tr(_CHECK_NOTE), steps)
    title = tr("First estimate for {level}", level=readiness.level.word)
    if not answered:
        return ResultView(title, tr("Nothing was answered."), tr(_FIRST_NOTE), steps)
    counted = trn("{n} question answered.", "{n} questions answered.", answered)
    return ResultView(title, f"{counted} {_leanings(readiness)}", tr(_FIRST_NOTE), steps)


_FIRST_NOTE = mark(
    "The intervals are wide on purpose: a few questions an area cannot tell more. Every answer narrows them."
)
_CHECK_NOTE = mark("An area whose interval lies across the line is not settled yet; more answers settle it.")


def _leanings(readiness: LevelReadiness) -> str:
    """On which side of the expectation the areas probably are, those with any answer."""
    seen = [area for area in readiness.counting_areas if area.n]
    above, below = sum(map(_is_above, seen)), sum(map(_is_below, seen))
    either = len(seen) - above - below
    parts = [
        trn("{n} is probably above it", "{n} are probably above it", above) if above else "",
        trn("{n} is probably below it", "{n} are probably below it", below) if below else "",
        trn("{n} could be either", "{n} could be either", either) if either else "",
    ]
    if not seen:
        return tr("No area was measured.")
    return tr(
        "Against the expectation, of {areas}: {sides}.",
        areas=_areas(len(seen)),
        sides=", ".join(filter(None, parts)),
    )


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
