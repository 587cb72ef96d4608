"""What may be said of an area and of a level: the words, and what each of them asks for."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from prepapp.domain.wording import mark

MEASURED_ANSWERS: Final = 4
SETTLED_ANSWERS: Final = 10
MEETS_PROBABILITY: Final = 0.8
BELOW_PROBABILITY: Final = 0.2


class Status(StrEnum):
    """What may be said of an area, in the order the rules are tried."""

    NOT_MEASURED = mark("Not measured yet")
    EARLY = mark("Early estimate")
    MEETS = mark("Meets")
    BELOW = mark("Below")
    UNCERTAIN = mark("Could be either")


class Verdict(StrEnum):
    """What may be said of a level; ready is only said when every area that counts for it meets."""

    READY = mark("ready")
    NOT_YET = mark("not yet")
    COULD_BE_EITHER = mark("could be either")
    NOT_ENOUGH_EVIDENCE = mark("not enough evidence yet")


def status_of(answers: int, probability_met: float) -> Status:
    """What may be said after so many graded answers, at that probability of meeting the expectation."""
    if answers < MEASURED_ANSWERS:
        return Status.NOT_MEASURED
    if answers < SETTLED_ANSWERS:
        return Status.EARLY
    if probability_met >= MEETS_PROBABILITY:
        return Status.MEETS
    return Status.BELOW if probability_met <= BELOW_PROBABILITY else Status.UNCERTAIN


def verdict_of(statuses: Sequence[Status]) -> Verdict:
    """What may be said of a level whose counting areas have these statuses."""
    if Status.BELOW in statuses:
        return Verdict.NOT_YET
    if not statuses or Status.NOT_MEASURED in statuses or Status.EARLY in statuses:
        return Verdict.NOT_ENOUGH_EVIDENCE
    return Verdict.COULD_BE_EITHER if Status.UNCERTAIN in statuses else Verdict.READY
