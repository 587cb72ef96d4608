"""Starting and ending the window: Home is painted before anything heavy is imported."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from prepapp import __version__
from prepapp.bootstrap import App, keep_drawing_cache, make_app
from prepapp.domain.errors import DamagedDatabase, StorageError
from prepapp.domain.wording import sentence
from prepapp.gui.backing_up import BackupKeeper
from prepapp.gui.crash import CrashHook
from prepapp.gui.garbage import GarbageCollector
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.main_window import MainWindow
from prepapp.gui.single_instance import SingleInstance
from prepapp.gui.speech import speak
from prepapp.gui.theme.theme import Theme


def run_window(data_dir: Path | None) -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    qt = make_qt()
    app = make_app(data_dir)
    theme = Theme(qt, app.shipped.resources / "icons")
    speak(qt, app.shipped.translations)
    CrashHook(qt).install()
    instance = SingleInstance(app.lock, qt)
    if not instance.be_first():
        return _raise_first(qt, app, instance)
    try:
        opened = open_or_recover(app, theme)
    except StorageError as error:
        return _say_and_leave(qt, error.words)
    if opened is None:
        return 2
    window, runner = opened
    instance.wanted.connect(window.come_forward)
    status = qt.exec()
    close_window(app, runner)
    window.deleteLater()
    _leave_quickly(status)
    return status


def open_or_recover(app: App, theme: Theme) -> tuple[MainWindow, JobRunner] | None:
    """`open_window`, if need be after a way out of a damaged database was chosen; None when that was to quit.

    Raises `StorageError` when there is no way out.
    """
    try:
        return open_window(app, theme)
    except DamagedDatabase as error:
        from prepapp.gui.recovery import ask_recovery

        print(f"prepapp: {error}", file=sys.stderr)  # noqa: T201 - a terminal shows it though nobody answers
        recovery = app.recovery(error.words)
        if not recovery.is_possible:
            raise
        way_out = ask_recovery(recovery)
        if way_out is None:
            return None
        way_out()
    return open_window(app, theme)


def make_qt() -> QApplication:
    """The one QApplication of the process."""
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        qt = QApplication(sys.argv[:1])
    qt.setApplicationName("prepapp")
    qt.setApplicationDisplayName("prepapp")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("prepapp")
    return qt


def open_window(app: App, theme: Theme) -> tuple[MainWindow, JobRunner]:
    """The window over an application's data, painted; the rest is loaded behind it. Raises `StorageError`."""
    keep_drawing_cache(app)
    glance = app.open()
    speak(make_qt(), app.shipped.translations, glance.language)
    if glance.appearance is not None:
        theme.wear(glance.appearance)
    runner = JobRunner()
    window = MainWindow(app, runner, theme, glance)
    GarbageCollector(window)
    keeper = BackupKeeper(app.backups, runner)
    keeper.failed.connect(window.say)
    keeper.damaged.connect(window.warn)
    window.warmed_up.connect(keeper.start)
    runner.closed.connect(keeper.close)
    window.show()
    window.say(tr(app.remark_on_folder()))
    QTimer.singleShot(0, window.warm_up)
    return window, runner


def close_window(app: App, runner: JobRunner) -> None:
    """Finish what is queued, back up what is new and close the database."""
    runner.close()
    app.close()


def _raise_first(qt: QApplication, app: App, instance: SingleInstance) -> int:
    if instance.raise_first():
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
