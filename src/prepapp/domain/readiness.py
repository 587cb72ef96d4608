"""Ability against expectation: what may be said of each area and of a level, and what would settle it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import erf, sqrt

from prepapp.domain.message import OFFSET_SD
from prepapp.domain.posterior import AbilityPosterior, AreaPosterior, Interval
from prepapp.domain.scale import theta_for_mastery
from prepapp.domain.topics import Area, Level, Taxonomy
from prepapp.domain.wording import Figure, Value, mark, plural, sentence, together

MEASURED_ANSWERS = 4
SETTLED_ANSWERS = 10
MEETS_PROBABILITY = 0.8
BELOW_PROBABILITY = 0.2
STALE_DAYS = 21
MOST_ANSWERS_FORESEEN = 60

_ANSWER_INFORMATION = 0.12
"""What one more authored item tells about ability, in 1/SD^2; set so that counts match simulated ones."""
_MEETS_DEVIATE = 0.8416
"""The standard normal's quantile at `MEETS_PROBABILITY`."""


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


@dataclass(frozen=True, slots=True)
class SelfScored:
    """What open answers would say of an area were there no others: masteries 0..100, drawn apart."""

    n: int
    mastery: float
    interval90: Interval


@dataclass(frozen=True, slots=True)
class AreaReadiness:
    """An area against the expectation of a level: masteries 0..100, `ability`, `sd` and `cut` in SDs.

    `n` counts graded answers; `self_scored` is None without open ones. `answers_to_settle` is how many more
    half the people need until it Meets or is Below: 0 when it is, None beyond `MOST_ANSWERS_FORESEEN`.
    """

    area_id: str
    weight: float
    n: int
    self_scored: SelfScored | None
    ability: float
    sd: float
    mastery: float
    interval50: Interval
    interval90: Interval
    expectation: float
    cut: float
    probability_met: float
    status: Status
    answers_to_settle: int | None

    @property
    def counts(self) -> bool:
        """Whether the level asks for this area at all."""
        return self.weight > 0.0


@dataclass(frozen=True, slots=True)
class LevelReadiness:
    """All areas against a level; the joint probability and the expected number are over areas that count."""

    level: Level
    specialisation_id: str | None
    areas: tuple[AreaReadiness, ...]
    joint_probability: float
    expected_areas_met: float
    verdict: Verdict
    answers: int
    self_scored: int
    """Open answers, however much they count."""
    counts_self_scored: bool
    """Whether they are part of the estimate."""
    days_since_last: int | None

    @property
    def counting_areas(self) -> tuple[AreaReadiness, ...]:
        """The areas the level asks for."""
        return tuple(area for area in self.areas if area.counts)

    @property
    def status_counts(self) -> Mapping[Status, int]:
        """How many of the areas that count have each status; 0 for a status none has."""
        return Counter(area.status for area in self.counting_areas)


def level_readiness(
    posterior: AbilityPosterior,
    taxonomy: Taxonomy,
    level: Level,
    specialisation_id: str | None = None,
    *,
    alone: AbilityPosterior | None = None,
    counts_self_scored: bool = True,
) -> LevelReadiness:
    """What may be said of that level; `UsageError` for a specialisation the taxonomy does not have.

    `alone` is what self-scored answers say without the others, to be shown beside it; `counts_self_scored`
    says whether `posterior` knows of them.
    """
    areas = tuple(
        area_readiness(
            posterior.area(area.id),
            area,
            level,
            taxonomy.expectation(area.id, level, specialisation_id),
            _self_scored(alone, area.id),
        )
        for area in taxonomy.areas
    )
    counting = [area for area in areas if area.counts]
    return LevelReadiness(
        level=level,
        specialisation_id=specialisation_id,
        areas=areas,
        joint_probability=posterior.probability_of_all({area.area_id: area.cut for area in counting}),
        expected_areas_met=sum(area.probability_met for area in counting),
        verdict=verdict_of([area.status for area in counting]),
        answers=sum(area.n for area in areas),
        self_scored=sum(area.self_scored.n for area in areas if area.self_scored),
        counts_self_scored=counts_self_scored,
        days_since_last=_days_since_last(posterior),
    )


def area_readiness(
    known: AreaPosterior,
    area: Area,
    level: Level,
    expectation: float,
    self_scored: SelfScored | None = None,
) -> AreaReadiness:
    """What is known of an area against that expectation (mastery 0..100)."""
    cut = theta_for_mastery(expectation)
    probability_met = known.probability_at_least(cut)
    status = status_of(known.answers, probability_met)
    return AreaReadiness(
        area_id=area.id,
        weight=area.weight[level],
        n=known.answers,
        self_scored=self_scored,
        ability=known.ability,
        sd=known.sd,
        mastery=known.mastery,
        interval50=known.mastery_interval50,
        interval90=known.mastery_interval90,
        expectation=expectation,
        cut=cut,
        probability_met=probability_met,
        status=status,
        answers_to_settle=answers_to_settle(known, cut, status),
    )


