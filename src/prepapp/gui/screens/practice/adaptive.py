"""The part of the builder that says which area an adaptive practice is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QSpinBox, QWidget

from prepapp.domain.topics import Area
from prepapp.gui.language import tr
from prepapp.gui.screens.practice.choices import LARGEST_SIZE
from prepapp.gui.screens.practice.desk import Desk
from prepapp.gui.widgets.dropdown import Dropdown
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import card, column, label


class AdaptivePanel(QWidget):
    """Values in, `changed` out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.area = Dropdown()
        self.area.setAccessibleName(tr("Area"))
        self.area.setPlaceholderText(tr("Choose an area"))
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.area.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.area.setMinimumContentsLength(14)
        self.area.setIconSize(QSize(0, 0))
        self.most = QSpinBox()
        self.most.setRange(1, LARGEST_SIZE)
        self.most.setAccessibleName(tr("Questions at most"))
        self.setLayout(
            column(
                card(
                    label(tr("Area"), "strong"),
                    self.area,
                    label(tr("Questions at most"), "strong"),
                    Flow(self.most),
                    label(
                        tr("It ends sooner when the area's interval is narrow enough."), "caption", wraps=True
                    ),
                )
            )
        )
        self.area.activated.connect(self.changed)
        self.most.valueChanged.connect(self.changed)

    def offer(self, areas: Sequence[Area]) -> None:
        """Offer the areas of a bank."""
        if self.area.count() == 0:
            for area in areas:
                self.area.addItem(area.name, area.id)

    def desk(self, before: Desk) -> Desk:
        """`before` with what is chosen here."""
        return replace(before, area=self.area.currentData() or "", most=self.most.value())

    def show_desk(self, desk: Desk) -> None:
        """Show this; says nothing."""
        self.blockSignals(True)
        self.area.setCurrentIndex(self.area.findData(desk.area))
        self.most.setValue(desk.most)
        self.blockSignals(False)
