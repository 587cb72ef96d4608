"""Settings of the data: where it lives, its backups, and the history of another machine."""

from __future__ import annotations

from datetime import tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from prepapp.bootstrap import App
from prepapp.domain.backups import Backup
from prepapp.domain.merging import Incoming, Merged
from prepapp.gui.dialogs import ask, choose_file
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import clock, tr
from prepapp.gui.screens.settings.fields import choices
from prepapp.gui.screens.settings.rows import Group, Setting
from prepapp.gui.screens.settings.state import date_words, size_words
from prepapp.gui.texts.places import breakable
from prepapp.gui.widgets.parts import button, column, label, row
from prepapp.gui.widgets.side_by_side import SideBySide
from prepapp.services.backups import Restored, Restoring, counted


class DataGroup(Group):
    """`restored` comes after the whole history was replaced; `said` carries what was done in words."""

    restored = Signal()
    said = Signal(str)
    export_wanted = Signal()
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner) -> None:
        self._app, self._runner = app, runner
        self.open = button(tr("Open &folder"), self._open_folder)
        self.back_up = button(tr("&Back up now"), self._back_up)
        self.backups = choices(tr("Backups"), {})
        self.restore = button(tr("&Restore…"), self._ask)
        self.merge = button(tr("&Merge…"), self._choose_other)
        self.export = button(tr("&Export…"), lambda: self.export_wanted.emit())
        self.question: QMessageBox | None = None
        self.dialog: QFileDialog | None = None
        self.folder = Setting(tr("Data folder"), breakable(app.folders.data), self._where(), is_wide=True)
        super().__init__(tr("Data"), self.folder, *self._backup_settings())

    def _where(self) -> QWidget:
        self.remark = label("", "error", wraps=True)
        where = QWidget()
        where.setLayout(column(self.remark, row(self.open, None)))
        return where

    def _backup_settings(self) -> tuple[Setting, ...]:
        return (
            Setting(
                tr("Backups"),
                tr("One is made after each start, every half hour of use and at the end."),
                self.back_up,
            ),
            Setting(
                tr("Restore a backup"),
                tr("The present state is backed up first."),
                SideBySide(self.backups, self.restore, widest=self.backups, spacing=8),
                is_wide=True,
            ),
            Setting(
                tr("Merge from another machine"),
                tr("Takes in the history of a backup or a database; nothing of this one is lost."),
                self.merge,
            ),
            Setting(
                tr("Export everything"),
                tr("JSON, CSV and a page to read, in a folder or a ZIP file; they need no prepapp."),
                self.export,
            ),
        )

    def enter(self) -> None:
        """List the backups there are, and say what speaks against the folder."""
        remark = self._app.remark_on_folder()
        self.remark.setText(tr(remark))
        self.remark.setVisible(bool(remark))
        self._runner.submit(self._app.backups.all, self._show, self.failed.emit)

    def _show(self, backups: tuple[Backup, ...]) -> None:
        sound = [one for one in backups if one.contents is not None]
        self.backups.clear()
        for one in sound:
            self.backups.addItem(backup_words(one, zone=None), one.path)
        if not sound:
            self.backups.addItem(tr("No backup yet"))
        self.backups.setEnabled(bool(sound))
        self.restore.setEnabled(bool(sound))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._app.folders.data)))

    def _back_up(self) -> None:
        def made(backup: Backup) -> None:
            self.said.emit(tr("Backed up: {backup}.", backup=backup_words(backup, zone=None)))
            self.enter()

        self._runner.submit(self._app.backups.back_up, made, self.failed.emit)

    def _ask(self) -> None:
        path = self.backups.currentData()
        self._runner.submit(partial(self._app.backups.restoring, path), self._confirm, self.failed.emit)

    def _confirm(self, restoring: Restoring) -> None:
        self.question = ask(
            self,
            title=tr("Restore a backup"),
            sentence=tr(restoring.sentence),
            act=tr("&Restore backup"),
            keep=tr("&Keep current"),
            then=partial(self._restore, restoring),
        )

    def _restore(self, restoring: Restoring) -> None:
        def work() -> Restored:
            done = self._app.backups.restore(restoring.path)
            self._app.forget()
            return done

        self._runner.submit(work, self._say_restored, self.failed.emit)

    def _say_restored(self, done: Restored) -> None:
        answers = counted(done.answers)
        self.said.emit(tr("Restored: {answers}. The state before is among the backups.", answers=answers))
        self.enter()
        self.restored.emit()

    def _choose_other(self) -> None:
        self.dialog = choose_file(
            self.window(), tr("Merge from another machine"), tr("Histories (*.db)"), self.offer
        )

    def offer(self, path: Path) -> None:
        """Say what the history in a file would bring, and ask whether it is to be merged."""
        self._runner.submit(
            partial(self._app.merging.foresee, path), partial(self._ask_merge, path), self.failed.emit
        )

    def _ask_merge(self, path: Path, incoming: Incoming) -> None:
        if not incoming.is_news:
            self.said.emit(tr("Everything in {path} is here already.", path=path))
            return
        asked = tr("Take the history in {path} into this one?", path=path)
        self.question = ask(
            self,
            title=tr("Merge from another machine"),
            sentence="\n\n".join((asked, tr(incoming.sentence))),
            act=tr("&Merge history"),
            keep=tr("&Keep current"),
            then=partial(self._merge, path),
        )

    def _merge(self, path: Path) -> None:
        def work() -> Merged:
            merged = self._app.merging.merge(path)
            self._app.forget()
            return merged

        def done(merged: Merged) -> None:
            self.said.emit(tr(merged.sentence))
            self.enter()
            self.restored.emit()

        self._runner.submit(work, done, self.failed.emit)


def backup_words(backup: Backup, *, zone: tzinfo | None) -> str:
    """A backup in a line: when, how many answers, how large; times in `zone`, the local one when None."""
    at = backup.made_at.astimezone(zone)
    held = tr(counted(backup.contents.answers)) if backup.contents else tr("unreadable")
    made = tr("{day}, {time}", day=date_words(at.date()), time=clock(at))
    return f"{made} · {held} · {size_words(backup.size)}"
