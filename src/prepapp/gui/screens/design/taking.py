"""What is done to a design that is being taken, and that all of it is on the disk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from prepapp.bootstrap import App
from prepapp.domain.answers import Designed
from prepapp.domain.errors import StorageError
from prepapp.domain.questions import OpenQuestion
from prepapp.domain.quiz import Responded
from prepapp.gui.drafts import Drafts
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.quiz.saving import Saver
from prepapp.services.quiz_session import QuizSession

HEARTBEAT_MS = 5_000


class DesignTaking(QObject):
    """Phases end and points are ticked as events; what is written in the phase that is on is a draft."""

    saved = Signal()
    not_saved = Signal()
    scored = Signal(str)
    """The score is on the disk: the id of the quiz."""

    failed = Signal(object)

    def __init__(self, app: App, runner: JobRunner, session: QuizSession) -> None:
        super().__init__()
        self.session = session
        self._app, self._runner = app, runner
        self._drafts = Drafts(runner, self._put_draft, self.failed.emit)
        self._saver = Saver(runner, app.quizzes, session)
        self._saver.saved.connect(self.saved)
        self._saver.failed.connect(lambda _: self.not_saved.emit())
        self._put_away, self._is_told = 0, False
        self._heartbeat = QTimer(self, interval=HEARTBEAT_MS)
        self._heartbeat.timeout.connect(self._saver.keep_clock)

    @property
    def question(self) -> OpenQuestion:
        """The design question."""
        question = self.session.question()
        assert isinstance(question, OpenQuestion), "only a design question is taken here"
        return question

    @property
    def response(self) -> Designed:
        """The phases that are over, and what was ticked."""
        response = self.session.quiz.current.response
        return response if isinstance(response, Designed) else Designed()

    @property
    def place(self) -> int:
        """The phase that is on; the number of phases once all are over."""
        return len(self.response.texts)

    @property
    def is_written(self) -> bool:
        """Whether every phase is over."""
        return self.place == len(self.question.phases)

    @property
    def is_finished(self) -> bool:
        """Whether it was scored, or given up."""
        return self.session.quiz.is_finished

    @property
    def is_scored(self) -> bool:
        """Whether the score is on the disk."""
        return self.is_finished and not self.session.unsaved

    @property
    def spent_s(self) -> float:
        """Seconds in the phase that is on; ticks the clock."""
        return max(0.0, self.session.clock_s - sum(self.response.seconds))

    def start(self, *, is_resumed: bool) -> None:
        """Let the clock count, unless what is left is to score."""
        if is_resumed:
            self.session.resume()
            self.save()
        else:
            self.session.run()
        if self.is_written:
            self.session.rest()
        else:
            self._heartbeat.start()

    def rest(self) -> None:
        """Stop the clock and remember everything, so that it can go on later."""
        self._heartbeat.stop()
        self.session.rest()
        if self.session.unsaved:
            self._saver.save()
        if not self.is_finished:
            self._saver.keep_clock()

    def write(self, place: int, text: str) -> None:
        """Keep what is written in a phase that is on."""
        self._drafts.keep(str(place), text)

    def _put_draft(self, place: str, text: str) -> None:
        self._app.writing.keep_phase(self.session.quiz.id, int(place), text)

    def end_phase(self, text: str) -> None:
        """End the phase that is on, with what was written in it."""
        before = self.response
        self._respond(Designed((*before.texts, text), (*before.seconds, self.spent_s)))
        if self.is_written:
            self.session.rest()
            self._heartbeat.stop()
            reveal = partial(self._app.library.reveal, self.question.facts.summary.id)
            self._runner.submit(reveal, None, self.failed.emit)

    def tick(self, response: Designed) -> None:
        """Tick lines of the rubric."""
        self._respond(response)

    def score(self) -> None:
        """Make the score a fact; it is final, and asked for again it is only saved again."""
        if not self.is_finished:
            refused = self.session.check_and_end()
            assert refused is None, "a design whose phases are over can be scored"
        self.save()

    def save(
        self, then: Callable[[], object] | None = None, otherwise: Callable[[], object] | None = None
    ) -> None:
        """Save what is not saved; `then` is called once it is, `otherwise` if it cannot be."""
        self._saver.save(partial(self._go_on, self.place, then, is_scored=self.is_finished), otherwise)

    def _go_on(self, place: int, then: Callable[[], object] | None, *, is_scored: bool) -> None:
        """Of phases before `place` the text is a fact now: their drafts can go, and not before."""
        if place > self._put_away:
            self._runner.submit(partial(self._put_drafts_away, place), None, _leave_for_later)
        if is_scored and not self._is_told:
            self._is_told = True
            self.scored.emit(self.session.quiz.id)
        if then is not None:
            then()

    def _put_drafts_away(self, place: int) -> None:
        for over in range(self._put_away, place):
            self._app.writing.drop_phase(self.session.quiz.id, over)
        self._put_away = place

    def _respond(self, response: Designed) -> None:
        self.session.happen(Responded(0, response))
        self.save()


def _leave_for_later(error: Exception) -> None:
    """A draft too many does no harm; it is put away after what is saved next."""
    if not isinstance(error, StorageError):
        raise error
