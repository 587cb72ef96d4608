"""Exporting everything from the window: on a worker and a connection of its own, so nothing waits for it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from prepapp.bootstrap import App
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.texts.places import breakable
from prepapp.gui.widgets.task_bar import TaskBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from prepapp.services.whole_export import Exported


class Exporter(QObject):
    """Asks where to, and says in its bar how far it is and where everything went."""

    failed = Signal(object)
    ended = Signal()
    """Written, given up or failed."""
    _went_on = Signal(float)

    def __init__(self, window: QWidget, app: App, runner: JobRunner) -> None:
        super().__init__(window)
        self._window, self._app = window, app
        self._given_up = Event()
        self._runner: JobRunner | None = None
        self.dialog: QFileDialog | None = None
        self.bar = TaskBar()
        self.bar.given_up.connect(self._given_up.set)
        self._went_on.connect(self.bar.show_share)
        runner.closed.connect(self.close)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being exported."""
        return self._runner is None or self._runner.is_idle

    def ask(self) -> None:
        """Ask where everything goes, and export it there."""
        from prepapp.gui.dialogs import choose_new

        if not self.is_idle:
            return
        today = self._app.world.now().astimezone().date()
        self.dialog = choose_new(
            self._window,
            tr("Export everything"),
            "-".join(("prepapp", today.isoformat())),
            {tr("Folder (*)"): "", tr("ZIP file (*.zip)"): "zip"},
            self.export,
        )

    def export(self, target: Path) -> None:
        """Write everything to a new folder, or to a ZIP when it is named so."""
        if self._runner is None:
            self._runner = JobRunner(self, executor=ThreadPoolExecutor(1, thread_name_prefix="export"))
        self._given_up.clear()
        self.bar.begin(tr("Exporting everything…"))
        self._runner.submit(lambda: self._write(target), self._say_done, self._say_failed)

    def close(self) -> None:
        """Give up what is being exported, and wait for that: a moment."""
        self._given_up.set()
        if self._runner is not None:
            self._runner.close()

    def _write(self, target: Path) -> Exported | None:
        from prepapp.services.whole_export import GivenUp

        def go_on(share: float) -> bool:
            self._went_on.emit(share)
            return not self._given_up.is_set()

        try:
            with closing(self._app.beside()) as own:
                return own.whole_export.write(target, go_on=go_on)
        except GivenUp:
            return None

    def _say_done(self, done: Exported | None) -> None:
        if done is None:
            self.bar.hide()
        else:
            folder = done.target if done.target.is_dir() else done.target.parent
            self.bar.end(
                tr(done.sentence).replace(str(done.target), breakable(done.target)),
                next_title=tr("&Open folder"),
                follow=partial(_show_folder, folder),
            )
        self.ended.emit()

    def _say_failed(self, error: Exception) -> None:
        self.bar.hide()
        self.failed.emit(error)
        self.ended.emit()


def _show_folder(folder: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
