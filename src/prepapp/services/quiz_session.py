"""A running quiz: what happens is applied at once and saved in order; what could not be saved is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import uuid4

from prepapp.content.bundle import Bundle
from prepapp.domain.answers import Unreadable, read
from prepapp.domain.clock import Stopwatch
from prepapp.domain.grading import UNANSWERED, Grade, grade
from prepapp.domain.history import AnsweredItem
from prepapp.domain.questions import Question
from prepapp.domain.quiz import (
    Checked,
    Dealt,
    DealtItem,
    Ending,
    Event,
    Finished,
    Mode,
    Moved,
    Paused,
    Quiz,
    RestBegan,
    Resumed,
    Stamped,
)
from prepapp.domain.quiz_fold import apply


@dataclass(frozen=True, slots=True)
class Change:
    """Events with the answers they made final, and the quiz as it stands after them: saved together."""

    quiz: Quiz
    events: tuple[Stamped, ...]
    answers: tuple[AnsweredItem, ...]


class Deals(Protocol):
    """Chooses the items of an adaptive quiz, one after the other; it is asked on the session's thread."""

    def next_item(self, *, clock_s: float) -> DealtItem | None:
        """The item to ask next, None when the quiz is over; it counts as asked from then on."""

    def learn(self, answer: AnsweredItem) -> None:
        """Take an answer into account."""


