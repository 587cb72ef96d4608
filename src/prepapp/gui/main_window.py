"""The window: navigation on the left, one screen at a time, and what is saved said below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.errors import PrepError
from prepapp.domain.glance import Glance, NextStep
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.home.screen import HomeScreen
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import column, row

if TYPE_CHECKING:
    from prepapp.content.bundle import Bundle
    from prepapp.domain.history import AnsweredItem
    from prepapp.domain.plans import QuizPlan
    from prepapp.domain.topics import Level
    from prepapp.gui.screens.dashboard.screen import DashboardScreen
    from prepapp.gui.screens.practice.screen import PracticeScreen
    from prepapp.gui.screens.quiz.screen import QuizScreen
    from prepapp.gui.screens.review.screen import ReviewScreen
    from prepapp.services.quiz_session import QuizSession

SCREENS = (("Home", "home"), ("Practice", "practice"), ("Review", "review"), ("Dashboard", "dashboard"))
SMALLEST = QSize(880, 500)
USUAL = QSize(1180, 780)


class MainWindow(QMainWindow):
    """Moves between screens; each is made when it is first shown, and reads anew when it is entered."""

    warmed_up = Signal()

    def __init__(self, app: App, runner: JobRunner, theme: Theme, glance: Glance) -> None:
        super().__init__()
        self._app, self._runner, self._theme, self._glance = app, runner, theme, glance
        self._bundle: Bundle | None = None
        self._made: dict[str, QWidget] = {}
        self._is_closing = False
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.navigation = self._make_navigation()
        self.stack = QStackedWidget()
        frame = QWidget()
        frame.setProperty("role", "window")
        middle = row(self.navigation, self.stack, spacing=0)
        middle.setStretch(1, 1)
        frame.setLayout(column(middle))
        self.setCentralWidget(frame)
        self.saved_label = QLabel("")
        self.saved_label.setAccessibleName("Saved state")
        self.statusBar().addPermanentWidget(self.saved_label)
        self.statusBar().setSizeGripEnabled(False)
        self._add_shortcuts()
        theme.changed.connect(self._redress)
        self.go_to("Home")

    @property
    def is_warm(self) -> bool:
        """Whether everything that is loaded behind the first paint is there."""
        return self._bundle is not None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is queued: what was done is on the disk and on the screen."""
        return self._runner.is_idle

    # Screens, made when they are first needed

    @property
    def home(self) -> HomeScreen:
        """Home."""
        screen = self._screen("Home", lambda: HomeScreen(self._theme))
        assert isinstance(screen, HomeScreen)
        return screen

    @property
    def practice(self) -> PracticeScreen:
        """The practice builder."""
        from prepapp.gui.screens.practice.screen import PracticeScreen

        screen = self._screen("Practice", lambda: PracticeScreen(self._theme))
        assert isinstance(screen, PracticeScreen)
        return screen

    @property
    def quiz(self) -> QuizScreen:
        """The quiz."""
        from prepapp.gui.screens.quiz.screen import QuizScreen

        screen = self._screen("Quiz", lambda: QuizScreen(self._runner, self._app.quizzes, self._theme))
        assert isinstance(screen, QuizScreen)
        return screen

    @property
    def review(self) -> ReviewScreen:
        """Finished quizzes."""
        from prepapp.gui.screens.review.screen import ReviewScreen

        screen = self._screen("Review", lambda: ReviewScreen(self._app, self._runner, self._theme))
        assert isinstance(screen, ReviewScreen)
        return screen

    @property
    def dashboard(self) -> DashboardScreen:
        """Readiness."""
        from prepapp.gui.screens.dashboard.screen import DashboardScreen

        screen = self._screen("Dashboard", lambda: DashboardScreen(self._app, self._runner, self._theme))
        assert isinstance(screen, DashboardScreen)
        return screen

    def _screen(self, name: str, make: Callable[[], QWidget]) -> QWidget:
        if name not in self._made:
            screen = make()
            self._made[name] = screen
            self.stack.addWidget(screen)
            self._connect(name, screen)
        return self._made[name]

    def _connect(self, name: str, screen: Any) -> None:
        match name:
            case "Home":
                screen.step_wanted.connect(self._start_step)
                screen.resume_wanted.connect(self._resume)
                screen.discard_wanted.connect(self._discard)
                screen.dashboard_wanted.connect(lambda: self.go_to("Dashboard"))
            case "Practice":
                screen.plan_wanted.connect(self._start_chosen)
            case "Quiz":
                screen.finished.connect(self._finished)
                screen.left.connect(lambda: self.go_to("Home"))
                screen.saved.connect(self._say_saved)
                screen.announced.connect(self.say)
            case "Review":
                screen.practice_wanted.connect(lambda: self.go_to("Practice"))
            case "Dashboard":
                screen.practise_requested.connect(self._practise_area)
                screen.level_changed.connect(lambda _: self._refresh_standing())

    # Moving about

    def go_to(self, name: str) -> None:
        """Show a screen, reading it anew; a running quiz is left, saved, for later."""
        if "Quiz" in self._made and self.quiz.is_running and self.stack.currentWidget() is self.quiz:
            self.quiz.leave()
        if name != "Home" and self._bundle is None:
            self._warm_then(lambda: self.go_to(name))
            return
        self._show(name)
        match name:
            case "Home":
                self.home.show_glance(self._glance)
                self._refresh_glance()
            case "Practice":
                self._enter_practice()
            case "Review":
                self.review.show_list()
            case "Dashboard":
                self.dashboard.enter()

    def _show(self, name: str) -> None:
        screen: QWidget = getattr(self, name.lower())
        self.stack.setCurrentWidget(screen)
        self.navigation.setVisible(name != "Quiz")
        names = [screen for screen, _ in SCREENS]
        if name in names:
            self.navigation.blockSignals(True)
            self.navigation.setCurrentRow(names.index(name))
            self.navigation.blockSignals(False)
        self._set_title(name)

    def _set_title(self, name: str) -> None:
        level = self._glance.profile.level.value.capitalize()
        self.setWindowTitle(f"{name} – {level} – prepapp")

    def _make_navigation(self) -> QListWidget:
        navigation = QListWidget()
        navigation.setProperty("role", "navigation")
        navigation.setAccessibleName("Navigation")
        navigation.setFixedWidth(self._theme.space(188))
        navigation.setIconSize(QSize(20, 20))
        navigation.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place, (name, icon) in enumerate(SCREENS, start=1):
            item = QListWidgetItem(self._theme.icon(icon), name)
            item.setToolTip(f"{name} (Ctrl+{place})")
            item.setSizeHint(QSize(0, self._theme.space(42)))
            navigation.addItem(item)
        navigation.currentRowChanged.connect(lambda place: self.go_to(SCREENS[place][0]))
        return navigation

    def _redress(self) -> None:
        for place, (_, icon) in enumerate(SCREENS):
            item = self.navigation.item(place)
            item.setIcon(self._theme.icon(icon))
            item.setSizeHint(QSize(0, self._theme.space(42)))

    def _add_shortcuts(self) -> None:
        for place, (name, _) in enumerate(SCREENS, start=1):
            self._shortcut(f"Ctrl+{place}", partial(self.go_to, name))
        self._shortcut("Ctrl+N", lambda: self.go_to("Practice"))
        self._shortcut("F11", self._toggle_full_screen)
        self._shortcut("Ctrl++", lambda: self._theme.set_text_scale(self._theme.text_scale + 10))
        self._shortcut("Ctrl+=", lambda: self._theme.set_text_scale(self._theme.text_scale + 10))
        self._shortcut("Ctrl+-", lambda: self._theme.set_text_scale(self._theme.text_scale - 10))

    def _shortcut(self, keys: str, slot: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _toggle_full_screen(self) -> None:
        (self.showNormal if self.isFullScreen() else self.showFullScreen)()

    # Work behind the first paint

    def warm_up(self) -> None:
        """Load, behind the painted window, what every other screen needs."""
        self._warm_then(self._refresh_standing)

    def _warm_then(self, then: Callable[[], object]) -> None:
        def warmed(bundle: Bundle) -> None:
            first = self._bundle is None
            self._bundle = bundle
            then()
            if first:
                self.warmed_up.emit()

        self._runner.submit(self._warm, warmed, self._show_problem)

    def _warm(self) -> Bundle:
        import prepapp.gui.screens.dashboard.screen
        import prepapp.gui.screens.quiz.screen  # noqa: F401 - imported here so that a click need not wait

        bundle = self._app.bundle
        _ = self._app.quizzes, self._app.readiness, self._app.profiles
        return bundle

    def _refresh_glance(self) -> None:
        self._runner.submit(self._app.glance, self._show_glance, self._show_problem)

    def _refresh_standing(self) -> None:
        def work() -> Glance:
            self._app.readiness.keep_standing(self._app.profiles.profile())
            return self._app.glance()

        self._runner.submit(work, self._show_glance, self._show_problem)

    def _show_glance(self, glance: Glance) -> None:
        is_new = glance != self._glance
        self._glance = glance
        if is_new and self.stack.currentWidget() is self.home:
            self.home.show_glance(glance)
            self._set_title("Home")

    # Quizzes

    def _start_step(self, step: NextStep) -> None:
        from prepapp.domain.dealing import Filters
        from prepapp.domain.plans import QuizPlan

        self.start_quiz(QuizPlan(step.title, Filters(areas=step.areas), step.size))

    def _start_chosen(self, plan: QuizPlan, choices: dict[str, object]) -> None:
        self._runner.submit(lambda: self._app.profiles.remember(practice=choices))
        self.start_quiz(plan)

    def start_quiz(self, plan: QuizPlan) -> None:
        """Deal the quiz of a plan and show it."""
        level: Level = self._glance.profile.level
        self._runner.submit(
            lambda: self._app.quizzes.start(plan, level=level), self._begin, self._show_problem
        )

    def _begin(self, session: QuizSession, *, is_resumed: bool = False) -> None:
        self._show("Quiz")
        self.quiz.begin(session, is_resumed=is_resumed)

    def _resume(self) -> None:
        def found(session: QuizSession | None) -> None:
            if session is None:
                self.go_to("Home")
            else:
                self._begin(session, is_resumed=True)

        self._warm_then(
            lambda: self._runner.submit(lambda: self._app.quizzes.interrupted(), found, self._show_problem)
        )

    def _discard(self) -> None:
        open_quiz = self._glance.open_quiz
        if open_quiz is not None:
            quiz_id = open_quiz.id
            self._runner.submit(
                lambda: self._app.quizzes.discard(quiz_id), lambda _: self.go_to("Home"), self._show_problem
            )

    def _finished(self, quiz_id: str) -> None:
        def absorb() -> tuple[AnsweredItem, ...]:
            answers = self._app.quizzes.finished(quiz_id).answers
            self._app.readiness.absorb(answers)
            return answers

        self._runner.submit(absorb, None, self._show_problem)
        self._refresh_standing()
        self._show("Review")
        self.review.open_quiz(quiz_id)

    def _enter_practice(self) -> None:
        def show(remembered: dict[str, object]) -> None:
            assert self._bundle is not None
            bank = self._bundle
            self.practice.show_bank(bank.taxonomy.areas, bank.items, remembered.get("practice"))

        self._runner.submit(lambda: self._app.profiles.choices(), show, self._show_problem)

    def _practise_area(self, area_id: str) -> None:
        if not area_id:
            self.home.start_step()
            return
        from prepapp.domain.dealing import Filters
        from prepapp.domain.plans import QuizPlan

        assert self._bundle is not None
        name = self._bundle.taxonomy.area(area_id).name
        self.start_quiz(QuizPlan(f"{name}: practice", Filters(areas=(area_id,)), 10))

    # What is said

    def say(self, words: str) -> None:
        """Say something in the status line for a while."""
        self.statusBar().showMessage(words, 8000)

    def _say_saved(self) -> None:
        # The local wall clock is only shown, never stored.
        self.saved_label.setText(f"Saved {datetime.now().astimezone():%H:%M:%S}")

    def _show_problem(self, error: Exception) -> None:
        if not isinstance(error, PrepError):
            raise error
        from prepapp.gui.dialogs import show_problem

        show_problem(self, str(error))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if "Quiz" in self._made and self.quiz.is_running:
            self.quiz.leave()
        super().closeEvent(event)
