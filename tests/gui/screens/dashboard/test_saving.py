"""Charts and the report are saved where the dialog says, or it is told why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
)

from prepapp.domain.errors import StorageError
from tests.support.dashboard import Dashboard


@pytest.mark.parametrize("ending", ["png", "svg", "csv"])
def test_a_chart_is_saved_where_the_dialog_says(practised: Dashboard, tmp_path: Path, ending: str) -> None:
    cards = practised.drawn()
    action = next(one for one in cards[5].export.menu().actions() if ending.upper() in one.text())
    target = tmp_path / f"coverage.{ending}"

    action.trigger()
    dialog = practised.screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(target))
    with practised.bot.waitSignal(practised.screen.said) as caught:
        practised.drawing.work()

    assert target.stat().st_size > 100
    assert str(target) in caught.args[0]


def test_a_chart_that_cannot_be_saved_is_told(practised: Dashboard, tmp_path: Path) -> None:
    cards = practised.drawn()

    cards[0].save(tmp_path / "nowhere" / "chart.csv")
    with practised.bot.waitSignal(practised.screen.failed) as caught:
        practised.drawing.work()

    assert isinstance(caught.args[0], StorageError)


@pytest.mark.parametrize("ending", ["pdf", "html"])
def test_the_report_is_saved_where_the_dialog_says(practised: Dashboard, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"report.{ending}"

    practised.bot.mouseClick(practised.screen.verdict.report, Qt.MouseButton.LeftButton)
    dialog = practised.screen.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("/readiness-senior-2026-03-01.pdf")
    dialog.fileSelected.emit(str(target))
    with practised.bot.waitSignal(practised.screen.said, timeout=20_000) as caught:
        practised.drawing.work()

    assert target.stat().st_size > 10_000
    assert str(target) in caught.args[0]


def test_a_report_that_cannot_be_saved_is_told(practised: Dashboard, tmp_path: Path) -> None:
    practised.screen.save_report(tmp_path / "nowhere" / "report.html")
    with practised.bot.waitSignal(practised.screen.failed, timeout=20_000) as caught:
        practised.drawing.work()

    assert isinstance(caught.args[0], StorageError)


def test_before_the_first_answer_there_is_nothing_to_report(dashboard: Dashboard) -> None:
    dashboard.enter()

    with dashboard.bot.waitSignal(dashboard.screen.said) as caught:
        dashboard.screen.ask_for_report()

    assert "nothing to report" in caught.args[0]
    assert dashboard.screen.findChild(QFileDialog) is None
