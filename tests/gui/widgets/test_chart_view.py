"""A chart view draws in its worker, shows sharply, and keeps the old picture until the new one is there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from prepapp.gui.charts.picture import Picture, Size
from prepapp.gui.jobs import JobRunner
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chart_view import ChartView
from prepapp.gui.widgets.drawn_chart import Chart
from prepapp.gui.widgets.parts import column
from prepapp.gui.widgets.ringed import RingedCard
from tests.support.executors import HeldExecutor


def plain(color: tuple[int, int, int]) -> Chart:
    def draw(size: Size) -> Picture:
        width, height = round(size.width * size.ratio), round(size.height * size.ratio)
        return Picture(width, height, size.ratio, bytes((*color, 255)) * (width * height))

    return Chart(draw, lambda width: width // 2, "Takeaway", "What it shows.")


RED, BLUE = plain((200, 0, 0)), plain((0, 0, 200))


class Shown:
    """A view in a window, with a worker that waits to be told."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.held = HeldExecutor()
        self.view = ChartView(JobRunner(executor=self.held), theme)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.view.setParent(self.window)
        self.view.resize(300, 150)
        self.window.resize(400, 300)
        self.window.show()
        self.bot = qtbot

    def draw(self) -> None:
        """Let the view ask, the worker work, and the picture come back."""
        self.bot.waitUntil(lambda: self.held.waiting > 0)
        self.held.work()
        self.bot.waitUntil(lambda: not self.view._is_drawing or self.held.waiting > 0)

    def color(self) -> tuple[int, int, int]:
        """What is on the screen in the middle of the view."""
        found = QColor(self.view.grab().toImage().pixel(self.view.width() // 2, self.view.height() // 2))
        return found.red(), found.green(), found.blue()


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Shown:
    return Shown(qtbot, theme)


def test_a_chart_is_shown_when_it_is_drawn(shown: Shown) -> None:
    shown.view.show_chart(RED)

    shown.draw()

    assert shown.color() == (200, 0, 0)
    assert shown.view.is_up_to_date


def test_the_old_picture_stays_until_the_new_one_is_there(shown: Shown) -> None:
    shown.view.show_chart(RED)
    shown.draw()

    shown.view.show_chart(BLUE)
    shown.bot.waitUntil(lambda: shown.held.waiting > 0)

    assert shown.color() == (200, 0, 0)
    shown.held.work()
    shown.bot.waitUntil(lambda: shown.view.is_up_to_date)
    assert shown.color() == (0, 0, 200)


def test_what_is_shown_already_is_not_drawn_again(shown: Shown) -> None:
    shown.view.show_chart(RED)
    shown.draw()
    shown.view.say_updating()

    shown.view.show_chart(replace(RED))
    shown.bot.wait(30)

    assert shown.held.waiting == 0
    assert not shown.view.is_updating


def test_a_chart_out_of_sight_waits_until_it_is_scrolled_to(qtbot: QtBot, theme: Theme) -> None:
    shown = Shown(qtbot, theme)
    shown.view.move(0, 500)

    shown.view.show_chart(RED)
    shown.bot.wait(30)
    assert shown.held.waiting == 0

    shown.view.move(0, 0)
    shown.draw()
    assert shown.color() == (200, 0, 0)


def test_a_chart_that_nobody_scrolls_to_is_drawn_a_little_later(qtbot: QtBot, theme: Theme) -> None:
    shown = Shown(qtbot, theme)
    shown.view.move(0, 500)

    shown.view.show_chart(RED)

    shown.draw()
    assert shown.view.is_up_to_date


def test_many_resizes_ask_for_one_picture(shown: Shown) -> None:
    shown.view.show_chart(RED)
    shown.draw()

    for width in range(301, 340):
        shown.view.resize(width, 150)

    shown.draw()
    assert shown.view.is_up_to_date
    assert shown.held.waiting == 0
    assert shown.view.pixmap().width() == 339


def test_what_changed_during_a_drawing_is_drawn_after_it(shown: Shown) -> None:
    shown.view.show_chart(RED)
    shown.bot.waitUntil(lambda: shown.held.waiting > 0)
    shown.view.show_chart(BLUE)

    shown.draw()
    shown.draw()

    assert shown.color() == (0, 0, 200)


def test_a_hidden_view_draws_nothing_until_it_is_shown(shown: Shown) -> None:
    shown.view.hide()
    shown.view.show_chart(RED)
    shown.bot.wait(30)
    assert shown.held.waiting == 0

    shown.view.show()

    shown.draw()
    assert shown.view.is_up_to_date


def test_a_chart_that_fails_leaves_a_sentence(shown: Shown, caplog: pytest.LogCaptureFixture) -> None:
    def broken(size: Size) -> Picture:
        raise ValueError("no ink")

    shown.view.show_chart(replace(RED, draw=broken))

    shown.draw()

    said = f"{RED.takeaway}\n\nThe chart could not be drawn. The table has the same numbers."
    assert shown.view.text() == said
    assert "no ink" in caplog.text
    assert shown.held.waiting == 0, "the same would fail again"
    shown.view.show_chart(replace(RED, draw=broken))
    shown.draw()  # but whoever comes back may try


def test_a_chart_that_fails_does_not_stand_in_for_the_newer_one(
    shown: Shown, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(size: Size) -> Picture:
        raise ValueError("no ink")

    shown.view.show_chart(replace(RED, draw=broken))
    shown.bot.waitUntil(lambda: shown.held.waiting > 0)
    shown.view.show_chart(RED)

    shown.draw()
    shown.draw()
    shown.bot.waitUntil(lambda: not shown.view.pixmap().isNull())

    assert shown.view.is_up_to_date
    assert shown.view.text() == ""
    assert "no ink" in caplog.text


def test_the_chart_is_said_to_those_who_cannot_see_it(shown: Shown) -> None:
    shown.view.show_chart(RED)

    assert shown.view.accessibleName() == "Takeaway"
    assert shown.view.accessibleDescription() == "What it shows."


def test_a_picture_that_comes_after_the_window_is_closed_is_dropped(shown: Shown) -> None:
    shown.view.show_chart(RED)
    shown.bot.waitUntil(lambda: shown.held.waiting > 0)
    with shown.bot.waitSignal(shown.view.destroyed):
        shown.view.deleteLater()

    shown.held.work()
    shown.bot.waitUntil(lambda: shown.view._drawing.is_idle)


def test_the_view_is_as_high_as_its_chart_wants(shown: Shown) -> None:
    shown.view.show_chart(RED)

    assert shown.view.hasHeightForWidth()
    assert shown.view.heightForWidth(640) == 320


def test_nothing_is_drawn_before_there_is_room_for_it(shown: Shown) -> None:
    shown.view.resize(300, 0)
    shown.view.show_chart(RED)
    shown.view._draw()
    assert shown.held.waiting == 0

    shown.view.resize(300, 150)
    shown.draw()

    assert shown.color() == (200, 0, 0)


def test_the_focus_ring_lies_around_the_chart_and_on_none_of_it(qtbot: QtBot, theme: Theme) -> None:
    held = HeldExecutor()
    view = ChartView(JobRunner(executor=held), theme)
    card = RingedCard(theme)
    card.ring(view)
    card.setLayout(column(view, margins=20))
    qtbot.addWidget(card)
    card.resize(300, 200)
    card.show()
    card.activateWindow()
    view.show_chart(RED)
    qtbot.waitUntil(lambda: held.waiting > 0)
    held.work()
    qtbot.waitUntil(lambda: view.is_up_to_date)

    view.setFocus()
    qtbot.waitUntil(view.hasFocus)

    focus = theme.color("focus").rgb()
    seen = card.grab().toImage()
    beside = [seen.pixel(x, 60) for x in range(20)]
    on_it = [seen.pixel(x, y) for x in range(20, 280) for y in range(20, 180)]
    assert focus in beside
    assert focus not in on_it
