"""How sure one is, is said before the key is shown, or skipped; and kept with the answer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from prepapp.bootstrap import App
from prepapp.domain.plans import QuizPlan
from prepapp.domain.quiz import Confidence, Mode
from prepapp.storage.answers import AnswerStore
from tests.support.driver import Driver

Start = Callable[[App], Driver]
CONTROL = Qt.KeyboardModifier.ControlModifier


def started(driver: Driver, mode: Mode = Mode.STUDY) -> Driver:
    driver.window.quizzes.start(QuizPlan("Quiz", size=3, mode=mode))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    return driver


def test_the_key_waits_for_a_rating(start: Start, app: App) -> None:
    driver = started(start(app))
    driver.answer_right(rate=False)

    driver.key(Qt.Key.Key_Return, CONTROL)

    assert not driver.quiz.page.verdict.isVisible()
    assert driver.quiz.bottom.message.text() == "Say how sure, or skip it."
    assert AnswerStore(app.database).count() == 0


@pytest.mark.parametrize(
    ("key", "confidence"),
    [
        (Qt.Key.Key_F2, Confidence.GUESS),
        (Qt.Key.Key_F3, Confidence.THINK_SO),
        (Qt.Key.Key_F4, Confidence.SURE),
    ],
)
def test_a_rating_is_kept_with_the_answer(
    start: Start, app: App, key: Qt.Key, confidence: Confidence
) -> None:
    driver = started(start(app))
    driver.answer_right(rate=False)
    driver.key(key)
    assert [one for one, chip in driver.quiz.page.confidence.buttons.items() if chip.isChecked()] == [
        confidence
    ]

    driver.key(Qt.Key.Key_Return, CONTROL)

    (answer,) = AnswerStore(app.database).in_order()
    assert answer.confidence is confidence
    assert not driver.quiz.page.confidence.buttons[confidence].isEnabled(), "it is final with the answer"


def test_a_rating_can_be_skipped(start: Start, app: App) -> None:
    driver = started(start(app))
    driver.answer_right(rate=False)

    driver.click(driver.quiz.page.confidence.skip)

    assert driver.quiz.page.verdict.isVisible()
    (answer,) = AnswerStore(app.database).in_order()
    assert answer.confidence is None


def test_not_knowing_needs_no_rating(start: Start, app: App) -> None:
    driver = started(start(app))

    driver.key(Qt.Key.Key_0)

    assert driver.quiz.page.verdict.isVisible()


def test_an_exam_takes_a_rating_but_asks_for_none(start: Start, app: App) -> None:
    driver = started(start(app), Mode.EXAM)
    driver.answer_right(rate=False)
    assert not driver.quiz.page.confidence.skip.isVisible()
    driver.key(Qt.Key.Key_F4)
    driver.key(Qt.Key.Key_Return, CONTROL)

    assert driver.quiz.session.quiz.position == 1
    assert driver.quiz.session.quiz.entries[0].confidence is Confidence.SURE
    assert driver.quiz.session.quiz.current.confidence is None
