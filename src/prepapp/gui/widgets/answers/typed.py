"""Answers that are typed: a number, or the output of a program."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from typing_extensions import override

from prepapp.domain.answers import Response, Typed
from prepapp.domain.grading import Grade
from prepapp.domain.numbers import read_number
from prepapp.domain.questions import CodeOutputQuestion, NumericQuestion
from prepapp.gui.language import figure, tr
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.answers.editor import AnswerEditor
from prepapp.gui.widgets.parts import column, label, row

TYPING_PAUSE_MS = 400
"""A response is handed on when typing rests this long: what is typed is saved within half a second."""


class _TypingEditor(AnswerEditor):
    """Hands a text on when typing rests, and at once when it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._emit)
        self._handed_on = ""

    def text(self) -> str:
        """What is typed now."""
        raise NotImplementedError(f"{type(self).__name__} has no text")

    def flush(self) -> None:
        """Hand on what is typed now, without waiting for a pause."""
        self._pause.stop()
        self._emit()

    def _typed(self) -> None:
        self._pause.start()

    def _emit(self) -> None:
        if self.text() != self._handed_on:
            self._handed_on = self.text()
            self.responded.emit(Typed(self.text()) if self.text().strip() else None)


class NumberEditor(_TypingEditor):
    """A line for a number, its unit, and how it is read."""

    def __init__(self, question: NumericQuestion, theme: Theme) -> None:
        super().__init__()
        self._unit = question.unit
        self.line = QLineEdit()
        self.line.setMaxLength(60)
        self.line.setAccessibleName(
            tr("Your number in {unit}", unit=question.unit) if question.unit else tr("Your number")
        )
        self.line.setPlaceholderText("0.25, 1/4, 25 %, 2.5e-1")
        self._theme = theme
        self._fit()
        theme.changed.connect(self._fit)
        self.line.textEdited.connect(self._typed)
        self.line.textChanged.connect(self._show_reading)
        self._reading = label("", "caption", wraps=True)
        unit = label(question.unit or "", "muted")
        self.setLayout(column(row(self.line, unit, None), self._reading, spacing=4))

    @Slot()
    def _fit(self) -> None:
        """As wide as the ways to write a number that it shows."""
        ways = QFontMetrics(self._theme.font()).horizontalAdvance(self.line.placeholderText())
        self.line.setMinimumWidth(ways + self._theme.space(60))

    @override
    def text(self) -> str:
        return self.line.text()

    @override
    def show_response(self, response: Response | None) -> None:
        self._handed_on = response.text if isinstance(response, Typed) else ""
        self.line.setText(self._handed_on)

    @override
    def lock(self, grade: Grade | None) -> None:
        self._pause.stop()
        self.line.setReadOnly(True)

    @override
    def focus_first(self) -> None:
        self.line.setFocus()

    def _show_reading(self, text: str) -> None:
        value = read_number(text, unit=self._unit) if text.strip() else None
        is_number = isinstance(value, float)
        set_property(self.line, "invalid", value is not None and not is_number)
        if value is None:
            self._reading.setText("")
        else:
            self._reading.setText(
                tr("Read as {number}", number=figure(value)) if isinstance(value, float) else tr(value.reason)
            )


class OutputEditor(_TypingEditor):
    """A field for what a program prints."""

    def __init__(self, question: CodeOutputQuestion, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.field = QPlainTextEdit()
        self.field.setStyleSheet(f'font-family: "{theme.monospace}"')
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(tr("What it prints"))
        self.field.setAccessibleDescription(tr("Ctrl+Enter goes on; Tab leaves the field"))
        self._lines = min(max(2, question.output.count("\n") + 2), 10)
        self._fit()
        theme.changed.connect(self._fit)
        self.field.textChanged.connect(self._typed)
        self.setLayout(column(self.field))

    @Slot()
    def _fit(self) -> None:
        """As large as the rest of the text, with room for the lines that are printed."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._theme.font().pixelSize())
        self.field.setFont(font)
        height = QFontMetrics(font).lineSpacing() * self._lines + self._theme.space(24)
        self.field.setFixedHeight(height)

    @override
    def text(self) -> str:
        return self.field.toPlainText()

    @override
    def show_response(self, response: Response | None) -> None:
        self._handed_on = response.text if isinstance(response, Typed) else ""
        self.field.blockSignals(True)
        self.field.setPlainText(self._handed_on)
        self.field.blockSignals(False)

    @override
    def lock(self, grade: Grade | None) -> None:
        self._pause.stop()
        self.field.setReadOnly(True)

    @override
    def focus_first(self) -> None:
        self.field.setFocus()
