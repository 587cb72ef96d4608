"""The numbered gaps of a cloze: a line to type in, or a list to choose from."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from prepapp.domain.answers import Filled, Response
from prepapp.domain.grading import Grade, fills
from prepapp.domain.questions import Blank, ChosenBlank, ClozeQuestion
from prepapp.gui.language import tr
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.answers.editor import AnswerEditor
from prepapp.gui.widgets.answers.typed import TYPING_PAUSE_MS
from prepapp.gui.widgets.dropdown import Dropdown
from prepapp.gui.widgets.parts import label


class ClozeEditor(AnswerEditor):
    """A field for each gap, under its number."""

    def __init__(self, question: ClozeQuestion, theme: Theme) -> None:
        super().__init__()
        self._blanks = question.blanks
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._emit)
        self.fields = [self._field(blank, number) for number, blank in enumerate(question.blanks, start=1)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        for place, field in enumerate(self.fields):
            field.setMinimumWidth(theme.space(260))
            grid.addWidget(label(f"⟦{place + 1}⟧", "strong"), place, 0)
            grid.addWidget(field, place, 1)

    def flush(self) -> None:
        """Hand on what is typed now, without waiting for a pause."""
        if self._pause.isActive():
            self._pause.stop()
            self._emit()

    @override
    def show_response(self, response: Response | None) -> None:
        texts = response.texts if isinstance(response, Filled) else ("",) * len(self.fields)
        for field, text in zip(self.fields, texts, strict=True):
            field.blockSignals(True)
            if isinstance(field, QComboBox):
                field.setCurrentIndex(max(0, field.findText(text)) if text else 0)
            else:
                field.setText(text)
            field.blockSignals(False)

    @override
    def lock(self, grade: Grade | None) -> None:
        self._pause.stop()
        for blank, field in zip(self._blanks, self.fields, strict=True):
            if isinstance(field, QComboBox):
                field.setEnabled(False)
            else:
                field.setReadOnly(True)
            if grade is not None and not fills(blank, self._text(field)):
                set_property(field, "invalid", True)

    @override
    def focus_first(self) -> None:
        self.fields[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _field(self, blank: Blank, number: int) -> QLineEdit | QComboBox:
        field = self._choices(blank) if isinstance(blank, ChosenBlank) else self._line()
        field.setAccessibleName(tr("Gap {number}", number=number))
        return field

    def _line(self) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(200)
        line.textEdited.connect(self._start_pause)
        return line

    def _start_pause(self) -> None:
        self._pause.start()

    def _choices(self, blank: ChosenBlank) -> QComboBox:
        choices = Dropdown()
        choices.addItem(tr("Choose"))
        choices.addItems(sorted(choice.text for choice in blank.choices))
        choices.currentIndexChanged.connect(self._emit)
        return choices

    def _text(self, field: QWidget) -> str:
        if isinstance(field, QComboBox):
            return field.currentText() if field.currentIndex() > 0 else ""
        assert isinstance(field, QLineEdit)
        return field.text()

    def _emit(self) -> None:
        texts = tuple(self._text(field) for field in self.fields)
        self.responded.emit(Filled(texts) if any(text.strip() for text in texts) else None)
