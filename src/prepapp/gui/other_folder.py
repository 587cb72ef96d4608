"""The question before there is a window: what to do about a data folder that cannot be used."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog

from prepapp.domain.errors import StorageError
from prepapp.gui.dialogs import choose_folder
from prepapp.gui.language import mark, said, tr
from prepapp.gui.widgets.parts import button, column, label

_WIDTH = 560
_LATER_TOO = mark("What is in this folder stays as it is. Another one is used at later starts, too.")
_ONCE = mark("What is in this folder stays as it is. Another one is used for this start alone.")


@dataclass(frozen=True, slots=True)
class WayOn:
    """How to go on: in another folder, or, when it is None, in the same one."""

    folder: Path | None = None


class FolderDialog(QDialog):
    """Says what is wrong with the folder; `way_on` is what was chosen, None for quitting."""

    def __init__(self, error: StorageError, *, is_lasting: bool) -> None:
        """`is_lasting` says that another folder is remembered for later starts."""
        super().__init__()
        self.way_on: WayOn | None = None
        self.picker: QFileDialog | None = None
        self.setWindowTitle("prepapp")
        self.problem = label(said(error), wraps=True)
        self.choose = button(tr("&Choose another folder…"), self._ask, role="primary")
        self.again = button(tr("&Try again"), lambda: self._go_on(WayOn()))
        self.leave = button(tr("&Quit"), self.reject)
        self.setLayout(
            column(
                label(tr("The data folder cannot be used"), "heading", wraps=True),
                self.problem,
                label(tr(_LATER_TOO if is_lasting else _ONCE), "muted", wraps=True),
                8,
                self.choose,
                self.again,
                self.leave,
                spacing=10,
                margins=24,
            )
        )
        self.setMinimumWidth(_WIDTH)
        self.choose.setFocus()

    def _ask(self) -> None:
        title = tr("Choose another folder")
        self.picker = choose_folder(self, title, lambda folder: self._go_on(WayOn(folder)))

    def _go_on(self, way: WayOn) -> None:
        self.way_on = way
        self.accept()


def ask_folder(error: StorageError, *, is_lasting: bool) -> WayOn | None:
    """Ask how to go on without the data folder; None means to quit."""
    dialog = FolderDialog(error, is_lasting=is_lasting)
    dialog.exec()
    return dialog.way_on
