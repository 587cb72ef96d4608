"""The tools beside the question, with real keys in the real window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode
from prepapp.gui.main_window import SMALLEST
from prepapp.gui.screens.quiz.tools.tool import ToolName
from prepapp.gui.screens.quiz.tools.workbench import Side
from tests.support.driver import Driver


class Painting(QObject):
    """Counts how often a window is painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.UpdateRequest
        return False


CONTROL = Qt.KeyboardModifier.ControlModifier
EXAM = QuizPlan("Exam", Filters(types=(ItemType.SINGLE,)), 3, Mode.EXAM)


def begin(driver: Driver) -> Driver:
    """An exam of three questions at its first."""
    driver.window.quizzes.start(EXAM)
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    return driver


@pytest.fixture
def exam(app: App, start: Callable[[App], Driver]) -> Driver:
    """The window in an exam."""
    return begin(start(app))


def open_tool(driver: Driver) -> ToolName | None:
    """The tool that is open now."""
    return driver.quiz.tools.drawer.tool


def side(driver: Driver) -> Side:
    """Where the drawer stands now."""
    return driver.quiz.tools.workbench.side


def type_keys(driver: Driver, text: str) -> None:
    """Type where the keyboard is."""
    focused = driver.window.focusWidget()
    assert focused is not None
    driver.bot.keyClicks(focused, text)


def test_no_tool_is_open_until_its_key_is_pressed_and_again_after_escape(exam: Driver) -> None:
    tools = exam.quiz.tools
    for key, name in (
        (Qt.Key.Key_G, ToolName.GRID),
        (Qt.Key.Key_N, ToolName.NOTE),
        (Qt.Key.Key_K, ToolName.SCRATCHPAD),
        (Qt.Key.Key_L, ToolName.CALCULATOR),
        (Qt.Key.Key_M, ToolName.FORMULAS),
    ):
        exam.key(Qt.Key.Key_2)
        option = exam.window.focusWidget()
        assert open_tool(exam) is None

        exam.key(key)

        assert open_tool(exam) is name
        assert tools.drawer.isAncestorOf(exam.window.focusWidget())
        assert exam.quiz.top.tools[name].isChecked()
        exam.key(Qt.Key.Key_Escape)
        assert open_tool(exam) is None
        assert exam.window.focusWidget() is option, "the keyboard is back where it was"


def test_escape_puts_a_tool_away_from_the_question_too(exam: Driver) -> None:
    exam.key(Qt.Key.Key_L)
    exam.key(Qt.Key.Key_Tab, CONTROL)
    assert exam.window.focusWidget() is exam.quiz.page.stem

    exam.key(Qt.Key.Key_Escape)

    assert open_tool(exam) is None
    assert exam.window.focusWidget() is exam.quiz.page.stem


def test_the_calculator_calculates_and_enter_does_not_go_on(exam: Driver) -> None:
    exam.key(Qt.Key.Key_L)
    type_keys(exam, "2+3*4")
    exam.key(Qt.Key.Key_Return)
    calculator = exam.quiz.tools.calculator
    assert calculator.value.text() == "= 14"

    type_keys(exam, "/ln(0)")
    exam.key(Qt.Key.Key_Return)

    assert calculator.line.text() == "ans/ln(0)"
    assert calculator.problem.text() == "ln takes numbers above 0."
    assert [calculator.history.item(0).text()] == ["2+3*4 = 14"]
    assert exam.quiz.session.quiz.position == 0
    assert not exam.quiz.session.quiz.current.is_flagged


def test_a_tool_is_moved_and_resized_by_keys(exam: Driver) -> None:
    exam.key(Qt.Key.Key_L)
    tools = exam.quiz.tools
    exam.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    while exam.window.focusWidget() is not tools.drawer.grip:
        exam.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    before = tools.drawer.width()

    exam.key(Qt.Key.Key_Left)
    assert tools.drawer.width() > before
    exam.key(Qt.Key.Key_Left, CONTROL)
    assert side(exam) is Side.LEFT
    assert tools.drawer.x() == 0
    exam.key(Qt.Key.Key_Down, CONTROL)

    assert side(exam) is Side.BELOW
    assert tools.drawer.y() > 0
    assert exam.window.focusWidget() is tools.drawer.grip


def test_formulas_are_found_by_words_over_all_areas(exam: Driver) -> None:
    exam.key(Qt.Key.Key_M)
    type_keys(exam, "bloom filter")

    sheet = exam.quiz.tools.formulas.sheet
    assert "False positives of a Bloom filter" in sheet.toPlainText()
    assert "Bayes" not in sheet.toPlainText()


