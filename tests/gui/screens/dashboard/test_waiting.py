"""What the dashboard shows while it reads, where it fails, and before the first answer."""

from __future__ import annotations

from threading import Event
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QPushButton,
)

from prepapp.domain.errors import StorageError
from prepapp.domain.glance import StepKind
from prepapp.domain.readiness import LevelReadiness
from prepapp.gui.theme.theme import ThemeChoice
from tests.support.dashboard import Dashboard
from tests.support.histories import many, save
from tests.support.looks import wear


def test_without_answers_the_screen_explains_and_offers_a_start(dashboard: Dashboard) -> None:
    dashboard.enter()
    screen = dashboard.screen

    assert screen.start.isVisible()
    assert not screen.verdict.headline.isVisible()
    with dashboard.bot.waitSignal(screen.step_wanted) as caught:
        dashboard.bot.mouseClick(screen.start, Qt.MouseButton.LeftButton)
    assert caught.args[0].kind is StepKind.DIAGNOSTIC


def test_before_the_first_answer_an_example_is_shown_and_said_to_be_one(dashboard: Dashboard) -> None:
    dashboard.enter()
    example = dashboard.screen.example

    def is_drawn() -> bool:
        dashboard.drawing.work()
        return example.is_up_to_date

    dashboard.bot.waitUntil(is_drawn, timeout=20_000)
    assert "Example data" in {one.text() for one in dashboard.screen.findChildren(QLabel)}
    assert example.accessibleName().startswith("Example data: ")

    theme = dashboard.screen._theme
    wear(theme, ThemeChoice.DARK)

    assert not example.is_up_to_date, "it is drawn again in the other look"
    dashboard.bot.waitUntil(is_drawn, timeout=20_000)
    wear(theme, ThemeChoice.LIGHT)


def test_what_was_shown_stays_until_what_is_new_is_there(practised: Dashboard) -> None:
    save(practised.app.database, many("ml-core", 10))

    practised.screen.enter()

    assert practised.screen.verdict.headline.isVisible()
    assert "26 answers" in practised.screen.verdict.summary.text()
    practised.settle()
    assert "36 answers" in practised.screen.verdict.summary.text()


def test_what_is_seen_is_greyed_while_something_newer_takes_long(practised: Dashboard) -> None:
    screen, cards = practised.screen, practised.drawn()
    assert not screen.progress.isVisible()
    holding = Event()
    practised.runner.submit(holding.wait, None, None)  # the disk is slow

    screen.enter()
    practised.bot.waitUntil(screen.progress.isVisible)
    assert all(card.chart.is_updating for card in cards)
    holding.set()
    practised.settle()

    assert not screen.progress.isVisible()
    assert not any(card.chart.is_updating for card in cards)


def test_reading_that_is_quick_greys_nothing(practised: Dashboard) -> None:
    practised.drawn()

    practised.enter()

    assert not practised.screen.progress.isVisible()


def test_a_database_that_cannot_be_read_is_told_with_a_way_on(practised: Dashboard, monkeypatch: Any) -> None:
    def refuse(*_: object) -> LevelReadiness:
        raise StorageError("The disk is full. Free some space.")

    monkeypatch.setattr(practised.app.readiness, "level_readiness", refuse)
    practised.enter()
    assert practised.screen.problem.isVisible()
    assert practised.screen.problem.said.text() == "The disk is full. Free some space."

    monkeypatch.undo()
    again = next(b for b in practised.screen.findChildren(QAbstractButton) if b.text() == "&Try again")
    practised.bot.mouseClick(again, Qt.MouseButton.LeftButton)
    practised.settle()
    assert practised.screen.verdict.headline.isVisible()


def test_the_details_of_a_failure_can_be_copied(practised: Dashboard, monkeypatch: Any) -> None:
    def broken(*_: object) -> None:
        raise StorageError("The disk is full. Free some space.")

    monkeypatch.setattr(practised.app.readiness, "level_readiness", broken)
    practised.enter()
    buttons = [one for one in practised.screen.findChildren(QPushButton) if one.text() == "Copy &details"]
    practised.bot.mouseClick(next(one for one in buttons if one.isVisible()), Qt.MouseButton.LeftButton)

    assert "The disk is full" in QGuiApplication.clipboard().text()
    assert "level_readiness" in QGuiApplication.clipboard().text()


def test_one_chart_that_fails_leaves_the_others_and_shows_its_numbers(
    practised: Dashboard, monkeypatch: Any
) -> None:
    def broken(*_: object) -> None:
        raise ValueError("no ink")

    monkeypatch.setattr("prepapp.gui.charts.topics.paint_topics", broken)

    cards = practised.drawn()

    topics, others = cards[2], [card for card in cards if card is not cards[2]]
    assert topics.table.isVisible()
    assert topics.details.isVisible()
    assert topics.plot is not None
    assert topics.chart.text().startswith(topics.plot.story.takeaway)
    lines = topics.chart.fontMetrics().height()
    practised.bot.waitUntil(lambda: topics.chart.height() < 8 * lines)  # a chart's room would be a hole
    assert not any(card.chart.pixmap().isNull() for card in others)
    practised.bot.mouseClick(topics.details, Qt.MouseButton.LeftButton)
    assert "no ink" in QGuiApplication.clipboard().text()
