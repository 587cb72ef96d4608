"""Settings: every change holds at once and can be taken back; there is nothing to confirm."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from prepapp import __version__
from prepapp.bootstrap import App
from prepapp.domain.plans import EXTRA_TIMES
from prepapp.domain.preferences import LARGEST_TEXT, SMALLEST_TEXT, Preferences, expecting
from prepapp.domain.topics import Area, Level, Taxonomy
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.settings import state
from prepapp.gui.screens.settings.data import DataSettings
from prepapp.gui.screens.settings.expectations import ExpectationTable
from prepapp.gui.screens.settings.rows import Group, Setting
from prepapp.gui.screens.settings.state import ANY_SPECIALISATION, Edits
from prepapp.gui.speech import languages
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chips import Chips
from prepapp.gui.widgets.dates import date_field, python_date, qt_date
from prepapp.gui.widgets.disclosure import Disclosure
from prepapp.gui.widgets.fitting import as_high_as_needed
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import button, column, framed, label, row, scrolling

WIDEST_PAGE = 820
UNDO_MS = 10_000


class SettingsScreen(QWidget):
    """Reads when it is entered; `changed` comes once a change is on the disk."""

    changed = Signal()
    replaced = Signal()
    """The whole history was replaced by a backup."""
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner, self._theme = app, runner, theme
        self._edits = Edits(Preferences())
        self._taxonomy: Taxonomy | None = None
        self._is_showing = False
        self._make_controls()
        self.data = DataSettings(app, runner, self)
        self.groups = self._make_groups()
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search settings")
        self.search.setAccessibleName("Search settings")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(theme.space(260))
        self.nothing = label("No setting matches.", "muted")
        self.nothing.hide()
        self.said = label("", wraps=True)
        self.undo = button("&Undo", self._undo)
        self.undo.setToolTip("Undo (Ctrl+Z)")
        self.bar = self._undo_bar()
        self._leaving = QTimer(self, singleShot=True, interval=UNDO_MS)
        content = QWidget()
        head = Flow(label("Settings", "title"), self.search, spacing=theme.space(24))
        content.setLayout(column(head, self.nothing, *self.groups, None, spacing=12))
        self.setLayout(column(as_high_as_needed(scrolling(content, widest=WIDEST_PAGE)), self.bar, spacing=0))
        self._connect()

    def enter(self) -> None:
        """Read what holds."""

        def read() -> tuple[Preferences, Taxonomy]:
            return self._app.preferences.preferences(), self._app.bundle.taxonomy

        self._runner.submit(read, self._show_read, self.failed.emit)
        self.data.enter()

    # What it is made of

    def _make_controls(self) -> None:
        self.level = Chips("Level", {level: level.value.capitalize() for level in Level})
        self.specialisation = QComboBox()
        self.specialisation.setAccessibleName("Specialisation")
        self.specialisation.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.specialisation.setMinimumContentsLength(14)
        self.has_date = QCheckBox("There is a date")
        self.date = date_field("Interview date")
        self.minutes = _number("Minutes per day", state.FEWEST_MINUTES, state.MOST_MINUTES, 5, " min")
        self.theme_choice = Chips("Theme", state.THEMES)
        self.language = Chips(tr("Language"), state.language_names(languages(self._app.shipped.translations)))
        self.text_size = _number("Text size", SMALLEST_TEXT, LARGEST_TEXT, 10, " %")
        self.extra_time = Chips("Extra time", {one: state.extra_time_words(one) for one in EXTRA_TIMES})
        self.table = ExpectationTable(self._theme)
        self.table.setParent(self)  # until it is unfolded; without one, Python might end it on another thread
        self.table.hide()
        self.expectations = Disclosure("Show the table", lambda: self.table, self._theme)

    def _make_groups(self) -> tuple[Group, ...]:
        when = Flow(self.has_date, self.date, spacing=12)
        self.interview = Setting("Interview", "No date yet.", when)
        return (
            Group(
                "Profile and level",
                Setting("Level", "What readiness is measured against.", self.level),
                Setting("Specialisation", "Shifts some expectations.", self.specialisation),
                self.interview,
                Setting("Minutes per day", "Sizes what is recommended next.", self.minutes),
                reset=lambda: self._change(state.reset_profile(self._edits.now)),
            ),
            Group(
                "Appearance",
                Setting(
                    tr("Language"), tr("Holds from the next start on. Questions stay English."), self.language
                ),
                Setting("Theme", "System follows the desktop.", self.theme_choice),
                Setting("Text size", "Also Ctrl and plus, minus or zero, on every screen.", self.text_size),
                reset=lambda: self._change(state.reset_appearance(self._edits.now)),
            ),
            Group(
                "Practice",
                Setting(
                    "Extra time",
                    "What the clock of a timed quiz is multiplied by; it can be changed for each quiz.",
                    self.extra_time,
                ),
            ),
            Group(
                "Expectations",
                Setting(
                    "Mastery expected of each level",
                    "Editorial numbers, derived from the career guides. Change one where it is known better; "
                    "readiness is then measured against it.",
                    self.expectations,
                    is_wide=True,
                ),
                reset=lambda: self._change(state.reset_expectations(self._edits.now)),
            ),
            Group("Data", *self.data.settings),
            Group("Privacy", Setting("Privacy", state.PRIVACY, None)),
            Group(f"About prepapp {__version__}", Setting("Licences", state.LICENCES, None)),
        )

    def _undo_bar(self) -> QWidget:
        across = row(self.said, self.undo, spacing=12)
        across.setStretch(0, 1)
        across.setContentsMargins(24, 8, 24, 8)
        bar = framed("bar", across)
        bar.setProperty("edge", "top")
        bar.hide()
        return bar

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.level.chosen.connect(lambda level: self._change_profile(level=level))
        self.specialisation.activated.connect(
            lambda: self._change_profile(specialisation=self.specialisation.currentData())
        )
        self.has_date.toggled.connect(self._change_date)
        self.date.dateChanged.connect(self._change_date)
        self.minutes.valueChanged.connect(lambda minutes: self._change_profile(minutes_per_day=minutes))
        self.theme_choice.chosen.connect(lambda theme: self._change_look(theme=theme))
        self.language.chosen.connect(lambda code: self._change(replace(self._edits.now, language=code)))
        self.text_size.valueChanged.connect(lambda percent: self._change_look(text_percent=percent))
        self.extra_time.chosen.connect(
            lambda factor: self._change(replace(self._edits.now, extra_time=factor))
        )
        self.table.edited.connect(self._change_expectation)
        self.data.restored.connect(self._reread)
        self.data.said.connect(self._say)
        self.data.failed.connect(self.failed)
        self._leaving.timeout.connect(self.bar.hide)
        self._theme.changed.connect(self._follow_keys)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._undo)

    # What is shown

    def _show_read(self, read: tuple[Preferences, Taxonomy]) -> None:
        preferences, self._taxonomy = read
        if self.specialisation.count() == 0:
            self.specialisation.addItem(ANY_SPECIALISATION, None)
            for one in self._taxonomy.specialisations:
                self.specialisation.addItem(one.name, one.id)
        self._edits = Edits(replace(preferences, appearance=self._theme.appearance))
        self.undo.hide()
        self._show()

    def _show(self) -> None:
        """Show what holds; the controls must not take it for a change of the user's."""
        self._is_showing = True
        now = self._edits.now
        self.level.choose(now.profile.level)
        self.specialisation.setCurrentIndex(max(0, self.specialisation.findData(now.profile.specialisation)))
        self._show_date(now)
        self.minutes.setValue(now.profile.minutes_per_day)
        self.theme_choice.choose(now.appearance.theme)
        self.language.choose(now.language)
        self.text_size.setValue(now.appearance.text_percent)
        self.extra_time.choose(now.extra_time)
        if self._taxonomy is not None:
            self.table.show_expectations(self._taxonomy.areas, now.expectations)
        self._is_showing = False

    def _show_date(self, now: Preferences) -> None:
        day, today = now.profile.interview_on, self._app.world.now().astimezone().date()
        self.has_date.setChecked(day is not None)
        self.date.setEnabled(day is not None)
        if day is not None:
            self.date.setDate(qt_date(day))
        elif python_date(self.date.date()) < today:
            self.date.setDate(qt_date(today).addDays(state.USUAL_DAYS_AHEAD))
        self.interview.note.setText(state.interview_words(day, today))

    # What is changed

    def _change_profile(self, **choices: Any) -> None:
        now = self._edits.now
        self._change(replace(now, profile=replace(now.profile, **choices)))

    def _change_look(self, **choices: Any) -> None:
        now = self._edits.now
        self._change(replace(now, appearance=replace(now.appearance, **choices)))

    @Slot()
    def _change_date(self) -> None:
        day = python_date(self.date.date()) if self.has_date.isChecked() else None
        self._change_profile(interview_on=day)

    def _change_expectation(self, area: Area, level: Level, points: float) -> None:
        now = self._edits.now
        self._change(replace(now, expectations=expecting(now.expectations, area, level, points)))

    def _change(self, to: Preferences) -> None:
        edits = self._edits.changed(to)
        if self._is_showing or self._taxonomy is None:
            return
        words = state.change_words(self._edits.now, to, self._taxonomy)
        self._hold(edits)
        if words:
            self._say(words)

    @Slot()
    def _undo(self) -> None:
        if self._edits.can_undo:
            self._hold(self._edits.undone())
            self._say("Undone.")

    def _hold(self, edits: Edits) -> None:
        """Make it so: on the screen, on the window and on the disk."""
        self._edits = edits
        self._theme.wear(edits.now.appearance)
        self._show()
        preferences = edits.now
        self._runner.submit(
            lambda: self._app.preferences.change(preferences),
            lambda _: self.changed.emit(),
            self.failed.emit,
        )

    @Slot()
    def _follow_keys(self) -> None:
        """The look was changed by a key: that is kept elsewhere, and here it only has to be seen."""
        if self._edits.now.appearance != self._theme.appearance:
            self._edits = Edits(
                replace(self._edits.now, appearance=self._theme.appearance), self._edits.before
            )
            self._show()

    @Slot()
    def _reread(self) -> None:
        self.enter()
        self.replaced.emit()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.undo.setVisible(self._edits.can_undo)
        self.bar.show()
        self._leaving.start()

    @Slot(str)
    def _search(self, query: str) -> None:
        found = [group.search(query) for group in self.groups]
        self.nothing.setVisible(not any(found))


def _number(name: str, least: int, most: int, step: int, unit: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setSingleStep(step)
    made.setSuffix(unit)
    made.setKeyboardTracking(False)
    made.setAccessibleName(name)
    return made
