"""What cannot be read of the real file is said in its page, and read by a key once it is mended."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.plans import MockPlan, QuizPlan
from prepapp.domain.quiz import Ending
from prepapp.domain.topics import Level
from prepapp.gui.main_window import SMALLEST
from prepapp.gui.screens.diagnostic.screen import DIAGNOSTIC
from prepapp.gui.widgets.problem import Problem, ProblemCard
from tests.support.driver import Driver
from tests.support.histories import many, save
from tests.support.keys import LAID_OUT_MS, Keys
from tests.support.walker import clipped_for_good, nameless, shared_letters, small_targets

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keys(qtbot: QtBot, app: App, windows: list[Driver]) -> Keys:
    """The window over a history, driven by keys."""
    save(app.database, many("mlops", 12))
    windows.append(made := Keys(qtbot, app))
    made.title_is("Home")
    return made


Visit = Callable[[], object]


def by_number(number: int) -> Callable[[Keys], Visit]:
    """To a screen of the navigation."""
    return lambda one: lambda: one.key(Qt.Key(Qt.Key.Key_0 + number), CONTROL)


def a_mock_interview(one: Keys) -> Visit:
    """What came of a mock interview."""
    return partial(one.window.quizzes.show_interview, finished(one, MockPlan("Mock interview", 20)))


def a_result(one: Keys) -> Visit:
    """What came of a diagnostic."""
    quiz_id = finished(one, QuizPlan("A quiz", size=3))

    def visit() -> None:
        one.window.turn_to("Result")
        one.window.result.enter(quiz_id)

    return visit


def an_introduction(one: Keys) -> Visit:
    """What a diagnostic is."""
    return partial(one.window.quizzes.introduce, DIAGNOSTIC)


def a_review(one: Keys) -> Visit:
    """A finished quiz."""
    return partial(one.window.quizzes.review, finished(one, QuizPlan("A quiz", size=3)))


def finished(one: Keys, plan: QuizPlan | MockPlan) -> str:
    """A quiz that was submitted as it was dealt."""
    session = one.app.quizzes.start(plan, level=Level.SENIOR)
    session.finish(Ending.SUBMITTED)
    one.app.quizzes.save(session.unsaved)
    return session.quiz.id


SCREENS: dict[str, tuple[Callable[[Keys], Visit], str]] = {
    "home": (by_number(1), "answer"),
    "practice": (by_number(2), "annotation"),
    "review": (by_number(3), "quiz_summary"),
    "review, a quiz": (a_review, "quiz_event"),
    "dashboard": (by_number(4), "answer"),
    "library": (by_number(5), "annotation"),
    "settings": (by_number(6), "setting"),
    "interview": (a_mock_interview, "quiz_event"),
    "result": (a_result, "setting"),
    "introduction": (an_introduction, "setting"),
}
"""How one gets to each screen, and a table that it reads."""


@pytest.mark.parametrize("name", SCREENS)
def test_an_error_is_in_the_page_until_what_is_broken_is_mended(keys: Keys, name: str) -> None:
    prepare, table = SCREENS[name]
    visit = prepare(keys)
    visit()
    keys.settle()
    keys.window.resize(SMALLEST)
    rename(keys, table, "away")

    visit()
    keys.wait(lambda: bool(shown(keys)))
    keys.bot.wait(LAID_OUT_MS)

    (card,) = shown(keys)
    assert "no such table" in card.said.text()
    assert "start it again" in card.said.text() or "Put back a copy" in card.said.text(), "what to do"
    assert keys.focused is card.again
    assert not keys.window.findChildren(QMessageBox)
    for look_for in (nameless, shared_letters, small_targets):
        assert look_for(keys.window) == []
    assert clipped_for_good(keys.window, keys.bot.wait) == []

    keys.tab_to(card.details)
    keys.key(Qt.Key.Key_Space)
    assert "no such table" in QGuiApplication.clipboard().text()
    assert "Traceback" in QGuiApplication.clipboard().text()
    assert "[parameters:" not in QGuiApplication.clipboard().text(), "what was written stays here"

    rename(keys, "away", table)
    keys.tab_to(card.again, back=True)
    keys.key(Qt.Key.Key_Return)
    keys.wait(lambda: not shown(keys))
    assert keys.focused.isVisible()


def test_what_could_not_be_done_is_said_below_and_done_after_all(keys: Keys) -> None:
    keys.key(Qt.Key.Key_F, CONTROL)
    keys.title_is("Library")
    keys.key(Qt.Key.Key_Return)
    rename(keys, "annotation", "away")

    keys.key(Qt.Key.Key_M)
    bar = keys.window.notices.bar
    keys.wait(bar.isVisible)
    assert "no such table" in bar.said.text()

    rename(keys, "away", "annotation")
    assert keys.count("annotation") == 0
    while not bar.isAncestorOf(keys.focused):
        keys.key(Qt.Key.Key_F6)
    keys.tab_to(bar.again)
    keys.key(Qt.Key.Key_Return)

    keys.wait(lambda: keys.count("annotation") == 1)
    assert not bar.isVisible()


def test_settings_that_cannot_be_read_are_not_changed_and_a_backup_is_still_put_back(keys: Keys) -> None:
    rename(keys, "setting", "away")

    keys.key(Qt.Key.Key_6, CONTROL)
    settings = keys.window.settings
    keys.wait(settings.problem.isVisible)

    assert not settings.level.isEnabled()
    assert settings.data.isEnabled()


def shown(one: Keys) -> list[Problem]:
    """The problems that are told in the page."""
    found: list[QWidget] = one.window.findChildren(Problem)
    return [card for card in found if isinstance(card, ProblemCard) and card.isVisible()]


def rename(one: Keys, table: str, name: str) -> None:
    """Take a table away from the file, or bring it back, from outside the program."""
    one.settle()
    with closing(sqlite3.connect(one.app.folders.database)) as connection:
        connection.execute(f"ALTER TABLE {table} RENAME TO {name}")
        connection.commit()
