"""The dashboard's first card: the verdict with its facts, and what to do next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy
from typing_extensions import override

from prepapp.domain.glance import DISCLAIMER
from prepapp.gui.language import tr
from prepapp.gui.screens.dashboard.state import DashboardView
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.disclosure import Disclosure
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import button, column, label, row, separator
from prepapp.gui.widgets.step_rows import StepRows

MARGIN: Final = 20


class VerdictCard(QFrame):
    """Answers "am I ready?" in words; `step_wanted` carries the step whose button was pressed."""

    step_wanted = Signal(object)
    check_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._view: DashboardView | None = None
        self.headline = wrapped("", "display")
        self.mark = QLabel()
        self.summary = wrapped("", "reading")
        self.outlook = wrapped("", "reading")
        self.note = wrapped("", "muted")
        self.chance = label("", "badge")
        self.step_title = wrapped("", "strong")
        self.step_detail = wrapped("", "muted")
        self.step_length = wrapped("", "caption")
        self.order = wrapped("", "muted")
        self.why = Disclosure(tr("Why in this order"), lambda: self.order, theme)
        self.step_button = button(tr("St&art"), self._start, role="primary")
        self.more_steps = StepRows(first_key=2, modifier="Alt+")
        self.check = button(tr("Am I &ready?"), self.check_wanted.emit)
        self.check.setToolTip(tr("Questions that tell most about whether each area meets the expectation"))
        self.report = button(tr("&Export report…"), self.report_wanted.emit, role="flat")
        self.report.setToolTip(tr("Verdict, charts and numbers as PDF or HTML (Ctrl+E)"))
        self._line = separator()
        self._lay_out()
        self.more_steps.wanted.connect(self.step_wanted)
        theme.changed.connect(self._redress)

    def show_view(self, view: DashboardView) -> None:
        """Show a verdict."""
        self._view = view
        self.headline.setText(view.headline)
        self.summary.setText(view.summary)
        self.outlook.setText(view.outlook)
        self.outlook.setVisible(bool(view.outlook))
        self.note.setText(view.note)
        self.note.setVisible(bool(view.note))
        self.chance.setText(view.chance)
        self._fit_chance()
        self.step_title.setText(view.step.title)
        self.step_detail.setText(view.step.detail)
        self.step_length.setText(view.step.length)
        self.order.setText(view.order)
        self.step_button.setToolTip("Alt+1")
        self.step_button.setAccessibleName(tr("Start: {title}", title=view.step.title))
        self.more_steps.show_steps(view.more_steps)
        self.more_steps.tab_after(self.step_button)
        self._line.setVisible(bool(view.more_steps))
        self._redress()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_chance()

    def _fit_chance(self) -> None:
        """The chance stands in one line, or in several where one has no room."""
        in_one = self.chance.fontMetrics().horizontalAdvance(self.chance.text()) + 2 * MARGIN
        self.chance.setWordWrap(in_one > self.width() - 2 * MARGIN)

    @Slot()
    def _redress(self) -> None:
        if self._view is None:
            return
        side, name = self._theme.metrics.text_px("title"), self._view.mark
        self.mark.setPixmap(self._theme.icon(name, name.removeprefix("mark-")).pixmap(side, side))
        line_px = self.headline.fontMetrics().height()
        self.mark.setContentsMargins(0, max((line_px - side) // 2, 0), 0, 0)

    def _start(self) -> None:
        if self._view is not None:
            self.step_wanted.emit(self._view.step.step)

    def _lay_out(self) -> None:
        self.setProperty("role", "card")
        self.chance.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.chance.setMinimumWidth(1)  # else a card in large text is as wide as its words in one line
        disclaimer = wrapped(disclaimer_words(), "caption")
        self.mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        heading = row(self.mark, self.headline, spacing=12)
        heading.setStretch(1, 1)
        words = column(self.step_title, self.step_detail, self.step_length, spacing=2)
        step = row(words, self.step_button, spacing=16)
        step.setStretch(0, 1)
        acts = Flow(self.check, self.report)
        pieces = (
            heading,
            self.summary,
            self.outlook,
            self.note,
            row(self.chance, None),
            disclaimer,
            4,
            separator(),
            label(tr("Next step"), "caption"),
            step,
            self._line,
            self.more_steps,
            self.why,
            acts,
        )
        self.setLayout(column(*pieces, spacing=10, margins=MARGIN))


def disclaimer_words() -> str:
    """What every verdict is not."""
    return tr(DISCLAIMER)


def wrapped(text: str, role: str = "") -> QLabel:
    """A label in lines, as high as they are: a minimum height would be that of a narrower column."""
    made = label(text, role, wraps=True)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made
