"""A quiz whose answers cannot be saved is not left and not quit before they are, or before one says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from prepapp.bootstrap import App
from prepapp.domain.answers import Chosen
from prepapp.domain.dealing import Filters
from prepapp.domain.people import Person
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.gui.shell.places import Place
from prepapp.storage.answers import AnswerStore
from prepapp.storage.quizzes import QuizStore
from tests.end_to_end.test_journey import run_sql
from tests.support.driver import Driver, agree, chosen_of

FULL = "CREATE TRIGGER full BEFORE INSERT ON quiz_event BEGIN SELECT RAISE(ABORT, 'disk full'); END"
CONTROL = Qt.KeyboardModifier.ControlModifier


def quit_without_saving(driver: Driver) -> None:
    driver.window.close()
    driver.settle()
    agree(driver, asked_in(driver), "Quit without saving")


def asked_in(driver: Driver) -> QMessageBox:
    """The question that quitting asked."""
    asked = driver.window.findChild(QMessageBox)
    assert asked is not None
    return asked


def answer_at_the_last_moment(driver: Driver) -> None:
    """Choose an option; whether it is on the disk has not come back yet."""
    driver.bot.keyClick(driver.quiz.page.stem, Qt.Key.Key_1)
    assert driver.quiz.session.unsaved


def answer_kept_of(app: App, driver: Driver, quiz_id: str = "") -> tuple[str, ...]:
    """What the database says was chosen first in a quiz, in the one on the screen by default."""
    kept = QuizStore(app.database).load(quiz_id or driver.quiz.session.quiz.id).entries[0].response
    assert isinstance(kept, Chosen)
    return kept.options


def persons_wanted(driver: Driver) -> list[Person]:
    """Fills with whom the window asked to make way for."""
    found: list[Person] = []
    driver.window.person_wanted.connect(found.append)
    return found


@pytest.fixture
def on_a_full_disk(app: App, start: Callable[[App], Driver]) -> Driver:
    """A quiz of which nothing was answered when the disk became full."""
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Quiz", Filters(types=(ItemType.SINGLE,)), 3))
    driver.wait(lambda: driver.window.current_name == Place.QUIZ)
    driver.settle()
    run_sql(app, FULL)
    return driver


@pytest.fixture
def stuck(on_a_full_disk: Driver) -> Driver:
    """A quiz with an answer that could not be saved, as its banner says."""
    driver = on_a_full_disk
    driver.answer_right()
    driver.key(Qt.Key.Key_Return, CONTROL)
    assert driver.quiz.banner.isVisible()
    return driver


def by_its_button(driver: Driver) -> None:
    driver.bot.mouseClick(driver.quiz.top.leave, Qt.MouseButton.LeftButton)


def by_a_key(driver: Driver) -> None:
    driver.bot.keyClick(driver.window, Qt.Key.Key_1, CONTROL)


def by_another_quiz(driver: Driver) -> None:
    driver.window.quizzes.start_area("swe")


def by_another_person(driver: Driver) -> None:
    driver.window.people.wanted.emit(Person("ada", "Ada"))


WAYS_OUT = [by_its_button, by_a_key, by_another_quiz, by_another_person]


@pytest.mark.parametrize("leave", WAYS_OUT)
def test_no_way_leads_out_of_it_while_the_disk_is_full(
    stuck: Driver, leave: Callable[[Driver], None]
) -> None:
    session, persons = stuck.quiz.session, persons_wanted(stuck)

    leave(stuck)
    stuck.settle()

    assert stuck.window.current_name == Place.QUIZ
    assert stuck.quiz.banner.isVisible()
    assert stuck.quiz.session is session
    assert session.unsaved
    assert persons == []
    quit_without_saving(stuck)


@pytest.mark.parametrize("leave", WAYS_OUT)
def test_what_fails_for_the_first_time_as_one_leaves_is_said_where_one_is(
    on_a_full_disk: Driver, app: App, leave: Callable[[Driver], None]
) -> None:
    driver, persons = on_a_full_disk, persons_wanted(on_a_full_disk)
    answer_at_the_last_moment(driver)

    leave(driver)
    assert not driver.quiz.banner.isVisible(), "nothing has failed so far"
    driver.wait(driver.quiz.banner.isVisible)
    driver.settle()

    assert driver.window.current_name == Place.QUIZ
    assert driver.quiz.is_running
    assert persons == []
    run_sql(app, "DROP TRIGGER full")
    driver.click(driver.quiz.banner.action)
    assert not driver.quiz.banner.isVisible()
    assert answer_kept_of(app, driver) == chosen_of(driver)


@pytest.mark.parametrize("leave", WAYS_OUT)
def test_what_was_answered_as_one_leaves_is_kept(
    on_a_full_disk: Driver, app: App, leave: Callable[[Driver], None]
) -> None:
    driver, persons = on_a_full_disk, persons_wanted(on_a_full_disk)
    run_sql(app, "DROP TRIGGER full")
    left = driver.quiz.session
    answer_at_the_last_moment(driver)
    chosen = chosen_of(driver)

    leave(driver)
    driver.wait(
        lambda: driver.window.current_name == Place.HOME or driver.quiz.session is not left or persons != []
    )
    driver.settle()  # the worker and the test have one connection to the file between them

    assert not left.unsaved
    assert not left.is_running
    assert answer_kept_of(app, driver, left.quiz.id) == chosen


@pytest.mark.parametrize("leave", [by_its_button, by_a_key])
def test_what_is_finished_and_not_saved_is_taken_in_once_and_then_left(
    on_a_full_disk: Driver, app: App, leave: Callable[[Driver], None]
) -> None:
    driver = on_a_full_disk
    finished: list[str] = []
    driver.quiz.finished.connect(finished.append)
    driver.quiz.taking.stop()
    driver.settle()
    assert (driver.window.current_name, finished) == (Place.QUIZ, [])
    assert driver.quiz.banner.isVisible()
    run_sql(app, "DROP TRIGGER full")

    leave(driver)
    driver.wait(lambda: driver.window.current_name == Place.HOME)
    driver.settle()

    assert finished == [driver.quiz.session.quiz.id]
    assert [one.id for one in app.quizzes.records()] == finished


def test_quitting_at_the_last_moment_asks_only_if_the_answer_cannot_be_saved(
    on_a_full_disk: Driver, app: App
) -> None:
    driver = on_a_full_disk
    answer_at_the_last_moment(driver)
    assert not driver.window.close()
    driver.wait(lambda: driver.window.findChild(QMessageBox) is not None)
    driver.click(asked_in(driver).defaultButton())
    run_sql(app, "DROP TRIGGER full")

    driver.window.close()

    driver.wait(lambda: not driver.window.isVisible())
    assert answer_kept_of(app, driver) == chosen_of(driver)


def test_one_leaves_once_there_is_room_and_the_answer_is_there(stuck: Driver, app: App) -> None:
    run_sql(app, "DROP TRIGGER full")

    stuck.click(stuck.quiz.top.leave)
    stuck.wait(lambda: stuck.window.current_name == Place.HOME)
    stuck.settle()

    assert AnswerStore(app.database).count() == 1


def test_quitting_asks_first_and_stays_by_default(stuck: Driver, app: App) -> None:
    assert not stuck.window.close()
    stuck.settle()

    asked = asked_in(stuck)
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
