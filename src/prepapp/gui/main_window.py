"""The window: navigation on the left, one screen at a time, and what is saved said below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.course import Mode
from prepapp.domain.errors import PrepError
from prepapp.domain.glance import Glance, NextStep, StepKind
from prepapp.domain.preferences import extra_time_from
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.home.screen import HomeScreen
from prepapp.gui.shortcuts import ShortcutSheet
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import column, row

if TYPE_CHECKING:
    from prepapp.content.bundle import Bundle
    from prepapp.domain.history import AnsweredItem
    from prepapp.domain.plans import AdaptivePlan, QuizPlan, ReviewPlan
    from prepapp.domain.profile import Profile
    from prepapp.gui.screens.dashboard.screen import DashboardScreen
    from prepapp.gui.screens.diagnostic.result import ResultScreen
    from prepapp.gui.screens.diagnostic.screen import DiagnosticScreen
    from prepapp.gui.screens.first_run.screen import FirstRunScreen
    from prepapp.gui.screens.library.screen import LibraryScreen
    from prepapp.gui.screens.practice.screen import PracticeScreen
    from prepapp.gui.screens.quiz.screen import QuizScreen
    from prepapp.gui.screens.review.screen import ReviewScreen
    from prepapp.gui.screens.settings.screen import SettingsScreen
    from prepapp.services.quiz_session import QuizSession

SCREENS = (
    ("Home", "home"),
    ("Practice", "practice"),
    ("Review", "review"),
    ("Dashboard", "dashboard"),
    ("Library", "library"),
    ("Settings", "settings"),
)
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
        self._show_first_run() if glance.is_first_run else self.go_to("Home")

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

        screen = self._screen(
            "Dashboard",
            lambda: DashboardScreen(self._app, self._runner, self._theme, drawing=self._drawing),
        )
        assert isinstance(screen, DashboardScreen)
        return screen

    @property
    def diagnostic(self) -> DiagnosticScreen:
        """What comes before a diagnostic."""
        from prepapp.gui.screens.diagnostic.screen import DiagnosticScreen

        screen = self._screen("Diagnostic", lambda: DiagnosticScreen(self._app, self._runner, self._theme))
        assert isinstance(screen, DiagnosticScreen)
        return screen

    @property
    def result(self) -> ResultScreen:
        """What comes after one."""
        from prepapp.gui.screens.diagnostic.result import ResultScreen

        screen = self._screen(
            "Result", lambda: ResultScreen(self._app, self._runner, self._theme, drawing=self._drawing)
        )
        assert isinstance(screen, ResultScreen)
        return screen

    @cached_property
    def _drawing(self) -> JobRunner:
        from prepapp.gui.widgets.chart_view import drawing_runner

        return drawing_runner()

    @property
    def library(self) -> LibraryScreen:
        """The questions of the bank."""
        from prepapp.gui.screens.library.screen import LibraryScreen

        screen = self._screen("Library", lambda: LibraryScreen(self._app, self._runner, self._theme))
        assert isinstance(screen, LibraryScreen)
        return screen

    @property
    def settings(self) -> SettingsScreen:
        """What is set once and for all."""
        from prepapp.gui.screens.settings.screen import SettingsScreen

        screen = self._screen("Settings", lambda: SettingsScreen(self._app, self._runner, self._theme))
        assert isinstance(screen, SettingsScreen)
        return screen

    @property
    def first_run(self) -> FirstRunScreen:
        """The questions of the first start."""
        from prepapp.gui.screens.first_run.screen import FirstRunScreen

        today = self._app.world.now().astimezone().date()
        screen = self._screen("First run", lambda: FirstRunScreen(self._theme, self._app.folders.data, today))
        assert isinstance(screen, FirstRunScreen)
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
                screen.reviews_wanted.connect(self.start_reviews)
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
            case "Diagnostic":
                screen.plan_wanted.connect(self.start_quiz)
                screen.left.connect(lambda: self.go_to("Home"))
            case "Result":
                screen.step_wanted.connect(self._start_step)
                screen.review_wanted.connect(self._review_quiz)
                screen.dashboard_wanted.connect(lambda: self.go_to("Dashboard"))
            case "Dashboard":
                screen.step_wanted.connect(self._start_step)
                screen.check_wanted.connect(self._introduce_check)
                screen.practise_requested.connect(self._practise_area)
                screen.level_changed.connect(lambda _: self._refresh_standing())
            case "Library":
                screen.plan_wanted.connect(self.start_quiz)
                screen.failed.connect(self._show_problem)
            case "Settings":
                screen.changed.connect(self._refresh_standing)
                screen.replaced.connect(self._refresh_standing)
                screen.failed.connect(self._show_problem)
            case "First run":
                screen.start_wanted.connect(lambda profile: self._end_first_run(profile, starts=True))
                screen.look_wanted.connect(lambda profile: self._end_first_run(profile, starts=False))

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
            case "Library":
                self.library.enter()
            case "Settings":
                self.settings.enter()

    def _show(self, name: str) -> None:
        screen: QWidget = getattr(self, name.lower().replace(" ", "_"))
        self.stack.setCurrentWidget(screen)
        self.navigation.setVisible(name not in ("Quiz", "First run"))
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
        self._shortcut("Ctrl++", lambda: self._set_text_scale(self._theme.text_scale + 10))
        self._shortcut("Ctrl+=", lambda: self._set_text_scale(self._theme.text_scale + 10))
        self._shortcut("Ctrl+-", lambda: self._set_text_scale(self._theme.text_scale - 10))
        self._shortcut("Ctrl+0", lambda: self._set_text_scale(100))
        self._shortcut("Ctrl+,", lambda: self.go_to("Settings"))
        self._shortcut("Ctrl+F", self._find)
        self._shortcut("F1", self._show_shortcuts)
        self._shortcut("Ctrl+/", self._show_shortcuts)

    def _shortcut(self, keys: str, slot: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _set_text_scale(self, percent: int) -> None:
        self._theme.set_text_scale(percent)
        appearance = self._theme.appearance
        self._runner.submit(
            lambda: self._app.preferences.keep_appearance(appearance), None, self._show_problem
        )

    def _find(self) -> None:
        self.go_to("Library")
        self._warm_then(lambda: self.library.focus_search())

    def _show_shortcuts(self) -> None:
        ShortcutSheet(self, self._theme).open()

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
        if is_new:
            self._set_title(self.windowTitle().partition(" – ")[0])

    # First run

    def _show_first_run(self) -> None:
        self._show("First run")
        self.first_run.focus_first()

    def _end_first_run(self, profile: Profile, *, starts: bool) -> None:
        def work() -> Glance:
            self._app.profiles.change(profile)
            self._app.readiness.keep_standing(profile)
            return self._app.glance()

        def go_on(glance: Glance) -> None:
            self._glance = glance
            self.go_to("Home")
            if starts:
                self.home.start_step()

        self._warm_then(lambda: self._runner.submit(work, go_on, self._show_problem))

    # Quizzes

    def _start_step(self, step: NextStep) -> None:
        from prepapp.domain.plans import AdaptivePlan
        from prepapp.gui.screens.diagnostic.screen import DIAGNOSTIC

        if step.kind is StepKind.DIAGNOSTIC:
            self.introduce(DIAGNOSTIC)
        elif step.kind is StepKind.REVIEW:
            self.start_reviews()
        else:
            self.start_quiz(AdaptivePlan(step.title, Mode.ADAPTIVE, step.areas, step.size))

    def _introduce_check(self) -> None:
        from prepapp.gui.screens.diagnostic.screen import READY_CHECK

        self.introduce(READY_CHECK)

    def start_reviews(self) -> None:
        """Start today's reviews, if any are due."""
        profile = self._glance.profile

        def found(plan: ReviewPlan | None) -> None:
            if plan is None:
                self.say("Nothing is due to be reviewed.")
            else:
                self.start_quiz(plan)

        self._runner.submit(lambda: self._app.reviews.plan(profile), found, self._show_problem)

    def introduce(self, plan: AdaptivePlan) -> None:
        """Say what a diagnostic or a check is before its first question; that costs no time."""

        def show() -> None:
            self._show("Diagnostic")
            self.diagnostic.enter(plan)

        show() if self.is_warm else self._warm_then(show)

    def _start_chosen(self, plan: QuizPlan, choices: dict[str, object]) -> None:
        self._runner.submit(lambda: self._app.profiles.remember(practice=choices))
        self.start_quiz(plan)

    def start_quiz(self, plan: QuizPlan | AdaptivePlan | ReviewPlan) -> None:
        """Deal the quiz of a plan and show it."""
        profile = self._glance.profile
        self._runner.submit(
            lambda: self._app.quizzes.start(plan, level=profile.level, specialisation=profile.specialisation),
            self._begin,
            self._show_problem,
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
        if self.quiz.session.quiz.settings.mode in (Mode.DIAGNOSTIC, Mode.READY_CHECK):
            self._show("Result")
            self.result.enter(quiz_id)
        else:
            self._review_quiz(quiz_id)

    def _review_quiz(self, quiz_id: str) -> None:
        self._show("Review")
        self.review.open_quiz(quiz_id)

    def _enter_practice(self) -> None:
        def show(remembered: dict[str, object]) -> None:
            assert self._bundle is not None
            bank = self._bundle
            extra = extra_time_from(remembered.get("extra_time"))
            self.practice.show_bank(bank.taxonomy.areas, bank.items, remembered.get("practice"), extra=extra)

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

    def come_forward(self) -> None:
        """Show the window before all others: somebody started the program again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def warn(self, words: str) -> None:
        """Say something that must not be overlooked."""
        from prepapp.gui.dialogs import show_problem

        show_problem(self, words)

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
