"""The dashboard, and a person to show on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.grading import Outcome
from prepapp.gui.theme.theme import Theme
from tests.support.dashboard import Dashboard
from tests.support.histories import many, save


@pytest.fixture
def dashboard(qtbot: QtBot, app: App, theme: Theme) -> Iterator[Dashboard]:
    """The screen on an empty history."""
    made = Dashboard(qtbot, app, theme)
    yield made
    made.runner.close()


@pytest.fixture
def practised(dashboard: Dashboard) -> Dashboard:
    """A person who fails in MLOps and shines in software engineering, on the dashboard."""
    save(dashboard.app.database, many("mlops", 12, outcome=Outcome.WRONG) + many("swe", 14))
    dashboard.enter()
    return dashboard
