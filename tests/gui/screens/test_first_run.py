"""The first run: three questions, by keyboard alone, and nothing kept by one who leaves."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.profile import Profile
from prepapp.domain.topics import Level
from prepapp.gui.screens.first_run.screen import FirstRunScreen
from prepapp.gui.screens.first_run.state import LEVELS, Answers, Step, chosen_words
from prepapp.gui.texts.places import MAY_BREAK
from prepapp.gui.theme.theme import Theme
from prepapp.storage.settings import SettingStore
from tests.support.driver import Driver, texts_of
from tests.support.walker import clipped

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def first(qtbot: QtBot, app: App, windows: list[Driver]) -> Driver:
    """The window of the very first start."""
    windows.append(Driver(qtbot, app, passes_first_run=False))
    return windows[-1]


def test_by_keyboard_alone_to_the_first_measurement(first: Driver) -> None:
    first.key(Qt.Key.Key_Up)
    first.key(Qt.Key.Key_Return)
    first.key(Qt.Key.Key_Return)
    first.key(Qt.Key.Key_Return)
    assert first.window.first_run.chosen.text() == "Mid, no interview date, 20 minutes a day."

    first.key(Qt.Key.Key_Return)

    first.wait(lambda: first.window.windowTitle().startswith("Diagnostic – Mid"))
    assert first.app.profiles.profile() == Profile(level=Level.MID)


def test_a_folder_with_a_long_name_has_room_at_twice_the_text(qtbot: QtBot, theme: Theme) -> None:
    folder = Path("/home/somebody/with-an-account-at-work/practice/measurements_of_the_whole_of_26/data")
    theme.set_text_scale(200)
    screen = FirstRunScreen(theme, folder, date(2026, 3, 1))
    qtbot.addWidget(screen)
    screen.resize(880, 462)
    screen.show()
    qtbot.wait(50)  # a page of wrapped words is laid out in two rounds

    assert clipped(screen) == []


def test_looking_around_first_shows_home_and_is_asked_once(
    qtbot: QtBot, open_app: Callable[[], App], windows: list[Driver]
) -> None:
    windows.append(Driver(qtbot, open_app(), passes_first_run=False))
    driver = windows[-1]
    screen = driver.window.first_run
    driver.click(screen.next)
    screen.on_date.setChecked(True)
    screen.date.setDate(QDate(2026, 5, 14))
    driver.click(screen.next)
    driver.click(screen.minutes.buttons[45])
    driver.click(screen.next)
    driver.click(screen.look)
    driver.wait(lambda: driver.window.windowTitle().startswith("Home"))
    driver.quit()

    windows.append(Driver(qtbot, open_app(), passes_first_run=False))

    assert windows[-1].window.windowTitle().startswith("Home")
    assert windows[-1].app.profiles.profile() == Profile(minutes_per_day=45, interview_on=date(2026, 5, 14))


def test_leaving_midway_leaves_the_defaults_and_a_working_window(first: Driver) -> None:
    first.click(first.window.first_run.next)

    first.key(Qt.Key.Key_2, CONTROL)

    first.wait(lambda: first.window.windowTitle().startswith("Practice – Senior"))
    assert SettingStore(first.app.database).all() == {}
    assert first.window.navigation.isVisible()


def test_where_the_data_lives_and_that_it_stays_is_said(first: Driver) -> None:
    said = texts_of(first.window)

    assert str(first.app.folders.data) in said.replace(MAY_BREAK, "")
    assert "Everything stays on this computer." in said
    assert not first.window.navigation.isVisible()


def test_what_is_skipped_keeps_its_default() -> None:
    answers = Answers().answered(Profile(Level.STAFF)).skipped().skipped()

    assert answers == Answers(Profile(Level.STAFF), Step.READY)
    assert Answers(Profile(Level.STAFF)).skipped().profile.level is Level.SENIOR


def test_going_back_keeps_what_was_answered() -> None:
    answers = Answers().answered(Profile(Level.STAFF)).back()

    assert answers == Answers(Profile(Level.STAFF), Step.LEVEL)
    assert answers.back() == answers


def test_every_level_has_a_line_of_its_own() -> None:
    assert set(LEVELS) == set(Level)


def test_the_answers_are_said_before_going_on() -> None:
    assert chosen_words(Profile(interview_on=date(2026, 5, 4))) == "Senior, 4 May 2026, 20 minutes a day."