def test_a_note_stays_with_its_question_and_a_scratchpad_with_its_quiz(exam: Driver) -> None:
    first = exam.quiz.session.quiz.dealt[0].item_id
    exam.key(Qt.Key.Key_N)
    type_keys(exam, "nf 0: look again")
    exam.key(Qt.Key.Key_Tab, CONTROL)
    exam.key(Qt.Key.Key_PageDown)

    assert exam.app.annotations.of(first).note == "nf 0: look again"
    assert exam.quiz.tools.note.field.toPlainText() == ""
    assert exam.quiz.session.quiz.position == 1
    assert exam.quiz.session.quiz.answered_count == 0, "letters in a field are letters"

    exam.key(Qt.Key.Key_K)
    type_keys(exam, "x = 3")
    exam.key(Qt.Key.Key_Tab, CONTROL)
    exam.key(Qt.Key.Key_PageUp)
    exam.wait(lambda: exam.quiz.tools.note.subject == first)
    assert exam.quiz.tools.scratchpad.field.toPlainText() == "x = 3"
    assert exam.quiz.tools.note.field.toPlainText() == "nf 0: look again"


def test_a_note_that_nobody_sees_is_read_when_its_question_was_painted(
    exam: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    exam.wait(lambda: exam.quiz.tools.note.subject != "")
    painted, shown, read = Painting(exam.window), [0], [("", 0)]
    exam.quiz.taking.arrived.connect(lambda: shown.append(painted.count))
    monkeypatch.setattr(exam.quiz.remarks, "look_up", lambda item_id: read.append((item_id, painted.count)))

    exam.key(Qt.Key.Key_PageDown)
    exam.wait(lambda: len(read) > 1)

    quiz = exam.quiz.session.quiz
    assert [item_id for item_id, _ in read[1:]] == [quiz.dealt[1].item_id], "nothing was written on the first"
    assert read[1][1] > shown[1]


def test_a_note_that_is_open_is_read_with_its_question(exam: Driver) -> None:
    exam.key(Qt.Key.Key_N)
    exam.key(Qt.Key.Key_PageDown, CONTROL)
    exam.key(Qt.Key.Key_Tab, CONTROL)

    exam.key(Qt.Key.Key_PageDown)

    assert exam.quiz.session.quiz.position == 1
    assert exam.quiz.tools.note.subject == exam.quiz.session.quiz.dealt[1].item_id


def test_what_was_being_written_survives_without_a_word_of_farewell(
    open_app: Callable[[], App], start: Callable[[App], Driver]
) -> None:
    driver = begin(start(open_app()))
    quiz = driver.quiz.session.quiz
    driver.key(Qt.Key.Key_N)
    type_keys(driver, "half a thou")
    driver.bot.waitUntil(lambda: not driver.quiz.tools.note.is_pending, timeout=500)
    driver.settle()
    driver.key(Qt.Key.Key_Tab, CONTROL)
    driver.key(Qt.Key.Key_K)
    type_keys(driver, "y = 4")
    driver.bot.waitUntil(lambda: not driver.quiz.tools.scratchpad.is_pending, timeout=500)
    driver.settle()

    drafts = driver.app.writing
    assert driver.app.annotations.of(quiz.dealt[0].item_id).note == "", "not put down yet"
    assert drafts.scratchpad(quiz.id) == "y = 4"
    assert drafts.put_down(quiz.dealt[0].item_id).note == "half a thou"


def test_where_both_have_no_room_a_tool_takes_the_questions_place_until_it_is_put_away(exam: Driver) -> None:
    exam.window.resize(SMALLEST)
    exam.key(Qt.Key.Key_G)
    assert exam.quiz.pages.isVisible(), "at the usual text size both have room"
    exam.key(Qt.Key.Key_Escape)
    exam.theme.set_text_scale(200)
    try:
        exam.key(Qt.Key.Key_G)
        assert not exam.quiz.pages.isVisible()

        exam.key(Qt.Key.Key_Escape)

        assert exam.quiz.pages.isVisible()
        assert exam.quiz.pages.isAncestorOf(exam.window.focusWidget()), "the keyboard is back at the question"
        exam.key(Qt.Key.Key_2)
        assert exam.quiz.session.quiz.current.response is not None
    finally:
        exam.theme.set_text_scale(100)