def _self_scored(alone: AbilityPosterior | None, area_id: str) -> SelfScored | None:
    if alone is None or area_id not in alone.areas:
        return None
    known = alone.area(area_id)
    return SelfScored(known.self_scored, known.mastery, known.mastery_interval90)


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


def answers_to_settle(known: AreaPosterior, cut: float, status: Status) -> int | None:
    """The fewest further answers within which the area is as likely as not to meet or be below.

    0 when it does or is, None beyond `MOST_ANSWERS_FORESEEN`.
    """
    if status in (Status.MEETS, Status.BELOW):
        return 0
    fewest = max(SETTLED_ANSWERS - known.answers, 1)
    counts = range(fewest, MOST_ANSWERS_FORESEEN + 1)
    return next((count for count in counts if _chance_settled_within(known, cut, count) >= 0.5), None)


def expected_sd(sd: float, answers: int) -> float:
    """About which posterior SD so many more answers leave, in SDs of ability.

    Normal approximation: answers lower the variance down to what the authoring offset leaves.
    """
    learnable = max(sd**2 - OFFSET_SD**2, 1e-6)
    return sqrt(OFFSET_SD**2 + 1.0 / (1.0 / learnable + answers * _ANSWER_INFORMATION))


def verdict_sentence(readiness: LevelReadiness, *, missing: Sequence[str] = ()) -> str:
    """The answer to "am I ready?" with its facts.

    Such as "Senior: not yet. 5 of 9 areas meet the expectation, 2 could be either, 2 are below. Estimate from
    342 answers, last 12 days ago."

    `missing` names what else is asked for before a level is called ready, such as "a mock interview".
    """
    return together((verdict_headline(readiness, missing=missing), verdict_facts(readiness, missing=missing)))


def verdict_headline(readiness: LevelReadiness, *, missing: Sequence[str] = ()) -> str:
    """The answer alone, such as "Senior: not yet."."""
    verdict = Verdict.NOT_YET if _is_withheld(readiness, missing) else readiness.verdict
    return sentence("{level}: {verdict}.", level=readiness.level.heading, verdict=sentence(verdict.value))


def verdict_facts(readiness: LevelReadiness, *, missing: Sequence[str] = ()) -> str:
    """What the answer rests on: the areas, what is missing, and how much evidence there is."""
    sentences = [_areas_sentence(readiness)]
    if _is_withheld(readiness, missing):
        sentences.append(sentence("Still missing: {missing}.", missing=together(missing, ", ")))
    return together([*sentences, *_evidence_sentences(readiness)])


def _is_withheld(readiness: LevelReadiness, missing: Sequence[str]) -> bool:
    return readiness.verdict is Verdict.READY and bool(missing)


def area_sentence(area: AreaReadiness, level: Level) -> str:
    """What may be said of one area, neutral and without blame."""
    values: dict[str, Value] = {
        "level": level.word,
        "estimate": Figure(area.mastery),
        "expected": Figure(area.expectation),
    }
    match area.status:
        case Status.NOT_MEASURED | Status.EARLY:
            return sentence(
                "Not enough evidence yet: {answers} of {settled} questions",
                answers=area.n,
                settled=SETTLED_ANSWERS,
            )
        case Status.MEETS:
            return sentence("Meets the {level} expectation ({estimate}, expected {expected})", **values)
        case Status.BELOW:
            return sentence("Below the {level} expectation ({estimate}, expected {expected})", **values)
        case Status.UNCERTAIN:
            return sentence(
                "Could be either side of the line; {questions} would settle it",
                questions=_settling(area.answers_to_settle),
            )


def _days_since_last(posterior: AbilityPosterior) -> int | None:
    if posterior.day is None or posterior.last_day is None:
        return None
    return posterior.day - posterior.last_day


def _chance_settled_within(known: AreaPosterior, cut: float, answers: int) -> float:
    """Chance that four fifths of the posterior lie on one side of the cut within so many more answers.

    The mean moves by what the variance loses (see `expected_sd`). To have been across a line at some time is
    twice as likely as to be across it at the end (reflection principle).
    """
    left = expected_sd(known.sd, answers)
    moves = sqrt(max(known.sd**2 - left**2, 1e-12))
    needed = _MEETS_DEVIATE * left
    gap = known.ability - cut
    return 2.0 * (_normal_below((gap - needed) / moves) + _normal_below((-gap - needed) / moves))


def _normal_below(deviate: float) -> float:
    return 0.5 * (1.0 + erf(deviate / sqrt(2.0)))


def _settling(answers: int | None) -> str:
    if answers is None:
        return sentence("more than {most} more questions", most=MOST_ANSWERS_FORESEEN)
    return plural("about {n} more question", "about {n} more questions", answers)


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
