"""Starting and ending the window: Home is painted before anything heavy is imported."""

from __future__ import annotations

import sys
from functools import partial

from PySide6.QtWidgets import QApplication

from prepapp import __version__
from prepapp.bootstrap import App, keep_drawing_cache
from prepapp.domain.errors import DamagedDatabase
from prepapp.domain.preferences import Appearance
from prepapp.gui.backing_up import BackupKeeper
from prepapp.gui.first_paint import AfterFirstPaint
from prepapp.gui.frugal import be_frugal
from prepapp.gui.garbage import GarbageCollector, keep_what_is_loaded
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.main_window import MainWindow
from prepapp.gui.speech import speak
from prepapp.gui.theme.theme import Theme

STYLE = "fusion"
"""The same on every system; the theme dresses it."""


def open_or_recover(
    app: App, theme: Theme, *, dresses_anew: bool = False
) -> tuple[MainWindow, JobRunner] | None:
    """`open_window`, if need be after a way out of a damaged database was chosen; None when that was to quit.

    Raises `StorageError` when there is no way out.
    """
    try:
        return open_window(app, theme, dresses_anew=dresses_anew)
    except DamagedDatabase as error:
        from prepapp.gui.recovery import ask_recovery
        from prepapp.gui.waiting import waited

        print(f"prepapp: {error}", file=sys.stderr)  # noqa: T201 - a terminal shows it though nobody answers
        heading = tr("The database is damaged")
        collecting = tr("What can still be read of it is collected, and the backups are checked.")
        recovery = waited(heading, collecting, partial(app.recovery, error.words), can_quit=True)
        if recovery is None:
            return None
        if not recovery.is_possible:
            raise
        way_out = ask_recovery(recovery)
        if way_out is None:
            return None
        waited(heading, tr("What was chosen takes its place."), way_out, can_quit=False)
    return open_window(app, theme, dresses_anew=dresses_anew)


def make_qt() -> QApplication:
    """The one QApplication of the process."""
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        # Not by setStyle: what that returns takes some milliseconds to become known to Python.
        qt = QApplication([*sys.argv[:1], "-style", STYLE])
    qt.setApplicationName("prepapp")
    qt.setApplicationDisplayName("prepapp")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("prepapp")
    return qt


def open_window(app: App, theme: Theme, *, dresses_anew: bool = False) -> tuple[MainWindow, JobRunner]:
    """The window over an application's data, painted; the rest is loaded behind it. Raises `StorageError`.

    `dresses_anew` gives somebody who chose no look the usual one, not that of who was there before.
    """
    keep_drawing_cache(app)
    glance = app.open()
    speak(make_qt(), app.shipped.translations, glance.language)
    if glance.appearance is not None or dresses_anew:
        theme.wear(glance.appearance or Appearance())
    runner = JobRunner()
    app.give_way = runner.give_way
    window = MainWindow(app, runner, theme, glance)
    GarbageCollector(window)
    keeper = BackupKeeper(lambda: app.backups, runner)
    keeper.failed.connect(window.notices.say)
    keeper.damaged.connect(window.notices.warn)
    window.warmed_up.connect(keeper.start)
    window.warmed_up.connect(keep_what_is_loaded)
    runner.closed.connect(keeper.close)
    window.show()
    window.notices.say(tr(app.remark_on_folder()))
    AfterFirstPaint(window, partial(_load_the_rest, window))
    return window, runner


def _load_the_rest(window: MainWindow) -> None:
    be_frugal()
    window.warm_up()


def close_window(app: App, runner: JobRunner) -> None:
    """Finish what is queued, back up what is new and close the database."""
    runner.close()
    app.close()
