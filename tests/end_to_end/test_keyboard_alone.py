"""A whole journey without a mouse: every step by real keys, the focus always in sight, never trapped."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import Countdown, QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Confidence, Ending, Mode
from prepapp.domain.topics import Level
from prepapp.gui.screens.quiz.tools.tool import ToolName
from prepapp.gui.screens.quiz.tools.workbench import Side
from prepapp.gui.widgets.answers.choice import ChoiceEditor
from tests.support.driver import Driver
from tests.support.world import FakeTime

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
SINGLES = Filters(types=(ItemType.SINGLE,))
LAID_OUT_MS = 50
"""What was read is on the screen by then; nobody presses Tab sooner."""
ROUND = 150
"""More controls than any screen has: after so many presses of Tab one is trapped."""


class Keys(Driver):
    """A person without a mouse."""

    def title_is(self, start: str) -> None:
        """Wait until the window's title begins so, and everything is on the disk."""
        self.wait(lambda: self.window.windowTitle().startswith(start))
        self.settle()
        self.bot.wait(LAID_OUT_MS)

    @property
    def focused(self) -> QWidget:
        """Where the keyboard is; it is always somewhere, and to be seen."""
        found = self.window.focusWidget()
        assert found is not None
        return found

    def tab_to(self, target: QWidget, *, back: bool = False) -> None:
        """Press Tab until the keyboard is there, every stop on the way in sight."""
        for _ in range(ROUND):
            if self.focused is target or target.isAncestorOf(self.focused):
                return
            self.key(Qt.Key.Key_Tab, SHIFT if back else Qt.KeyboardModifier.NoModifier)
            assert is_in_sight(self.focused), self.focused
        raise AssertionError(f"Tab does not reach {target!r} {target.accessibleName()}")

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        self.bot.keyClicks(self.focused, text)
        self.settle()


def is_in_sight(widget: QWidget) -> bool:
    """Whether some of it is inside the window and every scrolled part around it."""
    shown = QRect(QPoint(), widget.size())
    return not widget.visibleRegion().boundingRect().intersected(shown).isEmpty()


@pytest.fixture
def keys(qtbot: QtBot, windows: list[Driver]) -> Callable[[App], Keys]:
    """Starts the window for a person without a mouse."""

    def make(app: App) -> Keys:
        windows.append(made := Keys(qtbot, app, passes_first_run=False))
        return made

    return make


@pytest.mark.timeout(300)  # it is two dozen journeys in one
def test_the_journey_without_a_mouse(
    keys: Callable[[App], Keys], open_app: Callable[[], App], clock: FakeTime
) -> None:
    one = keys(open_app())
    first_run(one)
    leave_the_diagnostic(one)
    start_an_exam(one)
    answer_and_use_the_tools(one)
    look_the_answers_over(one)
    read_the_rationales(one)
    change_the_level_and_practise_a_row(one)
    search_the_library(one)
    change_a_key(one)
    answer_at_twice_the_text(one)
    back_up(one)
    clock.pass_(60)
    position = leave_a_quiz_open(one)

    again = keys(open_app())
    again.title_is("Home")
    again.key(Qt.Key.Key_R)
    again.title_is("Quiz")
    assert again.quiz.session.quiz.position == position
    again.quit()


def first_run(one: Keys) -> None:
    """1, 2: the level by arrows, and the first measurement."""
    one.title_is("First run")
    assert one.focused is one.window.first_run.levels[Level.SENIOR]
    one.key(Qt.Key.Key_Up)
    assert one.window.first_run.levels[Level.MID].isChecked()
    one.key(Qt.Key.Key_Down)
    for _ in range(4):
        one.key(Qt.Key.Key_Return)
    one.title_is("Diagnostic")
    one.wait(lambda: one.focused is one.window.diagnostic.start)
    one.key(Qt.Key.Key_Return)
    one.title_is("Quiz")
    assert one.app.profiles.profile().level is Level.SENIOR
    assert one.quiz.session.quiz.settings.mode is Mode.DIAGNOSTIC


def leave_the_diagnostic(one: Keys) -> None:
    """It waits on Home, from where it is discarded."""
    one.key(Qt.Key.Key_L, ALT)
    one.title_is("Home")
    one.key(Qt.Key.Key_D, ALT)


