"""A design question as in an interview: the question, a clock for each phase, and the rubric at the end."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.clock import Stopwatch
from prepapp.domain.questions import OpenQuestion, Question
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import mark, tr
from prepapp.gui.screens.design.state import DesignView, derive_design, rubric_markdown, spent_words
from prepapp.gui.texts.stems import stem_markdown
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.markdown_view import MarkdownView
from prepapp.gui.widgets.parts import button, card, column, framed, label, row, scrolling
from prepapp.gui.widgets.reading import ReadPage
from prepapp.gui.widgets.side_by_side import SideBySide

WIDEST_PAGE = 860
TICK_MS = 200
_HINT = mark("Answer aloud or on paper, as in an interview: nothing that is said here is kept or scored.")


class DesignScreen(QWidget):
    """Takes the question it is entered with; phases are as long as one stays in them."""

    left = Signal()
    announced = Signal(str)
    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__()
        self._app, self._runner = app, runner
        self._question: OpenQuestion | None = None
        self._place = 0
        self._spent: list[float] = []
        self._watch = Stopwatch()
        self.title = label("", "title", wraps=True)
        self.hint = label(tr(_HINT), "caption", wraps=True)
        self.stem = MarkdownView(theme, name=tr("Question"))
        self.result = label("", "muted", wraps=True)
        self.rubric = MarkdownView(theme, name=tr("Rubric"))
        self.phase, self.clock = label("", "strong", wraps=True), label("", "heading")
        self.clock.setAccessibleName(tr("Time in this phase"))
        self.leave = button(tr("&Leave"), self._leave, role="flat")
        self.next = button("", self._go_on, role="primary")
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self.tick)
        self._area = scrolling(self._content(), widest=WIDEST_PAGE)
        whole = column(self._area, self._bar(), spacing=0)
        whole.setStretch(0, 1)
        self.page = ReadPage(runner, tr("The design question cannot be shown"), whole)
        self.setLayout(column(self.page))

    def enter(self, item_id: str) -> None:
        """Begin the first phase of the design question with that id."""
        self.page.read(partial(self._app.library.question, item_id), self._begin)

    @property
    def is_running(self) -> bool:
        """Whether a phase is on."""
        return self._watch.is_running

    @Slot()
    def tick(self) -> None:
        """Read the clock; the end of a phase's minutes is said once."""
        if self._question is None or not self.is_running:
            return
        before = self._view().is_over
        self._watch = self._watch.ticked(self._app.world.monotonic())
        self._show_phase()
        if self._view().is_over and not before:
            self.announced.emit(tr("The minutes of this phase are over."))

    def stop(self) -> None:
        """Stop the clock: the screen is left."""
        self._ticker.stop()
        self._watch = self._watch.stopped(self._app.world.monotonic())

    def _begin(self, question: Question) -> None:
        assert isinstance(question, OpenQuestion), "only a design question is opened here"
        self._question, self._place, self._spent = question, 0, []
        self.title.setText(question.facts.summary.title)
        self.stem.set_markdown(stem_markdown(question))
        self._show_parts(is_over=False)
        self._start_phase()
        self._ticker.start()
        self._area.verticalScrollBar().setValue(0)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_phase(self) -> None:
        self._watch = Stopwatch().started(self._app.world.monotonic())
        self._show_phase()

    def _view(self) -> DesignView:
        assert self._question is not None
        return derive_design(self._question.phases, self._place, self._watch.active_s)

    def _show_phase(self) -> None:
        view = self._view()
        self.phase.setText(view.phase)
        if self.clock.text() != view.clock:
            self.clock.setText(view.clock)
        self.clock.setAccessibleDescription(view.spoken)
        self.next.setText(view.next)

    def _go_on(self) -> None:
        assert self._question is not None
        self.tick()
        self._spent.append(self._watch.active_s)
        if len(self._spent) < len(self._question.phases):
            self._place += 1
            self._start_phase()
            self.announced.emit(self._view().phase)
        else:
            self._show_rubric(self._question)

    def _show_rubric(self, question: OpenQuestion) -> None:
        self.stop()
        self._show_parts(is_over=True)
        self.result.setText(spent_words(self._spent, question.phases))
        self.rubric.set_markdown(rubric_markdown(question))
        self.rubric.setFocus(Qt.FocusReason.OtherFocusReason)
        item_id = question.facts.summary.id
        self._runner.submit(partial(self._app.library.reveal, item_id), None, self.failed.emit)

    def _show_parts(self, *, is_over: bool) -> None:
        self.result.setVisible(is_over)
        self.rubric.setVisible(is_over)
        for one in (self.hint, self.phase, self.clock, self.next):
            one.setVisible(not is_over)

    def _leave(self) -> None:
        self.stop()
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_running:
            (self.leave if self.leave.hasFocus() else self.next).click()
        else:
            super().keyPressEvent(event)

    def _content(self) -> QWidget:
        content = QWidget()
        content.setLayout(
            column(self.title, card(self.stem), self.hint, self.result, self.rubric, None, spacing=12)
        )
        return content

    def _bar(self) -> QWidget:
        acts = Flow(self.clock, self.next, rest=Rest.LEFT, spacing=12)
        words = QWidget()
        across = row(self.leave, self.phase, spacing=12)
        across.setStretch(1, 1)
        words.setLayout(across)
        inside = column(SideBySide(words, acts, widest=words, spacing=12))
        inside.setContentsMargins(16, 10, 16, 10)
        bar = framed("bar", inside)
        bar.setProperty("edge", "top")
        bar.setAccessibleName(tr("Phases"))
        return bar
