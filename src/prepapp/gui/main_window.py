"""The window: navigation on the left, one screen at a time, and what is saved said below."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.glance import Glance
from prepapp.domain.preferences import Appearance, Preferences
from prepapp.gui.announcing import announce
from prepapp.gui.jobs import JobRunner
from prepapp.gui.keyboard import Keyboard
from prepapp.gui.language import tr
from prepapp.gui.shell.acts import Acts
from prepapp.gui.shell.exporting import Exporter
from prepapp.gui.shell.idle import IdleWatch
from prepapp.gui.shell.in_sight import KeptInSight
from prepapp.gui.shell.known import Known
from prepapp.gui.shell.navigation import Navigation
from prepapp.gui.shell.opening import Opener
from prepapp.gui.shell.people import PeopleCorner
from prepapp.gui.shell.places import WITHOUT_NAVIGATION, Place, title_of
from prepapp.gui.shell.quizzes import Quizzes
from prepapp.gui.shell.screens import ScreenWindow
from prepapp.gui.shell.side import Side
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.loading_bar import LoadingBar
from prepapp.gui.widgets.parts import column, row
from prepapp.gui.widgets.pressing import press_by_enter
from prepapp.gui.widgets.problem import ProblemBar
from prepapp.gui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from prepapp.domain.plans import AdaptivePlan, QuizPlan, ReviewPlan
    from prepapp.domain.profile import Profile
    from prepapp.gui.screens.quiz.screen import QuizScreen
    from prepapp.gui.screens.settings.screen import SettingsScreen

SMALLEST = QSize(880, 500)
USUAL = QSize(1180, 780)


class MainWindow(ScreenWindow):
    """Moves between screens; each reads anew when it is entered."""

    person_wanted = Signal(object)
    """A `Person` whose history is to be opened in place of this one."""

    removal_wanted = Signal()
    """The person and all that is kept of them is to go."""

    def __init__(self, app: App, runner: JobRunner, theme: Theme, glance: Glance) -> None:
        super().__init__(app, runner, theme)
        self._known = Known(app, runner, glance, self)
        self.warmed_up = self._known.warmed_up
        self.quizzes = Quizzes(self, app, runner, self._known)
        self.navigation = Navigation(theme)
        self.people = PeopleCorner(app, theme)
        self.side = Side(self.navigation, self.people, theme)
        self.undo_bar, self.problem_bar = UndoBar(), ProblemBar()
        self.exporter = Exporter(self, app, runner)
        self._opener = Opener(self, runner, self._known)
        self.keyboard = Keyboard(self)
        self._idle = IdleWatch(self)
        self._lay_out()
        self._connect()
        self.acts = Acts(self, app, runner, theme, self._known)
        KeptInSight(self)
        self.keyboard.adopt(self)
        self._show_first_run() if glance.is_first_run else self._show_home()

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
        self.loading = LoadingBar(self._runner, self._theme)
        middle = row(self.side, column(self.loading, self.stack, spacing=0), spacing=0)
        middle.setStretch(1, 1)
        frame.setLayout(column(middle, self.exporter.bar, self.problem_bar, self.undo_bar, spacing=0))
        self.setCentralWidget(frame)
        self.saved_label = QLabel("")
        self.statusBar().addPermanentWidget(self.saved_label)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        self.made.connect(self._connect_screen)
        self.made.connect(lambda name, screen: self.keyboard.adopt(screen, name))
        self.turned.connect(self._show_turned)
        self.navigation.chosen.connect(self.go_to)
        self.navigation.pointed.connect(self._get_ready)
        self.people.wanted.connect(self.person_wanted)
        self.people.changed.connect(self._show_title)
        self.people.failed.connect(self._show_problem)
        self._known.changed.connect(self._show_known)
        self._known.failed.connect(self._show_problem)
        self._known.unread.connect(self._show_unread)
        self._known.read.connect(self._show_read)
        self._idle.fell_idle.connect(self.quizzes.rest)
        self.quizzes.home_wanted.connect(lambda: self.go_to(Place.HOME))
        self.quizzes.mock_wanted.connect(self._prepare_mock)
        self.quizzes.said.connect(self.say)
        self.quizzes.failed.connect(self._show_problem)
        self.exporter.failed.connect(self._show_problem)
        self._opener.failed.connect(self._show_problem)
        self._opener.said.connect(self.say)

    def _connect_screen(self, name: str, screen: Any) -> None:
        match name:
            case Place.HOME:
                screen.step_wanted.connect(self.quizzes.start_step)
                screen.reviews_wanted.connect(self.quizzes.start_reviews)
                screen.resume_wanted.connect(self.quizzes.resume)
                screen.discard_wanted.connect(self.quizzes.discard)
                screen.dashboard_wanted.connect(lambda: self.go_to(Place.DASHBOARD))
            case Place.PRACTICE:
                self._connect_practice(screen)
            case Place.QUIZ:
                self._connect_quiz(screen)
            case Place.REVIEW:
                screen.practice_wanted.connect(lambda: self.go_to(Place.PRACTICE))
                screen.done.connect(self.undo_bar.offer)
            case Place.DIAGNOSTIC:
                screen.plan_wanted.connect(self.quizzes.start)
                screen.left.connect(lambda: self.go_to(Place.HOME))
            case Place.RESULT:
                screen.step_wanted.connect(self.quizzes.start_step)
                screen.review_wanted.connect(self.quizzes.review)
                screen.dashboard_wanted.connect(lambda: self.go_to(Place.DASHBOARD))
            case Place.DESIGN:
                screen.left.connect(lambda: self.go_to(Place.PRACTICE))
                screen.announced.connect(self.say)
                screen.saved.connect(self._say_saved)
                screen.scored.connect(self.quizzes.take_in_score)
                screen.failed.connect(self._show_problem)
            case Place.INTERVIEW:
                screen.review_wanted.connect(self.quizzes.review)
                screen.area_wanted.connect(self.quizzes.start_area)
                screen.dashboard_wanted.connect(lambda: self.go_to(Place.DASHBOARD))
            case Place.DASHBOARD:
                screen.step_wanted.connect(self.quizzes.start_step)
                screen.check_wanted.connect(self.quizzes.introduce_check)
                screen.plan_wanted.connect(self.quizzes.start)
                screen.practise_requested.connect(self._practise_area)
                screen.said.connect(self.say)
                screen.failed.connect(self._show_problem)
                screen.level_changed.connect(lambda _: self._known.refresh_standing())
            case Place.LIBRARY:
                screen.plan_wanted.connect(self.quizzes.start)
                screen.done.connect(self.undo_bar.offer)
                screen.said.connect(self.say)
                screen.failed.connect(self._show_problem)
            case Place.SETTINGS:
                self._connect_settings(screen)
            case Place.FIRST_RUN:
                screen.start_wanted.connect(partial(self._end_first_run, starts=True))
                screen.look_wanted.connect(partial(self._end_first_run, starts=False))

    def _connect_settings(self, screen: SettingsScreen) -> None:
        screen.changed.connect(self._obey)
        screen.done.connect(self.undo_bar.offer)
        screen.said.connect(self.say)
        screen.export_wanted.connect(self.exporter.ask)
        screen.replaced.connect(self._start_over)
        screen.erased.connect(self._begin_anew)
        screen.removal_wanted.connect(self.removal_wanted)
        screen.failed.connect(self._show_problem)

    def _connect_quiz(self, screen: QuizScreen) -> None:
        screen.finished.connect(self.quizzes.show_finished)
        screen.left.connect(lambda: self.go_to(Place.HOME))
        screen.saved.connect(self._say_saved)
        screen.announced.connect(self.say)
        screen.done.connect(self.undo_bar.offer)

    def _connect_practice(self, screen: Any) -> None:
        screen.plan_wanted.connect(self.quizzes.start)
        screen.step_wanted.connect(self.quizzes.start_step)
        screen.reviews_wanted.connect(self.quizzes.start_reviews)
        screen.intro_wanted.connect(self.quizzes.introduce)
        screen.design_wanted.connect(self.quizzes.start_design)
        screen.result_wanted.connect(self.quizzes.show_interview)
        screen.done.connect(self.undo_bar.offer)
        screen.failed.connect(self._show_problem)

    # Moving about

    def go_to(self, name: str) -> None:
        """Show a screen, reading it anew; a running quiz is left, saved, for later."""
        if self.current_name in (Place.QUIZ, Place.DESIGN):
            self.quizzes.leave()
            self.statusBar().clearMessage()  # what was said of a question means nothing elsewhere
        if name != Place.HOME and not self._known.is_warm:
            self._known.warm_then(lambda: self.go_to(name))
            return
        if name != Place.HOME:
            self.turn_to(name)
        match name:
            case Place.HOME:
                self._show_home()
                self._known.refresh_glance()
            case Place.PRACTICE:
                self.practice.enter()
            case Place.REVIEW:
                self.review.show_list()
            case Place.DASHBOARD:
                self.dashboard.enter()
            case Place.LIBRARY:
                self.library.enter()
            case Place.SETTINGS:
                self.settings.enter()

    def _show_home(self) -> None:
        self.turn_to(Place.HOME)
        self.home.show_glance(self._known.glance)

    def _get_ready(self, name: str) -> None:
        """Load what a place needs, where that is worth it only for who goes there."""
        if name == Place.DASHBOARD and self._known.is_warm:
            self.get_charts_ready()

    def _show_turned(self, name: str) -> None:
        self.side.setVisible(name not in WITHOUT_NAVIGATION)
        self.navigation.show_place(name)
        self.keyboard.enter(name)
        self._show_title()

    def _show_title(self) -> None:
        self.setWindowTitle(
            title_of(self.current_name, self._known.glance.profile.level.value, self._app.person.name)
        )

    def _show_known(self) -> None:
        if self.current_name == Place.HOME:
            self.home.show_glance(self._known.glance)
        self._show_title()

    def _obey(self, preferences: Preferences) -> None:
        self._known.preferences = preferences
        self._idle.wait_for(preferences.idle_minutes)
        self.keyboard.use(preferences.keys, has_letters=preferences.letter_keys)
        self._known.refresh_standing()

    def _start_over(self) -> None:
        self.undo_bar.forget()
        self._known.refresh_standing()

    def _begin_anew(self) -> None:
        """Everything was erased: the window is as at the very first start."""

        def begin(glance: Glance) -> None:
            self._known.learn(glance)
            self._theme.wear(Appearance())
            self._obey(Preferences())
            self.first_run.begin()
            self._show_first_run()

        self.undo_bar.forget()
        self._runner.submit(self._app.glance, begin, self._show_problem)

    def warm_up(self) -> None:
        """Load, behind the painted window, what every other screen needs."""
        self._known.warm_ahead(self._read_keys)

    def _read_keys(self) -> None:
        def begin(preferences: Preferences) -> None:
            self._obey(preferences)
            self._known.tune()

        self._runner.submit_ahead(self._app.preferences.preferences, begin, self._show_problem)

    # First run and practice

    def _show_first_run(self) -> None:
        self.turn_to(Place.FIRST_RUN)
        self.first_run.focus_first()

    def _end_first_run(self, profile: Profile, *, starts: bool) -> None:
        def go_on() -> None:
            self.go_to(Place.HOME)
            if starts:
                self.home.start_step()

        self._known.warm_then(lambda: self._known.become(profile, go_on))

    def _prepare_mock(self) -> None:
        from prepapp.gui.screens.practice.desk import Kind

        def show() -> None:
            self.turn_to(Place.PRACTICE)
            self.practice.enter(Kind.MOCK)

        show() if self._known.is_warm else self._known.warm_then(show)

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

    def open_file(self, path: Path) -> None:
        """Open a file that somebody started the program with."""
        self._opener.open(path)

    def warn(self, words: str) -> None:
        """Say something that must not be overlooked."""
        from prepapp.gui.dialogs import show_problem

        show_problem(self, words)

    def say(self, words: str) -> None:
        """Say something in the status line for a while, and politely aloud."""
        self.statusBar().showMessage(words, 8000)
        if words:
            announce(self.statusBar(), words)

    def _say_saved(self) -> None:
        # The local wall clock is only shown, never stored.
        self.saved_label.setText(tr("Saved {time}", time=f"{datetime.now().astimezone():%H:%M:%S}"))

    def _show_problem(self, error: Exception) -> None:
        self.problem_bar.show_problem(error, self._runner.again_after(error))

    def _show_unread(self, error: Exception) -> None:
        """Home could not be read: that is said in its place, or below where one is meanwhile."""
        if self.current_name == Place.HOME:
            self.home.page.show_problem(error, self._runner.again_after(error))
        else:
            self._show_problem(error)

    def _show_read(self) -> None:
        if self.was_made(Place.HOME):
            self.home.show_read()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(event):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.side.fit(event.size().width())
        super().resizeEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.quizzes.leave()
        super().closeEvent(event)
