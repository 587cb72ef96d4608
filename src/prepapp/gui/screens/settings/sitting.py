"""Settings of how a quiz is taken, and of how much is reviewed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QCheckBox, QSpinBox
from typing_extensions import override

from prepapp.domain.plans import EXTRA_TIMES
from prepapp.domain.preferences import IDLE_MINUTES, REVIEW_CAPS, Preferences
from prepapp.domain.quiz_events import Confidence
from prepapp.domain.stated import LEAST_PERCENT, MOST_PERCENT, StatedChances
from prepapp.gui.language import number, tr
from prepapp.gui.screens.settings import state
from prepapp.gui.screens.settings.fields import number_field
from prepapp.gui.screens.settings.rows import Group, Setting
from prepapp.gui.widgets.chips import Chips
from prepapp.gui.widgets.confidence_bar import NAMES
from prepapp.gui.widgets.flow import Flow


class SessionGroup(Group):
    """What a new quiz starts from; it can be changed for each quiz."""

    def __init__(self) -> None:
        self.is_timed = QCheckBox(tr("With a clock"))
        self.extra_time = Chips(tr("Extra time"), {one: state.extra_time_words(one) for one in EXTRA_TIMES})
        self.asks_confidence = QCheckBox(tr("Ask how sure"))
        self.stated = {confidence: _chance_field(confidence) for confidence in Confidence}
        self.idle = Chips(tr("Rest of the clock"), {one: _minutes(one) for one in IDLE_MINUTES})
        super().__init__(
            tr("Session"),
            Setting(tr("Timer"), tr("Whether a new quiz starts with a clock."), self.is_timed),
            Setting(
                tr("Extra time"),
                tr("What the clock of a timed quiz is multiplied by; it can be changed for each quiz."),
                self.extra_time,
            ),
            Setting(
                tr("Confidence"),
                tr("Rating each answer shows how well one knows what one knows. It never changes a result."),
                self.asks_confidence,
            ),
            Setting(
                tr("What the words stand for"),
                tr("The chance of being right that the chart of confidence compares each word with."),
                Flow(*self.stated.values()),
                is_wide=True,
            ),
            Setting(
                tr("Rest of the clock"),
                tr("Minutes without a key or a click after which an untimed quiz pauses by itself."),
                self.idle,
            ),
            resets=("is_timed", "extra_time", "asks_confidence", "stated", "idle_minutes"),
        )
        self.is_timed.toggled.connect(lambda on: self.change(is_timed=on))
        self.extra_time.chosen.connect(lambda factor: self.change(extra_time=factor))
        self.asks_confidence.toggled.connect(lambda on: self.change(asks_confidence=on))
        for field in self.stated.values():
            field.valueChanged.connect(self._change_stated)
        self.idle.chosen.connect(lambda minutes: self.change(idle_minutes=minutes))

    @override
    def show_preferences(self, preferences: Preferences) -> None:
        """Show what holds."""
        self.is_timed.setChecked(preferences.is_timed)
        self.extra_time.choose(preferences.extra_time)
        self.asks_confidence.setChecked(preferences.asks_confidence)
        self.idle.choose(preferences.idle_minutes)
        for confidence, field in self.stated.items():
            with QSignalBlocker(field):
                field.setValue(round(100 * preferences.stated.of(confidence)))

    @Slot()
    def _change_stated(self) -> None:
        guess, think_so, sure = (self.stated[one].value() for one in Confidence)
        self.change(stated=StatedChances(guess, think_so, sure))


class ReviewGroup(Group):
    """How much of what is due a day holds."""

    def __init__(self) -> None:
        self.cap = Chips(
            tr("Reviews a day"), {one: number(one) if one else tr("No limit") for one in REVIEW_CAPS}
        )
        super().__init__(
            tr("Review", "repeating what is due"),
            Setting(
                tr("Reviews a day"),
                tr("At most so many, and never more than the minutes of the day hold; the rest waits."),
                self.cap,
            ),
            resets=("review_cap",),
        )
        self.cap.chosen.connect(lambda cap: self.change(review_cap=cap))

    @override
    def show_preferences(self, preferences: Preferences) -> None:
        """Show what holds."""
        self.cap.choose(preferences.review_cap)


def _minutes(minutes: int) -> str:
    return number(minutes) if minutes else tr("Never")


def _chance_field(confidence: Confidence) -> QSpinBox:
    """What a word stands for, with the word before the number."""
    name = tr(NAMES[confidence])
    made = number_field(name, LEAST_PERCENT, MOST_PERCENT, 5, tr(" %", "after a number"))
    made.setPrefix(tr("{word}: ", word=name))
    return made
