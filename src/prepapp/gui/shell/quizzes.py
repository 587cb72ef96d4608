"""How quizzes begin and end: from a step, a plan or an interruption to the screen that shows the result."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from prepapp.bootstrap import App
from prepapp.domain.course import Mode
from prepapp.domain.glance import NextStep, StepKind
from prepapp.gui.deeds import Deed
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.shell.known import Known
from prepapp.gui.shell.leaving import AnswerPage, Then, leave_then
from prepapp.gui.shell.places import Place
from prepapp.gui.shell.screens import ScreenWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from prepapp.domain.plans import AdaptivePlan, Plan, ReviewPlan
    from prepapp.services.quiz_session import QuizSession

Sought = TypeVar("Sought")


class Quizzes(QObject):
    """Starts, resumes and ends quizzes in a window; `home_wanted` comes when there is nothing to show."""

    home_wanted = Signal()
    said = Signal(str)
    failed = Signal(object)
    done = Signal(object)
    """A deed that can be undone."""

    def __init__(self, window: ScreenWindow, app: App, runner: JobRunner, known: Known) -> None:
        super().__init__(window)
        self._window, self._app, self._runner, self._known = window, app, runner, known
        self._is_seeking = False

    def start_step(self, step: NextStep) -> None:
        """Start what is to be done next."""
        from prepapp.domain.plans import AdaptivePlan
        from prepapp.gui.screens.diagnostic.screen import DIAGNOSTIC

        if step.kind is StepKind.DIAGNOSTIC:
            self.introduce(DIAGNOSTIC)
        elif step.kind is StepKind.REVIEW:
            self.start_reviews()
        elif step.kind is StepKind.MOCK:
            self._prepare_mock()
        elif step.kind is StepKind.DESIGN:
            self._start_next_design()
        else:
            self.start(AdaptivePlan(tr(step.title), Mode.ADAPTIVE, step.areas, step.size))

    def introduce_check(self) -> None:
        """Say what the check of readiness is."""
        from prepapp.gui.screens.diagnostic.screen import READY_CHECK

        self.introduce(READY_CHECK)

    def introduce(self, plan: AdaptivePlan) -> None:
        """Say what a diagnostic or a check is before its first question; that costs no time."""

        def show() -> None:
            self._window.turn_to(Place.DIAGNOSTIC)
            self._window.diagnostic.enter(plan)

        self._known.warm_then(show)

    def _prepare_mock(self) -> None:
        from prepapp.gui.screens.practice.desk import Kind

        def show() -> None:
            self._window.turn_to(Place.PRACTICE)
            self._window.practice.enter(Kind.MOCK)

        self._known.warm_then(show)

    def start_reviews(self) -> None:
        """Start today's reviews, if any are due."""
        profile = self._known.glance.profile

        def found(plan: ReviewPlan | None) -> None:
            if plan is None:
                self.said.emit(tr("Nothing is due to be reviewed."))
            else:
                self.start(plan)

        self._seek(lambda: self._app.reviews.plan(profile), found)

    def start_design(self, item_id: str) -> None:
        """Take a design question."""
        from prepapp.domain.plans import DesignPlan

        self.start(DesignPlan(item_id))

    def _start_next_design(self) -> None:
        level = self._known.glance.profile.level

        def found(item_id: str | None) -> None:
            if item_id is not None:
                self.start_design(item_id)

        self._seek(lambda: self._app.practice.next_design(level), found)

    def start_area(self, area_id: str) -> None:
        """Practise one area."""
        from prepapp.domain.dealing import Filters
        from prepapp.domain.plans import QuizPlan

        assert self._known.bundle is not None
        name = self._known.bundle.taxonomy.area(area_id).name
        self.start(QuizPlan(tr("{area}: practice", area=name), Filters(areas=(area_id,)), 10))

    def practise(self, area_id: str) -> None:
        """Practise one area, or with "" whatever is to be done next."""
        self.start_area(area_id) if area_id else self._window.home.start_step()

    def start(self, plan: Plan) -> None:
        """Deal the quiz of a plan and show it."""
        profile = self._known.glance.profile
        self._seek(
            lambda: self._app.quizzes.start(plan, level=profile.level, specialisation=profile.specialisation),
            self._begin,
        )

    def resume(self) -> None:
        """Go on with the interrupted quiz."""

        def found(session: QuizSession | None) -> None:
            if session is None:
                self.home_wanted.emit()
            else:
                self._begin(session, is_resumed=True)

        self._known.warm_then(lambda: self._seek(lambda: self._app.quizzes.interrupted(), found))

    def _seek(self, work: Callable[[], Sought], found: Callable[[Sought], None]) -> None:
        """Find or make the quiz to show next; until it is there, to wish for one again changes nothing."""
        if self._is_seeking:
            return
        self._is_seeking = True

        def come(sought: Sought) -> None:
            self._is_seeking = False
            found(sought)

        def tell(error: Exception) -> None:
            self._is_seeking = False
            self.failed.emit(error)

        self._runner.submit(work, come, tell)

    def discard(self) -> None:
        """End the interrupted quiz as it stands; that can be undone."""
        open_quiz = self._known.glance.open_quiz
        if open_quiz is None:
            return
        quizzes, quiz_id = self._app.quizzes, open_quiz.id
        end, reopen = (partial(self._change, act, quiz_id) for act in (quizzes.discard, quizzes.reopen))
        words = tr("The interrupted quiz was discarded: {title}", title=tr(open_quiz.title))
        self._known.learn(replace(self._known.glance, open_quiz=None))  # it cannot be discarded twice
        end()
        self.done.emit(Deed(words, reopen, end))

    def _change(self, act: Callable[[str], None], quiz_id: str) -> None:
        """Do something to a quiz that is on no screen, and show on Home what is interrupted then."""

        def tell(error: Exception) -> None:
            self._known.refresh_glance()
            self.failed.emit(error)

        self._runner.submit(lambda: act(quiz_id), lambda _: self._known.refresh_glance(), tell)

    def pause(self) -> None:
        """Pause an untimed quiz, if one is on the screen: nobody is there."""
        if self._window.current_name == Place.QUIZ and self._window.quiz.is_running:
            pause = self._window.quiz.top.pause
            if self._window.quiz.session.quiz.settings.limit_s is None and pause.isVisible():
                pause.click()

    def flush(self) -> None:
        """Hand on what was typed a moment ago in the quiz or the design on the screen, if one is there."""
        if self._page is not None:
            self._page.flush()

    @property
    def has_unsaved(self) -> bool:
        """Whether something that was answered on the screen is not known to be on the disk."""
        return self._page is not None and bool(self._page.taking.session.unsaved)

    def leave_then(self, then: Callable[[], object], otherwise: Then = None) -> None:
        """Leave the quiz or the design on the screen for later, once it is saved, and call `then`.

        Where it cannot be saved the screen stays and says so, and `otherwise` is called.
        """
        leave_then(self._page, then, otherwise) if self._page is not None else then()

    def rest(self) -> None:
        """Stop the clock of the quiz or the design on the screen, and remember what can be remembered."""
        if self._page is not None:
            self._page.rest()

    @property
    def _page(self) -> AnswerPage | None:
        match self._window.current_name:
            case Place.QUIZ:
                return self._window.quiz
            case Place.DESIGN:
                return self._window.design
            case _:
                return None

    def show_finished(self, quiz_id: str) -> None:
        """Take a quiz's answers in and show what came of it."""
        self._absorb(quiz_id)
        match self._window.quiz.session.quiz.settings.mode:
            case Mode.DIAGNOSTIC | Mode.READY_CHECK:
                self._window.turn_to(Place.RESULT)
                self._window.result.enter(quiz_id)
            case Mode.MOCK:
                self.show_interview(quiz_id)
            case _:
                self.review(quiz_id)

    def show_interview(self, quiz_id: str) -> None:
        """Show a finished mock interview by its sections."""
        self._window.turn_to(Place.INTERVIEW)
        self._window.interview.enter(quiz_id)

    def review(self, quiz_id: str) -> None:
        """Show a finished quiz."""
        self._window.turn_to(Place.REVIEW)
        self._window.review.open_quiz(quiz_id)

    def take_in_score(self, quiz_id: str) -> None:
        """Take the score of a design in; what it says of readiness is shown elsewhere."""
        self._absorb(quiz_id)

    def _absorb(self, quiz_id: str) -> None:
        def absorb() -> None:
            self._app.readiness.absorb(self._app.quizzes.finished(quiz_id).answers)

        self._runner.submit(absorb, None, self.failed.emit)
        self._known.refresh_standing()

    def _begin(self, session: QuizSession, *, is_resumed: bool = False) -> None:
        self.leave_then(partial(self._show, session, is_resumed=is_resumed))

    def _show(self, session: QuizSession, *, is_resumed: bool) -> None:
        if session.quiz.settings.mode is Mode.DESIGN:
            self._window.turn_to(Place.DESIGN)
            self._window.design.begin(session, is_resumed=is_resumed)
            return
        self._window.turn_to(Place.QUIZ)
        self._window.quiz.begin(session, is_resumed=is_resumed)
