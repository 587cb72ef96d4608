"""Options as cards: one of them with radio buttons, several with check boxes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QFrame, QLabel, QRadioButton
from typing_extensions import override

from prepapp.domain.answers import Chosen, Response
from prepapp.domain.grading import Grade
from prepapp.domain.questions import MultiQuestion, Option, SingleQuestion
from prepapp.gui.texts.feedback import chosen_options, letter
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.answers.editor import AnswerEditor
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.gui.widgets.parts import column, label, row


class _Radio(QRadioButton):
    """A radio button that tells when it is focused, so that its card can wear the ring."""

    focused = Signal(bool)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class _Check(QCheckBox):
    """A check box that tells when it is focused, so that its card can wear the ring."""

    focused = Signal(bool)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class OptionCard(QFrame):
    """One option: its mark, its letter and its text; a click anywhere chooses it."""

    def __init__(self, option: Option, place: int, theme: Theme, *, is_single: bool) -> None:
        super().__init__()
        self.option = option
        self.setProperty("role", "option")
        self.mark: _Radio | _Check = _Radio() if is_single else _Check()
        self.mark.focused.connect(self._ring)
        self._letter = label(letter(place), "strong")
        self._text = MarkdownView(theme)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the card takes the click
        self._text.set_markdown(option.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._verdict = QLabel()
        self._verdict.setProperty("role", "caption")
        self._verdict.hide()
        self.mark.setAccessibleName(f"Option {letter(place)}, {self._text.spoken}")
        across = row(self.mark, self._letter, column(self._text, self._verdict, spacing=2), spacing=10)
        across.setStretch(2, 1)
        across.setAlignment(self.mark, Qt.AlignmentFlag.AlignTop)
        across.setAlignment(self._letter, Qt.AlignmentFlag.AlignTop)
        across.setContentsMargins(14, 8, 14, 8)
        self.setLayout(across)

    def show_verdict(self, *, was_chosen: bool) -> None:
        """Mark the option as right or wrong, in words as well as in colour."""
        if self.option.is_correct:
            words = "Correct · your answer" if was_chosen else "Correct"
            set_property(self, "verdict", "good" if was_chosen else "missed")
        elif was_chosen:
            words = "Not correct · your answer"
            set_property(self, "verdict", "bad")
        else:
            return
        self._verdict.setText(words)
        self._verdict.show()
        self.mark.setAccessibleDescription(words)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._press()
        super().mousePressEvent(event)

    def _press(self) -> None:
        if self.mark.isEnabled():
            self.mark.setFocus(Qt.FocusReason.MouseFocusReason)
            self.mark.click()

    def _ring(self, is_focused: bool) -> None:  # noqa: FBT001 - a slot: the signal carries one bool
        set_property(self, "ringed", is_focused)


class ChoiceEditor(AnswerEditor):
    """Choose one option or several; selecting never submits."""

    def __init__(
        self, question: SingleQuestion | MultiQuestion, order: tuple[int, ...], theme: Theme
    ) -> None:
        super().__init__()
        is_single = isinstance(question, SingleQuestion)
        options = [question.options[place] for place in order]
        self.cards = [
            OptionCard(option, place, theme, is_single=is_single) for place, option in enumerate(options)
        ]
        self._group = QButtonGroup(self)
        self._group.setExclusive(is_single)
        for card in self.cards:
            self._group.addButton(card.mark)
        self._group.buttonToggled.connect(self._mark_chosen)
        self._group.buttonClicked.connect(self._emit)
        self._count = None if is_single else sum(option.is_correct for option in options)
        self._counter = label("", "caption")
        below = () if is_single else (self._counter,)
        self.setLayout(column(*self.cards, *below, spacing=8))
        self.setAccessibleName("Answer options")
        self._show_count()

    @override
    def show_response(self, response: Response | None) -> None:
        chosen = chosen_options(response)
        self._group.blockSignals(True)
        exclusive = self._group.exclusive()
        self._group.setExclusive(False)
        for card in self.cards:
            card.mark.setChecked(card.option.id in chosen)
            set_property(card, "chosen", card.option.id in chosen)
        self._group.setExclusive(exclusive)
        self._group.blockSignals(False)
        self._show_count()

    @override
    def lock(self, grade: Grade | None) -> None:
        for card in self.cards:
            card.mark.setEnabled(False)
            if grade is not None:
                card.show_verdict(was_chosen=card.mark.isChecked())

    @override
    def focus_first(self) -> None:
        checked = next((card for card in self.cards if card.mark.isChecked()), self.cards[0])
        checked.mark.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def choose(self, place: int) -> None:
        if place < len(self.cards) and self.cards[place].mark.isEnabled():
            self.cards[place].mark.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.cards[place].mark.click()

    def _mark_chosen(self, mark: QAbstractButton, is_checked: bool) -> None:  # noqa: FBT001 - a slot
        card = next(card for card in self.cards if card.mark is mark)
        set_property(card, "chosen", is_checked)

    def _emit(self) -> None:
        chosen = tuple(card.option.id for card in self.cards if card.mark.isChecked())
        self._show_count()
        self.responded.emit(Chosen(chosen) if chosen else None)

    def _show_count(self) -> None:
        chosen = sum(card.mark.isChecked() for card in self.cards)
        self._counter.setText(f"{chosen} of {self._count} selected")
