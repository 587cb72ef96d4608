"""How sure of the answer, said before the key is shown: values in, signals out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from prepapp.domain.quiz import Confidence
from prepapp.gui.language import mark, tr
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import button, column, label

NAMES = {
    Confidence.GUESS: mark("Guess"),
    Confidence.THINK_SO: mark("Think so"),
    Confidence.SURE: mark("Sure"),
}
KEYS = {Confidence.GUESS: "F2", Confidence.THINK_SO: "F3", Confidence.SURE: "F4"}
SKIP_KEY = "F5"


class ConfidenceBar(QWidget):
    """Three buttons, of which none or one is down, and a way past them."""

    rated = Signal(object)
    skipped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("How sure"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.buttons = {confidence: self._chip(confidence) for confidence in Confidence}
        self.skip = button(tr("Skip rating"), self.skipped.emit, role="flat")
        self.skip.setToolTip(tr("See the answer without a rating ({key})", key=SKIP_KEY))
        self.setLayout(
            column(Flow(label(tr("How sure?"), "muted"), *self.buttons.values(), self.skip, spacing=6))
        )

    def show_rating(self, confidence: Confidence | None, *, can_change: bool, must_rate: bool) -> None:
        """Show what was stated; the way past it is there only where a rating is asked for."""
        for one, chip in self.buttons.items():
            chip.setChecked(one is confidence)
            chip.setEnabled(can_change)
        self.skip.setVisible(can_change and must_rate and confidence is None)

    def ask(self) -> None:
        """Give the keyboard to the first of the ratings."""
        self.buttons[Confidence.GUESS].setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, confidence: Confidence) -> QPushButton:
        name = tr(NAMES[confidence])
        chip = button(name, partial(self.rated.emit, confidence), role="chip")
        chip.setCheckable(True)
        chip.setToolTip(f"{name} ({KEYS[confidence]})")
        chip.setAccessibleName(tr("How sure: {name}", name=name))
        self._group.addButton(chip)
        return chip
