"""The setting that erases everything, after it was asked for twice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from prepapp.bootstrap import App
from prepapp.gui.erase_dialog import EraseDialog
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.settings.rows import Group, Setting
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import button
from prepapp.services.erasing import Erasing


class EraseGroup(Group):
    """`erased` comes once nothing is left; `removal_wanted` when the person goes, too."""

    erased = Signal()
    removal_wanted = Signal()
    export_wanted = Signal()
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        self._app, self._runner, self._theme = app, runner, theme
        self.dialog: EraseDialog | None = None
        self.erase = button(tr("Er&ase…"), self._look)
        super().__init__(
            tr("Erase"),
            Setting(
                tr("Erase everything"),
                tr("The history, marks and notes, settings and, if wished, the backups. It asks before."),
                self.erase,
            ),
        )

    def _look(self) -> None:
        self._runner.submit(lambda: self._app.erasing.erasing(), self._ask, self.failed.emit)

    def _ask(self, erasing: Erasing) -> None:
        self.dialog = EraseDialog(self.window(), self._theme, erasing, self._app.person)
        self.dialog.export_wanted.connect(self.export_wanted)
        self.dialog.removal_wanted.connect(self.removal_wanted)
        self.dialog.erase_wanted.connect(partial(self._erase, self.dialog))
        self.dialog.open()

    def _erase(self, dialog: EraseDialog) -> None:
        with_copies = dialog.with_copies.isChecked()

        def work() -> None:
            try:
                self._app.erasing.erase(with_copies=with_copies)
            finally:
                self._app.forget()

        self._runner.submit(work, lambda _: self.erased.emit(), self.failed.emit)
