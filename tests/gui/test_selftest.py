"""The window's part of the self-test sees what a person would see, and what they would not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.topics import Level
from prepapp.gui.selftest import colours_of, draw_chart, draw_page, nothing_raised, visit_screens


def test_every_screen_is_visited(qtbot: QtBot, open_app: Callable[[], App]) -> None:
    assert visit_screens(open_app()) == "Home, Practice, Review, Dashboard, Library, Settings"


def test_the_page_has_its_formulas_and_colours(qtbot: QtBot) -> None:
    assert draw_page().startswith("2 pictures of formulas")


def test_the_chart_is_drawn(qtbot: QtBot, app: App) -> None:
    readiness = app.readiness.level_readiness(Level.SENIOR)

    assert draw_chart(readiness, app.bundle.taxonomy).startswith("640 x 420 pixels")


def test_an_empty_picture_is_a_failure() -> None:
    blank = QImage(8, 8, QImage.Format.Format_RGB32)
    blank.fill(0xFFFFFF)

    with pytest.raises(RuntimeError, match="the picture is empty"):
        colours_of(blank)


def test_an_error_in_a_slot_is_a_failure(qtbot: QtBot) -> None:
    def fail() -> None:
        heard.append("called")
        raise ValueError("behind the screen")

    heard: list[str] = []

    def let_a_slot_fail() -> None:
        with nothing_raised():
            QTimer.singleShot(0, fail)
            qtbot.waitUntil(lambda: bool(heard))

    with pytest.raises(ValueError, match="behind the screen"):
        let_a_slot_fail()
