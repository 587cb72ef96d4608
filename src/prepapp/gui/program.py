"""The window of one person at a time, and going over to another's without starting anew."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from prepapp.bootstrap import DATA_DIR_VARIABLE, App, make_app
from prepapp.domain.errors import PrepError, StorageError
from prepapp.domain.people import FIRST, Person
from prepapp.domain.wording import sentence
from prepapp.gui.application import close_window, make_qt, open_or_recover
from prepapp.gui.crash import CrashHook
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import said, tr
from prepapp.gui.main_window import MainWindow
from prepapp.gui.single_instance import SingleInstance
from prepapp.gui.speech import speak
from prepapp.gui.texts.people import person_words
from prepapp.gui.theme.theme import Theme
from prepapp.paths import choose_folder

if TYPE_CHECKING:
    from prepapp.gui.other_folder import WayOn


class Program(QObject):
    """Holds the open window with its application; `switched` comes after another person's took its place."""

    switched = Signal()

    def __init__(self, qt: QApplication, theme: Theme) -> None:
        super().__init__(qt)
        self._qt, self._theme = qt, theme
        self._app: App | None = None
        self._window: MainWindow | None = None
        self._runner: JobRunner | None = None
        self._instance: SingleInstance | None = None

    @property
    def app(self) -> App:
        """The application of who is there."""
        assert self._app is not None
        return self._app

    @property
    def window(self) -> MainWindow:
        """The window that is open."""
        assert self._window is not None
        return self._window

    @property
    def runner(self) -> JobRunner:
        """The worker behind the window."""
        assert self._runner is not None
        return self._runner

    def open(self, app: App, instance: SingleInstance, *, dresses_anew: bool = False) -> bool:
        """Open the window of an application whose folder was taken; False when its person chose to quit.

        Raises `StorageError` when there is no way into the database.
        """
        opened = open_or_recover(app, self._theme, dresses_anew=dresses_anew)
        if opened is None:
            return False
        self._app, self._instance = app, instance
        self._window, self._runner = opened
        self._window.person_wanted.connect(self.switch_to)
        self._window.removal_wanted.connect(self.remove)
        instance.wanted.connect(self._window.come_forward)
        instance.file_wanted.connect(self._window.open_file)
        app.people.remember(app.person)
        return True

    def switch_to(self, person: Person) -> None:
        """Open the window of another person and close the present one; where that fails, nothing changes."""
        other = self.app.of(person)
        instance = SingleInstance(other.lock, self)
        if not instance.be_first():
            self._bring_forward(person, instance)
            return
        before, window, runner = self.app, self.window, self.runner
        try:
            is_open = self.open(other, instance, dresses_anew=True)
        except PrepError as error:
            window.notices.warn(said(error))
            is_open = False
        if not is_open:
            other.close()
            return
        self.window.setGeometry(window.geometry())
        window.close()
        close_window(before, runner)
        window.deleteLater()
        self.switched.emit()

    def remove(self) -> None:
        """Go over to the first person, and delete all that is kept of the present one."""
        leaving = self.app.person
        self.switch_to(self.app.people.person(FIRST))
        if self.app.person.id == leaving.id:
            return  # the first person's history could not be opened, and that was said
        try:
            self.app.people.remove(leaving)
        except PrepError as error:
            self.window.notices.warn(said(error))
        else:
            self.window.notices.say(tr("{name} and all that was kept are gone.", name=person_words(leaving)))

    def close(self) -> None:
        """Finish what is queued and close the database."""
        close_window(self.app, self.runner)
        self.window.deleteLater()

    def _bring_forward(self, person: Person, instance: SingleInstance) -> None:
        name = person_words(person)
        if instance.raise_first():
            self.window.notices.say(
                tr("The window of {name} was open already; it was brought forward.", name=name)
            )
        else:
            self.window.notices.warn(
                tr("Another prepapp has the history of {name} open and does not answer. Close it.", name=name)
            )


def run_window(data_dir: Path | None, *, name: str | None = None, file: Path | None = None) -> int:
    """Open the window, of the person of that name if one is given, and stay until it is closed.

    A file that is given is opened in it, also when the window was there already.

    Returns the exit status. Raises `UsageError` for a name that nobody has.
    """
    qt = make_qt()
    app = make_app(data_dir, name=name)
    theme = Theme(qt, app.shipped.resources / "icons")
    speak(qt, app.shipped.translations)
    CrashHook(qt).install()
    program = Program(qt, theme)
    instance = SingleInstance(app.lock, program)
    if not instance.be_first():
        return _raise_first(qt, app, instance, file)
    is_lasting = data_dir is None and DATA_DIR_VARIABLE not in os.environ
    if not open_or_ask(program, app, instance, is_lasting=is_lasting):
        return 2
    if file is not None:
        program.window.open_file(file.absolute())
    status = qt.exec()
    program.close()
    _leave_quickly(status)
    return status


def open_or_ask(program: Program, app: App, instance: SingleInstance, *, is_lasting: bool) -> bool:
    """Open the window; where the data folder cannot be used, of another one, if that is what is chosen.

    `is_lasting` remembers another folder for later starts. False when the person chose to quit.
    """
    chosen: Path | None = None
    while True:
        try:
            is_open = program.open(app, instance)
        except StorageError as error:
            print(f"prepapp: {error}", file=sys.stderr)  # noqa: T201 - a terminal shows it though nobody answers
            way = _asked(error, is_lasting=is_lasting)
            app.close()
            if way is None:
                return False
            chosen = way.folder or chosen
            app = app.of(app.person) if way.folder is None else make_app(way.folder)
            instance = SingleInstance(app.lock, program)
            if not instance.be_first():
                instance.raise_first()
                return False
        else:
            if is_open and chosen is not None and is_lasting:
                _remember(program, chosen)
            return is_open


def _asked(error: StorageError, *, is_lasting: bool) -> WayOn | None:
    from prepapp.gui.other_folder import ask_folder

    return ask_folder(error, is_lasting=is_lasting)


def _remember(program: Program, folder: Path) -> None:
    try:
        choose_folder(folder)
    except OSError:
        program.window.notices.say(
            tr("The folder could not be remembered. Choose it again at the next start, or use --data-dir.")
        )


def _raise_first(qt: QApplication, app: App, instance: SingleInstance, file: Path | None) -> int:
    if instance.raise_first(file):
        return 0
    return _say_and_leave(
        qt,
        sentence(
            "Another prepapp has the data folder {folder} open and does not answer. Close it, or choose "
            "another data folder with --data-dir.",
            folder=app.folders.data,
        ),
    )


def _leave_quickly(status: int) -> None:
    """Everything is committed and closed: tearing the interpreter down would only cost time."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _say_and_leave(qt: QApplication, problem: str) -> int:
    from prepapp.gui.dialogs import show_problem

    print(f"prepapp: {problem}", file=sys.stderr)  # noqa: T201 - whoever started it from a terminal reads it there
    box = show_problem(None, tr(problem))
    box.finished.connect(lambda _: qt.exit(2))
    return qt.exec()
