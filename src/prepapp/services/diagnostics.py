"""Adaptive quizzes: the examiner that sits behind one, with all that it needs to know read beforehand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from prepapp.content.bundle import Bundle
from prepapp.domain.ability import AbilityState
from prepapp.domain.annotations import UNTOUCHED
from prepapp.domain.course import DIAGNOSTIC_LONGEST_S, Course, Mode
from prepapp.domain.dealing import deal
from prepapp.domain.diagnostic import (
    Examination,
    Outlook,
    answered,
    asked,
    next_question,
    outlook,
)
from prepapp.domain.errors import UsageError
from prepapp.domain.evidence import is_measured, observation, parameters_of
from prepapp.domain.filters import Filters, sift
from prepapp.domain.history import AnsweredItem, feeds_ability
from prepapp.domain.plans import AdaptivePlan
from prepapp.domain.questions import ItemSummary
from prepapp.domain.quiz import DealtItem, Quiz, QuizSettings
from prepapp.domain.scale import theta_for_mastery
from prepapp.domain.selection import Candidate, Pool, is_rested, pool_of
from prepapp.domain.topics import Level, Taxonomy
from prepapp.domain.wording import mark
from prepapp.services.annotations import AnnotationService
from prepapp.services.stock import StockService

_NOTHING_LEFT = mark(
    "Every question here was asked too short a time ago to tell anything new. Choose another area."
)


@dataclass(frozen=True, slots=True)
class Measured:
    """What is known before an adaptive quiz begins: ability, and areas with the expectations that hold."""

    ability: AbilityState
    taxonomy: Taxonomy
    counts_self_scored: bool = True


class Examiner:
    """Chooses the items of one quiz in milliseconds, from what was read when the quiz began."""

    def __init__(self, exam: Examination, bundle: Bundle, *, counts: frozenset[str], rng: Random) -> None:
        self._exam = exam
        self._bundle = bundle
        self._counts = counts
        self._rng = rng

    def next_item(self, *, clock_s: float) -> DealtItem | None:
        """The item to ask next, None when the quiz is over; it counts as asked from then on."""
        found = next_question(self._exam, clock_s=clock_s, rng=self._rng)
        if found is None:
            return None
        self._exam = asked(self._exam, *found)
        item = self._bundle.item(found[1].id)
        assert item is not None, "it was chosen from the bank"
        (dealt,) = deal((item,), question=self._bundle.question, rng=self._rng)
        return dealt

    def learn(self, answer: AnsweredItem) -> None:
        """Take an answer into account, unless it is a repeat that says nothing of ability."""
        if answer.item_id in self._counts and is_measured(answer) and answer.is_evidence:
            self._exam = answered(self._exam, observation(answer))


class Examiners:
    """Makes examiners; each call may wait for the disk, so it is made from a worker."""

    def __init__(
        self,
        bundle: Bundle,
        stock: StockService,
        annotations: AnnotationService,
        *,
        measured: Callable[[], Measured],
        now: Callable[[], datetime],
        rng: Random,
    ) -> None:
        self._bundle = bundle
        self._stock = stock
        self._annotations = annotations
        self._measured = measured
        self._now = now
        self._rng = rng

    def settings(self, plan: AdaptivePlan, level: Level, specialisation: str | None = None) -> QuizSettings:
        """The settings of a quiz of that plan for a level, over its areas unless the plan names some."""
        areas = plan.areas or tuple(
            area.id for area in self._bundle.taxonomy.areas if area.weight[level] > 0.0
        )
        longest_s = DIAGNOSTIC_LONGEST_S if plan.mode is Mode.DIAGNOSTIC else None
        course = Course(areas, level, plan.most, specialisation, longest_s, plan.budget_s)
        return QuizSettings(plan.mode, plan.title, course=course)

    def begin(self, settings: QuizSettings) -> tuple[Examiner, DealtItem]:
        """An examiner with the first item it deals. Raises `UsageError` when there is nothing to ask."""
        examiner = self._examiner(settings, dealt=())
        first = examiner.next_item(clock_s=0.0)
        if first is None:
            raise UsageError(_NOTHING_LEFT)
        return examiner, first

    def resume(self, quiz: Quiz) -> Examiner:
        """The examiner of a quiz that was interrupted; answers on the disk are in the ability it reads."""
        return self._examiner(quiz.settings, dealt=(item.item_id for item in quiz.dealt))

    def outlook(self, settings: QuizSettings) -> Outlook:
        """About how many questions, and how many seconds by their target times, such a quiz is."""
        exam, _ = self._examination(settings, dealt=())
        return outlook(exam, rng=Random(0))  # noqa: S311 - a forecast that stays the same when asked again

    def _examiner(self, settings: QuizSettings, *, dealt: Iterable[str]) -> Examiner:
        exam, counts = self._examination(settings, dealt=frozenset(dealt))
        rng = Random(self._rng.getrandbits(64))  # noqa: S311 - which question comes is no secret
        return Examiner(exam, self._bundle, counts=counts, rng=rng)

    def _examination(
        self, settings: QuizSettings, *, dealt: Iterable[str]
    ) -> tuple[Examination, frozenset[str]]:
        assert settings.course is not None
        course, known, now = settings.course, self._measured(), self._now()
        dealt_ids = frozenset(dealt)
        last_seen = {one: last.at for one, last in self._stock.last().items() if one not in dealt_ids}
        items = sift(self._stock.stock(), Filters(areas=course.areas)).items
        if settings.mode is not Mode.ADAPTIVE:  # one may practise what one has looked up
            said = self._annotations.all()
            items = tuple(one for one in items if not said.get(one.id, UNTOUCHED).was_revealed(now))
        counts = frozenset(one.id for one in items if feeds_ability(last_seen.get(one.id), now))
        pools = _pools(items, counts, last_seen, settings.mode, now)
        exam = Examination(
            mode=settings.mode,
            course=course,
            cuts=_cuts(known.taxonomy, course),
            weights={area: known.taxonomy.area(area).weight[course.level] or 1e-3 for area in course.areas},
            pools=pools,
            state=known.ability,
            day=now.astimezone(UTC).toordinal(),
            include_self_scored=known.counts_self_scored,
        )
        for area, pool in pools.items():
            for one in pool.candidates:
                if one.id in dealt_ids:
                    exam = asked(exam, area, one)
        return exam, counts


def _cuts(taxonomy: Taxonomy, course: Course) -> dict[str, float]:
    return {
        area: theta_for_mastery(taxonomy.expectation(area, course.level, course.specialisation))
        for area in course.areas
    }


def _pools(
    items: Iterable[ItemSummary],
    counts: frozenset[str],
    last_seen: Mapping[str, datetime],
    mode: Mode,
    now: datetime,
) -> dict[str, Pool]:
    """What may be asked, by area: what would count as evidence, or in practice at least what has rested."""
    by_area: dict[str, list[ItemSummary]] = {}
    for item in items:
        by_area.setdefault(item.area, []).append(item)
    pools = {}
    for area, found in by_area.items():
        fresh = [one for one in found if one.id in counts]
        if not fresh and mode is Mode.ADAPTIVE:
            fresh = [one for one in found if _has_rested(last_seen.get(one.id), now)]
        if fresh:
            pools[area] = pool_of([_candidate(one, mode) for one in fresh])
    return pools


def _has_rested(last_at: datetime | None, now: datetime) -> bool:
    return is_rested(last_at.toordinal() if last_at else None, now.toordinal())


def _candidate(item: ItemSummary, mode: Mode) -> Candidate:
    # Practice in an area is about the area: a long question there is no worse than a short one.
    seconds = 1.0 if mode is Mode.ADAPTIVE else float(item.time_s)
    return Candidate(item.id, item.topic, parameters_of(item), seconds)
