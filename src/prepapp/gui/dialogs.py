"""Messages that stop what one is doing: a problem, in a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton, QWidget

if TYPE_CHECKING:
    from prepapp.services.safety import Recovery

_CRASHED = (
    "Something went wrong inside prepapp. Every answer that was given is saved. Go on, or start prepapp "
    "again if a screen no longer reacts."
)


def show_problem(parent: QWidget | None, sentence: str) -> QMessageBox:
    """Show a problem without blocking; “Copy details” puts the sentence on the clipboard."""
    return _show(parent, sentence, details=sentence)


def show_crash(parent: QWidget | None, details: str) -> QMessageBox:
    """Say that the fault is ours; the details are for a report and hold no answers."""
    return _show(parent, _CRASHED, details=details)


def ask_recovery(recovery: Recovery) -> Callable[[], object] | None:
    """Ask, before there is a window, how to get out of a damaged database; None means to quit."""
    box = QMessageBox()
    box.setWindowTitle("prepapp")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText("The database is damaged.")
    box.setInformativeText(f"{recovery.reason}\n\nIt is set aside, whatever is chosen. Nothing is deleted.")
    ways: dict[QAbstractButton, Callable[[], object]] = {}
    if recovery.backup is not None:
        ways[_way(box, f"&Restore {recovery.backup_words}")] = recovery.restore_backup
    if recovery.salvaged is not None:
        ways[_way(box, f"&Start with {recovery.salvage_words}")] = recovery.start_with_salvaged
    leave = box.addButton("&Quit", QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(leave)
    box.setDefaultButton(next((one for one in ways if isinstance(one, QPushButton)), leave))
    box.exec()
    return ways.get(box.clickedButton())


def _way(box: QMessageBox, text: str) -> QPushButton:
    return box.addButton(text, QMessageBox.ButtonRole.AcceptRole)


def _show(parent: QWidget | None, sentence: str, *, details: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("prepapp")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    copy = box.addButton("&Copy details", QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    box.addButton(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