class QuizSession:
    """One quiz being taken. It owns the quiz's clock and the changes that are not on the disk yet.

    It lives on one thread. `unsaved` hands out values that another thread may save; `was_saved` forgets
    them once they are on the disk.
    """

    def __init__(
        self,
        quiz: Quiz,
        bundle: Bundle,
        *,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        clock_s: float = 0.0,
        examiner: Deals | None = None,
        answer_ids: Mapping[int, str] | None = None,
    ) -> None:
        self.quiz = quiz
        self._examiner = examiner
        self._bundle = bundle
        self._now = now
        self._monotonic = monotonic
        self._watch = Stopwatch(max(clock_s, quiz.clock_s))
        self._unsaved: tuple[Change, ...] = ()
        self.answer_ids = dict(answer_ids or {})
        """The ids of the answers that are final, by position."""

    @property
    def clock_s(self) -> float:
        """Active seconds since the start; ticks the clock."""
        self._watch = self._watch.ticked(self._monotonic())
        return self._watch.active_s

    @property
    def remaining_s(self) -> float | None:
        """Seconds left, or None when untimed."""
        return self.quiz.remaining_s(self.clock_s)

    @property
    def is_running(self) -> bool:
        """Whether the clock counts."""
        return self._watch.is_running

    @property
    def unsaved(self) -> tuple[Change, ...]:
        """What is not known to be on the disk, in the order it happened."""
        return self._unsaved

    def was_saved(self, changes: tuple[Change, ...]) -> None:
        """Forget changes that are on the disk now."""
        self._unsaved = tuple(change for change in self._unsaved if change not in changes)

    def question(self, position: int | None = None) -> Question:
        """The question at a position, the one on the screen by default."""
        dealt = self.quiz.dealt[self.quiz.position if position is None else position]
        return self._bundle.question(dealt.item_id, dealt.variant)

    @property
    def section(self) -> str:
        """The name of the area that is asked about now, where a quiz goes from area to area; else ""."""
        if self.quiz.settings.mode is not Mode.MOCK:
            return ""
        return self._bundle.taxonomy.area(self.question().facts.summary.area).name

    def run(self) -> None:
        """Let the clock count."""
        self._watch = self._watch.started(self._monotonic())

    def rest(self) -> None:
        """Stop the clock without an event: the question is not on the screen."""
        self._watch = self._watch.stopped(self._monotonic())

    def pause(self) -> None:
        """Stop the clock and hide the question."""
        self.rest()
        self.happen(Paused())

    @property
    def rest_left_s(self) -> float:
        """Seconds left of the break that is on; 0 when none is."""
        return self.quiz.rest_left_s(self._now())

    def begin_rest(self) -> None:
        """Close this part and rest. Raises `NotNow` when no break can begin."""
        self.rest()
        self.happen(RestBegan())

    def resume(self) -> None:
        """Go on after a pause, a break or an interruption."""
        self.happen(Resumed())
        self.run()

    def happen(self, *events: Event, answers: tuple[AnsweredItem, ...] = ()) -> None:
        """Apply events now. Raises `NotNow` when one cannot happen; nothing has then happened."""
        quiz, stamped = self.quiz, []
        at, clock_s = self._now(), self.clock_s
        for event in events:
            one = Stamped(quiz.next_seq, event, at, clock_s)
            quiz = apply(quiz, one)
            stamped.append(one)
        self.quiz = quiz
        self._unsaved = (*self._unsaved, Change(quiz, tuple(stamped), answers))

    def check(self) -> Unreadable | None:
        """Grade the answer on the screen for good; what is unreadable is returned and costs nothing."""
        found = self._checked()
        if isinstance(found, Unreadable):
            return found
        event, fact = found
        self.happen(event, answers=(fact,))
        return None

    def check_and_deal(self) -> Unreadable | None:
        """`check`, and `deal` or the end in the same change.

        Whoever comes back after a crash finds a question that is open, or a finished quiz.
        """
        found = self._checked()
        if isinstance(found, Unreadable):
            return found
        event, fact = found
        follows = self._dealt() or (Finished(Ending.SUBMITTED),)
        self.happen(event, *follows, answers=(fact,))
        if self.quiz.is_finished:
            self.rest()
        return None

    def check_and_end(self) -> Unreadable | None:
        """`check` and the end in the same change: nobody comes back to a score that is saved but open."""
        found = self._checked()
        if isinstance(found, Unreadable):
            return found
        event, fact = found
        self.rest()
        self.happen(event, Finished(Ending.SUBMITTED), answers=(fact,))
        return None

    def deal(self) -> None:
        """Put the next item of an adaptive quiz on the screen, or end it when there is none."""
        if events := self._dealt():
            self.happen(*events)
        else:
            self.finish(Ending.SUBMITTED)

    def _dealt(self) -> tuple[Event, ...]:
        assert self._examiner is not None, "only an adaptive quiz deals as it goes"
        item, place = self._examiner.next_item(clock_s=self.clock_s), len(self.quiz.dealt)
        return () if item is None else (Dealt(place, item), Moved(place))

    def _checked(self) -> tuple[Checked, AnsweredItem] | Unreadable:
        position = self.quiz.position
        answer = read(self.question(), self.quiz.current.response)
        if isinstance(answer, Unreadable):
            return answer
        graded = grade(self.question(), answer)
        seconds = self.quiz.current.seconds + max(0.0, self.clock_s - self.quiz.clock_s)
        fact = self._fact(position, graded, seconds=seconds)
        if self._examiner is not None:
            self._examiner.learn(fact)
        return Checked(position, graded), fact

    def finish(self, ending: Ending) -> None:
        """End the quiz. In an exam every item becomes a fact now: what was chosen counts."""
        self.rest()
        facts = self._exam_facts() if self.quiz.settings.mode.is_exam else ()
        self.happen(Finished(ending), answers=facts)

    def _exam_facts(self) -> tuple[AnsweredItem, ...]:
        spent_here = max(0.0, self.clock_s - self.quiz.clock_s)
        facts = []
        for position, entry in enumerate(self.quiz.entries):
            extra = spent_here if position == self.quiz.position else 0.0
            facts.append(self._fact(position, self._grade_of(position), seconds=entry.seconds + extra))
        return tuple(facts)

    def _grade_of(self, position: int) -> Grade:
        question = self.question(position)
        answer = read(question, self.quiz.entries[position].response)
        return UNANSWERED if isinstance(answer, Unreadable) else grade(question, answer)

    def _fact(self, position: int, graded: Grade, *, seconds: float) -> AnsweredItem:
        dealt, entry = self.quiz.dealt[position], self.quiz.entries[position]
        item = self.question(position).facts.summary
        self.answer_ids[position] = uuid4().hex
        return AnsweredItem(
            id=self.answer_ids[position],
            quiz_id=self.quiz.id,
            position=position,
            mode=self.quiz.settings.mode,
            item_id=dealt.item_id,
            version=dealt.version,
            content_hash=dealt.content_hash,
            variant=dealt.variant,
            order=dealt.order,
            area=item.area,
            topic=item.topic,
            level=item.level,
            type=item.type,
            difficulty=item.difficulty,
            difficulty_sd=item.difficulty_sd,
            option_count=item.option_count,
            response=entry.response,
            outcome=graded.outcome,
            credit=graded.credit,
            confidence=entry.confidence,
            at=self._now(),
            seconds=seconds,
            time_target_s=dealt.time_s,
        )
