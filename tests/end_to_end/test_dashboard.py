"""Opening the dashboard is not felt: the window's thread works in pieces, and draws nothing itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import get_ident, main_thread

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.topics import Level
from prepapp.gui.charts import agg
from prepapp.gui.screens.dashboard.deck import CHARTS
from prepapp.gui.shell.places import Place
from prepapp.gui.widgets.chart_card import ChartCard
from tests.support.driver import Driver
from tests.support.histories import save
from tests.support.records import practice


@pytest.fixture
def practised(app: App) -> App:
    """An application over four months of practice."""
    now = app.world.now()
    answers = practice(400, days=120)
    late = now - answers[-1].at
    save(app.database, [replace(one, at=one.at + late) for one in answers])
    return app


class Pieces(QObject):
    """Which turn of the window's events each chart was filled in, and on which threads charts were drawn."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.turn = 0
        self.filled: Counter[int] = Counter()
        self.drawn_on: set[int] = set()
        self._monkeypatch = monkeypatch
        self._watch(ChartCard, "show_plot", lambda: self.filled.update([self.turn]))
        self._watch(agg, "picture_of", lambda: self.drawn_on.add(get_ident()))
        timer = QTimer(self, interval=0)
        timer.timeout.connect(self._count)
        timer.start()

    def _watch(self, place: object, name: str, note: Callable[[], object]) -> None:
        real = getattr(place, name)

        def watched(*values: object, **named: object) -> object:
            note()
            return real(*values, **named)

        self._monkeypatch.setattr(place, name, watched)

    def _count(self) -> None:
        self.turn += 1


def test_the_window_fills_one_chart_at_a_time_and_draws_none(
    qtbot: QtBot, practised: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = Driver(qtbot, practised)
    pieces = Pieces(monkeypatch)

    driver.window.go_to(Place.DASHBOARD)
    dashboard = driver.window.dashboard
    driver.wait(lambda: dashboard.deck.is_complete)
    driver.wait(lambda: all(card.chart.is_up_to_date for card in dashboard.deck.cards))
    driver.click(dashboard.controls.levels[Level.STAFF])
    driver.wait(lambda: "Staff" in dashboard.verdict.headline.text())
    driver.wait(lambda: all(card.chart.is_up_to_date for card in dashboard.deck.cards))
    driver.quit()

    assert pieces.filled.total() >= 2 * CHARTS
    assert set(pieces.filled.values()) == {1}
    assert pieces.drawn_on
    assert main_thread().ident not in pieces.drawn_on


def test_ctrl_e_on_the_dashboard_asks_where_its_report_goes(qtbot: QtBot, practised: App) -> None:
    driver = Driver(qtbot, practised)
    driver.window.go_to(Place.DASHBOARD)
    deck = driver.window.dashboard.deck
    driver.wait(lambda: deck.is_complete)

    driver.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    dialog = driver.window.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name.startswith("readiness-senior-")
    dialog.reject()
    driver.quit()
