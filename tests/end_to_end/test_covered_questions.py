"""While no question is on the screen no key reaches one, and a key that is held down acts once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from prepapp.bootstrap import App
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode
from prepapp.gui.screens.quiz.tools.tool import ToolName
from tests.support.driver import Driver, texts_of

Start = Callable[[App], Driver]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
EXAM = QuizPlan("Exam", Filters(types=(ItemType.SINGLE,)), 3, Mode.EXAM)
TURNS = (
    (Qt.Key.Key_Right, CONTROL),
    (Qt.Key.Key_Left, CONTROL),
    (Qt.Key.Key_PageDown, NONE),
    (Qt.Key.Key_PageUp, NONE),
)


@pytest.fixture
def exam(app: App, start: Start) -> Driver:
    """An exam of three questions at its first."""
    driver = start(app)
    driver.window.quizzes.start(EXAM)
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    return driver


def hold(driver: Driver, key: Qt.Key, *, text: str = "") -> None:
    """Keep a key down until the keyboard repeats it."""
    driver.key(key)
    again = QKeyEvent(QEvent.Type.KeyPress, key, NONE, text, True)
    for _ in range(3):
        QApplication.sendEvent(driver.window.focusWidget(), again)
    driver.settle()


def test_a_pause_covers_the_question_whatever_key_is_pressed(exam: Driver) -> None:
    exam.key(Qt.Key.Key_P, CONTROL)

    for key, modifier in (*TURNS, (Qt.Key.Key_F2, NONE), (Qt.Key.Key_1, SHIFT)):
        exam.key(key, modifier)
        assert not exam.quiz.page.stem.isVisible(), key
        assert exam.quiz.session.quiz.position == 0
    exam.click(exam.quiz.pages.resume)

    assert exam.quiz.session.is_running, "what is answered from here on counts"
    exam.key(Qt.Key.Key_1)
    assert exam.quiz.session.quiz.current.response is not None


def test_the_review_before_submitting_changes_no_answer_and_turns_its_own_pages(exam: Driver) -> None:
    exam.key(Qt.Key.Key_1)
    exam.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    before = exam.quiz.session.quiz.current
    summary = exam.quiz.summary
    summary.list.setFocus()
    summary.list.setCurrentRow(0)

    exam.key(Qt.Key.Key_F4)
    exam.key(Qt.Key.Key_PageDown)

    assert summary.isVisible()
    assert summary.list.currentRow() == 2
    assert exam.quiz.session.quiz.current.confidence is None
    assert exam.quiz.session.quiz.current.response == before.response


def test_the_review_says_when_nothing_is_left_open_and_begins_anew_with_all(exam: Driver) -> None:
    exam.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    summary = exam.quiz.summary
    summary.filter.setCurrentIndex(summary.filter.findData("Flagged"))

    assert not summary.list.isVisible()
    assert "No question is flagged." in texts_of(exam.window)

    exam.click(summary.submit)
    exam.window.quizzes.start(EXAM)
    exam.wait(lambda: exam.window.windowTitle().startswith("Quiz"))
    exam.settle()
    exam.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert summary.filter.currentData() == "All"
    assert summary.list.count() == 3
    assert not summary.nothing.isVisible()


def test_one_click_in_the_review_goes_to_a_question(exam: Driver) -> None:
    exam.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    found = exam.quiz.summary.list
    place = found.visualItemRect(found.item(1)).center()

    exam.bot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    exam.settle()

    assert exam.quiz.page.stem.isVisible()
    assert exam.quiz.session.quiz.position == 1


def test_enter_that_is_held_down_goes_one_question_on(exam: Driver) -> None:
    hold(exam, Qt.Key.Key_Return)

    assert exam.quiz.session.quiz.position == 1


def test_a_letter_that_is_held_down_opens_its_tool_once(exam: Driver) -> None:
    hold(exam, Qt.Key.Key_G, text="g")

    assert exam.quiz.tools.drawer.tool is ToolName.GRID


def test_enter_that_is_held_down_starts_nothing_on_home_after_the_first_run(app: App, start: Start) -> None:
    driver = start(app)
    hold(driver, Qt.Key.Key_Return)

    assert driver.window.windowTitle().startswith("Diagnostic"), "and not the quiz that begins there"


def test_pages_are_turned_in_a_long_note_and_not_in_the_quiz(exam: Driver) -> None:
    exam.key(Qt.Key.Key_N)
    field = exam.quiz.tools.note.field
    exam.wait(field.isEnabled)
    field.setPlainText("\n".join(str(line) for line in range(400)))
    field.setFocus()

    exam.key(Qt.Key.Key_PageDown)

    assert exam.quiz.session.quiz.position == 0
    assert field.textCursor().blockNumber() > 0
    assert exam.quiz.tools.drawer.tool is ToolName.NOTE
