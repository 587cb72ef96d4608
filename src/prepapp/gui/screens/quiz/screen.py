"""The quiz: one question at a time, under one clock, every answer on the disk before the next is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.quiz import Confidence, Ending
from prepapp.gui.deeds import Deed
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.quiz.face import QuizFace
from prepapp.gui.screens.quiz.keys import QuizKeys
from prepapp.gui.screens.quiz.saving import NOT_SAVED
from prepapp.gui.screens.quiz.state import break_words
from prepapp.gui.screens.quiz.taking import Taking
from prepapp.gui.screens.quiz.tools.tool import ToolName
from prepapp.gui.theme.theme import Theme
from prepapp.services.quiz_session import QuizSession


class QuizScreen(QuizFace):
    """Shows a session and hands on what its controls and keys ask for."""

    finished = Signal(str)
    left = Signal()
    saved = Signal()
    announced = Signal(str)
    done = Signal(object)
    """A deed that can be undone."""

    failed = Signal(object)
    """Something beside the answers could not be read or saved."""

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__(app, runner, theme)
        self._app, self._runner = app, runner
        self._taking: Taking | None = None
        self._keys = QuizKeys(self)
        self._connect()

    @property
    def taking(self) -> Taking:
        """What is done to the quiz on the screen."""
        assert self._taking is not None
        return self._taking

    @property
    def session(self) -> QuizSession:
        """The session on the screen."""
        return self.taking.session

    @property
    def is_running(self) -> bool:
        """Whether a quiz is on the screen that is not finished."""
        return self._taking is not None and not self.session.quiz.is_finished

    def begin(self, session: QuizSession, *, is_resumed: bool = False) -> None:
        """Show a session and start its clock; one that is running here is left, saved, for later."""
        self.rest()
        self._taking = Taking(self._runner, self._app.quizzes, session)
        self._follow(self._taking)
        self.banner.hide()
        self.tools.begin(session.quiz.id)
        self.top.pause.setVisible(session.quiz.settings.may_pause)
        self._taking.start(is_resumed=is_resumed)
        self.clock.start(session)
        self._show_break() if session.quiz.resting_since is not None else self._show_current()

    def flush(self) -> None:
        """Hand on what was typed a moment ago."""
        self.page.flush()

    def rest(self) -> None:
        """Stop the clock and remember everything, so that the quiz can go on later."""
        if self.is_running:
            self.flush()
            self.tools.put_down()
            self.clock.stop()
            self.taking.rest()

    # What the controls ask for, and what comes of it

    def _connect(self) -> None:
        self.page.responded.connect(lambda response: self.taking.respond(response))
        self.page.struck.connect(self._strike)
        self.page.confidence.rated.connect(self.rate)
        self.page.confidence.skipped.connect(self.skip_rating)
        self.bottom.primary_wanted.connect(self.go_on)
        self.bottom.previous_wanted.connect(self.go_back)
        self.bottom.skip_wanted.connect(self.skip)
        self.bottom.flag_wanted.connect(self.flag)
        self.bottom.stop_wanted.connect(lambda: self.taking.stop())
        self.bottom.dont_know_wanted.connect(lambda: self.taking.dont_know())
        self.top.leave_wanted.connect(self.left)
        self.top.timer_toggled.connect(self.clock.toggle)
        self.top.pause_wanted.connect(self.pause)
        self.top.tool_wanted.connect(self.turn_tool)
        self.tools.turned.connect(self.top.show_tool)
        self.tools.question_wanted.connect(lambda: self.page.stem.setFocus())
        self.tools.failed.connect(self.failed)
        self.page.aftermath.note_wanted.connect(partial(self.turn_tool, ToolName.NOTE))
        self.remarks.done.connect(self.done)
        self.remarks.failed.connect(self.failed)
        self.grid.chosen.connect(self._move)
        self.grid.review_wanted.connect(self._show_summary)
        self.summary.back_wanted.connect(self._show_current)
        self.summary.chosen.connect(self._move)
        self.summary.submit_wanted.connect(self._submit)
        self.pages.resume_wanted.connect(lambda: self.taking.resume())
        self.banner.acted.connect(lambda: self.taking.save())
        self.clock.shown.connect(self.top.show_timer)
        self.clock.break_told.connect(self._follow_break)
        self.clock.announced.connect(self._announce)
        self.clock.ran_out.connect(self._time_is_up)

    def _follow(self, taking: Taking) -> None:
        taking.changed.connect(self._show_controls)
        taking.arrived.connect(self._show_current)
        taking.checked.connect(self._show_feedback)
        taking.refused.connect(self._say_unreadable)
        taking.rating_wanted.connect(self._ask_rating)
        taking.answered_all.connect(self._show_summary)
        taking.break_began.connect(self._show_break)
        taking.finished.connect(self.finished)
        taking.saved.connect(self._was_saved)
        taking.not_saved.connect(self._was_not_saved)

    def go_on(self) -> None:
        """Check, or turn to the next question: what the large button says."""
        if self.pages.is_question:
            self.page.flush()
            self.taking.go_on()

    def strike_place(self, place: int) -> None:
        """Strike out the option in a place, from 0, or take that back."""
        if self.page.editor is not None and self.pages.is_question:
            self.page.editor.strike(place)

    def _strike(self, option: str, is_struck: bool) -> None:  # noqa: FBT001 - a slot
        self.taking.strike(option, is_struck=is_struck)

    def rate(self, confidence: Confidence) -> None:
        """Say how sure the answer is."""
        self.bottom.say("")
        self.taking.rate(confidence)

    def skip_rating(self) -> None:
        """See the key without a rating, if there is an answer to be checked."""
        if self.taking.skip_rating():
            self.bottom.say("")
            if self.bottom.primary.isEnabled():
                self.go_on()

    def _ask_rating(self) -> None:
        self.bottom.say(tr("Say how sure, or skip it."))
        self.page.confidence.ask()

    def _say_unreadable(self, reason: str) -> None:
        self.bottom.say(reason)
        self.page.setFocus()

    def flag(self) -> None:
        """Flag the question; taking a flag off can be undone from wherever the quiz has come to by then."""
        taking, place = self.taking, self.taking.place
        was_flagged = self.session.quiz.entries[place].is_flagged
        taking.flag()
        if was_flagged:
            words = tr("The flag of question {number} was taken off.", number=place + 1)
            flag, unflag = (partial(taking.set_flag, place, on=on) for on in (True, False))
            self.done.emit(Deed(words, flag, unflag))

    def go_back(self) -> None:
        """Turn to the question before."""
        self._move(self.session.quiz.position - 1)

    def skip(self) -> None:
        """Turn to the question after, whatever this one says."""
        self._move(self.session.quiz.position + 1)

    def _move(self, to: int) -> None:
        self.page.flush()
        self.taking.move(to)

    def _submit(self) -> None:
        if self.session.quiz.next_rest is None:
            self.clock.stop()
        self.taking.close_part()

    def _finish(self, ending: Ending) -> None:
        self.clock.stop()
        self.taking.finish(ending)

    def _was_saved(self) -> None:
        if not self.session.unsaved:
            self.banner.hide()
        self.saved.emit()

    def _was_not_saved(self) -> None:
        self.banner.say(tr(NOT_SAVED), kind="error")

    def _time_is_up(self) -> None:
        if not self.session.quiz.settings.ends_at_limit:
            self._announce(tr("The target time is over. The quiz goes on."))
        elif self.taking.mode.is_exam:
            self.page.flush()
            self._announce(tr("Time is up. The exam was submitted as it stood."))
            self._finish(Ending.TIME_UP)
        else:
            self._announce(tr("Time is up. The quiz can be finished without hurry."))

    def _announce(self, words: str) -> None:
        self.bottom.say(words)
        self.announced.emit(words)

    def pause(self) -> None:
        """Stop the clock and cover the question, where that is allowed."""
        self.page.flush()
        if self.taking.pause():
            self.pages.show_pause()

    def _follow_break(self, left_s: float) -> None:
        if left_s > 0.0:
            self.pages.tell_break(break_words(left_s))
        elif not self.taking.is_waiting:
            self._announce(tr("The break is over."))
            self.taking.resume()

    # What is shown

    def _show_current(self) -> None:
        self.show_question(self.session)

    def _show_break(self) -> None:
        self.pages.show_break(break_words(self.session.rest_left_s))

    def _show_feedback(self) -> None:
        self.show_verdict(self.session)

    def _show_controls(self) -> None:
        self.show_controls(self.session, self.taking.place)

    def _show_summary(self) -> None:
        self.pages.show_summary(self.session.quiz)

    def turn_tool(self, name: ToolName) -> None:
        """Open a tool beside the question, or put it away."""
        if self.pages.is_question and not (name is ToolName.GRID and self.taking.is_one_way):
            self.tools.turn(name)

    def show_exam_summary(self) -> None:
        """Show what is answered and what is not, in an exam."""
        if self.taking.mode.is_exam and self.pages.is_question:
            self.page.flush()
            self._show_summary()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)
