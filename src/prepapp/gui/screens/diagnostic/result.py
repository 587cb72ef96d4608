"""After a diagnostic: what it found, drawn, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.glance import DISCLAIMER
from prepapp.gui.charts.mastery_plot import MasteryPlot, mastery_plot
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.diagnostic.state import ResultView, derive_result, provisional
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chart_card import chart_of
from prepapp.gui.widgets.chart_view import ChartView
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import button, card, column, label, scrolling
from prepapp.gui.widgets.reading import ReadPage
from prepapp.gui.widgets.step_rows import StepRows

WIDEST_PAGE = 1000


@dataclass(frozen=True, slots=True)
class Found:
    """What the page is made of."""

    view: ResultView
    plot: MasteryPlot


class ResultScreen(QWidget):
    """Shows what an adaptive quiz over all areas found; the right answers are one key away."""

    step_wanted = Signal(object)
    review_wanted = Signal(str)
    dashboard_wanted = Signal()

    def __init__(self, app: App, runner: JobRunner, theme: Theme, *, drawing: JobRunner) -> None:
        super().__init__()
        self._app, self._runner, self._theme = app, runner, theme
        self._quiz_id = ""
        self._plot: MasteryPlot | None = None
        self.title = label("", "title", wraps=True)
        self.sentence = label("", "reading", wraps=True)
        self.note = label("", "muted", wraps=True)
        self.chart = ChartView(drawing, theme)
        self.steps = StepRows()
        self.steps.wanted.connect(self.step_wanted)
        self.review = button(tr("&Review the answers"), self._review, role="primary")
        self.dashboard = button(tr("Open dash&board"), self.dashboard_wanted.emit, role="flat")
        content = QWidget()
        content.setLayout(self._content())
        self.page = ReadPage(runner, tr("The result cannot be shown"), scrolling(content, widest=WIDEST_PAGE))
        self.setLayout(column(self.page))
        theme.changed.connect(self._redraw)

    def enter(self, quiz_id: str) -> None:
        """Show what the quiz with that id found."""
        self._quiz_id = quiz_id
        self.page.read(partial(_read, self._app, quiz_id), self._show)

    def _show(self, found: Found) -> None:
        self.title.setText(found.view.title)
        self.sentence.setText(found.view.sentence)
        self.note.setText(found.view.note)
        self.steps.show_steps(found.view.steps)
        self._plot = found.plot
        self._redraw()
        self.review.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _redraw(self) -> None:
        if self._plot is None:
            return
        self.chart.show_chart(chart_of(self._plot, self._theme))

    def _review(self) -> None:
        self.review_wanted.emit(self._quiz_id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.steps.start(event.key() - Qt.Key.Key_0):
            super().keyPressEvent(event)

    def _content(self) -> QVBoxLayout:
        return column(
            card(
                self.title,
                self.sentence,
                self.note,
                4,
                Flow(self.review, self.dashboard, spacing=12),
                label(tr(DISCLAIMER), "caption", wraps=True),
                spacing=10,
            ),
            card(label(tr("What to do next"), "heading"), self.steps, spacing=12),
            card(self.chart),
            None,
            spacing=16,
        )


def _read(app: App, quiz_id: str) -> Found:
    profile = app.profiles.profile()
    finished = app.quizzes.finished(quiz_id)
    readiness = app.readiness.level_readiness(profile.level, profile.specialisation)
    steps = app.readiness.next_steps(readiness, profile)
    view = derive_result(
        finished.quiz.settings.mode,
        readiness,
        steps,
        answered=len(finished.answers),
        missing=app.readiness.missing(readiness),
    )
    return Found(view, mastery_plot(provisional(readiness), app.readiness.taxonomy))
