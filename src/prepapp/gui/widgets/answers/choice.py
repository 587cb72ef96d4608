"""Options as cards: one of them is chosen with radio buttons, several with check boxes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup
from typing_extensions import override

from prepapp.domain.answers import Chosen, Response
from prepapp.domain.grading import Grade
from prepapp.domain.questions import MultiQuestion, SingleQuestion
from prepapp.gui.language import tr
from prepapp.gui.texts.feedback import chosen_options
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.answers.editor import AnswerEditor
from prepapp.gui.widgets.answers.option import OptionCard
from prepapp.gui.widgets.parts import column, label


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
            card.strike_wanted.connect(partial(self._want_strike, card))
        self._group.buttonToggled.connect(self._mark_chosen)
        self._group.buttonClicked.connect(self._emit)
        self._count = None if is_single else sum(option.is_correct for option in options)
        self._counter = label("", "caption")
        below = () if is_single else (self._counter,)
        self.setLayout(column(*self.cards, *below, spacing=8))
        self.setAccessibleName(tr("Answer options"))
        self._show_count()

    @override
    def show_response(self, response: Response | None) -> None:
        self._show_chosen(chosen_options(response))

    @override
    def show_struck(self, options: frozenset[str]) -> None:
        """What is struck out is not chosen."""
        for card in self.cards:
            card.show_struck(is_struck=card.option.id in options)
        self._show_chosen(frozenset(card.option.id for card in self.cards if card.mark.isChecked()) - options)

    @override
    def lock(self, grade: Grade | None) -> None:
        for card in self.cards:
            card.mark.setEnabled(False)
            card.strike.hide()
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

    @override
    def strike(self, place: int) -> None:
        if place < len(self.cards) and self.cards[place].mark.isEnabled():
            self._want_strike(self.cards[place])

    def _want_strike(self, card: OptionCard) -> None:
        self.struck.emit(card.option.id, not card.is_struck)

    def _show_chosen(self, chosen: frozenset[str]) -> None:
        self._group.blockSignals(True)
        exclusive = self._group.exclusive()
        self._group.setExclusive(False)  # or the last one that is chosen could not be let go
        for card in self.cards:
            card.mark.setChecked(card.option.id in chosen)
            set_property(card, "chosen", card.option.id in chosen)
        self._group.setExclusive(exclusive)
        self._group.blockSignals(False)
        self._show_count()

    def _mark_chosen(self, mark: QAbstractButton, is_checked: bool) -> None:  # noqa: FBT001 - a slot
        card = next(card for card in self.cards if card.mark is mark)
        set_property(card, "chosen", is_checked)

    def _emit(self) -> None:
        chosen = tuple(card.option.id for card in self.cards if card.mark.isChecked())
        self._show_count()
        self.responded.emit(Chosen(chosen) if chosen else None)

    def _show_count(self) -> None:
        chosen = sum(card.mark.isChecked() for card in self.cards)
        self._counter.setText(tr("{chosen} of {wanted} selected", chosen=chosen, wanted=self._count or 0))
