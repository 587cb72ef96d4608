"""A process to be killed: takes quizzes through the real window, and says what was acknowledged.

    python -m tests.support.victim DATA_DIR BUNDLE [diagnostic]

Lines `ack QUIZ POSITION OPTION CLOCK` and `struck POSITION OPTIONS` are written once the window has been told
that both are on the disk, and `saved` after them; `quiz QUIZ LIMIT` when one begins; `at POSITION` when a
question is on the screen; `finished` at the end of a diagnostic; `clock CLOCK` all the time, with what the
clock in the window shows.
What is struck out is never restored, so that whatever was told stays true.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from random import Random

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer

from prepapp.bootstrap import App
from prepapp.domain.answers import Chosen
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import AdaptivePlan, Countdown, QuizPlan
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


def say(*words: object) -> None:
    """One line, out of our hands before we go on."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class Taker:
    """Answers one question after the other, as fast as they are saved."""

    def __init__(self, window: MainWindow, plan: QuizPlan | AdaptivePlan) -> None:
        self._window = window
        self._rng = Random()
        self._is_draining = False
        window.quizzes.resume() if window.home.resume else window.start_quiz(plan)
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


def main() -> None:
    """Open the window on the given folder and go on until killed."""
    data, bundle = map(Path, sys.argv[1:3])
    plan = DIAGNOSTIC if "diagnostic" in sys.argv[3:] else EXAM
    qt = make_qt()
    app = App(Folders(data), Shipped(bundle, ROOT / "resources"))
    window, _ = open_window(app, Theme(qt, app.shipped.resources / "icons"))
    taker: list[Taker] = []
    window.warmed_up.connect(lambda: taker.append(Taker(window, plan)))
    qt.exec()


if __name__ == "__main__":
    main()
