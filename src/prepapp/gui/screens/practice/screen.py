"""Practice: choose areas, level, how many, when feedback comes and how long it may take."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLayout,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from prepapp.domain.dealing import matching
from prepapp.domain.plans import EXTRA_TIMES
from prepapp.domain.questions import ItemSummary
from prepapp.domain.quiz import Mode
from prepapp.domain.topics import Area, Level
from prepapp.gui.screens.practice.state import Choices, choices_from, derive_view
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import button, card, column, label, row, scrolling

WIDEST_PAGE = 820


class PracticeScreen(QWidget):
    """The builder; `plan_wanted` carries the plan and the choices to remember."""

    plan_wanted = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._areas: tuple[Area, ...] = ()
        self._items: tuple[ItemSummary, ...] = ()
        self.area_boxes: list[QCheckBox] = []
        self._area_flow = Flow(spacing=4, is_even=True)
        self.all_areas = button("All areas", self._choose_all_areas, role="flat")
        self.level_boxes = {level: QCheckBox(level.value.capitalize()) for level in Level}
        self.count_box = QSpinBox()
        self.count_box.setRange(1, 100)
        self.count_box.setValue(10)
        self.count_box.setAccessibleName("Number of questions")
        self.study = QRadioButton("St&udy: feedback after each answer")
        self.exam = QRadioButton("&Exam: feedback at the end")
        self._modes = _exclusive(self, self.study, self.exam)
        self.untimed = QRadioButton("U&ntimed")
        self.timed = QRadioButton("&Countdown for the whole quiz")
        self._timings = _exclusive(self, self.untimed, self.timed)
        self.minutes = QSpinBox()
        self.minutes.setRange(0, 240)
        self.minutes.setSpecialValueText("by target times")
        self.minutes.setSuffix(" min")
        self.minutes.setAccessibleName("Minutes on the clock")
        self.extra = QComboBox()
        self.extra.setAccessibleName("Extra time")
        for factor in EXTRA_TIMES:
            self.extra.addItem("No extra time" if factor == 1 else f"{factor:g}× time", factor)
        self.count = label("", "heading", wraps=True)
        self.summary = label("", "muted", wraps=True)
        self.start = button("&Start", self._start, role="primary")
        self.start.setMinimumWidth(theme.space(130))
        self.setLayout(column(scrolling(self._content(), widest=WIDEST_PAGE)))
        self._connect()
        self._show_choices(Choices())

    def show_bank(
        self, areas: Sequence[Area], items: Sequence[ItemSummary], remembered: object, *, extra: float = 1.0
    ) -> None:
        """Offer the areas of a bank, with the choices of the last time and the usual extra time."""
        self._areas, self._items = tuple(areas), tuple(items)
        if not self.area_boxes:
            self._add_area_boxes()
        self._show_choices(choices_from(remembered, self._areas, extra=extra))

    def choices(self) -> Choices:
        """What is chosen now."""
        return Choices(
            areas=tuple(
                area.id for area, box in zip(self._areas, self.area_boxes, strict=True) if box.isChecked()
            ),
            levels=tuple(level for level, box in self.level_boxes.items() if box.isChecked()),
            size=self.count_box.value(),
            mode=Mode.EXAM if self.exam.isChecked() else Mode.STUDY,
            is_timed=self.timed.isChecked(),
            minutes=self.minutes.value() or None,
            extra=float(self.extra.currentData()),
        )

    def choose_area(self, area_id: str) -> None:
        """Choose one area alone, as the dashboard asks."""
        for area, box in zip(self._areas, self.area_boxes, strict=True):
            box.setChecked(area.id == area_id)

    def _content(self) -> QWidget:
        content = QWidget()
        counted = QWidget()
        counted.setLayout(column(self.count, self.summary, spacing=2))
        levels = Flow(*self.level_boxes.values(), spacing=12)
        content.setLayout(
            column(
                label("Practice", "title"),
                _group("Areas", "None chosen means all of them.", self._area_flow, row(self.all_areas, None)),
                _group("Level of the questions", "None chosen means all of them.", levels),
                _group("How many", "", row(self.count_box, None)),
                _group("Feedback", "", self.study, self.exam),
                _group(
                    "Time",
                    "The countdown runs for the whole quiz and can be hidden.",
                    self.untimed,
                    Flow(self.timed, self.minutes, self.extra, spacing=12),
                ),
                card(row(counted, self.start, spacing=12)),
                None,
                spacing=12,
            )
        )
        return content

    def _add_area_boxes(self) -> None:
        for area in self._areas:
            box = QCheckBox(area.name)
            box.toggled.connect(self._refresh)
            self.area_boxes.append(box)
            self._area_flow.add(box)
        order: list[QWidget] = [*self.area_boxes, self.all_areas]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        for box in self.level_boxes.values():
            box.toggled.connect(self._refresh)
        for choice in (self.study, self.timed):
            choice.toggled.connect(self._refresh)
        for number in (self.count_box, self.minutes):
            number.valueChanged.connect(self._refresh)
        self.extra.currentIndexChanged.connect(self._refresh)

    def _show_choices(self, choices: Choices) -> None:
        for area, box in zip(self._areas, self.area_boxes, strict=True):
            box.setChecked(area.id in choices.areas)
        for level, box in self.level_boxes.items():
            box.setChecked(level in choices.levels)
        self.count_box.setValue(choices.size)
        (self.exam if choices.mode is Mode.EXAM else self.study).setChecked(True)
        (self.timed if choices.is_timed else self.untimed).setChecked(True)
        self.minutes.setValue(choices.minutes or 0)
        self.extra.setCurrentIndex(max(0, self.extra.findData(choices.extra)))
        self._refresh()

    def _choose_all_areas(self) -> None:
        for box in self.area_boxes:
            box.setChecked(False)

    def _refresh(self) -> None:
        choices = self.choices()
        fitting = matching(self._items, choices.filters)
        target_s = sum(item.time_s for item in fitting) / len(fitting) if fitting else 0.0
        view = derive_view(choices, matches=len(fitting), target_s=target_s)
        self.count.setText(view.count)
        self.summary.setText(view.summary)
        self.start.setEnabled(view.can_start)
        self.minutes.setEnabled(choices.is_timed)
        self.extra.setEnabled(choices.is_timed)

    def _start(self) -> None:
        choices = self.choices()
        self.plan_wanted.emit(choices.plan(self._areas), choices.to_json())


def _exclusive(parent: QWidget, *choices: QRadioButton) -> QButtonGroup:
    group = QButtonGroup(parent)
    for choice in choices:
        group.addButton(choice)
    choices[0].setChecked(True)
    return group


def _group(title: str, note: str, *pieces: QWidget | QLayout) -> QWidget:
    head = [label(title, "heading")] + ([label(note, "caption")] if note else [])
    return card(column(*head, spacing=2), *pieces, spacing=8)
