"""A person's own keys, in the real window: the old key is free, the new one acts, and letters can be off."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from prepapp.bootstrap import App
from prepapp.domain.plans import QuizPlan
from prepapp.domain.quiz import Mode
from prepapp.gui.shortcuts import SECTIONS, Key, as_chosen, taken_by
from tests.support.driver import Driver

Start = Callable[[App], Driver]
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
EVERYWHERE, QUIZ = SECTIONS[0], next(one for one in SECTIONS if one.title == "Quiz")
FLAG = next(key for key in QUIZ.keys if key.action == "Flag")


def press(driver: Driver, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key as the platform does: it goes to the window, and from there to what has the focus."""
    handle = driver.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifiers)
    driver.settle()


@pytest.fixture
def in_exam(start: Start, app: App) -> Driver:
    """An exam at its first question."""
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Exam", size=3, mode=Mode.EXAM))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    return driver


def is_flagged(driver: Driver) -> bool:
    """Whether the question on the screen is."""
    return driver.quiz.session.quiz.current.is_flagged


def test_an_own_letter_acts_and_the_usual_one_is_free(in_exam: Driver) -> None:
    in_exam.window.keyboard.use({"Quiz F": "X"}, has_letters=True)

    press(in_exam, Qt.Key.Key_F)
    assert not is_flagged(in_exam)
    press(in_exam, Qt.Key.Key_X)
    assert is_flagged(in_exam)


def test_two_letters_can_change_places(in_exam: Driver) -> None:
    in_exam.window.keyboard.use({"Quiz F": "G", "Quiz G": "F"}, has_letters=True)

    press(in_exam, Qt.Key.Key_G)
    assert is_flagged(in_exam)
    assert not in_exam.quiz.grid.isVisible()
    press(in_exam, Qt.Key.Key_F)
    assert in_exam.quiz.grid.isVisible()


def test_letters_can_be_off_and_other_keys_still_act(in_exam: Driver) -> None:
    in_exam.window.keyboard.use({}, has_letters=False)

    press(in_exam, Qt.Key.Key_F)
    assert not is_flagged(in_exam)
    press(in_exam, Qt.Key.Key_PageDown)
    assert in_exam.quiz.session.quiz.position == 1


def test_a_shortcut_gets_another_key_and_its_usual_one_back(start: Start, app: App) -> None:
    driver = start(app)
    driver.window.keyboard.use({"Everywhere Ctrl+4": "Ctrl+D"}, has_letters=True)

    press(driver, Qt.Key.Key_4, CONTROL)
    assert driver.window.windowTitle().startswith("Home")
    press(driver, Qt.Key.Key_D, CONTROL)
    driver.wait(lambda: driver.window.windowTitle().startswith("Dashboard"))

    driver.window.keyboard.use({}, has_letters=True)
    press(driver, Qt.Key.Key_1, CONTROL)
    press(driver, Qt.Key.Key_4, CONTROL)
    driver.wait(lambda: driver.window.windowTitle().startswith("Dashboard"))


def test_a_text_field_keeps_its_letters(start: Start, app: App) -> None:
    driver = start(app)
    driver.go_to("Library")
    driver.window.keyboard.use({}, has_letters=False)
    driver.window.library.listing.filters.search.setFocus()

    press(driver, Qt.Key.Key_F)

    assert driver.window.library.listing.filters.search.text() == "f"


def test_own_keys_are_obeyed_at_the_next_start(start: Start, open_app: Callable[[], App]) -> None:
    first = start(open_app())
    first.go_to("Settings")
    keys = first.window.settings.keyboard
    keys.action.setCurrentIndex(keys.action.findData("Everywhere Ctrl+4"))
    keys.key.setKeySequence(QKeySequence("Ctrl+D"))
    keys.key.editingFinished.emit()
    first.settle()
    assert first.window.undo_bar.said.text() == "Key of “Dashboard”: Ctrl+D."
    first.quit()

    again = start(open_app())
    press(again, Qt.Key.Key_D, CONTROL)

    again.wait(lambda: again.window.windowTitle().startswith("Dashboard"))


def test_a_key_that_is_taken_is_refused_with_what_has_it(start: Start, app: App) -> None:
    driver = start(app)
    driver.go_to("Settings")
    keys = driver.window.settings.keyboard
    keys.action.setCurrentIndex(keys.action.findData("Quiz F"))

    keys.key.setKeySequence(QKeySequence("G"))
    keys.key.editingFinished.emit()

    assert keys.refused.text() == "G is the key of “Grid of questions”. Press another."
    assert keys.key.keySequence() == QKeySequence("F")
    assert app.preferences.preferences().keys == {}


def test_an_own_key_takes_the_place_of_the_first_usual_one() -> None:
    own = {"Quiz Ctrl+Right": "Right"}
    following = next(key for key in QUIZ.keys if key.action == "Next question")

    assert as_chosen(QUIZ, following, own).keys == ("Right", "PgDown")
    assert as_chosen(QUIZ, Key(("1",), "Choose", is_fixed=True), {"Quiz 1": "Z"}).keys == ("1",)


def test_a_key_is_taken_on_its_screen_or_everywhere_but_not_on_another() -> None:
    assert taken_by("G", QUIZ, FLAG, {}) is not None
    assert taken_by("Ctrl+K", QUIZ, FLAG, {}) is not None
    assert taken_by("W", QUIZ, FLAG, {}) is None
    assert taken_by("G", QUIZ, FLAG, {"Quiz G": "W"}) is None
