"""How a person begins: with the first run, with another history, or with none once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from prepapp.bootstrap import App
from prepapp.domain.glance import Glance
from prepapp.domain.preferences import Appearance, Preferences
from prepapp.gui.jobs import JobRunner
from prepapp.gui.shell.known import Known
from prepapp.gui.shell.places import Place
from prepapp.gui.theme.theme import Theme

if TYPE_CHECKING:
    from prepapp.domain.profile import Profile
    from prepapp.gui.main_window import MainWindow


class Beginnings(QObject):
    """Brings the window to where a beginning leads."""

    def __init__(self, window: MainWindow, app: App, runner: JobRunner, theme: Theme, known: Known) -> None:
        super().__init__(window)
        self._window, self._app, self._runner, self._theme, self._known = window, app, runner, theme, known

    def show_first_run(self) -> None:
        """Ask what has to be known before the first question."""
        self._window.turn_to(Place.FIRST_RUN)
        self._window.first_run.focus_first()

    def end_first_run(self, profile: Profile, *, starts: bool) -> None:
        """Keep what was asked for and go to Home, or on to the first step at once."""

        def go_on() -> None:
            self._window.go_to(Place.HOME)
            if starts:
                self._window.home.start_step()

        self._known.warm_then(lambda: self._known.become(profile, go_on))

    def take_over(self) -> None:
        """Another history took the place of this one: what was done to the old can no more be undone."""
        self._window.undo_bar.forget()
        self._known.refresh_standing()

    def begin_anew(self) -> None:
        """Everything was erased: the window is as at the very first start."""

        def begin(glance: Glance) -> None:
            self._known.learn(glance)
            self._theme.wear(Appearance())
            self._window.obey(Preferences())
            self._window.first_run.begin()
            self.show_first_run()

        self._window.undo_bar.forget()
        self._runner.submit(self._app.glance, begin, self._window.notices.show_problem)
