"""How much longer a clock runs than usual: a few usual factors, or one's own in steps of 5 %."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSpinBox

from prepapp.domain.plans import EXTRA_TIME_STEP, EXTRA_TIMES, MOST_EXTRA_TIME
from prepapp.gui.language import tr
from prepapp.gui.screens.practice.choices import percent_of
from prepapp.gui.screens.practice.state import times_words
from prepapp.gui.widgets.dropdown import Dropdown
from prepapp.gui.widgets.flow import Flow

_OTHER = 0


class ExtraTime(Flow):
    """`changed` comes whenever another factor is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        self.factor = Dropdown()
        self.factor.setAccessibleName(tr("Extra time"))
        for known in EXTRA_TIMES:
            percent = round(known * 100)
            words = (
                tr("No extra time") if percent == 100 else tr("{factor} time", factor=times_words(percent))
            )
            self.factor.addItem(words, percent)
        self.factor.addItem(tr("Another factor"), _OTHER)
        self.percent_box = QSpinBox()
        self.percent_box.setRange(100, round(MOST_EXTRA_TIME * 100))
        self.percent_box.setSingleStep(round(EXTRA_TIME_STEP * 100))
        self.percent_box.setSuffix(tr(" %"))
        self.percent_box.setAccessibleName(tr("Time in per cent of the usual"))
        self.percent_box.hide()
        super().__init__(self.factor, self.percent_box, spacing=8)
        self.factor.activated.connect(self._edit)
        self.percent_box.valueChanged.connect(self._edit)
        self.percent_box.editingFinished.connect(self._round)

    @property
    def percent(self) -> int:
        """The factor in per cent."""
        return self.factor.currentData() or percent_of(self.percent_box.value() / 100)

    def show_percent(self, percent: int) -> None:
        """Show a factor; says nothing."""
        self.blockSignals(True)
        place = self.factor.findData(percent)
        self.factor.setCurrentIndex(place if place >= 0 else self.factor.findData(_OTHER))
        self.percent_box.setValue(percent)
        self._fit()
        self.blockSignals(False)

    @Slot()
    def _edit(self) -> None:
        self._fit()
        self.changed.emit()

    @Slot()
    def _round(self) -> None:
        self.percent_box.setValue(percent_of(self.percent_box.value() / 100))

    def _fit(self) -> None:
        self.percent_box.setVisible(self.factor.currentData() == _OTHER)
