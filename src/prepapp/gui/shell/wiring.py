"""What each screen asks of the window, connected once: when the screen is made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from prepapp.gui.shell.known import Known
from prepapp.gui.shell.places import Place

if TYPE_CHECKING:
    from prepapp.gui.main_window import MainWindow
    from prepapp.gui.screens.dashboard.screen import DashboardScreen
    from prepapp.gui.screens.design.screen import DesignScreen
    from prepapp.gui.screens.diagnostic.result import ResultScreen
    from prepapp.gui.screens.diagnostic.screen import DiagnosticScreen
    from prepapp.gui.screens.first_run.screen import FirstRunScreen
    from prepapp.gui.screens.home.screen import HomeScreen
    from prepapp.gui.screens.interview.screen import InterviewScreen
    from prepapp.gui.screens.library.screen import LibraryScreen
    from prepapp.gui.screens.practice.screen import PracticeScreen
    from prepapp.gui.screens.quiz.screen import QuizScreen
    from prepapp.gui.screens.review.screen import ReviewScreen
    from prepapp.gui.screens.settings.screen import SettingsScreen


class Wiring(QObject):
    """Connects what screens emit with what the window does; so screens do not know each other."""

    def __init__(self, window: MainWindow, known: Known) -> None:
        super().__init__(window)
        self._window, self._known = window, known
        self._quizzes, self._notices = window.quizzes, window.notices
        window.made.connect(self._connect)

    def _connect(self, name: str, screen: Any) -> None:
        connects: dict[str, Callable[[Any], None]] = {
            Place.HOME: self._connect_home,
            Place.PRACTICE: self._connect_practice,
            Place.QUIZ: self._connect_quiz,
            Place.REVIEW: self._connect_review,
            Place.DIAGNOSTIC: self._connect_diagnostic,
            Place.RESULT: self._connect_result,
            Place.DESIGN: self._connect_design,
            Place.INTERVIEW: self._connect_interview,
            Place.DASHBOARD: self._connect_dashboard,
            Place.LIBRARY: self._connect_library,
            Place.SETTINGS: self._connect_settings,
            Place.FIRST_RUN: self._connect_first_run,
        }
        connects[name](screen)

    def _connect_home(self, screen: HomeScreen) -> None:
        screen.step_wanted.connect(self._quizzes.start_step)
        screen.reviews_wanted.connect(self._quizzes.start_reviews)
        screen.resume_wanted.connect(self._quizzes.resume)
        screen.discard_wanted.connect(self._quizzes.discard)
        screen.dashboard_wanted.connect(self._show_dashboard)

    def _connect_practice(self, screen: PracticeScreen) -> None:
        screen.plan_wanted.connect(self._quizzes.start)
        screen.step_wanted.connect(self._quizzes.start_step)
        screen.reviews_wanted.connect(self._quizzes.start_reviews)
        screen.intro_wanted.connect(self._quizzes.introduce)
        screen.design_wanted.connect(self._quizzes.start_design)
        screen.result_wanted.connect(self._quizzes.show_interview)
        screen.done.connect(self._window.undo_bar.offer)
        screen.failed.connect(self._notices.show_problem)

    def _connect_quiz(self, screen: QuizScreen) -> None:
        screen.finished.connect(self._quizzes.show_finished)
        screen.left.connect(self._show_home)
        screen.saved.connect(self._notices.say_saved)
        screen.announced.connect(self._notices.say)
        screen.done.connect(self._window.undo_bar.offer)
        screen.failed.connect(self._notices.show_problem)

    def _connect_review(self, screen: ReviewScreen) -> None:
        screen.practice_wanted.connect(self._show_practice)
        screen.done.connect(self._window.undo_bar.offer)
        screen.failed.connect(self._notices.show_problem)

    def _connect_diagnostic(self, screen: DiagnosticScreen) -> None:
        screen.plan_wanted.connect(self._quizzes.start)
        screen.left.connect(self._show_home)

    def _connect_result(self, screen: ResultScreen) -> None:
        screen.step_wanted.connect(self._quizzes.start_step)
        screen.review_wanted.connect(self._quizzes.review)
        screen.dashboard_wanted.connect(self._show_dashboard)

    def _connect_design(self, screen: DesignScreen) -> None:
        screen.left.connect(self._show_practice)
        screen.announced.connect(self._notices.say)
        screen.saved.connect(self._notices.say_saved)
        screen.scored.connect(self._quizzes.take_in_score)
        screen.failed.connect(self._notices.show_problem)

    def _connect_interview(self, screen: InterviewScreen) -> None:
        screen.review_wanted.connect(self._quizzes.review)
        screen.area_wanted.connect(self._quizzes.start_area)
        screen.dashboard_wanted.connect(self._show_dashboard)

    def _connect_dashboard(self, screen: DashboardScreen) -> None:
        screen.step_wanted.connect(self._quizzes.start_step)
        screen.check_wanted.connect(self._quizzes.introduce_check)
        screen.plan_wanted.connect(self._quizzes.start)
        screen.practise_requested.connect(self._quizzes.practise)
        screen.said.connect(self._notices.say)
        screen.failed.connect(self._notices.show_problem)
        screen.level_changed.connect(lambda _: self._known.refresh_standing())

    def _connect_library(self, screen: LibraryScreen) -> None:
        screen.plan_wanted.connect(self._quizzes.start)
        screen.done.connect(self._window.undo_bar.offer)
        screen.said.connect(self._notices.say)
        screen.failed.connect(self._notices.show_problem)

    def _connect_settings(self, screen: SettingsScreen) -> None:
        screen.changed.connect(self._window.obey)
        screen.done.connect(self._window.undo_bar.offer)
        screen.said.connect(self._notices.say)
        screen.export_wanted.connect(self._window.exporter.ask)
        screen.replaced.connect(self._window.beginnings.take_over)
        screen.erased.connect(self._window.beginnings.begin_anew)
        screen.removal_wanted.connect(self._window.removal_wanted)
        screen.failed.connect(self._notices.show_problem)

    def _connect_first_run(self, screen: FirstRunScreen) -> None:
        screen.start_wanted.connect(partial(self._window.beginnings.end_first_run, starts=True))
        screen.look_wanted.connect(partial(self._window.beginnings.end_first_run, starts=False))

    def _show_home(self) -> None:
        self._window.go_to(Place.HOME)

    def _show_practice(self) -> None:
        self._window.go_to(Place.PRACTICE)

    def _show_dashboard(self) -> None:
        self._window.go_to(Place.DASHBOARD)
