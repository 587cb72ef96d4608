"""The window: navigation on the left, one screen at a time, and what is saved said below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.errors import PrepError
from prepapp.domain.glance import Glance
from prepapp.domain.preferences import extra_time_from
from prepapp.gui.jobs import JobRunner
from prepapp.gui.shell.known import Known
from prepapp.gui.shell.navigation import Navigation
from prepapp.gui.shell.places import SCREENS, WITHOUT_NAVIGATION, title_of
from prepapp.gui.shell.quizzes import Quizzes
from prepapp.gui.shell.screens import ScreenWindow
from prepapp.gui.shortcuts import ShortcutSheet
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import column, row

if TYPE_CHECKING:
    from prepapp.domain.plans import AdaptivePlan, QuizPlan, ReviewPlan
    from prepapp.domain.profile import Profile

SMALLEST = QSize(880, 500)
USUAL = QSize(1180, 780)


class MainWindow(ScreenWindow):
    """Moves between screens; each reads anew when it is entered."""

    def __init__(self, app: App, runner: JobRunner, theme: Theme, glance: Glance) -> None:
        super().__init__(app, runner, theme)
        self._known = Known(app, runner, glance, self)
        self.warmed_up = self._known.warmed_up
        self.quizzes = Quizzes(self, app, runner, self._known)
        self.navigation = Navigation(theme)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self._show_first_run() if glance.is_first_run else self.go_to("Home")

    @property
    def is_warm(self) -> bool:
        """Whether everything that is loaded behind the first paint is there."""
        return self._known.is_warm

    @property
    def is_idle(self) -> bool:
        """Whether nothing is queued: what was done is on the disk and on the screen."""
        return self._runner.is_idle

    # What it is made of

    def _lay_out(self) -> None:
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
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

    def _connect(self) -> None:
        self.made.connect(self._connect_screen)
        self.turned.connect(self._show_turned)
        self.navigation.chosen.connect(self.go_to)
        self._known.changed.connect(self._show_known)
        self._known.failed.connect(self._show_problem)
        self.quizzes.home_wanted.connect(lambda: self.go_to("Home"))
        self.quizzes.said.connect(self.say)
        self.quizzes.failed.connect(self._show_problem)

    def _connect_screen(self, name: str, screen: Any) -> None:
        match name:
            case "Home":
                screen.step_wanted.connect(self.quizzes.start_step)
                screen.reviews_wanted.connect(self.quizzes.start_reviews)
                screen.resume_wanted.connect(self.quizzes.resume)
                screen.discard_wanted.connect(self.quizzes.discard)
                screen.dashboard_wanted.connect(lambda: self.go_to("Dashboard"))
            case "Practice":
                screen.plan_wanted.connect(self.quizzes.start_chosen)
            case "Quiz":
                screen.finished.connect(self.quizzes.show_finished)
                screen.left.connect(lambda: self.go_to("Home"))
                screen.saved.connect(self._say_saved)
                screen.announced.connect(self.say)
            case "Review":
                screen.practice_wanted.connect(lambda: self.go_to("Practice"))
            case "Diagnostic":
                screen.plan_wanted.connect(self.quizzes.start)
                screen.left.connect(lambda: self.go_to("Home"))
            case "Result":
                screen.step_wanted.connect(self.quizzes.start_step)
                screen.review_wanted.connect(self.quizzes.review)
                screen.dashboard_wanted.connect(lambda: self.go_to("Dashboard"))
            case "Dashboard":
                screen.step_wanted.connect(self.quizzes.start_step)
                screen.check_wanted.connect(self.quizzes.introduce_check)
                screen.practise_requested.connect(self._practise_area)
                screen.level_changed.connect(lambda _: self._known.refresh_standing())
            case "Library":
                screen.plan_wanted.connect(self.quizzes.start)
                screen.failed.connect(self._show_problem)
            case "Settings":
                screen.changed.connect(self._known.refresh_standing)
                screen.replaced.connect(self._known.refresh_standing)
                screen.failed.connect(self._show_problem)
            case "First run":
                screen.start_wanted.connect(partial(self._end_first_run, starts=True))
                screen.look_wanted.connect(partial(self._end_first_run, starts=False))

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

    # Moving about

    def go_to(self, name: str) -> None:
        """Show a screen, reading it anew; a running quiz is left, saved, for later."""
        if self.current_name == "Quiz":
            self.quizzes.leave()
        if name != "Home" and not self._known.is_warm:
            self._known.warm_then(lambda: self.go_to(name))
            return
        self.turn_to(name)
        match name:
            case "Home":
                self.home.show_glance(self._known.glance)
                self._known.refresh_glance()
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

    def _show_turned(self, name: str) -> None:
        self.navigation.setVisible(name not in WITHOUT_NAVIGATION)
        self.navigation.show_place(name)
        self._show_title()

    def _show_title(self) -> None:
        self.setWindowTitle(title_of(self.current_name, self._known.glance.profile.level.value))

    def _show_known(self) -> None:
        if self.current_name == "Home":
            self.home.show_glance(self._known.glance)
        self._show_title()

    def _set_text_scale(self, percent: int) -> None:
        self._theme.set_text_scale(percent)
        appearance = self._theme.appearance
        self._runner.submit(
            lambda: self._app.preferences.keep_appearance(appearance), None, self._show_problem
        )

    def _find(self) -> None:
        self.go_to("Library")
        self._known.warm_then(lambda: self.library.focus_search())

    def _show_shortcuts(self) -> None:
        ShortcutSheet(self, self._theme).open()

    def _toggle_full_screen(self) -> None:
        (self.showNormal if self.isFullScreen() else self.showFullScreen)()

    def warm_up(self) -> None:
        """Load, behind the painted window, what every other screen needs."""
        self._known.warm_then(self._known.refresh_standing)

    # First run and practice

    def _show_first_run(self) -> None:
        self.turn_to("First run")
        self.first_run.focus_first()

    def _end_first_run(self, profile: Profile, *, starts: bool) -> None:
        def go_on() -> None:
            self.go_to("Home")
            if starts:
                self.home.start_step()

        self._known.warm_then(lambda: self._known.become(profile, go_on))

    def _enter_practice(self) -> None:
        def show(remembered: dict[str, object]) -> None:
            assert self._known.bundle is not None
            bank = self._known.bundle
            extra = extra_time_from(remembered.get("extra_time"))
            self.practice.show_bank(bank.taxonomy.areas, bank.items, remembered.get("practice"), extra=extra)

        self._runner.submit(lambda: self._app.profiles.choices(), show, self._show_problem)

    def _practise_area(self, area_id: str) -> None:
        self.quizzes.start_area(area_id) if area_id else self.home.start_step()

    def start_quiz(self, plan: QuizPlan | AdaptivePlan | ReviewPlan) -> None:
        """Deal the quiz of a plan and show it."""
        self.quizzes.start(plan)

    def introduce(self, plan: AdaptivePlan) -> None:
        """Say what a diagnostic or a check is before its first question."""
        self.quizzes.introduce(plan)

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
        self.quizzes.leave()
        super().closeEvent(event)
