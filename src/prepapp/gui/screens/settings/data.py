"""Where the data lives, and its backups: made, listed and put back."""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QMessageBox, QWidget

from prepapp.bootstrap import App
from prepapp.domain.backups import Backup
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.settings.rows import Setting
from prepapp.gui.screens.settings.state import date_words, size_words
from prepapp.gui.texts.places import breakable
from prepapp.gui.widgets.parts import button, column, row
from prepapp.services.backups import Restored, Restoring, counted


class DataSettings(QObject):
    """`restored` comes after the whole history was replaced; `said` carries what was done in words."""

    restored = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._app, self._runner = app, runner
        self.open = button("Open &folder", self._open_folder)
        self.back_up = button("&Back up now", self._back_up)
        self.backups = QComboBox()
        self.backups.setAccessibleName("Backups")
        self.backups.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.backups.setMinimumContentsLength(8)
        self.restore = button("&Restore…", self._ask)
        across = QWidget()
        beside = row(self.backups, self.restore)
        beside.setStretch(0, 1)
        across.setLayout(column(beside))
        self.folder = Setting("Data folder", breakable(app.folders.data), self.open)
        self.make = Setting(
            "Backups", "One is made after each start, every half hour of use and at the end.", self.back_up
        )
        self.list = Setting("Restore a backup", "The present state is backed up first.", across, is_wide=True)
        self.question: QMessageBox | None = None

    @property
    def settings(self) -> tuple[Setting, ...]:
        """The settings, for a group."""
        return self.folder, self.make, self.list

    def enter(self) -> None:
        """List the backups there are."""
        self._runner.submit(self._app.backups.all, self._show, self.failed.emit)

    def _show(self, backups: tuple[Backup, ...]) -> None:
        sound = [one for one in backups if one.contents is not None]
        self.backups.clear()
        for one in sound:
            self.backups.addItem(backup_words(one, zone=None), one.path)
        if not sound:
            self.backups.addItem("No backup yet")
        self.backups.setEnabled(bool(sound))
        self.restore.setEnabled(bool(sound))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._app.folders.data)))

    def _back_up(self) -> None:
        def made(backup: Backup) -> None:
            self.said.emit(f"Backed up: {backup_words(backup, zone=None)}.")
            self.enter()

        self._runner.submit(self._app.backups.back_up, made, self.failed.emit)

    def _ask(self) -> None:
        path = self.backups.currentData()
        self._runner.submit(partial(self._app.backups.restoring, path), self._confirm, self.failed.emit)

    def _confirm(self, restoring: Restoring) -> None:
        box = QMessageBox(self._parent)
        box.setWindowTitle("Restore a backup")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(restoring.sentence)
        restore = box.addButton("&Restore backup", QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton("&Keep current", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        restore.clicked.connect(lambda: self._restore(restoring))
        self.question = box
        box.open()

    def _restore(self, restoring: Restoring) -> None:
        def work() -> Restored:
            done = self._app.backups.restore(restoring.path)
            self._app.forget()
            return done

        self._runner.submit(work, self._say_restored, self.failed.emit)

    def _say_restored(self, done: Restored) -> None:
        self.said.emit(f"Restored: {counted(done.answers)}. The state before is among the backups.")
        self.enter()
        self.restored.emit()


def backup_words(backup: Backup, *, zone: tzinfo | None) -> str:
    """A backup in a line: when, how many answers, how large; times in `zone`, the local one when None."""
    at = backup.made_at.astimezone(zone)
    held = counted(backup.contents.answers) if backup.contents else "unreadable"
    return f"{date_words(at.date())}, {at:%H:%M} · {held} · {size_words(backup.size)}"
