"""A quiz whose answers cannot be saved is not left and not quit before they are, or before one says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from prepapp.bootstrap import App
from prepapp.domain.plans import QuizPlan
from prepapp.gui.shell.places import Place
from prepapp.storage.answers import AnswerStore
from tests.end_to_end.test_journey import run_sql
from tests.support.driver import Driver

FULL = "CREATE TRIGGER full BEFORE INSERT ON quiz_event BEGIN SELECT RAISE(ABORT, 'disk full'); END"
CONTROL = Qt.KeyboardModifier.ControlModifier


def quit_without_saving(driver: Driver) -> None:
    driver.window.close()
    asked = driver.window.findChild(QMessageBox)
    assert asked is not None
    driver.click(next(one for one in asked.buttons() if one.text() == "&Quit without saving"))


@pytest.fixture
def stuck(app: App, start: Callable[[App], Driver]) -> Driver:
    """A quiz with an answer that could not be saved, as its banner says."""
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Quiz", size=3))
    driver.wait(lambda: driver.window.current_name == Place.QUIZ)
    driver.settle()
    run_sql(app, FULL)
    driver.answer_right()
    driver.key(Qt.Key.Key_Return, CONTROL)
    assert driver.quiz.banner.isVisible()
    return driver


def by_its_button(driver: Driver) -> None:
    driver.click(driver.quiz.top.leave)


def by_a_key(driver: Driver) -> None:
    driver.key(Qt.Key.Key_1, CONTROL)


@pytest.mark.parametrize("leave", [by_its_button, by_a_key])
def test_no_way_leads_out_of_it_while_the_disk_is_full(
    stuck: Driver, leave: Callable[[Driver], None]
) -> None:
    leave(stuck)
    stuck.settle()

    assert stuck.window.current_name == Place.QUIZ
    assert stuck.quiz.banner.isVisible()
    assert stuck.quiz.session.unsaved
    quit_without_saving(stuck)


def test_one_leaves_once_there_is_room_and_the_answer_is_there(stuck: Driver, app: App) -> None:
    run_sql(app, "DROP TRIGGER full")

    stuck.click(stuck.quiz.top.leave)
    stuck.wait(lambda: stuck.window.current_name == Place.HOME)
    stuck.settle()

    assert AnswerStore(app.database).count() == 1


def test_quitting_asks_first_and_stays_by_default(stuck: Driver, app: App) -> None:
    assert not stuck.window.close()

    asked = stuck.window.findChild(QMessageBox)
    assert asked is not None
    assert "could not be saved" in asked.text()
    default = asked.defaultButton()
    assert default.text() == "&Stay"
    stuck.click(default)
    assert stuck.window.isVisible()
    run_sql(app, "DROP TRIGGER full")
    stuck.click(stuck.quiz.banner.action)
    stuck.settle()
    assert stuck.window.close()
    assert AnswerStore(app.database).count() == 1


def test_one_may_quit_without_saving(stuck: Driver) -> None:
    quit_without_saving(stuck)

    stuck.wait(lambda: not stuck.window.isVisible())
