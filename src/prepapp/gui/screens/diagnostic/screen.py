"""Before a diagnostic: what it is, at no cost of time; the first question comes after Start."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.course import (
    DIAGNOSTIC_BUDGET_S,
    DIAGNOSTIC_MOST,
    READY_CHECK_MOST,
    SHORT_DIAGNOSTIC_BUDGET_S,
    SHORT_DIAGNOSTIC_MOST,
    Mode,
)
from prepapp.domain.plans import AdaptivePlan
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import mark, tr
from prepapp.gui.screens.diagnostic.state import IntroView, derive_intro
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.flow import Flow
from prepapp.gui.widgets.parts import button, card, column, label, scrolling
from prepapp.gui.widgets.pressing import press_by_enter
from prepapp.gui.widgets.reading import ReadPage

WIDEST_PAGE = 760
DIAGNOSTIC = AdaptivePlan(
    mark("Diagnostic"), Mode.DIAGNOSTIC, most=DIAGNOSTIC_MOST, budget_s=DIAGNOSTIC_BUDGET_S
)
SHORT_DIAGNOSTIC = AdaptivePlan(
    mark("Diagnostic"), Mode.DIAGNOSTIC, most=SHORT_DIAGNOSTIC_MOST, budget_s=SHORT_DIAGNOSTIC_BUDGET_S
)
READY_CHECK = AdaptivePlan(mark("Am I ready?"), Mode.READY_CHECK, most=READY_CHECK_MOST)


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
        self.start = button(tr("&Start"), self._start, role="primary")
        self.short = button(tr("A s&hort one"), self._start_short)
        self.later = button(tr("&Not now"), self.left.emit, role="flat")
        content = QWidget()
        content.setLayout(self._content())
        self.page = ReadPage(
            runner, tr("What comes next cannot be worked out"), scrolling(content, widest=WIDEST_PAGE)
        )
        self.setLayout(column(self.page))

    def enter(self, plan: AdaptivePlan) -> None:
        """Say what a quiz of that plan is, once it is worked out how long it will be."""
        self._plan = plan
        self._let_start(can_start=False)
        self.page.read(partial(_read, self._app, plan), self._show)

    def _show(self, view: IntroView) -> None:
        self.title.setText(view.title)
        self.lead.setText(view.lead)
        self.start.setText(view.start)
        self.short.setText(view.short)
        self.short.setVisible(bool(view.short))
        self._clear()
        for place, (name, text) in enumerate(view.facts):
            self.facts.addWidget(_top(label(name, "strong")), place, 0)
            self.facts.addWidget(_top(label(text, wraps=True)), place, 1)
        self._let_start(can_start=True)
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        while (item := self.facts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _start(self) -> None:
        self._let_start(can_start=False)
        self.plan_wanted.emit(self._plan)

    def _start_short(self) -> None:
        self._let_start(can_start=False)
        self.plan_wanted.emit(SHORT_DIAGNOSTIC)

    def _let_start(self, *, can_start: bool) -> None:
        self.start.setEnabled(can_start)
        self.short.setEnabled(can_start)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if press_by_enter(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.start.isEnabled():
            self.start.click()
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
                Flow(self.start, self.short, self.later, spacing=12),
                label(tr("Reading this page costs no time."), "caption"),
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
    foresee = partial(app.quizzes.foresee, level=profile.level, specialisation=profile.specialisation)
    areas = sum(area.weight[profile.level] > 0.0 for area in app.bundle.taxonomy.areas)
    short = foresee(SHORT_DIAGNOSTIC) if plan.mode is Mode.DIAGNOSTIC else None
    return derive_intro(plan.mode, profile.level, foresee(plan), areas=areas, short=short)
