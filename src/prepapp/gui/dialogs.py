"""Messages that stop what one is doing: a problem, in a sentence that says what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

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
