"""What is known of an area, in sentences: for the chart, its table and those who hear them."""

from __future__ import annotations

from prepapp.domain.readiness import AreaReadiness, SelfScored
from prepapp.domain.topics import Level
from prepapp.domain.verdicts import SETTLED_ANSWERS, Status
from prepapp.gui.charts.story import interval_text, level_words, status_words
from prepapp.gui.language import number, percent, tr, trn


def area_words(area: AreaReadiness, name: str, level: Level) -> str:
    """What is known of an area, in sentences that say how much evidence it wants."""
    return " ".join(filter(None, (_graded_words(area, name, level), _self_scored_words(area.self_scored))))


def _self_scored_words(alone: SelfScored | None) -> str:
    if alone is None:
        return ""
    return trn(
        "{n} self-scored design alone: {mastery} ({interval}).",
        "{n} self-scored designs alone: {mastery} ({interval}).",
        alone.n,
        mastery=number(alone.mastery),
        interval=interval_text(alone.interval90),
    )


def _graded_words(area: AreaReadiness, name: str, level: Level) -> str:
    if area.status in (Status.NOT_MEASURED, Status.EARLY):
        return trn(
            "{name}: {n} answer so far; from {settled} on a verdict is possible.",
            "{name}: {n} answers so far; from {settled} on a verdict is possible.",
            area.n,
            name=name,
            settled=SETTLED_ANSWERS,
        )
    return tr(
        "{name}: {mastery} ({interval}), the {level} expectation is {expected}. {status}.",
        name=name,
        mastery=number(area.mastery),
        interval=interval_text(area.interval90),
        level=level_words(level),
        expected=number(area.expectation),
        status=status_words(area.status),
    )


def percent_words(probability: float) -> str:
    """A probability in whole per cent that never claims certainty."""
    if probability < 0.01:
        return tr("<{share}", "less than a percentage", share=percent(0.01))
    return (
        tr(">{share}", "more than a percentage", share=percent(0.99))
        if probability > 0.99
        else percent(probability)
    )
