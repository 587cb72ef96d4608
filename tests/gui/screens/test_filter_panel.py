"""The filters of a quiz of one's own."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from prepapp.domain.filters import Filters
from prepapp.gui.screens.practice.filters import FilterPanel
from prepapp.gui.theme.theme import Theme


def test_sources_are_offered_where_there_are_several(qtbot: QtBot, theme: Theme) -> None:
    panel = FilterPanel(theme)
    qtbot.addWidget(panel)
    panel.show()
    panel.further.toggle.click()
    panel.offer((), (), ["ada"])
    assert not panel.sources.isVisible()

    panel.offer((), (), ["ada", "founders"])
    panel.sources.buttons["ada"].click()

    assert panel.sources.isVisible()
    assert panel.filters() == Filters(sources=("ada",))
    panel.show_filters(Filters())
    assert panel.filters() == Filters()
