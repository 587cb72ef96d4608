"""The window: navigation on the left, one screen at a time, and what is saved said below."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.glance import Glance
from prepapp.domain.people import Person
from prepapp.domain.preferences import Preferences
from prepapp.gui.jobs import JobRunner
from prepapp.gui.keyboard import Keyboard
from prepapp.gui.language import tr
from prepapp.gui.shell.acts import Acts
from prepapp.gui.shell.beginnings import Beginnings
from prepapp.gui.shell.exporting import Exporter
from prepapp.gui.shell.idle import IdleWatch
from prepapp.gui.shell.in_sight import KeptInSight
from prepapp.gui.shell.known import Known
from prepapp.gui.shell.navigation import Navigation
from prepapp.gui.shell.notices import Notices
from prepapp.gui.shell.opening import Opener
from prepapp.gui.shell.people import PeopleCorner
from prepapp.gui.shell.places import WITH_ANSWERS, WITHOUT_NAVIGATION, Place, title_of
from prepapp.gui.shell.quizzes import Quizzes
from prepapp.gui.shell.screens import ScreenWindow
from prepapp.gui.shell.side import Side
from prepapp.gui.shell.wiring import Wiring
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.loading_bar import LoadingBar
from prepapp.gui.widgets.parts import column, row
from prepapp.gui.widgets.pressing import press_by_enter
from prepapp.gui.widgets.undo_bar import UndoBar

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
        self.undo_bar = UndoBar()
        self.notices = Notices(self, runner)
        self.exporter = Exporter(self, app, runner)
        self.beginnings = Beginnings(self, app, runner, theme, self._known)
        self._opener = Opener(self, runner, self._known)
        self.keyboard = Keyboard(self)
        self._idle = IdleWatch(self)
        self._quits_anyway = False
        self._lay_out()
        self._connect()
        self.acts = Acts(self, app, runner, theme, self._known)
        KeptInSight(self, theme)
        self.keyboard.adopt(self)
        self.beginnings.show_first_run() if glance.is_first_run else self._show_home()

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
        frame.setLayout(column(middle, self.exporter.bar, self.notices.bar, self.undo_bar, spacing=0))
        self.setCentralWidget(frame)

    def _connect(self) -> None:
        Wiring(self, self._known)
        self.made.connect(lambda name, screen: self.keyboard.adopt(screen, name))
        self.turned.connect(self._show_turned)
        self.navigation.chosen.connect(self.go_to)
        self.navigation.pointed.connect(self._get_ready)
        self.people.wanted.connect(self._make_way)
        self.people.changed.connect(self._show_title)
        self.people.failed.connect(self.notices.show_problem)
        self._known.changed.connect(self._show_known)
        self._known.failed.connect(self.notices.show_problem)
        self._known.unread.connect(self._show_unread)
        self._known.read.connect(self._show_read)
        self._idle.fell_idle.connect(self.quizzes.pause)
        self.quizzes.home_wanted.connect(lambda: self.go_to(Place.HOME))
        self.quizzes.said.connect(self.notices.say)
        self.quizzes.done.connect(self.undo_bar.offer)
        self.quizzes.failed.connect(self.notices.show_problem)
        self.exporter.failed.connect(self.notices.show_problem)
        self._opener.failed.connect(self.notices.show_problem)
        self._opener.said.connect(self.notices.say)

    # Moving about

    def go_to(self, name: str) -> None:
        """Show a screen, reading it anew; a running quiz is left for later once it is saved."""
        self.quizzes.leave_then(partial(self._show_place, name))

    def _show_place(self, name: str) -> None:
        if self.current_name in WITH_ANSWERS:
            self.notices.unsay()  # what was said of a question means nothing elsewhere
        if name == Place.HOME:
            self._show_home()
            self._known.refresh_glance()
        else:
            self._known.warm_then(partial(self._enter, name))

    def _enter(self, name: str) -> None:
        self.turn_to(name)
        match name:
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

    def _show_unread(self, error: Exception) -> None:
        """Home could not be read: that is said in its place, or below where one is meanwhile."""
        if self.current_name == Place.HOME:
            self.home.page.show_problem(error, self._runner.again_after(error))
        else:
            self.notices.show_problem(error)

    def _show_read(self) -> None:
        if self.was_made(Place.HOME):
            self.home.show_read()

    def obey(self, preferences: Preferences) -> None:
        """Do as the person set, from now on."""
        self._known.preferences = preferences
        self._idle.wait_for(preferences.idle_minutes)
        self.keyboard.use(preferences.keys, has_letters=preferences.letter_keys)
        self._known.refresh_standing()

    def warm_up(self) -> None:
        """Load, behind the painted window, what every other screen needs."""
        self._known.warm_ahead(self._read_keys)

    def _read_keys(self) -> None:
        def begin(preferences: Preferences) -> None:
            self.obey(preferences)
            self._known.tune()

        self._runner.submit_ahead(self._app.preferences.preferences, begin, self.notices.show_problem)

    # What the world wants

    def come_forward(self) -> None:
        """Show the window before all others: somebody started the program again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _make_way(self, person: Person) -> None:
        self.quizzes.leave_then(partial(self.person_wanted.emit, person))

    def open_file(self, path: Path) -> None:
        """Open a file that somebody started the program with."""
        self._opener.open(path)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(event):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.side.fit(event.size().width())
        super().resizeEvent(event)

    def _ask_to_quit(self) -> None:
        from prepapp.gui.dialogs import ask

        ask(
            self,
            title=tr("Not saved"),
            sentence=tr(
                "What was answered last could not be saved, and is gone once prepapp quits. Free disk space "
                "or check the data folder, then retry."
            ),
            act=tr("&Quit without saving"),
            keep=tr("&Stay"),
            then=self._quit_anyway,
        )

    def _quit_anyway(self) -> None:
        self._quits_anyway = True
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.quizzes.flush()
        if self.quizzes.has_unsaved and not self._quits_anyway:
            event.ignore()
            self.quizzes.leave_then(self.close, self._ask_to_quit)
            return
        self.quizzes.rest()
        super().closeEvent(event)
