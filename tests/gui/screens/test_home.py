"""Home in the real window: the first button, the day's reviews and the week, by key and by click."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from prepapp.bootstrap import App
from prepapp.domain.course import Mode
from prepapp.domain.dealing import Filters
from prepapp.domain.glance import OpenQuiz
from prepapp.domain.grading import Outcome
from prepapp.domain.plans import QuizPlan
from prepapp.domain.profile import Profile
from prepapp.domain.questions import ItemType
from prepapp.gui.widgets.week_dots import WeekDots
from tests.support.driver import Driver, texts_of
from tests.support.histories import NOON, many, save
from tests.support.world import FakeTime

Start = Callable[[App], Driver]


@pytest.fixture
def practised(app: App, clock: FakeTime) -> App:
    """Missed questions of a week ago, and two minutes of practice today."""
    save(app.database, many("mlops-senior", 5, outcome=Outcome.WRONG, at=clock.wall - timedelta(days=9)))
    save(app.database, many("swe-senior", 3, at=clock.wall - timedelta(minutes=5)))
    app.profiles.change(Profile(interview_on=date(2026, 3, 11)))
    app.readiness.keep_standing(app.profiles.profile())
    return app


def test_reviews_the_countdown_and_the_week_are_on_home(start: Start, practised: App) -> None:
    driver = start(practised)

    words = texts_of(driver.window)

    assert "5 due, about 5 minutes" in words
    assert "10 days to the interview." in words
    (dots,) = [one for one in driver.window.home.findChildren(WeekDots) if one.isVisible()]
    assert dots.accessibleName() == "Practised this week: Sunday."
    assert not dots.grab().isNull()
    assert driver.window.home.start.text() == "&Continue"


@pytest.mark.parametrize("by_key", [True, False])
def test_due_reviews_are_started(start: Start, practised: App, by_key: bool) -> None:
    driver = start(practised)

    if by_key:
        driver.key(Qt.Key.Key_V)
    else:
        review = driver.window.home.review
        assert review is not None
        driver.click(review)

    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    assert {one.item_id for one in driver.quiz.session.quiz.dealt} == {
        f"mlops-senior-{n:04d}" for n in range(5)
    }


def test_once_the_day_is_done_enter_shows_the_analysis(start: Start, practised: App, clock: FakeTime) -> None:
    practised.profiles.change(Profile(minutes_per_day=1))
    driver = start(practised)
    assert driver.window.home.start.text() == "See &analysis"
    driver.window.home.start.setFocus()

    driver.key(Qt.Key.Key_Return)

    driver.wait(lambda: driver.window.windowTitle().startswith("Dashboard"))


def test_the_step_that_was_next_is_then_one_key_away(start: Start, practised: App) -> None:
    practised.profiles.change(Profile(minutes_per_day=1))
    driver = start(practised)

    driver.key(Qt.Key.Key_2)

    driver.wait(lambda: not driver.window.windowTitle().startswith("Home"))


def test_news_on_home_is_there_at_once_and_has_the_keyboard(start: Start, practised: App) -> None:
    home = start(practised).window.home

    home.show_glance(
        replace(home._glance, open_quiz=OpenQuiz("a", "Diagnostic", NOON, 3, 25, Mode.DIAGNOSTIC))
    )

    assert home.resume is not None
    assert home.resume.isVisible()
    assert home.window().focusWidget() is home.resume
    assert home.resume.property("role") == "primary"
    assert home.start.property("role") != "primary", "one thing is to be done first"


@pytest.fixture
def interrupted(start: Start, app: App) -> Driver:
    """Home with an exam that was left after its first answer."""
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Mock run", Filters(types=(ItemType.SINGLE,)), 3, Mode.EXAM))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    driver.key(Qt.Key.Key_1)
    driver.click(driver.quiz.top.leave)
    driver.wait(lambda: driver.window.home.resume is not None)
    return driver


def test_a_key_that_is_pressed_twice_resumes_once(interrupted: Driver) -> None:
    for _ in range(2):
        QTest.keyClick(interrupted.window.home, Qt.Key.Key_R)
    interrupted.wait(lambda: interrupted.window.windowTitle().startswith("Quiz"))
    interrupted.settle()

    assert len(interrupted.app.quizzes.quiz(interrupted.quiz.session.quiz.id).gaps) == 1


def test_reviews_that_are_asked_for_twice_are_one_quiz(start: Start, practised: App) -> None:
    driver = start(practised)

    for _ in range(2):
        QTest.keyClick(driver.window.home, Qt.Key.Key_V)
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    driver.click(driver.quiz.top.leave)
    driver.wait(lambda: driver.window.home.resume is not None)
    driver.app.quizzes.discard(driver.quiz.session.quiz.id)

    assert driver.app.quizzes.interrupted() is None


def test_a_discarded_quiz_comes_back_with_undo(interrupted: Driver) -> None:
    window = interrupted.window
    discard = next(one for one in window.home.findChildren(QPushButton) if one.text() == "&Discard")

    interrupted.bot.mouseDClick(discard, Qt.MouseButton.LeftButton)
    interrupted.click(discard) if discard.isVisible() else interrupted.settle()
    assert window.home.resume is None
    assert window.undo_bar.said.text() == "The interrupted quiz was discarded: Mock run"
    assert [one.title for one in interrupted.app.quizzes.records()] == ["Mock run"]

    interrupted.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    interrupted.wait(lambda: window.home.resume is not None)
    assert interrupted.app.quizzes.records() == ()
    interrupted.key(Qt.Key.Key_R)
    interrupted.wait(lambda: window.windowTitle().startswith("Quiz"))
    assert interrupted.quiz.session.quiz.entries[0].response is not None

    interrupted.click(interrupted.quiz.top.leave)
    interrupted.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    interrupted.wait(lambda: window.home.resume is None)
