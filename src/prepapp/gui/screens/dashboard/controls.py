"""Which level and which specialisation the dashboard is about."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from prepapp.domain.topics import Level, Specialisation
from prepapp.gui.widgets.parts import label, row
from prepapp.gui.widgets.side_by_side import SideBySide

ANY_SPECIALISATION = "No specialisation"


class LevelControls(QWidget):
    """Buttons for the level, one of which is down, and specialisations; `changed` by the user only."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.levels = {level: QPushButton(level.value.capitalize()) for level in Level}
        self._group = QButtonGroup(self)
        for level, one in self.levels.items():
            one.setProperty("role", "chip")
            one.setCheckable(True)
            one.setAccessibleName(f"Level: {level.value}")
            one.setToolTip("Change the level (L)")
            self._group.addButton(one)
        self.specialisations = QComboBox()
        self.specialisations.setAccessibleName("Specialisation")
        self.specialisations.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.specialisations.setMinimumContentsLength(18)
        chips = QWidget()
        chips.setLayout(row(label("Level", "muted"), *self.levels.values(), None, spacing=4))
        self.setLayout(row(SideBySide(chips, self.specialisations, widest=chips, spacing=6)))
        self._group.buttonClicked.connect(self._say_changed)
        self.specialisations.activated.connect(self._say_changed)

    @property
    def level(self) -> Level:
        """The level whose button is down."""
        return next(level for level, one in self.levels.items() if one.isChecked())

    @property
    def specialisation(self) -> str | None:
        """The id of the chosen specialisation."""
        found: str | None = self.specialisations.currentData()
        return found

    def choose(self, level: Level, specialisation: str | None, known: Iterable[Specialisation]) -> None:
        """Show a choice among the specialisations there are."""
        self.levels[level].setChecked(True)
        if self.specialisations.count() == 0:
            self.specialisations.addItem(ANY_SPECIALISATION, None)
            for one in known:
                self.specialisations.addItem(one.name, one.id)
        self.specialisations.setCurrentIndex(max(self.specialisations.findData(specialisation), 0))

    def focus(self) -> None:
        """Give the keyboard to the level that is chosen; arrows move to another."""
        self.levels[self.level].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _say_changed(self) -> None:
        self.changed.emit()
