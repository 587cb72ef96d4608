"""A quiz in the smallest window and the largest text: the question has room, nothing is out of reach."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.plans import QuizPlan
from prepapp.gui.deeds import Deed
from prepapp.gui.main_window import SMALLEST, USUAL
from prepapp.gui.shell.places import Place
from tests.support.driver import Driver
from tests.support.keys import LAID_OUT_MS, Keys, is_in_sight
from tests.support.walker import clipped_for_good

LARGEST = 200
A_THIRD_PX = SMALLEST.height() // 3
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def keys(qtbot: QtBot, app: App, windows: list[Driver]) -> Iterator[Keys]:
    windows.append(made := Keys(qtbot, app))
    made.theme.set_text_scale(LARGEST)
    made.window.resize(SMALLEST)
    made.window.quizzes.start(QuizPlan("A quiz with a title of some length", size=3))
    made.wait(lambda: made.window.current_name == Place.QUIZ)
    made.bot.wait(LAID_OUT_MS)
    yield made
    made.theme.set_text_scale(100)


def crowd(keys: Keys) -> None:
    """Everything that can be said above and below a question at once."""
    keys.quiz.banner.say("Some answers could not be saved, for the disk is full. " * 2, kind="error")
    keys.quiz.bottom.say("Say how sure, or skip it.")
    keys.window.undo_bar.offer(Deed("Minutes a day: 45.", lambda: None, lambda: None))
    keys.bot.wait(LAID_OUT_MS)


def test_a_question_has_more_than_a_third_of_the_window(keys: Keys) -> None:
    assert keys.quiz.pages.height() > A_THIRD_PX
    assert keys.window.size() == SMALLEST


def test_the_way_back_and_the_flag_are_icons_that_keep_their_names_and_letters(keys: Keys) -> None:
    bottom, quiz = keys.quiz.bottom, keys.quiz
    keys.key(Qt.Key.Key_Right, CONTROL)
    keys.bot.wait(LAID_OUT_MS)
    shapes = [one.width() == one.height() for one in (bottom.previous, bottom.flag)]
    names = [one.text() for one in (bottom.previous, bottom.flag)]

    keys.key(Qt.Key.Key_F, ALT)
    keys.wait(lambda: quiz.session.quiz.entries[1].is_flagged)
    keys.key(Qt.Key.Key_P, ALT)
    keys.wait(lambda: quiz.session.quiz.position == 0)
    keys.settle()

    assert shapes == [True, True]
    assert names == ["&Previous", "&Flag"]


def test_in_a_larger_window_the_words_come_back(keys: Keys) -> None:
    bottom, top = keys.quiz.bottom, keys.quiz.top
    was_whole = top.title.isVisible()

    keys.window.resize(USUAL)
    keys.wait(lambda: bottom.previous.width() > 2 * bottom.previous.height())

    assert not was_whole
    assert top.title.isVisible()
    assert top.timer.isVisible()


def test_whatever_is_said_above_and_below_nothing_is_cut_for_good(keys: Keys) -> None:
    crowd(keys)

    assert clipped_for_good(keys.window, keys.bot.wait) == []
    assert keys.window.size() == SMALLEST


def test_what_lies_below_the_window_comes_into_sight_with_the_keyboard(keys: Keys) -> None:
    crowd(keys)
    dont_know = keys.quiz.bottom.dont_know
    was_in_sight = is_in_sight(dont_know)

    keys.tab_to(dont_know)

    assert not was_in_sight
    assert is_in_sight(dont_know)


def test_a_key_for_the_quiz_scrolls_nothing_while_a_button_has_the_keyboard(keys: Keys) -> None:
    crowd(keys)
    keys.tab_to(keys.quiz.bottom.dont_know)

    keys.key(Qt.Key.Key_PageDown)

    assert keys.quiz.session.quiz.position == 1
