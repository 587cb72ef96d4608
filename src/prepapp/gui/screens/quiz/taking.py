"""What a person does to a quiz: every act is applied at once, saved in order, and told to the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from prepapp.domain.answers import DontKnow, Response, Unreadable
from prepapp.domain.quiz import (
    Confidence,
    Ending,
    Entry,
    Event,
    Flagged,
    Mode,
    Moved,
    Rated,
    Responded,
    Struck,
)
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.quiz.saving import Saver, Saves
from prepapp.services.quiz_session import QuizSession

HEARTBEAT_MS = 500
"""How often a running clock is remembered: an interruption costs less than a second of it."""


class Taking(QObject):
    """Takes one session from where it stands to its end.

    An act that leads to another page waits for the disk; until it is back, no other one begins.
    """

    changed = Signal()
    arrived = Signal()
    checked = Signal()
    refused = Signal(str)
    rating_wanted = Signal()
    answered_all = Signal()
    break_began = Signal()
    finished = Signal(str)
    saved = Signal()
    not_saved = Signal()

    def __init__(self, runner: JobRunner, service: Saves, session: QuizSession) -> None:
        super().__init__()
        self.session = session
        self._is_waiting = False
        self._shown = session.quiz.position
        self._then: Callable[[], object] = self.changed.emit
        self._unrated: set[int] = set()
        self._saver = Saver(runner, service, session)
        self._saver.saved.connect(self.saved)
        self._saver.failed.connect(self._was_not_saved)
        self._heartbeat = QTimer(self, interval=HEARTBEAT_MS)
        self._heartbeat.timeout.connect(self._keep_clock)

    @property
    def mode(self) -> Mode:
        """How the quiz is taken."""
        return self.session.quiz.settings.mode

    @property
    def place(self) -> int:
        """The question on the screen, which is one behind the quiz while the way to the next is saved."""
        return self._shown

    @property
    def is_open(self) -> bool:
        """Whether the question on the screen takes an answer."""
        return self.session.is_running and self._entry.grade is None

    @property
    def is_waiting(self) -> bool:
        """Whether an act waits for the disk, so that no other one may begin."""
        return self._is_waiting

    @property
    def is_one_way(self) -> bool:
        """Whether there is no way back: each question follows from the answer before it."""
        return self.mode.deals_as_it_goes

    def start(self, *, is_resumed: bool) -> None:
        """Let the clock count."""
        if self.session.rest_left_s > 0.0:
            pass  # the break that was interrupted goes on
        elif is_resumed:
            self.session.resume()
            self._saver.save()
        else:
            self.session.run()
        self._heartbeat.start()

    def rest(self) -> None:
        """Stop the clock and remember everything, so that the quiz can go on later."""
        self.session.rest()
        self._heartbeat.stop()
        if self.session.unsaved:
            self._saver.save()
        self._saver.keep_clock()

    def respond(self, response: Response | None) -> None:
        """Give, change or clear the answer on the screen."""
        if self.is_open:
            self._happen(Responded(self.place, response))

    def flag(self) -> None:
        """Flag the question on the screen for another look, or take the flag off."""
        if self.session.is_running and not self.is_one_way:
            self._happen(Flagged(self.place, not self._entry.is_flagged))

    def set_flag(self, place: int, *, on: bool) -> None:
        """Flag a question, or take its flag off, wherever the quiz has come to; a finished one stays."""
        if not self.session.quiz.is_finished:
            self._happen(Flagged(place, on))

    def strike(self, option: str, *, is_struck: bool) -> None:
        """Strike an option out, or restore it."""
        if self.is_open:
            self._happen(Struck(self.place, option, is_struck))

    def rate(self, confidence: Confidence) -> None:
        """Say how sure the answer on the screen is."""
        if self.is_open and self.session.quiz.settings.asks_confidence:
            self._happen(Rated(self.place, confidence))

    def skip_rating(self) -> bool:
        """Ask for no rating of this answer; whether one could have been asked for."""
        if not self.mode.shows_feedback or not self.is_open:
            return False
        self._unrated.add(self.place)
        return True

    def go_on(self) -> None:
        """The primary act: check, deal, go to the next question, or come to the end."""
        if self._is_waiting:
            return
        quiz = self.session.quiz
        if self.mode.shows_feedback and quiz.current.grade is None:
            self._check()
        elif self.is_one_way:
            self._deal()
        elif quiz.position < quiz.part.stop - 1:
            self.move(quiz.position + 1)
        elif self.mode.shows_feedback:
            self.finish(Ending.SUBMITTED)
        else:
            self.answered_all.emit()

    def dont_know(self) -> None:
        """Say so instead of guessing, and go on."""
        if self._is_waiting or self.session.quiz.current.grade is not None:
            return
        self.session.happen(Responded(self.session.quiz.position, DontKnow()))
        if not (self.mode.shows_feedback or self.is_one_way):
            self._saver.save()
        self.go_on()

    def move(self, to: int) -> None:
        """Go to another question, if there is a way to it; in a pause and in a break there is none."""
        if self._is_waiting or self.is_one_way or not self.session.is_running:
            return
        if to in self.session.quiz.part:
            self.session.happen(Moved(to))
            self._wait_for_disk(self._arrive)

    def pause(self) -> bool:
        """Stop the clock, if this quiz may be paused now; whether it is."""
        if not self.session.quiz.settings.may_pause or not self.session.is_running:
            return False
        self.session.pause()
        self._saver.save()
        return True

    def resume(self) -> None:
        """Go on after a pause or a break."""
        self.session.resume()
        self._saver.save()
        self._arrive()

    def close_part(self) -> None:
        """Submit, or begin the break that this part ends with."""
        if self.session.quiz.next_rest is None:
            self.finish(Ending.SUBMITTED)
        elif not self._is_waiting:
            self.session.begin_rest()
            self._wait_for_disk(self.break_began.emit)

    def stop(self) -> None:
        """End early: what was answered counts, the question on the screen does not."""
        if not self._is_waiting:
            self.finish(Ending.STOPPED)

    def finish(self, ending: Ending) -> None:
        """End the quiz."""
        self.session.finish(ending)
        self._tell_finished()

    def _tell_finished(self) -> None:
        self._heartbeat.stop()
        quiz_id = self.session.quiz.id
        self._wait_for_disk(lambda: self.finished.emit(quiz_id))

    def save(
        self, then: Callable[[], object] | None = None, otherwise: Callable[[], object] | None = None
    ) -> None:
        """Save what is not saved; `then` is called once it is, `otherwise` if it cannot be.

        What a finished quiz leads to has waited for that, and comes first.
        """

        def saved() -> None:
            if self.session.quiz.is_finished:
                self._go_on_from_disk()
            if then is not None:
                then()

        self._saver.save(saved, otherwise)

    @property
    def _entry(self) -> Entry:
        return self.session.quiz.entries[self._shown]

    def _arrive(self) -> None:
        self._shown = self.session.quiz.position
        self.arrived.emit()

    def _happen(self, event: Event) -> None:
        self.session.happen(event)
        self._saver.save()
        self.changed.emit()

    def _check(self) -> None:
        if self._needs_rating():
            self.rating_wanted.emit()
        elif (problem := self.session.check()) is not None:
            self._refuse(problem)
        else:
            self._wait_for_disk(self.checked.emit)

    def _needs_rating(self) -> bool:
        """Whether the key would be shown before it was said, or skipped, how sure the answer is."""
        quiz = self.session.quiz
        is_stated = quiz.current.confidence is not None or quiz.position in self._unrated
        is_asked = quiz.settings.asks_confidence and not is_stated
        return is_asked and not isinstance(quiz.current.response, DontKnow | None)

    def _deal(self) -> None:
        """On to the question that this answer leads to, or to the end."""
        if self.session.quiz.current.grade is not None:
            self.session.deal()
        elif (problem := self.session.check_and_deal()) is not None:
            self._refuse(problem)
            return
        if self.session.quiz.is_finished:
            self._tell_finished()
        else:
            self._wait_for_disk(self._arrive)

    def _refuse(self, problem: Unreadable) -> None:
        self.refused.emit(problem.reason)

    def _wait_for_disk(self, then: Callable[[], object]) -> None:
        """Go on once everything is on the disk; if it cannot be, say so and go on all the same."""
        self._is_waiting = True
        self._then = then
        self._saver.save(self._go_on_from_disk)

    def _go_on_from_disk(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._then()

    def _was_not_saved(self, _: str) -> None:
        self.not_saved.emit()
        if self._is_waiting and not self.session.quiz.is_finished:
            self._go_on_from_disk()

    def _keep_clock(self) -> None:
        if self.session.is_running:
            self._saver.keep_clock()
