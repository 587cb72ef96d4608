"""The part of the builder that says how long a quiz is, when feedback comes and what the clock does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QSizePolicy, QSpinBox, QWidget

from prepapp.domain.quiz import Mode
from prepapp.gui.language import tr
from prepapp.gui.screens.practice.choices import LARGEST_SIZE, LONGEST_MINUTES, Choices, Pace
from prepapp.gui.screens.practice.extra_time import ExtraTime
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.explained import Explained
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import card, column, label

K = TypeVar("K")


class SessionPanel(QWidget):
    """Values in, `changed` out."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.count_box = _number(1, LARGEST_SIZE, tr("Number of questions"))
        self._theme = theme
        self.study = QRadioButton(tr("St&udy"))
        self.exam = QRadioButton(tr("&Exam"))
        self.review = QRadioButton(tr("Re&vision"))
        self._modes = {Mode.STUDY: self.study, Mode.EXAM: self.exam, Mode.REVIEW: self.review}
        self.untimed = QRadioButton(tr("U&ntimed"))
        self.target = QRadioButton(tr("Soft &target"))
        self.timed = QRadioButton(tr("&Countdown"))
        self._paces = {Pace.UNTIMED: self.untimed, Pace.TARGET: self.target, Pace.COUNTDOWN: self.timed}
        self.minutes = _number(0, LONGEST_MINUTES, tr("Minutes on the clock"))
        self.minutes.setSpecialValueText(tr("Target times"))
        self.minutes.setSuffix(tr(" min"))
        self.extra = ExtraTime()
        self.clock_note = label("", "caption", wraps=True)
        self.confidence = QCheckBox(tr("&Ask how sure"))
        self.shuffle = QCheckBox(tr("S&huffle options"))
        self._pace = Flow(self.untimed, self.target, self.timed, spacing=12)
        self._lay_out()
        self._connect()

    def choices(self, before: Choices) -> Choices:
        """`before` with what is chosen here."""
        return replace(
            before,
            size=self.count_box.value(),
            mode=_chosen(self._modes),
            pace=_chosen(self._paces),
            minutes=self.minutes.value() or None,
            extra_percent=self.extra.percent,
            asks_confidence=self.confidence.isChecked()
            if self.confidence.isEnabled()
            else before.asks_confidence,
            shuffles=self.shuffle.isChecked(),
        )

    def show_choices(self, choices: Choices, *, is_block: bool, may_ask: bool) -> None:
        """Show these; says nothing. A block is an exam on a clock; who never wants to be asked is not."""
        self.blockSignals(True)
        self.count_box.setValue(choices.size)
        self._modes[choices.mode].setChecked(True)
        self._paces[choices.pace].setChecked(True)
        self.minutes.setValue(choices.minutes or 0)
        self.extra.show_percent(choices.extra_percent)
        self.confidence.setEnabled(may_ask)
        self.confidence.setChecked(choices.asks_confidence and may_ask)
        self.confidence.setToolTip("" if may_ask else tr("Being asked how sure is switched off in Settings."))
        self.shuffle.setChecked(choices.shuffles)
        self._feedback.setVisible(not is_block)
        self._pace.setVisible(not is_block)
        self.blockSignals(False)
        self._fit()

    def _lay_out(self) -> None:
        clock = Flow(self.minutes, self.extra, spacing=8)
        as_narrow = clock.sizePolicy()
        as_narrow.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # a clock makes the panel no wider
        clock.setSizePolicy(as_narrow)
        self._feedback = _part(
            tr("Feedback"),
            Explained(self.study, tr("After each question."), self._theme),
            Explained(self.exam, tr("At the end."), self._theme),
            Explained(self.review, tr("After each question; leaves the estimate alone."), self._theme),
        )
        self.setLayout(
            column(
                card(
                    _part(tr("Number of questions"), Flow(self.count_box)),
                    self._feedback,
                    _part(tr("Time"), self._pace, clock, self.clock_note),
                    Flow(self.confidence, self.shuffle, spacing=12),
                    spacing=14,
                ),
                None,
            )
        )

    def _connect(self) -> None:
        for choices in (self._modes, self._paces):
            group = QButtonGroup(self)
            for choice in choices.values():
                group.addButton(choice)
        for number in (self.count_box, self.minutes):
            number.valueChanged.connect(self._edit)
        for choice in (*self._modes.values(), *self._paces.values()):
            choice.toggled.connect(self._edit_once)
        for switch in (self.confidence, self.shuffle):
            switch.toggled.connect(self._edit)
        self.extra.changed.connect(self._edit)

    @Slot(bool)
    def _edit_once(self, is_down: bool) -> None:  # noqa: FBT001 - a slot
        if is_down:  # the one that came up said so just before, when none was down
            self._edit()

    @Slot()
    def _edit(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        has_clock = not self.untimed.isChecked()
        self.minutes.setVisible(has_clock)
        self.extra.setVisible(has_clock)
        self.clock_note.setVisible(has_clock)
        self.clock_note.setText(self._clock_words())

    def _clock_words(self) -> str:
        if self.target.isChecked():
            return tr("The clock shows how much of the target is left, and ends nothing.")
        if self.exam.isChecked():
            return tr("At the end of the countdown the exam is submitted as it stands.")
        return tr("The end of the countdown is said; the quiz can be finished without hurry.")


def _number(least: int, most: int, name: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setAccessibleName(name)
    return made


def _part(title: str, *pieces: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(column(label(title, "strong"), *pieces, spacing=6))
    return made


def _chosen(choices: Mapping[K, QRadioButton]) -> K:
    return next(value for value, one in choices.items() if one.isChecked())
