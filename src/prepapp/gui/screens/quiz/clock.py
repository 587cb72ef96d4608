"""The countdown as a person meets it: hidden or shown, its milestones said once, its end."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from prepapp.gui.language import tr
from prepapp.gui.screens.quiz.state import (
    COMES_BACK_AT_S,
    TimerView,
    derive_timer,
    milestone,
    spoken_time,
)
from prepapp.services.quiz_session import QuizSession

TICK_MS = 200


class QuizClock(QObject):
    """Reads a session's clock; `shown` carries what stands in the bar, `announced` what is said aloud."""

    shown = Signal(object)
    announced = Signal(str)
    ran_out = Signal()
    break_told = Signal(float)
    """How many seconds of the break that is on are left."""

    def __init__(self) -> None:
        super().__init__()
        self._session: QuizSession | None = None
        self._is_hidden = self._came_back = False
        self._last_remaining = 0.0
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self.tick)

    def start(self, session: QuizSession) -> None:
        """Follow a session's clock; one that counts towards nothing wakes nobody."""
        self._session = session
        self._is_hidden = self._came_back = False
        self._last_remaining = session.remaining_s or 0.0
        self.stop()
        if session.quiz.settings.limit_s is not None:
            self._ticker.start()
        if session.quiz.settings.clock_runs_on and session.remaining_s == 0.0:
            QTimer.singleShot(0, self, self.ran_out.emit)  # it ran out while nobody was there

    def stop(self) -> None:
        """Follow it no more."""
        self._ticker.stop()

    def tick(self) -> None:
        """Read the clock: show it, say milestones, and tell when the time is up."""
        if self._session is None or self._session.quiz.is_finished:
            self.stop()  # it ended by another way than this clock's
            return
        if self._session.quiz.resting_since is not None:
            self.break_told.emit(self._session.rest_left_s)
            return
        remaining, limit = self._session.remaining_s, self._session.quiz.settings.limit_s
        if remaining is None or limit is None:
            return
        self._come_back(remaining)
        self.show_time()
        before, self._last_remaining = self._last_remaining, remaining
        if words := milestone(before, remaining, limit):
            self.announced.emit(words)
        if remaining <= 0 < before:
            self.ran_out.emit()

    def toggle(self) -> None:
        """Hide the countdown, or show it."""
        self._is_hidden = not self._is_hidden
        self.show_time()

    def show_time(self) -> None:
        """Show where the clock stands."""
        self.shown.emit(self._view())

    def say_time(self) -> None:
        """Say how much time is left."""
        remaining = None if self._session is None else self._session.remaining_s
        if remaining is None:
            self.announced.emit(tr("This quiz is not timed."))
        else:
            self.announced.emit(tr("{time} left", time=spoken_time(remaining)))

    def _view(self) -> TimerView:
        remaining = None if self._session is None else self._session.remaining_s
        return derive_timer(remaining, is_hidden=self._is_hidden)

    def _come_back(self, remaining: float) -> None:
        if remaining <= COMES_BACK_AT_S and not self._came_back:
            self._came_back = True
            self._is_hidden = False
