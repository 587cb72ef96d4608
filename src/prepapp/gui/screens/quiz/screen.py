"""The quiz: one question at a time, under one clock, every answer on the disk before the next is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.quiz import Confidence, Ending
from prepapp.gui.deeds import Deed
from prepapp.gui.jobs import JobRunner
from prepapp.gui.language import tr
from prepapp.gui.screens.quiz.face import QuizFace
from prepapp.gui.screens.quiz.keys import HELD, TOOL_KEYS, place_of
from prepapp.gui.screens.quiz.state import break_words
from prepapp.gui.screens.quiz.taking import Taking
from prepapp.gui.screens.quiz.tools.tool import ToolName
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.confidence_bar import KEYS, SKIP_KEY
from prepapp.gui.widgets.pressing import is_pressed_by_enter
from prepapp.services.quiz_session import QuizSession

MOST_OPTIONS = 6


class QuizScreen(QuizFace):
    """Shows a session and hands on what its controls and keys ask for."""

    finished = Signal(str)
    left = Signal()
    saved = Signal()
    announced = Signal(str)
    done = Signal(object)
    """A deed that can be undone."""

    def __init__(self, app: App, runner: JobRunner, theme: Theme) -> None:
        super().__init__(app, runner, theme)
        self._app, self._runner = app, runner
        self._taking: Taking | None = None
        self._acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_F: self._flag,
            Qt.Key.Key_T: self.clock.toggle,
            Qt.Key.Key_0: lambda: self.taking.dont_know(),
        }
        self._connect()
        self._add_shortcuts()

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
        """Show a session and start its clock."""
        self._taking = Taking(self._runner, self._app.quizzes, session)
        self._follow(self._taking)
        self.banner.hide()
        self.tools.begin(session.quiz.id)
        self.top.pause.setVisible(session.quiz.settings.may_pause)
        self._taking.start(is_resumed=is_resumed)
        self.clock.start(session)
        self._show_break() if session.quiz.resting_since is not None else self._show_current()

    def leave(self) -> None:
        """Stop the clock and remember everything, so that the quiz can go on later."""
        if self.is_running:
            self.page.flush()
            self.tools.put_down()
            self.clock.stop()
            self.taking.rest()

    # What the controls ask for, and what comes of it

    def _connect(self) -> None:
        self.page.responded.connect(lambda response: self.taking.respond(response))
        self.page.struck.connect(self._strike)
        self.page.confidence.rated.connect(self._rate)
        self.page.confidence.skipped.connect(self._skip_rating)
        self.bottom.primary_wanted.connect(self._go_on)
        self.bottom.previous_wanted.connect(self._go_back)
        self.bottom.skip_wanted.connect(self._skip)
        self.bottom.flag_wanted.connect(self._flag)
        self.bottom.stop_wanted.connect(lambda: self.taking.stop())
        self.bottom.dont_know_wanted.connect(lambda: self.taking.dont_know())
        self.top.leave_wanted.connect(self._leave)
        self.top.timer_toggled.connect(self.clock.toggle)
        self.top.pause_wanted.connect(self._pause)
        self.top.tool_wanted.connect(self._turn_tool)
        self.tools.turned.connect(self.top.show_tool)
        self.tools.question_wanted.connect(lambda: self.page.stem.setFocus())
        self.tools.not_saved.connect(self._was_not_saved)
        self.page.aftermath.note_wanted.connect(partial(self._turn_tool, ToolName.NOTE))
        self.remarks.done.connect(self.done)
        self.remarks.not_saved.connect(self._was_not_saved)
        self.grid.chosen.connect(self._move)
        self.grid.review_wanted.connect(self._show_summary)
        self.summary.back_wanted.connect(self._show_current)
        self.summary.chosen.connect(self._move)
        self.summary.submit_wanted.connect(self._submit)
        self.pages.resume_wanted.connect(lambda: self.taking.resume())
        self.banner.acted.connect(lambda: self.taking.save_again())
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

    def _go_on(self) -> None:
        if self.pages.is_question:
            self.page.flush()
            self.taking.go_on()

    def _strike_place(self, place: int) -> None:
        if self.page.editor is not None and self.pages.is_question:
            self.page.editor.strike(place)

    def _strike(self, option: str, is_struck: bool) -> None:  # noqa: FBT001 - a slot
        self.taking.strike(option, is_struck=is_struck)

    def _rate(self, confidence: Confidence) -> None:
        self.bottom.say("")
        self.taking.rate(confidence)

    def _skip_rating(self) -> None:
        """See the key without a rating, if there is an answer to be checked."""
        if self.taking.skip_rating():
            self.bottom.say("")
            if self.bottom.primary.isEnabled():
                self._go_on()

    def _ask_rating(self) -> None:
        self.bottom.say(tr("Say how sure, or skip it."))
        self.page.confidence.ask()

    def _say_unreadable(self, reason: str) -> None:
        self.bottom.say(reason)
        self.page.setFocus()

    def _flag(self) -> None:
        """Flag the question; taking a flag off can be undone from wherever the quiz has come to by then."""
        taking, place = self.taking, self.taking.place
        was_flagged = self.session.quiz.entries[place].is_flagged
        taking.flag()
        if was_flagged:
            words = tr("The flag of question {number} was taken off.", number=place + 1)
            flag, unflag = (partial(taking.set_flag, place, on=on) for on in (True, False))
            self.done.emit(Deed(words, flag, unflag))

    def _go_back(self) -> None:
        self._move(self.session.quiz.position - 1)

    def _skip(self) -> None:
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
        words = tr(
            "Not saved. Answers are kept in memory. Free disk space or check the data folder, then retry."
        )
        self.banner.say(words, kind="error")

    def _leave(self) -> None:
        self.leave()
        self.left.emit()

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

    def _pause(self) -> None:
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

    def _turn_tool(self, name: ToolName) -> None:
        if self.pages.is_question and not (name is ToolName.GRID and self.taking.is_one_way):
            self.tools.turn(name)

    # Keys

    def _add_shortcuts(self) -> None:
        for keys, slot in (
            ("Ctrl+Right", self._skip),
            ("PgDown", self._skip),
            ("Ctrl+Left", self._go_back),
            ("PgUp", self._go_back),
            ("Ctrl+P", self._pause),
            ("Ctrl+T", self.clock.say_time),
            ("Ctrl+Return", self._go_on),
            *((keys, partial(self._rate, confidence)) for confidence, keys in KEYS.items()),
            (SKIP_KEY, self._skip_rating),
            *((f"Shift+{place + 1}", partial(self._strike_place, place)) for place in range(MOST_OPTIONS)),
            ("Ctrl+Shift+Return", self._show_summary_if_exam),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _show_summary_if_exam(self) -> None:
        if self.taking.mode.is_exam and self.pages.is_question:
            self.page.flush()
            self._show_summary()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_beside = self.tools.drawer.isAncestorOf(QApplication.focusWidget() or self)
        is_ours = self.pages.is_question and not event.modifiers() & HELD
        if not is_ours or not self._handle(event.key(), is_beside=is_beside):
            super().keyPressEvent(event)

    def _handle(self, key: int, *, is_beside: bool) -> bool:
        """Keys that no control wanted; a text field keeps its own, so a letter never acts while one types.

        Beside the question, in a tool, only the letters of the tools mean something.
        """
        if (name := TOOL_KEYS.get(key)) is not None:
            self._turn_tool(name)
        elif is_beside:
            return False
        elif (act := self._acts.get(key)) is not None:
            act()
        elif (place := place_of(key)) is not None and self.page.editor is not None:
            if not self.afterwards.choose_reason(key - Qt.Key.Key_1):
                self.page.editor.choose(place)
        else:
            return False
        return True

    def _enter(self) -> None:
        """Enter presses the button that has the focus, or goes on."""
        focused = QApplication.focusWidget()
        if is_pressed_by_enter(focused) and focused is not self.bottom.primary:
            focused.click()
        elif self.bottom.primary.isEnabled():
            self._go_on()
