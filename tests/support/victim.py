"""A process to be killed: takes quizzes through the real window, and says what was acknowledged.

    python -m tests.support.victim DATA_DIR BUNDLE [diagnostic | interview-WHERE-POLICY]

Lines `ack QUIZ POSITION OPTION CLOCK` and `struck POSITION OPTIONS` are written once the window has been told
that both are on the disk, and `saved` after them; `quiz QUIZ LIMIT` when one begins; `at POSITION` when a
question is on the screen; `finished` at the end of a diagnostic; `clock CLOCK` all the time, with what the
clock in the window shows.
What is struck out is never restored, so that whatever was told stays true.

In a mock interview WHERE is `section` (it stays in the part that is open), `break` (it goes on into the break
and stays there) or `after` (it ends the break); POLICY is `stops` or `runs`, what the clock does meanwhile.
`left SECONDS` says what is left of the break, `over` that nothing is left to be answered before the next one.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from random import Random

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.answers import Chosen
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import AdaptivePlan, Countdown, MockPlan, QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode
from prepapp.gui.application import make_qt, open_window
from prepapp.gui.main_window import MainWindow
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.answers.choice import ChoiceEditor
from prepapp.paths import Folders, Shipped
from tests.support.sample_bank import AREAS, ROOT

BURST = 4
"""So many acts follow each other without waiting for the disk."""

SAMPLED = tuple(area for area, _ in AREAS)

DIAGNOSTIC = AdaptivePlan("Diagnostic", Mode.DIAGNOSTIC, SAMPLED, most=70)
EXAM = QuizPlan("Exam", Filters(types=(ItemType.SINGLE,)), 40, Mode.EXAM, Countdown(minutes=30))


def interview(policy: str) -> MockPlan:
    """A whole interview, with its break."""
    return MockPlan("Interview", 40, clock_runs_on=policy == "runs")


def say(*words: object) -> None:
    """One line, out of our hands before we go on."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class Taker:
    """Answers one question after the other, as fast as they are saved."""

    def __init__(self, window: MainWindow, plan: QuizPlan | AdaptivePlan | MockPlan) -> None:
        self._window = window
        self._rng = Random()
        self._is_draining = False
        window.quizzes.resume() if window.home.resume else window.quizzes.start(plan)
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._wait_for_quiz)
        self._timer.start()

    def _wait_for_quiz(self) -> None:
        if not self._window.windowTitle().startswith("Quiz"):
            return
        self._timer.stop()
        self._quiz = self._window.quiz
        session = self._quiz.session
        say("quiz", session.quiz.id, session.quiz.settings.limit_s)
        self._quiz.saved.connect(self._acknowledge)
        self._timer.timeout.disconnect()
        self._timer.timeout.connect(self._act)
        self._timer.start()

    def _acknowledge(self) -> None:
        session = self._quiz.session
        if session.unsaved:
            return
        for position, entry in enumerate(session.quiz.entries):
            if isinstance(entry.response, Chosen):
                say("ack", session.quiz.id, position, entry.response.options[0], f"{session.clock_s:.3f}")
            say("struck", position, *sorted(entry.struck))
        say("at", session.quiz.position)
        say("saved")

    def _act(self) -> None:
        editor = self._quiz.page.editor
        assert isinstance(editor, ChoiceEditor)
        if self._quiz.session.quiz.is_finished:
            self._timer.stop()
            say("finished")
            return
        say("clock", f"{self._quiz.session.clock_s:.3f}")
        if self._must_wait():
            return
        if self._quiz.session.quiz.settings.mode is Mode.DIAGNOSTIC:
            editor.choose(self._rng.randrange(len(editor.cards)))
            self._quiz.bottom.primary.click()
        elif self._rng.random() < 0.4:
            editor.choose(self._rng.choice(self._places(editor)))
        elif self._rng.random() < 0.4:
            place = self._rng.choice(self._places(editor))
            if len(self._places(editor)) > 1 and not editor.cards[place].mark.isChecked():
                editor.strike(place)
        else:
            count = len(self._quiz.session.quiz.dealt)
            self._quiz.grid.chosen.emit(self._rng.randrange(count))

    def _must_wait(self) -> bool:
        """Whether a burst of acts is still being saved: on a slow disk nothing would ever be all saved."""
        unsaved = len(self._quiz.session.unsaved)
        self._is_draining = unsaved > 0 and (self._is_draining or unsaved >= BURST)
        return self._is_draining

    def _places(self, editor: ChoiceEditor) -> list[int]:
        return [place for place, card in enumerate(editor.cards) if not card.is_struck]


class Interviewee(Taker):
    """Goes through a mock interview, question by question, as far as it was told."""

    def __init__(self, window: MainWindow, plan: QuizPlan | AdaptivePlan | MockPlan, where: str) -> None:
        self._where = where
        super().__init__(window, plan)

    @override
    def _act(self) -> None:
        session, summary = self._quiz.session, self._quiz.summary
        say("clock", f"{session.clock_s:.3f}")
        if session.quiz.resting_since is not None and not session.unsaved:
            say("left", f"{session.rest_left_s:.3f}")
            if self._where == "after":
                self._quiz.pages.go_on.click()
        elif self._must_wait() or session.quiz.resting_since is not None:
            return
        elif not summary.isVisible():
            editor = self._quiz.page.editor
            assert isinstance(editor, ChoiceEditor)
            editor.choose(self._rng.randrange(len(editor.cards)))
            self._quiz.bottom.primary.click()
        elif self._where == "break":
            summary.submit.click()
        else:
            say("over")


def main() -> None:
    """Open the window on the given folder and go on until killed."""
    data, bundle = map(Path, sys.argv[1:3])
    kind, _, how = "".join(sys.argv[3:4]).partition("-")
    where, _, policy = how.partition("-")
    qt = make_qt()
    app = App(Folders(data), Shipped(bundle, ROOT / "resources"))
    window, _ = open_window(app, Theme(qt, app.shipped.resources / "icons"))
    taker: list[Taker] = []

    def begin() -> None:
        if kind == "interview":
            taker.append(Interviewee(window, interview(policy), where))
        else:
            taker.append(Taker(window, DIAGNOSTIC if kind == "diagnostic" else EXAM))

    window.warmed_up.connect(begin)
    qt.exec()


if __name__ == "__main__":
    main()
