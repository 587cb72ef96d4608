"""What the dashboard is about: level and specialisation, the range of the charts, a day to compare with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from prepapp.domain.topics import Level, Specialisation
from prepapp.gui.charts.story import level_name
from prepapp.gui.language import tr
from prepapp.gui.screens.dashboard.deck_state import RANGES
from prepapp.gui.widgets.chips import Chips, chip
from prepapp.gui.widgets.dates import date_field, python_date, qt_date
from prepapp.gui.widgets.dropdown import Dropdown
from prepapp.gui.widgets.one_of import stop_at_chosen
from prepapp.gui.widgets.parts import label, row
from prepapp.gui.widgets.side_by_side import SideBySide

USUAL_RANGE = 90
"""Days that the charts reach back until another range is chosen."""
USUAL_DAYS_AGO = 30
"""Which day is compared with until another one is picked."""
_NOTHING, _ANOTHER_DAY = 0, -1
"""What stands for no day, and for one that is chosen in the calendar, among the days to compare with."""


class LevelControls(QWidget):
    """Buttons for the level, one of which is down, and specialisations; `changed` by the person only."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.levels = {level: _level_chip(level) for level in Level}
        self._group = QButtonGroup(self)
        for one in self.levels.values():
            self._group.addButton(one)
        self.specialisations = Dropdown()
        self.specialisations.setAccessibleName(tr("Specialisation"))
        self.specialisations.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.specialisations.setMinimumContentsLength(18)
        chips = QWidget()  # in one line; a flow would go on in the next before it gave way
        chips.setLayout(row(label(tr("Level"), "muted"), *self.levels.values(), None, spacing=4))
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
        """Show a choice among the specialisations there are; the keyboard goes with the level."""
        has_keyboard = any(one.hasFocus() for one in self.levels.values())
        self.levels[level].setChecked(True)
        stop_at_chosen(self.levels.values())
        if has_keyboard:
            self.focus()
        if self.specialisations.count() == 0:
            self.specialisations.addItem(tr("No specialisation"), None)
            for one in known:
                self.specialisations.addItem(one.name, one.id)
        self.specialisations.setCurrentIndex(max(self.specialisations.findData(specialisation), 0))

    def focus(self) -> None:
        """Give the keyboard to the level that is chosen; arrows move to another."""
        self.levels[self.level].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _say_changed(self) -> None:
        self.changed.emit()


class RangeControls(QWidget):
    """How far back the charts reach and which day they compare with; `changed` by the person only."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        words = {days: _range_words(days) for days in RANGES}
        self.ranges = Chips(tr("Range"), words, shows_name=True, spacing=6)
        for one in self.ranges.buttons.values():
            one.setToolTip(tr("Trend, confidence and pace; the other charts use every answer"))
        self.ranges.choose(USUAL_RANGE)
        self.days = Dropdown()
        self.days.setAccessibleName(tr("Compare with"))
        self.day = date_field(tr("The day to compare with"))
        self.ranges.add(label(tr("Compare with"), "muted"))  # what follows flows into lines with the chips
        self.ranges.add(self.days)
        self.ranges.add(self.day)
        self.setLayout(row(self.ranges))
        self.day.hide()
        self.show_days((), first=1, today=1)
        self.ranges.chosen.connect(self._say_changed)
        self.days.activated.connect(self._choose_day)
        self.day.dateChanged.connect(self._say_changed)

    @property
    def range(self) -> int | None:
        """Days up to today; None for all."""
        found: int | None = self.ranges.value
        return found

    @property
    def compared_with(self) -> int | None:
        """The day (ordinal) that is compared with; None for none."""
        chosen: int = self.days.currentData()
        if chosen == _ANOTHER_DAY:
            return python_date(self.day.date()).toordinal()
        return chosen or None

    def show_days(self, days: Iterable[tuple[str, int]], *, first: int, today: int) -> None:
        """Offer these days, each in words, and any from `first` on; what was chosen stays if it can."""
        chosen = self.days.currentData()
        self.days.clear()
        self.days.addItem(tr("nothing"), _NOTHING)
        for words, day in days:
            self.days.addItem(words, day)
        self.days.addItem(tr("another day…"), _ANOTHER_DAY)
        self.days.setCurrentIndex(max(self.days.findData(chosen), 0))
        with QSignalBlocker(self.day):
            self.day.setDateRange(qt_date(date.fromordinal(first)), qt_date(date.fromordinal(today)))
            if self.day.isHidden():  # not chosen yet: begin a month ago
                self.day.setDate(qt_date(date.fromordinal(max(first, today - USUAL_DAYS_AGO, 1))))

    @Slot()
    def _choose_day(self) -> None:
        self.day.setVisible(self.days.currentData() == _ANOTHER_DAY)
        self.changed.emit()

    @Slot()
    def _say_changed(self) -> None:
        self.changed.emit()


def _level_chip(level: Level) -> QPushButton:
    made = chip(tr("Level: {name}", name=level_name(level)), level_name(level))
    made.setToolTip(tr("Change the level (L)"))
    return made


def _range_words(days: int | None) -> str:
    return tr("All") if days is None else tr("{n} days", n=days)