def start_an_exam(one: Keys) -> None:
    """To the practice screen by its key; what is dealt is ours, so that every question has options."""
    one.key(Qt.Key.Key_N, CONTROL)
    one.title_is("Practice")
    one.tab_to(one.window.practice.start)
    one.window.quizzes.start(QuizPlan("Exam", SINGLES, 8, Mode.EXAM, Countdown(60)))
    one.title_is("Quiz")


def answer_and_use_the_tools(one: Keys) -> None:
    """3 to 9: the order of the focus, an answer changed, struck out, rated; calculator, note, flag."""
    quiz = one.quiz
    assert one.focused is quiz.page.stem, "a new question begins at its stem"
    editor = quiz.page.editor
    assert isinstance(editor, ChoiceEditor)
    one.tab_to(editor.cards[0].mark)
    one.tab_to(quiz.page.confidence.buttons[Confidence.GUESS])
    one.tab_to(quiz.bottom.primary)

    one.key(Qt.Key.Key_2)
    second = quiz.session.quiz.current.response
    one.key(Qt.Key.Key_3)
    assert second is not None
    assert quiz.session.quiz.current.response not in (None, second)

    one.key(Qt.Key.Key_2, SHIFT)
    assert len(quiz.session.quiz.current.struck) == 1
    one.key(Qt.Key.Key_2, SHIFT)
    assert not quiz.session.quiz.current.struck

    one.key(Qt.Key.Key_F4)
    assert quiz.session.quiz.current.confidence is Confidence.SURE

    before = one.focused
    one.key(Qt.Key.Key_L)
    one.type("3*7")
    one.key(Qt.Key.Key_Return)
    assert quiz.tools.calculator.value.text() == "= 21"
    one.tab_to(quiz.tools.drawer.grip, back=True)
    one.key(Qt.Key.Key_Left, CONTROL)
    assert quiz.tools.workbench.side is Side.LEFT
    one.key(Qt.Key.Key_Escape)
    assert one.focused is before

    one.key(Qt.Key.Key_N)
    assert quiz.tools.drawer.tool is ToolName.NOTE
    one.type("look at the units")
    one.key(Qt.Key.Key_Escape)
    assert one.focused is before

    one.key(Qt.Key.Key_F)
    assert quiz.session.quiz.current.is_flagged


def look_the_answers_over(one: Keys) -> None:
    """10 to 13: the grid, the timer, a pause, what is unanswered, back, and submitted."""
    quiz = one.quiz
    one.key(Qt.Key.Key_G)
    one.tab_to(quiz.grid.cells[6])
    assert one.focused.accessibleName().startswith("Question 7")
    one.key(Qt.Key.Key_Space)
    assert quiz.session.quiz.position == 6
    one.key(Qt.Key.Key_Escape)

    one.key(Qt.Key.Key_T)
    assert quiz.top.timer.text() == "Timer hidden"
    said: list[str] = []
    quiz.announced.connect(said.append)
    one.key(Qt.Key.Key_T, CONTROL)
    assert said
    assert said[-1].endswith("left")

    one.key(Qt.Key.Key_P, CONTROL)
    assert quiz.pages.resume.isVisible()
    assert not quiz.page.stem.isVisible()
    one.tab_to(quiz.pages.resume)
    one.key(Qt.Key.Key_Return)
    assert quiz.page.stem.isVisible()

    summary = quiz.summary
    one.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert one.focused is summary.back
    one.tab_to(summary.filter, back=True)
    one.key(Qt.Key.Key_Down)
    assert summary.filter.currentText() == "Unanswered"
    assert summary.list.count() == 7
    one.tab_to(summary.back)
    one.key(Qt.Key.Key_Return)
    assert quiz.page.stem.isVisible()
    one.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    one.tab_to(summary.submit)
    one.key(Qt.Key.Key_Return)
    one.title_is("Review")
    assert one.app.quizzes.records()[0].ending is Ending.SUBMITTED


def read_the_rationales(one: Keys) -> None:
    """14, 15: every question with its reasons, and why the first one was missed."""
    review = one.window.review
    for _ in range(8):
        one.key(Qt.Key.Key_J)
        assert "Explanation" in review.page.explanation.toPlainText()
    one.tab_to(review.page.explanation)


