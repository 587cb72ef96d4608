"""One option as a card: its mark, its letter, its text, and the way to strike it out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QToolButton
from typing_extensions import override

from prepapp.domain.questions import Option
from prepapp.gui.language import tr
from prepapp.gui.texts.feedback import letter
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.answers.marked_card import Check, MarkedCard, Radio
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.gui.widgets.parts import column, label, row


class OptionCard(MarkedCard):
    """A click anywhere chooses it; `strike_wanted` tells that it is to be struck out, or restored."""

    strike_wanted = Signal()

    def __init__(self, option: Option, place: int, theme: Theme, *, is_single: bool) -> None:
        super().__init__(Radio() if is_single else Check())
        self.option = option
        self._theme = theme
        self._name = letter(place)
        self._verdict_words = ""
        self.is_struck = False
        self._text = self._make_text(theme)
        self._verdict = QLabel()
        self._verdict.setProperty("role", "caption")
        self._verdict.hide()
        self.strike = self._make_strike(place)
        self.mark.setAccessibleName(tr("Option {letter}, {text}", letter=self._name, text=self._text.spoken))
        self._lay_out()
        self._show_strike()
        theme.changed.connect(self._show_strike)

    def show_verdict(self, *, was_chosen: bool) -> None:
        """Mark the option as right or wrong, in words as well as in colour."""
        if self.option.is_correct:
            words = tr("Correct · your answer") if was_chosen else tr("Correct")
            set_property(self, "verdict", "good" if was_chosen else "missed")
        elif was_chosen:
            words = tr("Not correct · your answer")
            set_property(self, "verdict", "bad")
        else:
            return
        self._verdict_words = words
        self._verdict.setText(words)
        self._verdict.show()
        self._describe()

    def show_struck(self, *, is_struck: bool) -> None:
        """Show whether the option is struck out."""
        if is_struck != self.is_struck:
            self.is_struck = is_struck
            set_property(self, "struck", is_struck)
            self._text.set_struck(is_struck=is_struck)
            self._show_strike()
            self._describe()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.strike.isVisible():
            self.strike_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _make_text(self, theme: Theme) -> MarkdownView:
        text = MarkdownView(theme)
        text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the card takes the click
        text.set_markdown(self.option.text)
        return text

    def _make_strike(self, place: int) -> QToolButton:
        """Out of the way of Tab: on the keyboard it is Delete on the option, or Shift with a digit."""
        strike = QToolButton()
        strike.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        strike.setCursor(Qt.CursorShape.ArrowCursor)
        strike.setToolTip(tr("Strike out or restore (Shift+{digit}, or Delete)", digit=place + 1))
        strike.clicked.connect(self.strike_wanted)
        return strike

    def _lay_out(self) -> None:
        name = label(self._name, "strong")
        words = column(self._text, self._verdict, spacing=2)
        across = row(self.mark, name, words, self.strike, spacing=10)
        across.setStretch(2, 1)
        for piece in (self.mark, name, self.strike):
            across.setAlignment(piece, Qt.AlignmentFlag.AlignTop)
        across.setContentsMargins(14, 8, 10, 8)
        self.setLayout(across)

    def _show_strike(self) -> None:
        name = (
            tr("Restore option {letter}", letter=self._name)
            if self.is_struck
            else tr("Strike out option {letter}", letter=self._name)
        )
        self.strike.setAccessibleName(name)
        self.strike.setIcon(self._theme.icon("undo" if self.is_struck else "strike", "muted"))
        self.strike.setIconSize(self._theme.icon_size())

    def _describe(self) -> None:
        said = [self._verdict_words, tr("struck out") if self.is_struck else ""]
        self.mark.setAccessibleDescription(", ".join(one for one in said if one))
