"""The card of a mock interview: everything there is to know of it before it starts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from prepapp.domain.mock import MOCK_SIZES
from prepapp.gui.language import tr, trn
from prepapp.gui.screens.practice.desk import Desk
from prepapp.gui.screens.practice.extra_time import ExtraTime
from prepapp.gui.screens.practice.mock_words import MockView
from prepapp.gui.widgets.chips import Chips
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import button, card, column, label
from prepapp.gui.widgets.side_by_side import SideBySide


class MockPanel(QWidget):
    """Values in, `changed` out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.size_chips = Chips(
            tr("Length"), {size: trn("{n} question", "{n} questions", size) for size in MOCK_SIZES}
        )
        self.extra = ExtraTime()
        self.policy = Chips(
            tr("When it is interrupted"),
            {False: tr("The clock stands still"), True: tr("The clock runs on")},
        )
        self.latest = button(tr("&Look at the latest"), lambda: None)
        self._sections = _grid(stretched=0)
        self._facts = _grid(stretched=1)
        rules = card(
            Flow(self.size_chips, self.extra, spacing=12),
            4,
            self._facts,
            4,
            label(tr("When it is interrupted"), "strong", wraps=True),
            self.policy,
            label(tr("By leaving it, or by a crash. The result page tells how long."), "caption", wraps=True),
            4,
            Flow(self.latest),
            None,
        )
        sections = card(label(tr("Sections"), "strong"), self._sections, None)
        self.setLayout(column(SideBySide(rules, sections, widest=rules, spacing=12)))
        self.size_chips.chosen.connect(self.changed)
        self.policy.chosen.connect(self.changed)
        self.extra.changed.connect(self.changed)

    def desk(self, before: Desk) -> Desk:
        """`before` with what is chosen here."""
        return replace(
            before,
            mock_size=self.size_chips.value,
            mock_extra_percent=self.extra.percent,
            mock_runs_on=self.policy.value,
        )

    def show_desk(self, desk: Desk, view: MockView) -> None:
        """Show what an interview of that size is; says nothing."""
        self.size_chips.choose(desk.mock_size)
        self.extra.show_percent(desk.mock_extra_percent)
        self.policy.choose(desk.mock_runs_on)
        self.latest.setVisible(view.has_latest)
        _fill(self._facts, view.facts, strong=0)
        _fill(self._sections, view.sections, strong=None)


def _grid(*, stretched: int) -> QGridLayout:
    made = QGridLayout()
    made.setHorizontalSpacing(20)
    made.setVerticalSpacing(4)
    made.setColumnStretch(stretched, 1)
    return made


def _fill(grid: QGridLayout, lines: tuple[tuple[str, ...], ...], *, strong: int | None) -> None:
    """Texts in rows; labels that are there already are kept, so that nothing flickers."""
    for place in range(max(len(lines), grid.rowCount())):
        texts = lines[place] if place < len(lines) else ()
        for across in range(3):
            item = grid.itemAtPosition(place, across)
            known = item.widget() if item is not None else None
            if across < len(texts) and known is None:
                known = _word(is_strong=across == strong, is_number=strong is None and across > 0)
                grid.addWidget(known, place, across)
            if isinstance(known, QLabel):
                known.setText(texts[across] if across < len(texts) else "")
                known.setVisible(across < len(texts))


def _word(*, is_strong: bool, is_number: bool) -> QLabel:
    made = label(
        "", "strong" if is_strong else "muted" if is_number else "", wraps=not is_strong and not is_number
    )
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    made.setAlignment(Qt.AlignmentFlag.AlignTop | side)
    return made
