"""The dashboard: whether one is ready for a level, in words first, then drawn, then as numbers."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from prepapp.bootstrap import App
from prepapp.domain.next_step import MOST_STEPS
from prepapp.domain.progress import Record
from prepapp.gui.charts.mastery_plot import mastery_plot
from prepapp.gui.charts.painting import warm_up
from prepapp.gui.garbage import keep_what_is_loaded
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.dashboard.controls import LevelControls
from prepapp.gui.screens.dashboard.deck import CHARTS, ChartDeck
from prepapp.gui.screens.dashboard.example import example_readiness
from prepapp.gui.screens.dashboard.pages import empty_page, explained, failed_page, waiting_page
from prepapp.gui.screens.dashboard.reading import choose, read, read_record
from prepapp.gui.screens.dashboard.state import DashboardView, Reading, derive_view, suspicious_words
from prepapp.gui.screens.dashboard.verdict import VerdictCard, wrapped
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chart_card import chart_of
from prepapp.gui.widgets.chart_view import ChartView
from prepapp.gui.widgets.disclosure import Disclosure
from prepapp.gui.widgets.drawing import drawing_runner
from prepapp.gui.widgets.file_writer import FileWriter
from prepapp.gui.widgets.parts import button, column, row, scrolling
from prepapp.gui.widgets.problem import ProblemCard
from prepapp.gui.widgets.saving import ask_where
from prepapp.gui.widgets.shortcut import on_key
from prepapp.gui.widgets.text_typeface import text_family

WIDEST_PAGE = 1080
PATIENCE_MS = 300


class DashboardScreen(QWidget):
    """Reads anew whenever it is entered; what was shown stays until what is new is there."""

    step_wanted = Signal(object)
    plan_wanted = Signal(object)
    check_wanted = Signal()
    practise_requested = Signal(str)
    """An area's id, or "" for whatever comes first."""
    level_changed = Signal(str)
    """The level, after another one or another specialisation was chosen and put down in the profile."""
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, app: App, runner: JobRunner, theme: Theme, *, drawing: JobRunner | None = None
    ) -> None:
        super().__init__()
        self._app, self._runner, self._theme = app, runner, theme
        self._drawing = drawing or drawing_runner()
        self._files = FileWriter(self, self._drawing)
        self._reading: Reading | None = None
        self._record: Record | None = None
        self._view: DashboardView | None = None
        self.controls = LevelControls()
        self.verdict = VerdictCard(theme)
        self.deck = ChartDeck(self._drawing, theme)
        self.suspicious = wrapped("", "muted")
        self.explanation = Disclosure(tr("How this is calculated"), explained, theme)
        self.start = button(tr("&Start the first measurement"), self._start_step, role="primary")
        self.empty_detail = wrapped("")
        self._is_read = False
        self.example = ChartView(
            self._drawing, theme, cover=tr("Answer 10 questions in an area to see it here")
        )
        self.progress = _thin_bar()
        self._pages = QStackedWidget()
        self._pages.addWidget(QWidget())  # blank until there is something to say
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self.setLayout(column(self._top_bar(), self._pages, spacing=0))
        self._connect()

    def enter(self) -> None:
        """Read again: the verdict and its table first, then what the charts are drawn from."""
        self._drawing.submit_ahead(warm_up)
        self._ask(partial(read, self._app))
        QTimer.singleShot(0, self, lambda: self._full)  # made while it is read: at the end it would be felt

    def _ask(self, reading: Callable[[], Reading]) -> None:
        self._is_read = False
        self._patience.start()
        self._runner.submit(reading, self._show, self._show_problem)
        self._runner.submit(partial(read_record, self._app), self._show_record, self._show_problem)

    def _connect(self) -> None:
        self._runner.closed.connect(self._finish_files)
        self._files.said.connect(self.said)
        self._files.failed.connect(self.failed)
        self._theme.changed.connect(self._show_example)
        self.controls.changed.connect(self._change_level)
        self.verdict.step_wanted.connect(self.step_wanted)
        self.verdict.check_wanted.connect(self.check_wanted)
        self.verdict.report_wanted.connect(self.ask_for_report)
        self.deck.practise_wanted.connect(self.practise_requested)
        self.deck.plan_wanted.connect(self.plan_wanted)
        self.deck.said.connect(self.said)
        self.deck.failed.connect(self.failed)
        self._patience.timeout.connect(self._say_waiting)
        once = Qt.ConnectionType.SingleShotConnection
        self.deck.mastery.chart.drawn.connect(keep_what_is_loaded, once)
        on_key(self, "L", self.controls.focus)
        on_key(self, "D", self.deck.toggle_table)
        for place in range(1, MOST_STEPS + 1):
            on_key(self, f"Alt+{place}", partial(self._start_further_step, place))
        for place in range(CHARTS):
            on_key(self, str(place + 1), partial(self.deck.go_to, place))

    # What is shown

    def _say_waiting(self) -> None:
        """Reading takes long: a bar, and what is seen is greyed as far as something newer is on its way."""
        if self._view is None:
            self._pages.setCurrentWidget(self._waiting)
        else:
            self.progress.show()
            self.deck.say_updating(is_read=self._is_read)

    def _stop_waiting(self) -> None:
        self._patience.stop()
        self.progress.hide()

    def _show(self, reading: Reading) -> None:
        self._is_read = True
        view = derive_view(reading)
        self._reading, self._view = reading, view
        readiness = reading.readiness
        self.controls.choose(readiness.level, readiness.specialisation_id, reading.taxonomy.specialisations)
        self.verdict.show_view(view)
        self.empty_detail.setText(f"{view.step.detail} {view.step.length}.")
        self.deck.show_readiness(readiness, reading.taxonomy)
        self._show_example()
        self._pages.setCurrentWidget(self._empty if view.is_empty else self._full)

    @Slot()
    def _show_example(self) -> None:
        """Before the first answer, in the look that is worn now."""
        reading = self._reading
        if reading is None or self._view is None or not self._view.is_empty:
            return
        plot = mastery_plot(example_readiness(reading.taxonomy, reading.readiness.level), reading.taxonomy)
        self.example.show_chart(chart_of(plot, self._theme))
        words = tr("Example data: {takeaway}", takeaway=plot.story.takeaway)
        self.example.setAccessibleName(words)

    def _show_record(self, record: Record) -> None:
        self._stop_waiting()
        self._record = record
        self.deck.show_record(record)
        titles = [one.title for item_id in record.suspicious if (one := self._app.bundle.item(item_id))]
        self.suspicious.setText(suspicious_words(titles))
        # Before the page is made the label has no parent, and to show it would open a window.
        self.suspicious.setVisible(bool(titles) and self.suspicious.parentWidget() is not None)

    def _show_problem(self, error: Exception) -> None:
        self._stop_waiting()
        self.problem.show_problem(error, self.enter)
        self._pages.setCurrentWidget(self._failed)
        self.problem.again.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the person does

    @Slot()
    def _change_level(self) -> None:
        level, specialisation = self.controls.level, self.controls.specialisation
        self._ask(partial(choose, self._app, level, specialisation))
        self.level_changed.emit(level.value)

    def _start_step(self) -> None:
        if self._view is not None:
            self.step_wanted.emit(self._view.step.step)

    def _start_further_step(self, place: int) -> None:
        if self._view is None:
            return
        if place == 1:
            self._start_step()
        else:
            self.verdict.more_steps.start(place)

    def ask_for_report(self) -> None:
        """Ask where the report of what is shown goes."""
        if self._reading is None or self._record is None:
            return
        if self._reading.readiness.answers == 0:
            self.said.emit(tr("There is nothing to report before the first answers."))
            return
        from prepapp.gui.screens.dashboard.report.contents import file_name

        name = file_name(self._reading.readiness.level, self._record.today)
        ask_where(self.window(), name, [("PDF", "pdf"), ("HTML", "html")], self.save_report)

    def save_report(self, target: Path) -> None:
        """Write what is shown to a file, as its ending says; the worker that draws does it."""
        if self._reading is None or self._record is None:
            return
        from prepapp.gui.screens.dashboard.report.writing import write_report_of

        write = partial(write_report_of, self._reading, self._record, target, family=text_family())
        self._files.write(write, target)

    @Slot()
    def _finish_files(self) -> None:
        """The window goes, but not before the files that were asked for are there."""
        for files in (self._files, *self.deck.files):
            files.finish()

    # How it is put together

    def _top_bar(self) -> QWidget:
        bar = QWidget()
        self.controls.setMaximumWidth(WIDEST_PAGE)
        across = row(self.controls)
        across.setContentsMargins(24, 16, 38, 2)  # the page below has a scroll bar at its right
        bar.setLayout(column(across, self.progress, spacing=0))
        return bar

    # Pages are made when they are first shown: all at once would hold the window up

    def _added(self, page: QWidget) -> QWidget:
        self._pages.addWidget(page)
        return page

    @cached_property
    def _waiting(self) -> QWidget:
        return self._added(waiting_page())

    @cached_property
    def _full(self) -> QWidget:
        content = QWidget()
        content.setLayout(
            column(self.verdict, self.deck, self.suspicious, self.explanation, None, spacing=16)
        )
        return self._added(scrolling(content, widest=WIDEST_PAGE))

    @cached_property
    def _empty(self) -> QWidget:
        words = Disclosure(tr("How this is calculated"), explained, self._theme)
        return self._added(empty_page(self._theme, self.empty_detail, self.start, self.example, words))

    @cached_property
    def _failed(self) -> QWidget:
        return self._added(failed_page(self.problem))

    @cached_property
    def problem(self) -> ProblemCard:
        """What kept readiness from being read."""
        return ProblemCard(tr("Readiness cannot be shown"))


def _thin_bar() -> QProgressBar:
    """Says that something newer is on its way; its room is kept, so that nothing jumps."""
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.setFixedHeight(3)
    bar.setAccessibleName(tr("Updating the dashboard"))
    policy = bar.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(policy)
    bar.hide()
    return bar
