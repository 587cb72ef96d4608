"""The part of the builder that says which design question is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from prepapp.gui.language import tr
from prepapp.gui.screens.design.state import phases_words
from prepapp.gui.screens.practice.desk import Desk
from prepapp.gui.screens.practice.words import LEVELS
from prepapp.gui.widgets.dropdown import Dropdown
from prepapp.gui.widgets.parts import card, column, label
from prepapp.services.practice import DesignQuestion


class DesignPanel(QWidget):
    """Values in, `changed` out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._designs: dict[str, DesignQuestion] = {}
        self.question = Dropdown()
        self.question.setAccessibleName(tr("Design question"))
        self.question.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.question.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.question.setMinimumContentsLength(14)
        self.phases = label("", wraps=True)
        self.setLayout(
            column(
                card(
                    label(tr("Question"), "strong"),
                    self.question,
                    label(tr("Phases"), "strong"),
                    self.phases,
                    label(
                        tr("Answered aloud, on paper or in writing; then you score it against its rubric."),
                        "caption",
                        wraps=True,
                    ),
                )
            )
        )
        self.question.activated.connect(self._choose)

    def offer(self, designs: Sequence[DesignQuestion]) -> None:
        """Offer these questions."""
        if list(self._designs) != [one.item.id for one in designs]:
            self._designs = {one.item.id: one for one in designs}
            self.question.clear()
            for one in designs:
                words = tr("{title} ({level})", title=one.item.title, level=tr(LEVELS[one.item.level]))
                self.question.addItem(words, one.item.id)

    def desk(self, before: Desk) -> Desk:
        """`before` with what is chosen here."""
        return replace(before, design=self.question.currentData() or "")

    def show_desk(self, desk: Desk) -> None:
        """Show this, or the first where it is not offered; says nothing."""
        self.question.setCurrentIndex(max(self.question.findData(desk.design), 0))
        self._show_phases()

    @Slot()
    def _choose(self) -> None:
        self._show_phases()
        self.changed.emit()

    def _show_phases(self) -> None:
        chosen = self._designs.get(self.question.currentData() or "")
        self.phases.setText(phases_words(chosen.phases) if chosen else "")
