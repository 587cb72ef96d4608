"""Fields to write in: a note that stays with a question, and a scratchpad that stays with a quiz."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from prepapp.gui.language import tr
from prepapp.gui.widgets.fitting import Upright
from prepapp.gui.widgets.parts import button, column, label, row
from prepapp.gui.widgets.tool import Tool

BATCH_MS = 300
"""What is typed is handed on so long after its first key: it is on the disk within half a second."""
LONGEST = 20_000
FEWEST_LINES = 3


class _Field(QPlainTextEdit):
    """Ctrl+Z is its own only while it has typing to undo: otherwise it takes back what was done last."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def _leaves(self, event: QEvent) -> bool:
        is_undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        return is_undo and not self.document().isUndoAvailable()


class WritingTool(Tool):
    """`written` carries the subject (a question, a quiz) and the whole text, a batch of keys at a time."""

    written = Signal(str, str)
    delete_wanted = Signal(str)

    def __init__(self, title: str, remark: str, delete: str = "") -> None:
        """`delete` names the button that does away with the text, where there is to be one."""
        super().__init__()
        self.title = title
        self._subject = ""
        self._handed_on = ""
        self._was_written = False
        self._length = 0
        self.field = _Field()
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(
            tr("Ctrl+Tab goes back to the question, Esc closes the field; what is written is kept.")
        )
        self.field.textChanged.connect(self._type)
        self._batch = QTimer(self, interval=BATCH_MS, singleShot=True)
        self._batch.timeout.connect(self.flush)
        self.delete = button(delete, self._delete, role="flat")
        self._can_delete = bool(delete)
        below = row(label(remark, "caption", wraps=True), self.delete)
        below.setStretch(0, 1)
        page = QWidget()
        page.setLayout(column(self.field, below, spacing=6))
        self.setLayout(column(Upright(page)))
        self._wait()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The field has room for a few lines, or the whole tool scrolls."""
        self.field.setMinimumHeight(FEWEST_LINES * self.field.fontMetrics().lineSpacing())
        super().resizeEvent(event)

    @override
    def focus_first(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def subject(self) -> str:
        """What is written about; "" while it is not known."""
        return self._subject

    @property
    def written_on(self) -> str:
        """The subject, if something was written and handed on since its text was shown; "" otherwise."""
        return self._subject if self._was_written else ""

    @property
    def is_pending(self) -> bool:
        """Whether keys were pressed that are not handed on yet."""
        return self._batch.isActive()

    def wait(self) -> None:
        """Hand on what was written, and take nothing until the next text is shown."""
        self.flush()
        self._wait()

    def show_text(self, subject: str, text: str) -> None:
        """Show the text of a subject and take what is written."""
        self._subject, self._handed_on, self._was_written = subject, text, False
        self.field.blockSignals(True)
        self.field.setPlainText(text)
        self.field.blockSignals(False)
        self._length = len(text)
        self.field.setReadOnly(False)
        self._show_delete()

    @override
    def flush(self) -> None:
        self._batch.stop()
        text = self.field.toPlainText()
        if self._subject and text != self._handed_on:
            self._handed_on, self._was_written = text, True
            self.written.emit(self._subject, text)

    def _wait(self) -> None:
        self._subject = self._handed_on = ""
        self.field.setReadOnly(True)
        self._show_delete()

    def _show_delete(self) -> None:
        can_delete = self._can_delete and bool(self._subject and self.field.toPlainText().strip())
        self.delete.setVisible(can_delete)

    def _delete(self) -> None:
        self.flush()
        self.delete_wanted.emit(self._subject)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self) -> None:
        length = len(self.field.toPlainText())
        if length > max(LONGEST, self._length):  # one from elsewhere may be longer, and be shortened
            self.field.undo()
        self._length = len(self.field.toPlainText())
        self._show_delete()
        if not self._batch.isActive():
            self._batch.start()
