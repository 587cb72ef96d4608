"""Text that is made larger in the middle of a question: everything on the screen follows at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from prepapp.bootstrap import App
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode
from prepapp.gui.main_window import SMALLEST
from prepapp.gui.shell.in_sight import LAID_OUT_MS
from prepapp.gui.theme.theme import ThemeChoice
from prepapp.gui.widgets.answers.ordering import StepCard
from prepapp.gui.widgets.answers.typed import NumberEditor, OutputEditor
from prepapp.gui.widgets.parts import scroll_area_around
from tests.support.driver import Driver
from tests.support.keys import is_in_sight
from tests.support.looks import wear

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def coding(app: App, start: Callable[[App], Driver]) -> Driver:
    """A question about what a program prints, in a large window."""
    driver = start(app)
    driver.window.resize(1900, 1000)
    begin(driver, ItemType.CODE_OUTPUT)
    return driver


def begin(driver: Driver, kind: ItemType) -> None:
    """An exam of one question of a kind."""
    driver.window.quizzes.start(QuizPlan("One", Filters(types=(kind,)), 1, Mode.EXAM))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()


def double(driver: Driver) -> None:
    """Make the text twice as large by its key."""
    for _ in range(10):
        driver.key(Qt.Key.Key_Plus, CONTROL)
    assert driver.theme.text_scale == 200


def test_what_a_program_prints_is_typed_in_letters_as_large_as_the_rest(coding: Driver) -> None:
    editor = coding.quiz.page.editor
    assert isinstance(editor, OutputEditor)
    coding.bot.keyClicks(editor.field, "12")
    before, height = QFontMetrics(editor.field.font()).height(), editor.field.height()

    double(coding)

    assert QFontMetrics(editor.field.font()).height() > 1.8 * before
    assert editor.field.document().defaultFont().pixelSize() == coding.theme.font().pixelSize()
    assert editor.field.height() > 1.5 * height
    assert editor.field.toPlainText() == "12"


def test_the_ways_to_write_a_number_are_shown_whole(app: App, start: Callable[[App], Driver]) -> None:
    driver = start(app)
    driver.window.resize(SMALLEST)
    begin(driver, ItemType.NUMERIC)
    editor = driver.quiz.page.editor
    assert isinstance(editor, NumberEditor)

    double(driver)

    line = editor.line
    words = line.fontMetrics().horizontalAdvance(line.placeholderText())
    driver.wait(lambda: line.contentsRect().width() > words + 2 * driver.theme.space(8))


def test_the_arrows_of_a_step_follow_the_text_and_the_look(app: App, start: Callable[[App], Driver]) -> None:
    driver = start(app)
    begin(driver, ItemType.ORDERING)
    card = next(iter(driver.quiz.page.findChildren(StepCard)))

    double(driver)
    wear(driver.theme, ThemeChoice.DARK)

    assert card.down.iconSize() == driver.theme.icon_size()
    wanted = driver.theme.icon("chevron-down").pixmap(32, 32).toImage()
    assert card.down.icon().pixmap(32, 32).toImage() == wanted, "drawn in the dark look's colours"


def test_where_the_keyboard_is_stays_in_sight(app: App, start: Callable[[App], Driver]) -> None:
    driver = start(app)
    driver.window.resize(SMALLEST.width(), 900)
    begin(driver, ItemType.SINGLE)
    driver.key(Qt.Key.Key_D)
    option = driver.window.focusWidget()
    assert is_in_sight(option)

    driver.window.resize(SMALLEST)
    driver.wait(lambda: driver.quiz.height() < 600)
    driver.wait(lambda: is_in_sight(option))
    double(driver)

    driver.wait(lambda: is_in_sight(option))
    driver.quiz.page.stem.setFocus()
    area = scroll_area_around(driver.quiz.page)
    assert area is not None
    driver.bot.wait(2 * LAID_OUT_MS)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not is_in_sight(driver.quiz.page.stem)
    driver.window.resize(SMALLEST.width() + 20, SMALLEST.height())
    driver.bot.wait(2 * LAID_OUT_MS)
    assert not is_in_sight(driver.quiz.page.stem), "who scrolled away stays there"


def test_a_line_of_the_question_holds_as_many_words_in_larger_text(coding: Driver) -> None:
    before = coding.quiz.page.stem.width()

    double(coding)
    coding.wait(lambda: coding.quiz.page.stem.width() > 1.9 * before)

    coding.key(Qt.Key.Key_0, CONTROL)
    coding.wait(lambda: coding.quiz.page.stem.width() == before)
