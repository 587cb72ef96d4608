"""First run: one question at a time, by keyboard alone if one likes, and nothing kept until the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QRadioButton,
    QWidget,
)
from typing_extensions import override

from prepapp.domain.profile import Profile
from prepapp.domain.topics import Level
from prepapp.gui.language import number, tr
from prepapp.gui.screens.first_run.state import (
    LEVELS,
    MINUTES,
    QUESTIONS,
    Answers,
    Step,
    chosen_words,
    progress,
    usual_date,
)
from prepapp.gui.texts.places import breakable
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chips import Chips
from prepapp.gui.widgets.dates import date_field, python_date, qt_date
from prepapp.gui.widgets.explained import Explained
from prepapp.gui.widgets.flow import Flow, Rest
from prepapp.gui.widgets.parts import button, column, flush, framed, label, row, scrolling
from prepapp.gui.widgets.side_by_side import SideBySide

WIDEST_PAGE = 620


class FirstRunScreen(QWidget):
    """Ends with one of two wishes, each carrying the profile; leaving earlier leaves the defaults."""

    start_wanted = Signal(object)
    look_wanted = Signal(object)

    def __init__(self, theme: Theme, data_folder: Path, today: date) -> None:
        super().__init__()
        self._theme, self._folder = theme, data_folder
        self.answers = Answers()
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(self._show_asked)
        self._make_controls(today)
        self.pages = (self._level_page(), self._date_page(), self._minutes_page(), self._ready_page())
        self.progress = label("", "caption")
        self.title = label("", "title", wraps=True)
        self.note = label("", "muted", wraps=True)
        self.back = button(tr("&Back"), lambda: self._show(self.answers.back()), role="flat")
        self.skip = button(tr("&Skip"), lambda: self._show(self.answers.skipped()), role="flat")
        self.next = button(tr("&Next"), self._go_on, role="primary")
        self._page = self._content()
        self._area = scrolling(self._page)
        self.setLayout(column(self._area, self._buttons(), spacing=0))
        theme.changed.connect(self._fit)
        self._fit()
        self._show(self.answers)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._press_enter()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Ask from the first question on."""
        self._show(Answers())

    def focus_first(self) -> None:
        """Give the keyboard to what is asked, and have it in sight once the page is laid out."""
        self._asked().setFocus(Qt.FocusReason.OtherFocusReason)
        self._in_sight.start()

    def _asked(self) -> QWidget:
        match self.answers.step:
            case Step.LEVEL:
                return self.levels[self.answers.profile.level]
            case Step.DATE:
                return self.no_date if self.no_date.isChecked() else self.on_date
            case Step.MINUTES:
                return self.minutes.current
            case Step.READY:
                return self.start

    # What it is made of

    def _make_controls(self, today: date) -> None:
        self.levels = {level: QRadioButton(tr(name)) for level, (name, _) in LEVELS.items()}
        self._level_group = QButtonGroup(self)
        for one in self.levels.values():
            self._level_group.addButton(one)
        self.no_date = QRadioButton(tr("No &date yet"))
        self.on_date = QRadioButton(tr("&On"))
        self.on_date.setAccessibleName(tr("On a date"))
        self._date_group = QButtonGroup(self)
        for choice in (self.no_date, self.on_date):
            self._date_group.addButton(choice)
        self.no_date.setChecked(True)
        self.date = date_field(tr("Interview date"))
        self.date.setMinimumDate(qt_date(today))
        self.date.setDate(qt_date(usual_date(today)))
        self.date.setEnabled(False)
        self.on_date.toggled.connect(self.date.setEnabled)
        self.minutes = Chips(tr("Minutes per day"), {one: number(one) for one in MINUTES})
        self.start = button(
            tr("Start the first &measurement"),
            lambda: self.start_wanted.emit(self.answers.profile),
            role="primary",
        )
        self.look = button(tr("&Look around first"), lambda: self.look_wanted.emit(self.answers.profile))
        self.open = button(tr("Open &folder"), self._open_folder, role="flat")

    def _content(self) -> QWidget:
        content = QWidget()
        middle = column(self.progress, self.title, self.note, 4, *self.pages, spacing=6)
        middle.setContentsMargins(24, 16, 24, 16)
        where = label(self._where(), "caption", wraps=True)
        # Not beside each other: the height of wrapped words beside a button is reckoned a line too low.
        below = column(where, flush(self.open), spacing=0)
        self.welcome = label(tr("Welcome to prepapp"), "display", wraps=True)
        content.setLayout(column(12, self.welcome, framed("card", middle), below, None, spacing=12))
        return content

    def _where(self) -> str:
        folder = breakable(self._folder)
        return tr("Everything stays on this computer. The data folder is {folder}", folder=folder)

    @Slot()
    def _fit(self) -> None:
        """Page and buttons are as wide as their words are large."""
        for one in (self._page, self._middle):
            one.setMaximumWidth(self._theme.space(WIDEST_PAGE))

    def _buttons(self) -> QFrame:
        """Always in sight, below the page that scrolls."""
        onward = Flow(self.skip, self.next, self.look, self.start, rest=Rest.LEFT)
        middle = SideBySide(self.back, onward, widest=onward, spacing=12)
        self._middle = middle
        wide = row(middle)
        wide.setContentsMargins(24, 10, 24, 10)
        bar = framed("bar", wide)
        bar.setProperty("edge", "top")
        return bar

    def _level_page(self) -> QWidget:
        page = QWidget()
        page.setLayout(column(*(self._level_row(level) for level in LEVELS), spacing=5))
        return page

    def _level_row(self, level: Level) -> Explained:
        return Explained(self.levels[level], tr(LEVELS[level][1]), self._theme)

    def _date_page(self) -> QWidget:
        page = QWidget()
        page.setLayout(column(self.no_date, Flow(self.on_date, self.date, spacing=12), None, spacing=10))
        return page

    def _minutes_page(self) -> QWidget:
        page = QWidget()
        page.setLayout(column(self.minutes, None))
        return page

    def _ready_page(self) -> QWidget:
        page = QWidget()
        self.chosen = label("", "strong", wraps=True)
        page.setLayout(column(self.chosen, None))
        return page

    # Moving on

    def _press_enter(self) -> None:
        """Enter presses the button that has the focus, or goes on to the next question."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused not in self.minutes.buttons.values():
            focused.click()
        elif self.answers.step is not Step.READY:
            self._go_on()

    def _go_on(self) -> None:
        self._show(self.answers.answered(self._profile()))

    def _profile(self) -> Profile:
        known = self.answers.profile
        match self.answers.step:
            case Step.LEVEL:
                chosen = next(level for level, one in self.levels.items() if one.isChecked())
                return replace(known, level=chosen)
            case Step.DATE:
                day = python_date(self.date.date()) if self.on_date.isChecked() else None
                return replace(known, interview_on=day)
            case Step.MINUTES:
                return replace(known, minutes_per_day=self.minutes.value or known.minutes_per_day)
            case Step.READY:
                return known

    def _show(self, answers: Answers) -> None:
        self.answers = answers
        step, profile = answers.step, answers.profile
        for place, page in enumerate(self.pages):
            page.setVisible(place == step)
        self._area.verticalScrollBar().setValue(0)
        self.welcome.setVisible(step is Step.LEVEL)
        self.progress.setText(progress(step))
        title, note = QUESTIONS[step]
        self.title.setText(tr(title))
        self.note.setText(tr(note))
        self.levels[profile.level].setChecked(True)
        (self.on_date if profile.interview_on else self.no_date).setChecked(True)
        self.minutes.choose(profile.minutes_per_day)
        self.chosen.setText(chosen_words(profile))
        self.back.setVisible(step is not Step.LEVEL)
        for one in (self.skip, self.next):
            one.setVisible(step is not Step.READY)
        for one in (self.look, self.start):
            one.setVisible(step is Step.READY)
        self.focus_first()

    def _show_asked(self) -> None:
        if self.answers.step is not Step.READY:
            self._area.ensureWidgetVisible(self._asked())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
