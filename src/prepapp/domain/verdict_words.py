"""Readiness in sentences: the answer to "am I ready?" with its facts, neutral and without blame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from prepapp.domain.readiness import LevelReadiness
from prepapp.domain.verdicts import Status, Verdict
from prepapp.domain.wording import plural, sentence, together

STALE_DAYS: Final = 21
"""Older evidence is called old."""


def verdict_sentence(readiness: LevelReadiness, *, missing: Sequence[str]) -> str:
    """The answer to "am I ready?" with its facts.

    Such as "Senior: not yet. 5 of 9 areas meet the expectation, 2 could be either, 2 are below. Estimate from
    342 answers, last 12 days ago."

    `missing` names what else is asked for before a level is called ready, such as "a mock interview".
    """
    return together((verdict_headline(readiness, missing=missing), verdict_facts(readiness, missing=missing)))


def verdict_headline(readiness: LevelReadiness, *, missing: Sequence[str]) -> str:
    """The answer alone, such as "Senior: not yet."."""
    verdict = told_verdict(readiness, missing=missing)
    return sentence("{level}: {verdict}.", level=readiness.level.heading, verdict=sentence(verdict.value))


def told_verdict(readiness: LevelReadiness, *, missing: Sequence[str]) -> Verdict:
    """The verdict as it is told: a level is not called ready before what else is asked for is there."""
    return Verdict.NOT_YET if _is_withheld(readiness, missing) else readiness.verdict


def verdict_facts(readiness: LevelReadiness, *, missing: Sequence[str]) -> str:
    """What the answer rests on: the areas, what is missing, and how much evidence there is."""
    sentences = [_areas_sentence(readiness)]
    if _is_withheld(readiness, missing):
        sentences.append(sentence("Still missing: {missing}.", missing=together(missing, ", ")))
    return together([*sentences, *_evidence_sentences(readiness)])


def _is_withheld(readiness: LevelReadiness, missing: Sequence[str]) -> bool:
    return readiness.verdict is Verdict.READY and bool(missing)


def _areas_sentence(readiness: LevelReadiness) -> str:
    counts, total = readiness.status_counts, len(readiness.counting_areas)
    meets = counts[Status.MEETS]
    if meets == total > 0:
        return sentence("All {total} areas meet the expectation.", total=total)
    parts = [
        plural(
            "{n} of {total} areas meets the expectation",
            "{n} of {total} areas meet the expectation",
            meets,
            total=total,
        ),
        plural("{n} could be either", "{n} could be either", counts[Status.UNCERTAIN]),
        plural("{n} is below", "{n} are below", counts[Status.BELOW]),
        plural("{n} is an early estimate", "{n} are early estimates", counts[Status.EARLY]),
        plural("{n} is not measured yet", "{n} are not measured yet", counts[Status.NOT_MEASURED]),
    ]
    told = [part for place, part in enumerate(parts) if place == 0 or part.values["n"]]
    return sentence("{counts}.", counts=together(told, ", "))


def _evidence_sentences(readiness: LevelReadiness) -> list[str]:
    """How many answers the estimate rests on and how old they are; nothing before the first answer."""
    days = readiness.days_since_last
    if days is None:
        return []
    counted = readiness.self_scored if readiness.counts_self_scored else 0
    answers = plural("{n} answer", "{n} answers", readiness.answers + counted)
    if days > STALE_DAYS:
        return [
            sentence("Estimate from {answers}.", answers=answers),
            plural("Last evidence is {n} day old.", "Last evidence is {n} days old.", days),
        ]
    match days:
        case 0:
            return [sentence("Estimate from {answers}, last today.", answers=answers)]
        case 1:
            return [sentence("Estimate from {answers}, last yesterday.", answers=answers)]
        case _:
            return [
                plural(
                    "Estimate from {answers}, last {n} day ago.",
                    "Estimate from {answers}, last {n} days ago.",
                    days,
                    answers=answers,
                )
            ]
