"""The dashboard over a real database, for the tests of what it shows and does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QTableView,
)
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.dashboard.screen import DashboardScreen
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.chart_card import ChartCard
from tests.support.executors import HeldExecutor


class Dashboard:
    """The screen over a real database, with a worker for drawing that the test lets work."""

    def __init__(self, qtbot: QtBot, app: App, theme: Theme) -> None:
        self.bot, self.app, self.theme = qtbot, app, theme
        self.runner = JobRunner()
        self.drawing = HeldExecutor()
        self.screen = DashboardScreen(app, self.runner, self.theme, drawing=JobRunner(executor=self.drawing))
        qtbot.addWidget(self.screen)
        self.screen.resize(1000, 700)
        self.screen.show()

    def enter(self) -> None:
        """Enter the screen and wait for what is read."""
        self.screen.enter()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is read or written."""
        self.bot.waitUntil(
            lambda: self.runner.is_idle and self.screen.deck.is_settled,
            timeout=20_000,
        )

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.bot.keyClick(QApplication.focusWidget(), key, modifier)

    def drawn(self) -> tuple[ChartCard, ...]:
        """The cards once every chart is there."""
        cards = self.screen.deck.cards

        def work() -> bool:
            self.drawing.work()
            return all(card.chart.is_up_to_date for card in cards)

        self.bot.waitUntil(work, timeout=20_000)
        return cards


def cell(table: QTableView, name: str, column: int) -> str:
    """What a table shows in the row that begins with a name."""
    model = table.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)
    return str(model.index(row, column).data())
