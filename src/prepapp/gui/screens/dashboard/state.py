"""What the top of the dashboard says, as values: no Qt, so every sentence and number is tested as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from prepapp.domain.catalogue import SUSPICIOUS
from prepapp.domain.glance import NextStep
from prepapp.domain.interview import Outlook
from prepapp.domain.readiness import LevelReadiness
from prepapp.domain.topics import Taxonomy
from prepapp.domain.verdict_words import verdict_facts, verdict_headline
from prepapp.domain.verdicts import Verdict
from prepapp.gui.charts.mastery_words import percent_words
from prepapp.gui.language import tr, trn
from prepapp.gui.texts.steps import because, length, order_words

_MOST_NAMED = 3
_MARKS = {Verdict.READY: "mark-good", Verdict.NOT_YET: "mark-bad"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What the dashboard was read from; `missing` is what keeps a level from being called ready."""

    readiness: LevelReadiness
    taxonomy: Taxonomy
    next_step: NextStep
    more_steps: tuple[NextStep, ...] = ()
    missing: tuple[str, ...] = ()
    outlook: Outlook | None = None
    """What the day of the interview would find; None without one ahead."""


@dataclass(frozen=True, slots=True)
class StepLine:
    """The next step, and in words: what, why and how long."""

    title: str
    detail: str
    length: str
    step: NextStep


@dataclass(frozen=True, slots=True)
class DashboardView:
    """What the verdict's card shows; `is_empty` before the first answer, `note` on early estimates."""

    is_empty: bool
    headline: str
    mark: str
    summary: str
    outlook: str
    chance: str
    note: str
    step: StepLine
    more_steps: tuple[NextStep, ...]
    order: str
    """Why the steps stand in this order, with the sum behind each."""


def derive_view(reading: Reading) -> DashboardView:
    """What to show of that reading."""
    readiness = reading.readiness
    return DashboardView(
        is_empty=readiness.answers == 0,
        headline=tr(verdict_headline(readiness, missing=reading.missing)),
        mark=_mark(readiness, reading.missing),
        summary=tr(verdict_facts(readiness, missing=reading.missing)),
        outlook=tr(reading.outlook.sentence) if reading.outlook else "",
        chance=chance_text(readiness),
        note=early_note(readiness),
        step=_step(reading.next_step),
        more_steps=reading.more_steps,
        order=order_words((reading.next_step, *reading.more_steps)),
    )


def chance_text(readiness: LevelReadiness) -> str:
    """The probability that all areas meet the expectation, where answers and not assumptions say so."""
    if readiness.verdict is Verdict.NOT_ENOUGH_EVIDENCE:
        return tr("All required areas meet it: too early to tell")
    return tr(
        "All required areas meet it: {chance} (rough)", chance=percent_words(readiness.joint_probability)
    )


def suspicious_words(titles: Sequence[str]) -> str:
    """Which questions may be faulty; "" when none was contradicted twice."""
    if not titles:
        return ""
    named = ", ".join(tr("“{title}”", title=title) for title in titles[:_MOST_NAMED])
    return trn(
        "{n} question may be faulty, as your answers twice went against a confident prediction: {named}. "
        "Search the Library for “{words}” to look at it.",
        "{n} questions may be faulty, as your answers twice went against a confident prediction: {named}. "
        "Search the Library for “{words}” to look at them.",
        len(titles),
        named=named,
        words=tr(SUSPICIOUS),
    )


def early_note(readiness: LevelReadiness) -> str:
    """Why a short measurement leaves areas open: it says nothing against the person."""
    if readiness.verdict is not Verdict.NOT_ENOUGH_EVIDENCE or not readiness.answers:
        return ""
    return tr(
        "A short measurement asks few questions in each area, so most of them stay open for now. What is "
        "there already says where the next answers tell most."
    )


def _mark(readiness: LevelReadiness, missing: tuple[str, ...]) -> str:
    verdict = Verdict.COULD_BE_EITHER if missing else readiness.verdict
    return _MARKS.get(verdict, "mark-uncertain")


def _step(step: NextStep) -> StepLine:
    return StepLine(tr(step.title), because(step), length(step), step)
