"""Options are struck out and restored in the real window, and stay so over a restart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from prepapp.bootstrap import App
from prepapp.domain.answers import Chosen
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode
from prepapp.gui.widgets.answers.choice import ChoiceEditor
from prepapp.gui.widgets.answers.option import OptionCard
from tests.support.driver import Driver

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
EXAM = QuizPlan("Exam", Filters(types=(ItemType.SINGLE,)), 3, Mode.EXAM)


def cards(driver: Driver) -> list[OptionCard]:
    """The options on the screen."""
    editor = driver.quiz.page.editor
    assert isinstance(editor, ChoiceEditor)
    return editor.cards


def struck(driver: Driver) -> list[int]:
    """The places of the options that are struck out."""
    return [place for place, card in enumerate(cards(driver)) if card.is_struck]


@pytest.fixture
def exam(app: App, start: Callable[[App], Driver]) -> Driver:
    """An exam of three questions at its first."""
    driver = start(app)
    driver.window.quizzes.start(EXAM)
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    return driver


def test_shift_and_a_digit_strike_an_option_out_and_restore_it(exam: Driver) -> None:
    card = cards(exam)[1]

    exam.key(Qt.Key.Key_2, SHIFT)

    assert exam.quiz.session.quiz.current.struck == {card.option.id}
    assert card.mark.accessibleDescription() == "struck out"
    assert card.strike.accessibleName() == "Restore option B"
    assert exam.quiz.grid.cells[0].accessibleName() == "Question 1, struck only, current"
    assert exam.quiz.session.quiz.current.response is None, "striking chooses nothing"

    exam.key(Qt.Key.Key_2, SHIFT)

    assert exam.quiz.session.quiz.current.struck == frozenset()
    assert card.mark.accessibleDescription() == ""
    assert card.strike.accessibleName() == "Strike out option B"


def test_the_small_button_and_the_delete_key_do_the_same(exam: Driver) -> None:
    exam.click(cards(exam)[0].strike)
    assert struck(exam) == [0]

    exam.key(Qt.Key.Key_1)
    assert struck(exam) == []
    exam.key(Qt.Key.Key_Down)
    exam.key(Qt.Key.Key_Delete)

    assert struck(exam) == [1]
    assert exam.quiz.session.quiz.current.response is None, "the arrow chose B, striking it out let it go"
    assert not any(card.mark.isChecked() for card in cards(exam))


def test_a_struck_option_can_be_chosen_without_being_asked(exam: Driver) -> None:
    exam.key(Qt.Key.Key_3, SHIFT)

    exam.key(Qt.Key.Key_3)

    assert exam.quiz.session.quiz.current.response == Chosen((cards(exam)[2].option.id,))
    assert not cards(exam)[2].is_struck


def test_what_is_struck_out_stays_so_after_a_restart(
    open_app: Callable[[], App], start: Callable[[App], Driver], tmp_path: Path
) -> None:
    first = start(open_app())
    first.window.quizzes.start(EXAM)
    first.wait(lambda: first.window.windowTitle().startswith("Quiz"))
    first.settle()
    first.key(Qt.Key.Key_1, SHIFT)
    first.key(Qt.Key.Key_PageDown)
    first.key(Qt.Key.Key_2, SHIFT)
    first.quit()

    again = start(open_app())
    again.key(Qt.Key.Key_R)
    again.wait(lambda: again.window.windowTitle().startswith("Quiz"))
    again.settle()

    assert struck(again) == [1]
    again.key(Qt.Key.Key_PageUp)
    assert struck(again) == [0]


def test_after_the_key_was_shown_nothing_is_struck_out(app: App, start: Callable[[App], Driver]) -> None:
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Study", Filters(types=(ItemType.SINGLE,)), 2, Mode.STUDY))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    driver.key(Qt.Key.Key_3, SHIFT)
    driver.answer_right()
    driver.key(Qt.Key.Key_Return)

    driver.key(Qt.Key.Key_1, SHIFT)

    assert not any(card.strike.isVisible() for card in cards(driver))
    assert not cards(driver)[0].is_struck


def test_a_letter_with_another_key_held_is_no_answer(exam: Driver) -> None:
    for held in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier, CONTROL):
        exam.key(Qt.Key.Key_B, held)
    assert exam.quiz.session.quiz.current.response is None

    exam.key(Qt.Key.Key_B)
    assert exam.quiz.session.quiz.current.response is not None
