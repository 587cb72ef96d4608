"""What a design came to, once its score is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt

from prepapp.gui.language import tr
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import column, label
from prepapp.gui.widgets.ringed import RingedCard


class DesignResult(RingedCard):
    """Takes the keyboard once it is shown, so that it is seen and read out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        saved = tr("The score is saved. The dashboard shows what it says, apart from other answers.")
        self.words = label("", "strong", wraps=True)
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words.setAccessibleDescription(saved)
        self.ring(self.words)
        pieces = (label(tr("Score"), "heading"), self.words, label(saved, "muted", wraps=True))
        self.setLayout(column(*pieces, spacing=10, margins=20))

    def show_score(self, words: str) -> None:
        """Show it and give it the keyboard."""
        self.words.setText(words)
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
