"""Tab goes through a question as it is read: the question, its answer, how sure, and the way on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from prepapp.bootstrap import App
from prepapp.domain.dealing import Filters
from prepapp.domain.grading import Outcome
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode
from prepapp.gui.widgets.question_page import LETTING_GO_MS
from tests.support.driver import Driver
from tests.support.histories import many, save

Start = Callable[[App], Driver]


def parts_by_tab(driver: Driver) -> list[str]:
    """The parts of the screen in the order in which Tab comes to them from the question, each once."""
    page, quiz = driver.quiz.page, driver.quiz
    assert page.editor is not None
    parts: dict[str, QWidget] = {
        "question": page.stem,
        "answer": page.editor,
        "how sure": page.confidence,
        "way on": quiz.bottom,
        "bar above": quiz.top,
    }
    page.stem.setFocus()
    found: list[str] = []
    for _ in range(40):
        focused = driver.window.focusWidget()
        assert focused is not None
        part = next((name for name, one in parts.items() if one is focused or one.isAncestorOf(focused)), "")
        if part and (not found or found[-1] != part):
            found.append(part)
        if len(found) > len(parts):
            break
        driver.bot.keyClick(focused, Qt.Key.Key_Tab)
    return found


def is_rated(driver: Driver) -> bool:
    """Whether it was said how sure the answer is."""
    return driver.quiz.session.quiz.current.confidence is not None


@pytest.mark.parametrize("kind", [one for one in ItemType if one is not ItemType.OPEN], ids=str)
def test_tab_goes_through_a_question_as_it_is_read(app: App, start: Start, kind: ItemType) -> None:
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Any", Filters(types=(kind,)), 3, Mode.STUDY))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    for _ in range(2):  # the second was prepared while the first was read
        assert parts_by_tab(driver) == ["question", "answer", "how sure", "way on", "bar above", "question"]
        driver.key(Qt.Key.Key_PageDown)


def stops(driver: Driver) -> list[str]:
    """What Tab comes to from where the keyboard is, until it is there again."""
    first = driver.window.focusWidget()
    found: list[str] = []
    for _ in range(100):
        focused = driver.window.focusWidget()
        assert focused is not None
        if found and focused is first:
            break
        found.append(focused.accessibleName() or focused.property("text") or "")
        driver.bot.keyClick(focused, Qt.Key.Key_Tab)
    return found


def test_nothing_is_forgotten_with_a_question_that_is_over(app: App, start: Start) -> None:
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Any", Filters(types=(ItemType.SINGLE,)), 3, Mode.EXAM))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    line = driver.window.statusBar()
    for _ in range(3):
        driver.key(Qt.Key.Key_Return)
    driver.bot.wait(3 * LETTING_GO_MS)

    assert isValid(line), "it is in the window still, and says what is saved"


def test_tab_goes_through_practice_as_it_is_read(app: App, start: Start) -> None:
    driver = start(app)
    driver.go_to("Practice")
    driver.click(driver.window.practice.filters.further.toggle)
    tile = driver.window.practice.kinds.current
    assert tile is not None
    tile.setFocus()

    came_to = stops(driver)

    parts = ("Own quiz", "Areas: ", "Level of", "More filters", "Type of", "Tags", "Number of", "&Start")
    seen = [
        next(place for place, name in enumerate(came_to) if name.startswith(part))
        for part in (*parts, "Navigation")
    ]
    assert seen == sorted(seen), came_to


def test_tab_goes_through_the_dashboard_as_it_is_read(app: App, start: Start) -> None:
    save(app.database, [*many("mlops", 12), *many("swe", 12, outcome=Outcome.WRONG)])
    driver = start(app)
    dashboard = driver.window.dashboard
    for _ in range(2):  # the steps are made anew whenever it is entered
        driver.go_to("Dashboard")
        driver.wait(lambda: dashboard.deck.is_complete)
        dashboard.controls.focus()

        came_to = stops(driver)

        charts = (card.chart.accessibleName() for card in dashboard.deck.cards)
        begins = [button.accessibleName() for button in dashboard.verdict.more_steps.buttons]
        assert len(begins) == 2
        parts = (dashboard.verdict.step_button.accessibleName(), *begins, "Why in this order", *charts)
        seen = [came_to.index(part) for part in (*parts, "How this is calculated", "Navigation")]
        assert seen == sorted(seen), came_to
        driver.go_to("Home")


def test_enter_on_a_rating_that_is_given_checks_the_answer(app: App, start: Start) -> None:
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Any", Filters(types=(ItemType.SINGLE,)), 3, Mode.STUDY))
    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    driver.settle()
    driver.key(Qt.Key.Key_1)

    driver.key(Qt.Key.Key_Return)
    assert not is_rated(driver), "how sure is asked for"
    driver.key(Qt.Key.Key_Return)
    assert is_rated(driver)
    assert not driver.quiz.page.verdict.isVisible()
    driver.key(Qt.Key.Key_Return)

    assert driver.quiz.page.verdict.isVisible()
