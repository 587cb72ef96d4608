"""One line of a rubric as a card: its mark, what kind of line it is, and its text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from prepapp.domain.questions import Evidence
from prepapp.domain.rubric import CORE, RISK
from prepapp.gui.language import tr
from prepapp.gui.theme.theme import set_property
from prepapp.gui.widgets.answers.marked_card import Check, MarkedCard
from prepapp.gui.widgets.parts import column, label, row


class PointCard(MarkedCard):
    """A click anywhere ticks it; `ticked` comes when a person does."""

    ticked = Signal()

    def __init__(self, line: Evidence) -> None:
        super().__init__(Check())
        self.mark.setAccessibleName(tr("{kind}: {text}", kind=kind_words(line.kind), text=line.text))
        self.mark.clicked.connect(self.ticked)
        self._is_mistake = line.kind == RISK
        self.mark.toggled.connect(self._dress)
        words = column(label(line.text, wraps=True), spacing=2)
        for other in line.alternatives:
            words.addWidget(label(tr("Or: {text}", text=other), "caption", wraps=True))
        words.addWidget(label(kind_words(line.kind), "caption"))
        across = row(self.mark, words, spacing=10)
        across.setStretch(1, 1)
        across.setAlignment(self.mark, Qt.AlignmentFlag.AlignTop)
        across.setContentsMargins(14, 8, 10, 8)
        self.setLayout(across)

    def lock(self) -> None:
        """Take no more changes."""
        self.mark.setEnabled(False)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def _dress(self, is_ticked: bool) -> None:  # noqa: FBT001 - a slot: the signal carries one bool
        if self._is_mistake:
            set_property(self, "verdict", "bad" if is_ticked else "")
        else:
            set_property(self, "chosen", is_ticked)


def kind_words(kind: str) -> str:
    """What kind of line of a rubric it is."""
    if kind == CORE:
        return tr("Core point")
    return tr("A mistake: it takes a point away") if kind == RISK else tr("Further point")
