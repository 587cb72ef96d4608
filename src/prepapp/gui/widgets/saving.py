"""Asking where to save a file, without stopping the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from prepapp.gui.language import tr

Kind = tuple[str, str]
"""What a kind of file is called, and its ending without the dot."""


def ask_where(
    parent: QWidget, name: str, kinds: Sequence[Kind], then: Callable[[Path], object]
) -> QFileDialog:
    """Ask for a file of one of these kinds, the first one suggested; `then` gets it with its ending."""
    dialog = QFileDialog(parent, tr("Save"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([f"{words} (*.{ending})" for words, ending in kinds])
    dialog.setDefaultSuffix(kinds[0][1])
    dialog.selectFile(f"{name}.{kinds[0][1]}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    endings = {f"{words} (*.{ending})": ending for words, ending in kinds}
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(endings[chosen]))
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog
