"""Settings of the level, the interview and the day: what readiness is measured against."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox
from typing_extensions import override

from prepapp.domain.preferences import Preferences
from prepapp.domain.topics import Level, Taxonomy
from prepapp.gui.language import tr
from prepapp.gui.screens.settings import state
from prepapp.gui.screens.settings.fields import choices, number_field
from prepapp.gui.screens.settings.rows import Group, Setting
from prepapp.gui.texts.interview import interview_words
from prepapp.gui.widgets.chips import Chips
from prepapp.gui.widgets.dates import date_field, python_date, qt_date
from prepapp.gui.widgets.flow import Flow


class LevelGroup(Group):
    """`today` tells the local date."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        self.level = Chips(tr("Level"), {level: state.level_words(level) for level in Level})
        self.specialisation: QComboBox = choices(tr("Specialisation"), {})
        self.has_date = QCheckBox(tr("There is a date"))
        self.date = date_field(tr("Interview date"))
        self.minutes = number_field(
            tr("Minutes per day"), state.FEWEST_MINUTES, state.MOST_MINUTES, 5, tr(" min", "after a number")
        )
        when = Flow(self.has_date, self.date, spacing=12)
        self.interview = Setting(tr("Interview"), tr("No date yet."), when)
        super().__init__(
            tr("Level and date"),
            Setting(tr("Level"), tr("What readiness is measured against."), self.level),
            Setting(tr("Specialisation"), tr("Shifts some expectations."), self.specialisation),
            self.interview,
            Setting(tr("Minutes per day"), tr("Sizes what is recommended next."), self.minutes),
            resets=("profile",),
        )
        self.level.chosen.connect(lambda level: self._change_profile(level=level))
        self.specialisation.activated.connect(self._choose_specialisation)
        self.has_date.toggled.connect(self._choose_date)
        self.date.dateChanged.connect(self._choose_date)
        self.minutes.valueChanged.connect(lambda minutes: self._change_profile(minutes_per_day=minutes))

    def show_taxonomy(self, taxonomy: Taxonomy) -> None:
        """Offer the specialisations there are."""
        if self.specialisation.count() == 0:
            self.specialisation.addItem(tr(state.ANY_SPECIALISATION), None)
            for one in taxonomy.specialisations:
                self.specialisation.addItem(one.name, one.id)

    @override
    def show_preferences(self, preferences: Preferences) -> None:
        """Show the profile that holds."""
        profile = preferences.profile
        self.level.choose(profile.level)
        self.specialisation.setCurrentIndex(max(0, self.specialisation.findData(profile.specialisation)))
        self.minutes.setValue(profile.minutes_per_day)
        self._show_date(profile.interview_on)

    def _show_date(self, day: date | None) -> None:
        today = self._today()
        self.has_date.setChecked(day is not None)
        self.date.setEnabled(day is not None)
        if day is not None:
            self.date.setDate(qt_date(day))
        elif python_date(self.date.date()) < today:
            self.date.setDate(qt_date(today).addDays(state.USUAL_DAYS_AHEAD))
        self.interview.note.setText(interview_words(day, today))

    @Slot()
    def _choose_specialisation(self) -> None:
        self._change_profile(specialisation=self.specialisation.currentData())

    @Slot()
    def _choose_date(self) -> None:
        day = python_date(self.date.date()) if self.has_date.isChecked() else None
        self._change_profile(interview_on=day)

    def _change_profile(self, **chosen: Any) -> None:
        self.changed.emit(lambda now: replace(now, profile=replace(now.profile, **chosen)))
