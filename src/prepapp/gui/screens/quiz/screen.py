"""The quiz: one question at a time, under one clock, every answer on the disk before the next is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeGuard

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QStackedWidget, QWidget
from typing_extensions import override

from prepapp.domain.answers import DontKnow, Response, Unreadable
from prepapp.domain.quiz import Confidence, Ending, Flagged, Mode, Moved, Rated, Responded
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.quiz.controls import Banner, BottomBar, Grid, TopBar, centred
from prepapp.gui.screens.quiz.saving import Saver, Saves
from prepapp.gui.screens.quiz.state import (
    COMES_BACK_AT_S,
    derive_cells,
    derive_timer,
    derive_view,
    milestone,
    spoken_time,
)
from prepapp.gui.screens.quiz.summary import SummaryPage
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.confidence_bar import KEYS, SKIP_KEY
from prepapp.gui.widgets.parts import button, column, label, row, scrolling
from prepapp.gui.widgets.question_page import QuestionPage
from prepapp.services.quiz_session import QuizSession

TICK_MS = 200
HEARTBEAT_MS = 500
"""How often a running clock is remembered: an interruption costs less than a second of it."""
WIDEST_PAGE = 860

RATE_FIRST = "Say how sure, or skip it."
NOT_SAVED = "Not saved. Answers are kept in memory. Free disk space or check the data folder, then retry."


class QuizScreen(QWidget):
    """Takes a session from its first question to its end."""

    finished = Signal(str)
    left = Signal()
    saved = Signal()
    announced = Signal(str)

    def __init__(self, runner: JobRunner, service: Saves, theme: Theme) -> None:
        super().__init__()
        self._runner, self._service, self._theme = runner, service, theme
        self._session: QuizSession | None = None
        self._is_waiting = False
        self._timer_hidden = False
        self._came_back = False
        self.top, self.bottom, self.grid = TopBar(theme), BottomBar(theme), Grid(theme)
        self.page = QuestionPage(theme)
        self.banner = Banner("&Retry")
        self.summary = SummaryPage(theme)
        self._area = scrolling(self.page, widest=WIDEST_PAGE)
        self.resume = button("&Resume", self._resume, role="primary")
        self._paused = centred(label("Paused", "title"), label("The clock is stopped.", "muted"), self.resume)
        self.stack = QStackedWidget()
        for page in (self._area, self._paused, self.summary):
            self.stack.addWidget(page)
        middle = row(self.stack, self.grid, spacing=0)
        middle.setStretch(0, 1)
        self.setLayout(column(self.top, self.banner, middle, self.bottom, spacing=0))
        self.ticker = self._make_timer(TICK_MS, self.tick)
        self._heartbeat = self._make_timer(HEARTBEAT_MS, self._keep_clock)
        self._connect()
        self._add_shortcuts()

    @property
    def session(self) -> QuizSession:
        """The session on the screen."""
        assert self._session is not None
        return self._session

    @property
    def is_running(self) -> bool:
        """Whether a quiz is on the screen that is not finished."""
        return self._session is not None and not self._session.quiz.is_finished

    def begin(self, session: QuizSession, *, is_resumed: bool = False) -> None:
        """Show a session and start its clock."""
        self._session = session
        self._unrated: set[int] = set()
        self._saver = Saver(self._runner, self._service, session)
        self._saver.saved.connect(self._was_saved)
        self._saver.failed.connect(self._was_not_saved)
        self._is_waiting = self._timer_hidden = self._came_back = False
        self._last_remaining = session.remaining_s or 0.0
        self.banner.hide()
        self.grid.hide()
        self.top.grid.setChecked(False)
        self.top.pause.setVisible(session.quiz.settings.may_pause)
        if is_resumed:
            session.resume()
            self._saver.save()
        else:
            session.run()
        self.ticker.start()
        self._heartbeat.start()
        self._show_current()

    def leave(self) -> None:
        """Stop the clock and remember everything, so that the quiz can go on later."""
        if not self.is_running:
            return
        self.page.flush()
        self.session.rest()
        self.ticker.stop()
        self._heartbeat.stop()
        if self.session.unsaved:
            self._saver.save()
        self._saver.keep_clock()

    # What the controls ask for

    def _connect(self) -> None:
        self.page.responded.connect(self._respond)
        self.page.confidence.rated.connect(self._rate)
        self.page.confidence.skipped.connect(self._skip_rating)
        self.bottom.primary.clicked.connect(self._go_on)
        self.bottom.previous.clicked.connect(self._go_back)
        self.bottom.skip.clicked.connect(self._skip)
        self.bottom.flag.clicked.connect(self._flag)
        self.bottom.stop.clicked.connect(self._stop)
        self.bottom.dont_know.clicked.connect(self._dont_know)
        self.top.leave_wanted.connect(self._leave)
        self.top.timer_toggled.connect(self._toggle_timer)
        self.top.pause_wanted.connect(self._pause)
        self.top.grid_toggled.connect(self._toggle_grid)
        self.grid.chosen.connect(self._move)
        self.grid.review_wanted.connect(self._show_summary)
        self.summary.back_wanted.connect(self._show_current)
        self.summary.chosen.connect(self._move)
        self.summary.submit_wanted.connect(self._submit)
        self.banner.acted.connect(self._retry)

    def _respond(self, response: Response | None) -> None:
        if not self.session.is_running:
            return
        self.session.happen(Responded(self.session.quiz.position, response))
        self._saver.save()
        self._show_controls()

    def _go_on(self) -> None:
        if self._is_waiting or self.stack.currentWidget() is not self._area:
            return
        self.page.flush()
        quiz, mode = self.session.quiz, self.session.quiz.settings.mode
        if mode.shows_feedback and quiz.current.grade is None:
            self._check()
        elif mode.deals_as_it_goes:
            self._deal()
        elif quiz.position < len(quiz.dealt) - 1:
            self._move(quiz.position + 1)
        elif mode.shows_feedback:
            self._finish(Ending.SUBMITTED)
        else:
            self._show_summary()

    def _check(self) -> None:
        if self._needs_rating():
            self.bottom.message.setText(RATE_FIRST)
            self.page.confidence.ask()
            return
        problem = self.session.check()
        if problem is not None:
            self._say_unreadable(problem)
        else:
            self._wait_for_disk(self._show_feedback)

    def _needs_rating(self) -> bool:
        """Whether the key would be shown before it was said, or skipped, how sure the answer is."""
        quiz = self.session.quiz
        is_stated = quiz.current.confidence is not None or quiz.position in self._unrated
        return not is_stated and not isinstance(quiz.current.response, DontKnow | None)

    def _rate(self, confidence: Confidence) -> None:
        quiz = self.session.quiz
        if quiz.current.grade is None and self.session.is_running:
            self.bottom.message.setText("")
            self.session.happen(Rated(quiz.position, confidence))
            self._saver.save()
            self._show_controls()

    def _skip_rating(self) -> None:
        """See the key without a rating, if there is an answer to be checked."""
        if self.session.quiz.settings.mode.shows_feedback and self.session.quiz.current.grade is None:
            self._unrated.add(self.session.quiz.position)
            self.bottom.message.setText("")
            if self.bottom.primary.isEnabled():
                self._go_on()

    def _deal(self) -> None:
        """On to the question that this answer leads to, or to the end."""
        if self.session.quiz.current.grade is not None:
            self.session.deal()
        elif (problem := self.session.check_and_deal()) is not None:
            self._say_unreadable(problem)
            return
        if self.session.is_exhausted:
            self._finish(Ending.SUBMITTED)
        else:
            self._wait_for_disk(self._show_current)

    def _say_unreadable(self, problem: Unreadable) -> None:
        self.bottom.message.setText(problem.reason)
        self.page.setFocus()

    def _stop(self) -> None:
        """End an adaptive quiz early: what was answered counts, the question on the screen does not."""
        if not self._is_waiting:
            self._finish(Ending.STOPPED)

    def _dont_know(self) -> None:
        if self._is_waiting or self.session.quiz.current.grade is not None:
            return
        self.session.happen(Responded(self.session.quiz.position, DontKnow()))
        mode = self.session.quiz.settings.mode
        if mode.shows_feedback:
            self._check()
        elif mode.deals_as_it_goes:
            self._deal()
        else:
            self._go_on_without_flush()

    def _go_on_without_flush(self) -> None:
        """What is typed gives way to “I don't know”."""
        position = self.session.quiz.position
        if position < len(self.session.quiz.dealt) - 1:
            self._move(position + 1, flush=False)
        else:
            self._saver.save()
            self._show_summary()

    def _go_back(self) -> None:
        self._move(self.session.quiz.position - 1)

    def _skip(self) -> None:
        self._move(self.session.quiz.position + 1)

    def _move(self, to: int, *, flush: bool = True) -> None:
        if self._is_waiting or self._is_one_way or not 0 <= to < len(self.session.quiz.dealt):
            return
        if flush:
            self.page.flush()
        self.session.happen(Moved(to))
        self._wait_for_disk(self._show_current)

    @property
    def _is_one_way(self) -> bool:
        return self.session.quiz.settings.mode.deals_as_it_goes

    def _flag(self) -> None:
        quiz = self.session.quiz
        if self._is_one_way:
            return
        self.session.happen(Flagged(quiz.position, not quiz.current.is_flagged))
        self._saver.save()
        self._show_controls()

    def _submit(self) -> None:
        self._finish(Ending.SUBMITTED)

    def _finish(self, ending: Ending) -> None:
        self.ticker.stop()
        self._heartbeat.stop()
        self.session.finish(ending)
        quiz_id = self.session.quiz.id
        self._wait_for_disk(lambda: self.finished.emit(quiz_id))

    def _wait_for_disk(self, then: Callable[[], object]) -> None:
        """Go on once everything is on the disk; if it cannot be, say so and go on all the same."""
        self._is_waiting = True
        self._then = then

        def go_on() -> None:
            self._is_waiting = False
            self._then()

        self._saver.save(go_on)

    def _was_saved(self) -> None:
        if not self.session.unsaved:
            self.banner.hide()
        self.saved.emit()

    def _was_not_saved(self, _: str) -> None:
        self.banner.say(NOT_SAVED, kind="error")
        if self._is_waiting and not self.session.quiz.is_finished:
            self._is_waiting = False
            self._then()

    def _retry(self) -> None:
        if self.session.quiz.is_finished:
            self._wait_for_disk(self._then)
        else:
            self._saver.save()

    def _leave(self) -> None:
        self.leave()
        self.left.emit()

    # The clock

    def tick(self) -> None:
        """Read the clock: show it, say milestones, and end an exam whose time is up."""
        remaining = self.session.remaining_s
        limit = self.session.quiz.settings.limit_s
        if remaining is None or limit is None or self.session.quiz.is_finished:
            return
        self._come_back(remaining)
        self._show_timer()
        before, self._last_remaining = self._last_remaining, remaining
        if words := milestone(before, remaining, limit):
            self._announce(words)
        if remaining <= 0 < before:
            self._time_is_up()

    def _come_back(self, remaining: float) -> None:
        if remaining <= COMES_BACK_AT_S and not self._came_back:
            self._came_back = True
            self._timer_hidden = False

    def _time_is_up(self) -> None:
        if self.session.quiz.settings.mode is Mode.EXAM:
            self.page.flush()
            self._announce("Time is up. The exam was submitted as it stood.")
            self._finish(Ending.TIME_UP)
        else:
            self._announce("Time is up. The quiz can be finished without hurry.")

    def _announce(self, words: str) -> None:
        self.bottom.message.setText(words)
        self.announced.emit(words)

    def _toggle_timer(self) -> None:
        self._timer_hidden = not self._timer_hidden
        self._show_timer()

    def _say_time(self) -> None:
        remaining = self.session.remaining_s
        words = "This quiz is not timed." if remaining is None else f"{spoken_time(remaining)} left"
        self._announce(words)

    def _keep_clock(self) -> None:
        if self.session.is_running:
            self._saver.keep_clock()

    def _pause(self) -> None:
        if not self.session.quiz.settings.may_pause or not self.session.is_running:
            return
        self.page.flush()
        self.session.pause()
        self._saver.save()
        self._show_page(self._paused)
        self.resume.setFocus()

    def _resume(self) -> None:
        self.session.resume()
        self._saver.save()
        self._show_current()

    # What is shown

    def _show_current(self) -> None:
        quiz = self.session.quiz
        dealt, entry = quiz.dealt[quiz.position], quiz.current
        self.page.show_question(self.session.question(), dealt.order, entry.response)
        self.bottom.message.setText("")
        self._area.verticalScrollBar().setValue(0)
        self._show_page(self._area)
        if entry.grade is not None:
            self.page.show_feedback(entry.response, entry.grade)
        # Before the controls change: Qt moves the focus away from a button that it disables.
        self.page.stem.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_controls()
        self._show_timer()

    def _show_feedback(self) -> None:
        entry = self.session.quiz.current
        assert entry.grade is not None
        self.page.show_feedback(entry.response, entry.grade)
        self.bottom.message.setText("")
        self._show_controls()
        self.page.verdict.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self._scroll_to_verdict)

    def _scroll_to_verdict(self) -> None:
        self._area.ensureWidgetVisible(self.page.verdict, 0, self._area.height() // 3)

    def _show_summary(self) -> None:
        self.summary.show_quiz(self.session.quiz)
        self._show_page(self.summary)
        self.summary.back.setFocus()

    def _show_page(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        is_question = page is self._area
        self.bottom.setVisible(is_question)
        self.grid.setVisible(is_question and self.top.grid.isChecked())
        self.top.pause.setEnabled(is_question)
        self.top.grid.setEnabled(is_question)

    def _show_controls(self) -> None:
        quiz = self.session.quiz
        view = derive_view(quiz, self.session.question())
        self.top.show_view(view)
        self.page.confidence.show_rating(view.confidence, can_change=view.can_rate, must_rate=view.must_rate)
        self.page.confidence.setVisible(view.can_rate or view.confidence is not None)
        self.bottom.show_view(view, is_flagged=quiz.current.is_flagged)
        self.grid.show_cells(derive_cells(quiz), can_review=quiz.settings.mode is Mode.EXAM)

    def _show_timer(self) -> None:
        remaining = self.session.remaining_s
        timer = derive_timer(remaining, is_hidden=self._timer_hidden)
        self.top.show_timer(timer, is_timed=remaining is not None)

    def _toggle_grid(self) -> None:
        self.grid.setVisible(self.top.grid.isChecked())
        if self.top.grid.isChecked():
            self.grid.cells[self.session.quiz.position].setFocus()
        else:
            self.page.setFocus()

    # Keys

    def _add_shortcuts(self) -> None:
        for keys, slot in (
            ("Ctrl+Right", self._skip),
            ("PgDown", self._skip),
            ("Ctrl+Left", self._go_back),
            ("PgUp", self._go_back),
            ("Ctrl+P", self._pause),
            ("Ctrl+T", self._say_time),
            ("Ctrl+Return", self._go_on),
            *((keys, partial(self._rate, confidence)) for confidence, keys in KEYS.items()),
            (SKIP_KEY, self._skip_rating),
            ("Ctrl+Shift+Return", self._show_summary_if_exam),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _show_summary_if_exam(self) -> None:
        if self.session.quiz.settings.mode is Mode.EXAM and self.stack.currentWidget() is self._area:
            self.page.flush()
            self._show_summary()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.stack.currentWidget() is not self._area or not self._handle(event):
            super().keyPressEvent(event)

    def _handle(self, event: QKeyEvent) -> bool:
        """Keys that no control wanted; a text field keeps its own, so a letter never acts while one types."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_F:
            self._flag()
        elif key == Qt.Key.Key_G and not self._is_one_way:
            self.top.grid.toggle()
            self._toggle_grid()
        elif key == Qt.Key.Key_T:
            self._toggle_timer()
        elif key == Qt.Key.Key_0:
            self._dont_know()
        elif (place := _place_of(key)) is not None and self.page.editor is not None:
            self.page.editor.choose(place)
        else:
            return False
        return True

    def _enter(self) -> None:
        """Enter presses the button that has the focus, or goes on."""
        focused = QApplication.focusWidget()
        if _is_pressed_by_enter(focused) and focused is not self.bottom.primary:
            focused.click()
        elif self.bottom.primary.isEnabled():
            self._go_on()

    def _make_timer(self, interval_ms: int, slot: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer


def _is_pressed_by_enter(widget: QWidget | None) -> TypeGuard[QAbstractButton]:
    """Whether Enter belongs to a control: to buttons, while on options it goes on."""
    return isinstance(widget, QAbstractButton) and not isinstance(widget, QRadioButton | QCheckBox)


def _place_of(key: int) -> int | None:
    """The place that a digit (from 1) or a letter (A to E) stands for."""
    if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        return key - Qt.Key.Key_1
    if Qt.Key.Key_A <= key <= Qt.Key.Key_E:
        return key - Qt.Key.Key_A
    return None
