"""What is loaded behind the window begins when the window is painted, or would never be."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from prepapp.bootstrap import App
from prepapp.gui.application import close_window, make_qt, open_window
from prepapp.gui.first_paint import AfterFirstPaint
from prepapp.gui.main_window import MainWindow
from prepapp.gui.theme.theme import Theme


class Painted(QWidget):
    """Notes each time that it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.notes: list[str] = []

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.notes.append("painted")


def test_it_comes_after_the_paint_and_once(qtbot: QtBot) -> None:
    window = Painted()
    qtbot.addWidget(window)
    window.show()
    AfterFirstPaint(window, lambda: window.notes.append("then"))

    qtbot.waitUntil(lambda: "then" in window.notes)
    window.hide()
    window.show()
    qtbot.waitUntil(lambda: window.notes.count("painted") == 2)

    assert window.notes == ["painted", "then", "painted"]


def test_a_window_that_nobody_sees_is_not_waited_for(qtbot: QtBot) -> None:
    window = Painted()
    qtbot.addWidget(window)
    window.winId()
    AfterFirstPaint(window, lambda: window.notes.append("then"))

    qtbot.waitUntil(lambda: window.notes == ["then"])


def test_nothing_is_loaded_before_home_is_painted(
    qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    monkeypatch.setattr(MainWindow, "paintEvent", lambda *_: order.append("painted"))
    monkeypatch.setattr(MainWindow, "warm_up", lambda _: order.append("loading"))

    window, runner = open_window(app, Theme(make_qt(), app.shipped.resources / "icons"))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: "loading" in order)

    assert runner.is_idle
    assert order[0] == "painted"
    close_window(app, runner)
