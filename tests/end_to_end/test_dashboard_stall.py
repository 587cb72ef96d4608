"""Opening the dashboard is not felt: the window's thread works in pieces too short to notice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.topics import Level
from prepapp.gui.shell.places import Place
from tests.support.driver import Driver
from tests.support.histories import save
from tests.support.records import practice
from tests.support.stalls import Stalls

FELT_MS = 50.0


@pytest.fixture
def driver(qtbot: QtBot, app: App) -> Driver:
    """A window over four months of practice."""
    now = app.world.now()
    answers = practice(400, days=120)
    late = now - answers[-1].at
    save(app.database, [replace(one, at=one.at + late) for one in answers])
    made = Driver(qtbot, app)
    made.settle()
    return made


def test_the_window_never_works_so_long_that_it_is_felt(driver: Driver) -> None:
    with Stalls() as opening:
        driver.window.go_to(Place.DASHBOARD)
        deck = driver.window.dashboard.deck
        driver.wait(lambda: deck.coverage.plot is not None and deck.is_settled)
        driver.wait(lambda: all(card.chart.is_up_to_date for card in deck.cards))
    with Stalls() as changing:
        driver.click(driver.window.dashboard.controls.levels[Level.STAFF])
        driver.wait(lambda: "Staff" in driver.window.dashboard.verdict.headline.text())
        driver.wait(lambda: all(card.chart.is_up_to_date for card in deck.cards))

    assert opening.most_work_ms < FELT_MS
    assert changing.most_work_ms < FELT_MS
    driver.quit()
