"""A window that holds one screen at a time; each is made, and imported, when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from prepapp.bootstrap import App
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.home.screen import HomeScreen
from prepapp.gui.shell.places import Place
from prepapp.gui.theme.theme import Theme

if TYPE_CHECKING:
    from prepapp.gui.screens.dashboard.screen import DashboardScreen
    from prepapp.gui.screens.design.screen import DesignScreen
    from prepapp.gui.screens.diagnostic.result import ResultScreen
    from prepapp.gui.screens.diagnostic.screen import DiagnosticScreen
    from prepapp.gui.screens.first_run.screen import FirstRunScreen
    from prepapp.gui.screens.interview.screen import InterviewScreen
    from prepapp.gui.screens.library.screen import LibraryScreen
    from prepapp.gui.screens.practice.screen import PracticeScreen
    from prepapp.gui.screens.quiz.screen import QuizScreen
    from prepapp.gui.screens.review.screen import ReviewScreen
    from prepapp.gui.screens.settings.screen import SettingsScreen


class ScreenWindow(QMainWindow):
    """`made` comes once for each screen, with its name; `turned` whenever one comes to the front."""

    made = Signal(str, QWidget)
    turned = Signal(str)

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner, self._theme = app, runner, theme
        self._screens: dict[str, QWidget] = {}
        self.stack = QStackedWidget()

    def turn_to(self, name: str) -> None:
        """Bring a screen to the front as it stands."""
        screen: QWidget = getattr(self, name.lower().replace(" ", "_"))
        self.stack.setCurrentWidget(screen)
        self.turned.emit(name)

    def was_made(self, name: str) -> bool:
        """Whether a screen was needed before."""
        return name in self._screens

    @property
    def current_name(self) -> str:
        """The screen in front; "" before the first."""
        front = self.stack.currentWidget()
        return next((name for name, screen in self._screens.items() if screen is front), "")

    @property
    def home(self) -> HomeScreen:
        """Home."""
        screen = self._screen(Place.HOME, lambda: HomeScreen(self._theme, self._today))
        assert isinstance(screen, HomeScreen)
        return screen

    @property
    def practice(self) -> PracticeScreen:
        """The practice builder."""
        from prepapp.gui.screens.practice.screen import PracticeScreen

        screen = self._screen(Place.PRACTICE, lambda: PracticeScreen(self._app, self._runner, self._theme))
        assert isinstance(screen, PracticeScreen)
        return screen

    @property
    def quiz(self) -> QuizScreen:
        """The quiz."""
        from prepapp.gui.screens.quiz.screen import QuizScreen

        screen = self._screen(Place.QUIZ, lambda: QuizScreen(self._app, self._runner, self._theme))
        assert isinstance(screen, QuizScreen)
        return screen

    @property
    def review(self) -> ReviewScreen:
        """Finished quizzes."""
        from prepapp.gui.screens.review.screen import ReviewScreen

        screen = self._screen(Place.REVIEW, lambda: ReviewScreen(self._app, self._runner, self._theme))
        assert isinstance(screen, ReviewScreen)
        return screen

    @property
    def dashboard(self) -> DashboardScreen:
        """Readiness."""
        from prepapp.gui.screens.dashboard.screen import DashboardScreen

        screen = self._screen(
            Place.DASHBOARD,
            lambda: DashboardScreen(self._app, self._runner, self._theme, drawing=self._drawing),
        )
        assert isinstance(screen, DashboardScreen)
        return screen

    @property
    def diagnostic(self) -> DiagnosticScreen:
        """What comes before a diagnostic."""
        from prepapp.gui.screens.diagnostic.screen import DiagnosticScreen

        screen = self._screen(
            Place.DIAGNOSTIC, lambda: DiagnosticScreen(self._app, self._runner, self._theme)
        )
        assert isinstance(screen, DiagnosticScreen)
        return screen

    @property
    def result(self) -> ResultScreen:
        """What comes after one."""
        from prepapp.gui.screens.diagnostic.result import ResultScreen

        screen = self._screen(
            Place.RESULT, lambda: ResultScreen(self._app, self._runner, self._theme, drawing=self._drawing)
        )
        assert isinstance(screen, ResultScreen)
        return screen

    @property
    def interview(self) -> InterviewScreen:
        """What came of a mock interview."""
        from prepapp.gui.screens.interview.screen import InterviewScreen

        screen = self._screen(Place.INTERVIEW, lambda: InterviewScreen(self._app, self._runner, self._theme))
        assert isinstance(screen, InterviewScreen)
        return screen

    @property
    def design(self) -> DesignScreen:
        """A design question."""
        from prepapp.gui.screens.design.screen import DesignScreen

        screen = self._screen(Place.DESIGN, lambda: DesignScreen(self._app, self._runner, self._theme))
        assert isinstance(screen, DesignScreen)
        return screen

    @property
    def library(self) -> LibraryScreen:
        """The questions of the bank."""
        from prepapp.gui.screens.library.screen import LibraryScreen

        screen = self._screen(Place.LIBRARY, lambda: LibraryScreen(self._app, self._runner, self._theme))
        assert isinstance(screen, LibraryScreen)
        return screen

    @property
    def settings(self) -> SettingsScreen:
        """What is set once and for all."""
        from prepapp.gui.screens.settings.screen import SettingsScreen

        screen = self._screen(Place.SETTINGS, lambda: SettingsScreen(self._app, self._runner, self._theme))
        assert isinstance(screen, SettingsScreen)
        return screen

    @property
    def first_run(self) -> FirstRunScreen:
        """The questions of the first start."""
        from prepapp.gui.screens.first_run.screen import FirstRunScreen

        today = self._today()
        screen = self._screen(
            Place.FIRST_RUN, lambda: FirstRunScreen(self._theme, self._app.folders.data, today)
        )
        assert isinstance(screen, FirstRunScreen)
        return screen

    def _today(self) -> date:
        return self._app.world.now().astimezone().date()

    def get_charts_ready(self) -> None:
        """Load what draws charts, behind the window."""
        from prepapp.gui.charts.painting import warm_up

        self._drawing.submit_ahead(warm_up)

    @cached_property
    def _drawing(self) -> JobRunner:
        from prepapp.gui.widgets.drawing import drawing_runner

        return drawing_runner()

    def _screen(self, name: str, make: Callable[[], QWidget]) -> QWidget:
        if name not in self._screens:
            self._screens[name] = make()
            self.stack.addWidget(self._screens[name])
            self.made.emit(name, self._screens[name])
        return self._screens[name]
