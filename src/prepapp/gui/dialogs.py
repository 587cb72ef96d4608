"""Messages that stop what one is doing: a problem, a question whose safe answer has the focus, a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from prepapp.gui.language import mark, tr

_CRASHED = mark(
    "Something went wrong inside prepapp. Every answer that was given is saved. Go on, or start prepapp "
    "again if a screen no longer reacts."
)


def show_problem(parent: QWidget | None, sentence: str) -> QMessageBox:
    """Show a problem without blocking; “Copy details” puts the sentence on the clipboard."""
    return _show(parent, sentence, details=sentence)


def show_crash(parent: QWidget | None, details: str) -> QMessageBox:
    """Say that the fault is ours; the details are for a report and hold no answers."""
    return _show(parent, tr(_CRASHED), details=details)


def _show(parent: QWidget | None, sentence: str, *, details: str) -> QMessageBox:
    box = _box(parent, QMessageBox.Icon.Warning, "prepapp", sentence)
    copy = box.addButton(tr("&Copy details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
    box.open()
    return box


def ask(
    parent: QWidget, *, title: str, sentence: str, act: str, keep: str, then: Callable[[], object]
) -> QMessageBox:
    """Ask before what cannot be undone with a key: verbs on the buttons, the focus on the one that keeps."""
    box = _box(parent, QMessageBox.Icon.Question, title, sentence)
    acting = box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
    keeping = box.addButton(keep, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keeping)
    box.setEscapeButton(keeping)
    acting.clicked.connect(lambda: then())
    box.open()
    return box


def choose_file(parent: QWidget, title: str, filters: str, then: Callable[[Path], object]) -> QFileDialog:
    """Have a file chosen that is there, without blocking."""
    dialog = QFileDialog(parent, title, filter=filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, then)


def choose_folder(parent: QWidget, title: str, then: Callable[[Path], object]) -> QFileDialog:
    """Have a folder chosen, or made, without blocking."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(dialog, then)


def choose_new(
    parent: QWidget, title: str, name: str, kinds: Mapping[str, str], then: Callable[[Path], object]
) -> QFileDialog:
    """Have a place chosen for something new, without blocking; `kinds` holds the ending of each filter."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind]))
    dialog.selectFile(name)
    return _opened(dialog, then)


def _opened(dialog: QFileDialog, then: Callable[[Path], object]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def _box(parent: QWidget | None, icon: QMessageBox.Icon, title: str, sentence: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
