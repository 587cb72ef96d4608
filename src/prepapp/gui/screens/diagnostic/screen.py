"""Before a diagnostic: what it is, at no cost of time; the first question comes after Start."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.course import DIAGNOSTIC_MOST, READY_CHECK_MOST, Mode
from prepapp.domain.errors import PrepError
from prepapp.domain.plans import AdaptivePlan
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.diagnostic.state import IntroView, derive_intro
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.parts import button, card, column, label, row, scrolling

WIDEST_PAGE = 760
DIAGNOSTIC = AdaptivePlan("Diagnostic", Mode.DIAGNOSTIC, most=DIAGNOSTIC_MOST)
READY_CHECK = AdaptivePlan("Am I ready?", Mode.READY_CHECK, most=READY_CHECK_MOST)


class DiagnosticScreen(QWidget):
    """Says what will happen; `plan_wanted` carries what to start."""

    plan_wanted = Signal(object)
    left = Signal()

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner = app, runner
        self._plan = DIAGNOSTIC
        self.title = label("", "title", wraps=True)
        self.lead = label("", "reading", wraps=True)
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(theme.space(20))
        self.facts.setVerticalSpacing(theme.space(10))
        self.facts.setColumnStretch(1, 1)
        self.start = button("&Start", self._start, role="primary")
        self.later = button("&Not now", self.left.emit, role="flat")
        self.problem = label("", "error", wraps=True)
        content = QWidget()
        content.setLayout(self._content())
        self.setLayout(column(scrolling(content, widest=WIDEST_PAGE)))

    def enter(self, plan: AdaptivePlan) -> None:
        """Say what a quiz of that plan is, once it is worked out how long it will be."""
        self._plan = plan
        self.start.setEnabled(False)
        self._runner.submit(partial(_read, self._app, plan), self._show, self._show_problem)

    def _show(self, view: IntroView) -> None:
        self.title.setText(view.title)
        self.lead.setText(view.lead)
        self.start.setText(view.start)
        self.problem.setText("")
        self._clear()
        for place, (name, text) in enumerate(view.facts):
            self.facts.addWidget(_top(label(name, "strong")), place, 0)
            self.facts.addWidget(_top(label(text, wraps=True)), place, 1)
        self.start.setEnabled(True)
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        while (item := self.facts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _show_problem(self, error: Exception) -> None:
        if not isinstance(error, PrepError):
            raise error
        self.problem.setText(str(error))

    def _start(self) -> None:
        self.start.setEnabled(False)
        self.plan_wanted.emit(self._plan)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.start.isEnabled():
            self._start()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _content(self) -> QVBoxLayout:
        return column(
            card(
                self.title,
                self.lead,
                6,
                self.facts,
                6,
                self.problem,
                row(self.start, self.later, None, spacing=12),
                label("Reading this page costs no time.", "caption"),
                spacing=10,
            ),
            None,
        )


def _top(piece: QLabel) -> QLabel:
    piece.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    if piece.wordWrap():
        piece.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return piece


def _read(app: App, plan: AdaptivePlan) -> IntroView:
    profile = app.profiles.profile()
    outlook = app.quizzes.foresee(plan, level=profile.level, specialisation=profile.specialisation)
    areas = sum(area.weight[profile.level] > 0.0 for area in app.bundle.taxonomy.areas)
    return derive_intro(plan.mode, profile.level, outlook, areas=areas)
