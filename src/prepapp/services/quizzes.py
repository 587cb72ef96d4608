"""Beginning, saving, resuming and reviewing quizzes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from random import Random
from typing import assert_never
from uuid import uuid4

from prepapp.content.bundle import Bundle
from prepapp.domain.course import Mode, may_go_on
from prepapp.domain.dealing import choose, deal
from prepapp.domain.diagnostic import Outlook
from prepapp.domain.errors import UsageError
from prepapp.domain.filters import Filters, sift
from prepapp.domain.history import AnsweredItem, QuizRecord
from prepapp.domain.mock import Blueprint, blueprint
from prepapp.domain.plans import AdaptivePlan, DesignPlan, MockPlan, Plan, QuizPlan, ReviewPlan
from prepapp.domain.questions import ItemSummary
from prepapp.domain.quiz import (
    DealtItem,
    Ending,
    Event,
    Finished,
    Quiz,
    QuizSettings,
    Reopened,
    Stamped,
    new_quiz,
)
from prepapp.domain.quiz_fold import apply
from prepapp.domain.topics import Level
from prepapp.domain.wording import mark
from prepapp.services.diagnostics import Examiners
from prepapp.services.quiz_session import Change, Deals, QuizSession
from prepapp.services.stock import StockService
from prepapp.storage.answers import AnswerStore
from prepapp.storage.quizzes import QuizStore

_NOTHING_MATCHES = mark("No question matches these choices. Choose more areas or another level.")


@dataclass(frozen=True, slots=True)
class FinishedQuiz:
    """A finished quiz with its scored answers, by position."""

    quiz: Quiz
    answers: tuple[AnsweredItem, ...]


class QuizService:
    """The use cases around quizzes; each may wait for the disk, so the window calls them from a worker."""

    def __init__(
        self,
        bundle: Bundle,
        quizzes: QuizStore,
        answers: AnswerStore,
        *,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        rng: Random,
        examiners: Examiners,
        stock: StockService,
        asks_confidence: Callable[[], bool] = lambda: True,
    ) -> None:
        self._examiners = examiners
        self._stock = stock
        self._asks_confidence = asks_confidence
        self._bundle = bundle
        self._quizzes = quizzes
        self._answers = answers
        self._now = now
        self._monotonic = monotonic
        self._rng = rng

    def matching(self, filters: Filters) -> tuple[ItemSummary, ...]:
        """The items that a quiz with these filters is dealt from."""
        return sift(self._stock.stock(), filters).items

    def start(self, plan: Plan, *, level: Level, specialisation: str | None = None) -> QuizSession:
        """Deal a new quiz, areas weighed for a level, and record it; `UsageError` when nothing matches."""
        match plan:
            case QuizPlan():
                return self._start_fixed(plan, level)
            case ReviewPlan():
                return self._start_review(plan)
            case AdaptivePlan():
                return self._start_adaptive(self._examiners.settings(plan, level, specialisation))
            case MockPlan():
                return self._start_mock(plan, level)
            case DesignPlan():
                return self._start_design(plan)
            case _:
                assert_never(plan)

    def foresee(self, plan: AdaptivePlan, *, level: Level, specialisation: str | None = None) -> Outlook:
        """About how long a quiz of that plan is."""
        return self._examiners.outlook(self._examiners.settings(plan, level, specialisation))

    def _start_adaptive(self, settings: QuizSettings) -> QuizSession:
        examiner, first = self._examiners.begin(settings)
        quiz = new_quiz(uuid4().hex, self._as_wished(settings), (first,), started_at=self._now())
        self._quizzes.begin(quiz)
        return self._session(quiz, clock_s=0.0, examiner=examiner)

    def _start_review(self, plan: ReviewPlan) -> QuizSession:
        items = [item for item_id in plan.items if (item := self._bundle.item(item_id)) is not None]
        if not items:
            raise UsageError(mark("The questions to review are no longer in the bank. Choose another quiz."))
        dealt = deal(items, question=self._bundle.question, rng=self._rng)
        return self._begin(QuizSettings(Mode.REVIEW, plan.title), dealt)

    def _start_fixed(self, plan: QuizPlan, level: Level) -> QuizSession:
        pool = self.matching(plan.filters)
        if not pool:
            raise UsageError(_NOTHING_MATCHES)
        weights = {area.id: area.weight[level] for area in self._bundle.taxonomy.areas}
        chosen = choose(pool, size=plan.size, weights=weights, last_seen=self._last_seen(), rng=self._rng)
        dealt = deal(chosen, question=self._bundle.question, rng=self._rng, shuffles=plan.shuffles)
        return self._begin(plan.settings(target_s=sum(item.time_s for item in dealt)), dealt)

    def _start_mock(self, plan: MockPlan, level: Level) -> QuizSession:
        made = self.blueprint(plan.size, level=level)
        pool = self.matching(Filters(levels=made.levels))
        last_seen = self._last_seen()
        chosen: list[ItemSummary] = []
        for section in made.sections:
            of_area = [item for item in pool if item.area == section.area_id]
            chosen += choose(of_area, size=section.questions, weights={}, last_seen=last_seen, rng=self._rng)
        if not chosen:
            raise UsageError(_NOTHING_MATCHES)
        dealt = deal(chosen, question=self._bundle.question, rng=self._rng)
        limit_s = sum(item.time_s for item in dealt) * plan.extra
        settings = QuizSettings(
            Mode.MOCK,
            plan.title,
            limit_s,
            may_pause=False,
            rests=made.rests,
            clock_runs_on=plan.clock_runs_on,
        )
        return self._begin(settings, dealt)

    def _start_design(self, plan: DesignPlan) -> QuizSession:
        item = self._bundle.item(plan.item_id)
        if item is None:
            raise UsageError(mark("This question is no longer in the bank. Choose another one."))
        dealt = deal((item,), question=self._bundle.question, rng=self._rng)
        return self._begin(QuizSettings(Mode.DESIGN, item.title, asks_confidence=False), dealt)

    def blueprint(self, size: int, *, level: Level, specialisation: str | None = None) -> Blueprint:
        """What a mock interview of that size would be made of now."""
        return blueprint(
            self._stock.stock(), self._bundle.taxonomy, level, size=size, specialisation=specialisation
        )

    def _last_seen(self) -> dict[str, datetime]:
        return {item_id: one.at for item_id, one in self._stock.last().items()}

    def _begin(self, settings: QuizSettings, dealt: tuple[DealtItem, ...]) -> QuizSession:
        quiz = new_quiz(uuid4().hex, self._as_wished(settings), dealt, started_at=self._now())
        self._quizzes.begin(quiz)
        return self._session(quiz, clock_s=0.0)

    def _as_wished(self, settings: QuizSettings) -> QuizSettings:
        """The settings, asking how sure only of one who wants to be asked."""
        asks = settings.asks_confidence and self._asks_confidence()
        return replace(settings, asks_confidence=asks)

    def save(self, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """Put changes on the disk, in order, and return them; to save one twice does no harm.

        Raises `StorageError` at the first that cannot be saved; those before it are on the disk.
        """
        for change in changes:
            self._quizzes.add(change.quiz, change.events, change.answers)
        return changes

    def keep_clock(self, quiz_id: str, clock_s: float) -> None:
        """Remember how far a running quiz's clock has come."""
        self._quizzes.keep_clock(quiz_id, clock_s)

    def interrupted(self) -> QuizSession | None:
        """The newest quiz that was begun and not finished, at rest where it was left; None if there is none.

        A quiz whose items are no longer in the bank cannot go on, nor can an old diagnostic: it is ended as
        it stands.
        """
        for quiz_id in self._quizzes.open_quiz_ids():
            quiz = self._quizzes.load(quiz_id)
            if self._can_go_on(quiz):
                examiner = self._examiners.resume(quiz) if quiz.settings.course else None
                ids = {one.position: one.id for one in self._answers.of_quiz(quiz_id)}
                clock_s = quiz.clock_at(self._quizzes.clock_of(quiz_id), self._now())
                return self._session(quiz, clock_s=clock_s, examiner=examiner, answer_ids=ids)
            self._end(quiz)
        return None

    def _can_go_on(self, quiz: Quiz) -> bool:
        if not may_go_on(quiz.settings.mode, quiz.started_at, self._now()):
            return False
        return all(self._has(quiz, position) for position in range(len(quiz.dealt)))

    def discard(self, quiz_id: str) -> None:
        """End an interrupted quiz as it stands; its checked answers stay in the history."""
        quiz = self._quizzes.load(quiz_id)
        if not quiz.is_finished:
            self._end(quiz)

    def reopen(self, quiz_id: str) -> None:
        """Take back that a quiz was discarded: it waits again where it was left."""
        quiz = self._quizzes.load(quiz_id)
        if quiz.is_finished:
            self._happen(quiz, Reopened())

    def records(self) -> tuple[QuizRecord, ...]:
        """The finished quizzes, the newest first."""
        return self._quizzes.records()

    def records_of(self, mode: Mode) -> tuple[QuizRecord, ...]:
        """The finished quizzes of one mode, the newest first."""
        return self._quizzes.records(mode=mode)

    def quiz(self, quiz_id: str) -> Quiz:
        """A quiz as it stands on the disk. Raises `KeyError` when there is none with that id."""
        return self._quizzes.load(quiz_id)

    def finished(self, quiz_id: str) -> FinishedQuiz:
        """A quiz with its answers."""
        return FinishedQuiz(self._quizzes.load(quiz_id), self._answers.of_quiz(quiz_id))

    def attempts(self, item_id: str) -> tuple[AnsweredItem, ...]:
        """Every answer that was ever given to an item, the oldest first."""
        return self._answers.of_item(item_id)

    def _has(self, quiz: Quiz, position: int) -> bool:
        dealt = quiz.dealt[position]
        item = self._bundle.item(dealt.item_id)
        return item is not None and item.content_hash == dealt.content_hash

    def _end(self, quiz: Quiz) -> None:
        self._happen(quiz, Finished(Ending.STOPPED))

    def _happen(self, quiz: Quiz, event: Event) -> None:
        """Something that happens to a quiz which is on no screen."""
        stamped = Stamped(quiz.next_seq, event, self._now(), quiz.clock_s)
        self._quizzes.add(apply(quiz, stamped), (stamped,))

    def _session(
        self,
        quiz: Quiz,
        *,
        clock_s: float,
        examiner: Deals | None = None,
        answer_ids: Mapping[int, str] | None = None,
    ) -> QuizSession:
        return QuizSession(
            quiz,
            self._bundle,
            now=self._now,
            monotonic=self._monotonic,
            clock_s=clock_s,
            examiner=examiner,
            answer_ids=answer_ids,
        )
