"""The dashboard: whether one is ready for a level, in words first, then drawn, then as numbers."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontInfo, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QSizePolicy, QStackedWidget, QWidget

from prepapp.bootstrap import App
from prepapp.domain.errors import PrepError
from prepapp.domain.readiness import DISCLAIMER
from prepapp.domain.topics import Level
from prepapp.gui.charts.look import Look
from prepapp.gui.charts.mastery_layout import comfortable_height
from prepapp.gui.charts.picture import draw_mastery
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.dashboard.controls import LevelControls
from prepapp.gui.screens.dashboard.explanation import EXPLANATION
from prepapp.gui.screens.dashboard.state import DashboardView, Reading, derive_view
from prepapp.gui.screens.dashboard.table import AreaTable
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chart_view import Chart, ChartView, drawing_runner
from prepapp.gui.widgets.disclosure import Disclosure
from prepapp.gui.widgets.parts import button, card, column, label, row, scrolling
from prepapp.gui.widgets.side_by_side import SideBySide
from prepapp.gui.widgets.step_rows import StepRows

WIDEST_PAGE = 1080
PATIENCE_MS = 300
UNRATED = "Once answers are rated as a guess, “think so” or “sure”, how often each was right is shown here."


class DashboardScreen(QWidget):
    """Reads anew whenever it is entered; what was shown stays until what is new is there."""

    step_wanted = Signal(object)
    check_wanted = Signal()
    practise_requested = Signal(str)
    """An area's id, or "" for whatever comes first."""
    level_changed = Signal(str)
    """The level, after another one or another specialisation was chosen and put down in the profile."""

    def __init__(
        self, app: App, runner: JobRunner, theme: Theme, *, drawing: JobRunner | None = None
    ) -> None:
        super().__init__()
        self._app, self._runner, self._theme = app, runner, theme
        self._drawing = drawing or drawing_runner()
        self._view: DashboardView | None = None
        self.controls = LevelControls()
        self.headline = _wrapped("", "display")
        self.mark = QLabel()
        self.summary = _wrapped("", "reading")
        self.chance = label("", "badge")
        self.step_title = _wrapped("", "strong")
        self.step_detail = _wrapped("", "muted")
        self.step_button = button("St&art", self._start_step, role="primary")
        self.more_steps = StepRows(first_key=2)
        self.check = button("Am I &ready?", self.check_wanted.emit)
        self.check.setToolTip("Questions that tell most about whether each area meets the expectation")
        self.chart = ChartView(self._drawing, theme)
        self.table = AreaTable(theme)
        self.calibration = _wrapped("")
        self.explanation = Disclosure("How this is calculated", _explanation, theme)
        self.start = button("&Start the first measurement", self._start_step, role="primary")
        self.empty_detail = _wrapped("")
        self.problem = _wrapped("", "error")
        self._pages = QStackedWidget()
        self._pages.addWidget(QWidget())  # blank until there is something to say
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self.setLayout(column(self._top_bar(), self._pages, spacing=0))
        self._connect()

    def enter(self) -> None:
        """Read again."""
        if self._view is None:
            self._patience.start()
        self._runner.submit(partial(_read, self._app), self._show, self._show_problem)

    def _connect(self) -> None:
        self.controls.changed.connect(self._change_level)
        self.table.chosen.connect(self.practise_requested)
        self.more_steps.wanted.connect(self.step_wanted)
        self._theme.changed.connect(self._redress)
        self._patience.timeout.connect(lambda: self._pages.setCurrentWidget(self._waiting))
        QShortcut(
            QKeySequence(Qt.Key.Key_L),
            self,
            self.controls.focus,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    # What is shown

    def _show(self, reading: Reading) -> None:
        self._patience.stop()
        view = derive_view(reading)
        self._view = view
        readiness = reading.readiness
        self.controls.choose(readiness.level, readiness.specialisation_id, reading.taxonomy.specialisations)
        self.headline.setText(view.headline)
        self.summary.setText(view.summary)
        self.chance.setText(view.chance)
        self.step_title.setText(view.step.title)
        self.step_detail.setText(view.step.detail)
        self.step_button.setAccessibleName(f"Start: {view.step.title}")
        self.empty_detail.setText(view.step.detail)
        self.more_steps.show_steps(view.more_steps)
        self.calibration.setText("\n".join(view.calibration) or UNRATED)
        self.table.show_lines(view.lines)
        self._redress()
        self._pages.setCurrentWidget(self._empty if view.is_empty else self._full)

    @Slot()
    def _redress(self) -> None:
        if self._view is None:
            return
        side, name = self._theme.metrics.text_px("title"), self._view.mark
        self.mark.setPixmap(self._theme.icon(name, name.removeprefix("mark-")).pixmap(side, side))
        line_px = self.headline.fontMetrics().height()
        self.mark.setContentsMargins(0, max((line_px - side) // 2, 0), 0, 0)
        self.chart.show_chart(self._chart(self._view))

    def _chart(self, view: DashboardView) -> Chart:
        text_px = self._theme.metrics.body_px
        family = QFontInfo(QGuiApplication.font()).family()
        look = Look.of(self._theme.tokens, family=family, text_px=text_px)
        rows = len(view.plot.rows)
        return Chart(
            draw=partial(draw_mastery, view.plot, look),
            height_in=lambda width: comfortable_height(rows, width, text_px),
            takeaway=view.plot.takeaway,
            description=view.plot.description,
        )

    def _show_problem(self, error: Exception) -> None:
        self._patience.stop()
        if not isinstance(error, PrepError):
            raise error
        self.problem.setText(str(error))
        self._pages.setCurrentWidget(self._failed)

    # What the user does

    @Slot()
    def _change_level(self) -> None:
        level, specialisation = self.controls.level, self.controls.specialisation
        self._runner.submit(
            partial(_choose, self._app, level, specialisation), self._show, self._show_problem
        )
        self.level_changed.emit(level.value)

    def _start_step(self) -> None:
        if self._view is not None:
            self.step_wanted.emit(self._view.step.step)

    # How it is put together

    def _top_bar(self) -> QWidget:
        bar = QWidget()
        self.controls.setMaximumWidth(WIDEST_PAGE)
        across = row(self.controls)
        across.setContentsMargins(24, 16, 38, 4)  # the page below has a scroll bar at its right
        bar.setLayout(across)
        return bar

    # Pages are made when they are first shown: all at once would hold the window up

    def _added(self, page: QWidget) -> QWidget:
        self._pages.addWidget(page)
        return page

    @cached_property
    def _waiting(self) -> QWidget:
        return self._added(_waiting_page())

    @cached_property
    def _full(self) -> QWidget:
        content = QWidget()
        content.setLayout(
            column(
                self._verdict(),
                card(self.chart),
                self._numbers(),
                self._confidence(),
                self.explanation,
                None,
                spacing=16,
            )
        )
        return self._added(scrolling(content, widest=WIDEST_PAGE))

    def _verdict(self) -> QFrame:
        self.chance.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        disclaimer = label(DISCLAIMER, "caption")
        self.mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        heading = row(self.mark, self.headline, spacing=12)
        heading.setStretch(1, 1)
        chance = SideBySide(self.chance, disclaimer, widest=disclaimer, spacing=12)
        line = QFrame()
        line.setProperty("role", "separator")
        words = column(label("Next step", "caption"), self.step_title, self.step_detail, spacing=2)
        step = row(words, self.step_button, spacing=16)
        step.setStretch(0, 1)
        return card(
            heading, self.summary, chance, 4, line, step, self.more_steps, row(self.check, None), spacing=10
        )

    def _numbers(self) -> QFrame:
        copy = button("&Copy table", self.table.copy, role="flat")
        title = row(_wrapped("The same in numbers", "heading"), copy)
        title.setStretch(0, 1)
        hint = _wrapped("Enter practises the area of a row. A column's title sorts by it.", "caption")
        return card(title, self.table, hint)

    def _confidence(self) -> QFrame:
        return card(
            _wrapped("Confidence against results", "heading"),
            self.calibration,
            _wrapped("Confidence is not part of readiness. The intervals hold nine tenths.", "caption"),
        )

    @cached_property
    def _empty(self) -> QWidget:
        content = QWidget()
        words = _wrapped(
            "Answer some questions first. Then each area is shown here with an estimate, how uncertain it "
            "is, and what the chosen level expects.",
            "reading",
        )
        content.setLayout(
            column(
                card(
                    _wrapped("Nothing is measured yet", "title"),
                    words,
                    self.empty_detail,
                    4,
                    row(self.start, None),
                    _wrapped(DISCLAIMER, "caption"),
                    spacing=10,
                ),
                Disclosure("How this is calculated", _explanation, self._theme),
                None,
                spacing=16,
            )
        )
        return self._added(scrolling(content, widest=760))

    @cached_property
    def _failed(self) -> QWidget:
        content = QWidget()
        again = button("&Try again", self.enter, role="primary")
        heading = _wrapped("Readiness cannot be shown", "title")
        content.setLayout(column(card(heading, self.problem, row(again, None), spacing=10), None))
        return self._added(scrolling(content, widest=760))


def _wrapped(text: str, role: str = "") -> QLabel:
    """A label in lines, as high as they are: a minimum height would be that of a narrower column."""
    made = label(text, role, wraps=True)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made


def _waiting_page() -> QWidget:
    page = QWidget()
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setAccessibleName("Working out readiness")
    middle = column(label("Working out readiness…", "muted"), bar, None)
    middle.setContentsMargins(24, 20, 24, 24)
    page.setLayout(middle)
    return page


def _explanation() -> QWidget:
    sections = [column(label(title, "strong"), _wrapped(text), spacing=2) for title, text in EXPLANATION]
    return card(*sections, spacing=14)


def _read(app: App) -> Reading:
    profile = app.profiles.profile()
    service = app.readiness
    readiness = service.level_readiness(profile.level, profile.specialisation)
    first, *more = service.next_steps(readiness, profile)
    return Reading(readiness, service.taxonomy, first, tuple(more), service.calibration())


def _choose(app: App, level: Level, specialisation: str | None) -> Reading:
    app.profiles.change(replace(app.profiles.profile(), level=level, specialisation=specialisation))
    return _read(app)
