"""The clock of a quiz wakes the program only while it counts towards something."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer

from prepapp.bootstrap import App
from prepapp.domain.course import Mode
from prepapp.domain.plans import Countdown, QuizPlan
from prepapp.gui.shell.places import Place
from tests.support.driver import Driver

TIMED = QuizPlan("Timed", size=3, mode=Mode.EXAM, timing=Countdown(minutes=10))
UNTIMED = QuizPlan("Untimed", size=3, mode=Mode.EXAM)


def wakes(driver: Driver) -> bool:
    return any(one.isActive() for one in driver.quiz.clock.findChildren(QTimer))


def begin(driver: Driver, plan: QuizPlan) -> None:
    driver.window.quizzes.start(plan)
    driver.wait(lambda: driver.window.current_name == Place.QUIZ)
    driver.settle()


def test_it_wakes_while_a_countdown_runs_and_no_longer(app: App, start: Callable[[App], Driver]) -> None:
    driver = start(app)
    begin(driver, TIMED)
    assert wakes(driver)

    driver.quiz.taking.stop()

    driver.wait(lambda: not wakes(driver))


def test_without_a_countdown_it_never_wakes(app: App, start: Callable[[App], Driver]) -> None:
    driver = start(app)

    begin(driver, UNTIMED)

    assert driver.quiz.is_running
    assert not wakes(driver)