def change_the_level_and_practise_a_row(one: Keys) -> None:
    """16: another level, the numbers of a chart, and a quiz from a row."""
    one.key(Qt.Key.Key_4, CONTROL)
    one.title_is("Dashboard")
    dashboard = one.window.dashboard
    one.wait(lambda: dashboard.verdict.headline.text().startswith("Senior"))
    one.key(Qt.Key.Key_L)
    one.key(Qt.Key.Key_Left)
    one.wait(lambda: dashboard.verdict.headline.text().startswith("Mid"))
    one.settle()
    one.key(Qt.Key.Key_1)
    table = dashboard.deck.mastery.table
    one.tab_to(table)
    one.key(Qt.Key.Key_Home, CONTROL)
    while "MLOps" not in str(table.currentIndex().siblingAtColumn(0).data()):
        before = table.currentIndex().row()
        one.key(Qt.Key.Key_Down)
        assert table.currentIndex().row() > before
    one.key(Qt.Key.Key_Return)
    one.title_is("Quiz")
    one.key(Qt.Key.Key_L, ALT)
    one.title_is("Home")


def search_the_library(one: Keys) -> None:
    """17: words, a row, the question without its answer, and back."""
    library = one.window.library
    one.key(Qt.Key.Key_F, CONTROL)
    one.title_is("Library")
    one.wait(lambda: one.focused is library.filters.search)
    one.type("ordering-0001")
    one.key(Qt.Key.Key_Return)
    one.key(Qt.Key.Key_Return)
    assert library.item.title.text() == "Title of ordering-0001"
    assert not library.item.question.page.verdict.isVisible()
    one.key(Qt.Key.Key_Escape)
    assert library.table.isVisible()


def change_a_key(one: Keys) -> None:
    """21: the dashboard comes by another key from now on."""
    one.key(Qt.Key.Key_Comma, CONTROL)
    one.title_is("Settings")
    group = one.window.settings.keyboard
    one.tab_to(group.action)
    while "Dashboard" not in group.action.currentText():
        one.key(Qt.Key.Key_Down)
    one.tab_to(group.key)
    one.key(Qt.Key.Key_D, CONTROL)
    one.key(Qt.Key.Key_Tab)
    assert not group.key.isAncestorOf(one.focused), "Tab leaves the field"
    one.wait(lambda: "Ctrl+D" in one.app.preferences.preferences().keys.values())
    one.settle()
    one.key(Qt.Key.Key_1, CONTROL)
    one.title_is("Home")
    one.key(Qt.Key.Key_D, CONTROL)
    one.title_is("Dashboard")


def answer_at_twice_the_text(one: Keys) -> None:
    """22: the same keys answer when the text is twice as large."""
    for _ in range(10):
        one.key(Qt.Key.Key_Plus, CONTROL)
    assert one.theme.text_scale == 200
    one.window.quizzes.start(QuizPlan("Practice", SINGLES, 3))
    one.title_is("Quiz")
    one.key(Qt.Key.Key_2)
    one.key(Qt.Key.Key_3, SHIFT)
    one.key(Qt.Key.Key_F3)
    one.key(Qt.Key.Key_Return)
    assert one.quiz.page.verdict.isVisible()
    assert one.quiz.session.quiz.current.confidence is Confidence.THINK_SO
    one.key(Qt.Key.Key_0, CONTROL)
    assert one.theme.text_scale == 100
    one.key(Qt.Key.Key_L, ALT)
    one.title_is("Home")


def back_up(one: Keys) -> None:
    """23: a copy is made, and chosen to be put back; the question's safe answer has the focus."""
    one.key(Qt.Key.Key_6, CONTROL)
    one.title_is("Settings")
    data = one.window.settings.data
    one.tab_to(data.back_up)
    one.key(Qt.Key.Key_Space)
    one.wait(lambda: data.backups.count() > 0)
    one.settle()


def leave_a_quiz_open(one: Keys) -> int:
    """24: quit in the middle of a quiz; where it was."""
    one.window.quizzes.start(QuizPlan("Practice", SINGLES, 3))
    one.title_is("Quiz")
    one.key(Qt.Key.Key_0)
    one.key(Qt.Key.Key_Return)
    position = one.quiz.session.quiz.position
    one.key(Qt.Key.Key_Q, CONTROL)
    one.wait(lambda: not one.window.isVisible())
    one.quit()
    return position
