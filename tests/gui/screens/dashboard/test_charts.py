"""The charts: drawn behind the screen, reached by a number, leading to practice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible

from prepapp.domain.grading import Outcome
from prepapp.domain.quiz import Confidence
from prepapp.gui.charts.mastery_plot import MasteryPlot
from prepapp.gui.charts.shape_plot import ShapePlot
from tests.support.dashboard import Dashboard, cell
from tests.support.histories import answer, many, save


def rated(dashboard: Dashboard) -> Dashboard:
    """Twelve sure answers, four of them wrong, a minute apart."""
    sure = [replace(one, confidence=Confidence.SURE) for one in many("mlops", 8)]
    wrong = [replace(one, confidence=Confidence.SURE) for one in many("swe", 4, outcome=Outcome.WRONG)]
    save(dashboard.app.database, sure + wrong)
    dashboard.enter()
    return dashboard


def test_the_chart_follows(practised: Dashboard) -> None:
    chart = practised.screen.deck.mastery.chart
    practised.bot.waitUntil(lambda: practised.drawing.waiting > 0)

    practised.drawn()

    assert not chart.pixmap().isNull()
    assert (
        chart.accessibleName()
        == "1 of 12 areas is below the senior expectation; the largest gap is in "
        + ("MLOps and production lifecycle")
    )
    assert QAccessible.queryAccessibleInterface(chart).role() == QAccessible.Role.Graphic


def test_confidence_is_compared_with_what_was_right(dashboard: Dashboard) -> None:
    deck = rated(dashboard).screen.deck
    dashboard.bot.mouseClick(deck.confidence.data, Qt.MouseButton.LeftButton)

    assert deck.confidence.chart.accessibleName() == "When sure, right 67 % of the time; sure stands for 95 %"
    table = deck.confidence.table
    assert [cell(table, "Sure", column) for column in (1, 2, 5)] == ["95 %", "67 %", "12"]


def test_the_brier_score_is_told_on_request(dashboard: Dashboard) -> None:
    deck = rated(dashboard).screen.deck
    assert not deck.brier.isVisible()

    dashboard.bot.mouseClick(deck.show_brier, Qt.MouseButton.LeftButton)

    expected = (8 * 0.05**2 + 4 * 0.95**2) / 12
    assert deck.brier.isVisible()
    assert f"Brier score {expected:.2f}" in deck.brier.text()


def test_without_a_rating_it_says_how_to_get_there(practised: Dashboard) -> None:
    plot = practised.screen.deck.confidence.plot

    assert plot is not None
    assert "Rate answers" in plot.story.missing
    assert not practised.screen.deck.sure_but_wrong.isVisible()


def test_what_was_sure_and_wrong_can_be_practised(dashboard: Dashboard) -> None:
    known = [item.id for item in dashboard.app.bundle.items if item.area == "mlops"][:2]
    wrong = [
        replace(answer(item, outcome=Outcome.WRONG), confidence=Confidence.SURE) for item in (*known, "gone")
    ]
    save(dashboard.app.database, wrong)
    dashboard.enter()
    deck = dashboard.screen.deck
    assert deck.sure_but_wrong.text() == "Practise sure but wrong (2)"

    with dashboard.bot.waitSignal(dashboard.screen.plan_wanted) as caught:
        dashboard.bot.mouseClick(deck.sure_but_wrong, Qt.MouseButton.LeftButton)

    assert sorted(caught.args[0].filters.items) == sorted(known)


@pytest.mark.parametrize("place", range(6))
def test_a_number_brings_a_chart_into_view(practised: Dashboard, place: int) -> None:
    cards = practised.drawn()
    practised.screen.controls.focus()

    practised.key(Qt.Key(Qt.Key.Key_1 + place))

    chart = cards[place].chart
    assert chart.hasFocus()
    top = chart.mapTo(practised.screen, chart.rect().topLeft()).y()
    assert 0 <= top < practised.screen.height() - 60


def test_enter_on_a_topic_practises_it(practised: Dashboard) -> None:
    cards = practised.drawn()
    practised.key(Qt.Key.Key_3)
    practised.key(Qt.Key.Key_Right)
    pointed = cards[2].chart.pointed
    assert pointed is not None
    assert cards[2].chart.accessibleDescription() == pointed.words

    with practised.bot.waitSignal(practised.screen.plan_wanted) as caught:
        practised.key(Qt.Key.Key_Return)

    filters = caught.args[0].filters
    assert f"{filters.areas[0]}/{filters.topics[0]}" == pointed.key


def test_a_click_on_an_area_practises_it(practised: Dashboard) -> None:
    cards = practised.drawn()
    chart = cards[0].chart
    region = next(one for one in chart._regions if one.key == "swe")
    middle = QPointF(region.x + region.width / 2, region.y + region.height / 2).toPoint()

    with practised.bot.waitSignal(practised.screen.practise_requested) as caught:
        practised.bot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=middle)

    assert caught.args == ["swe"]


def test_readiness_can_be_seen_as_one_shape_over_the_same_table(practised: Dashboard) -> None:
    deck = practised.screen.deck
    rows = deck.mastery.plot.story.table if deck.mastery.plot else None

    practised.bot.mouseClick(deck.shape, Qt.MouseButton.LeftButton)
    practised.settle()

    shape = deck.mastery.plot
    assert isinstance(shape, ShapePlot)
    assert shape.story.table == rows
    spokes = shape.spokes
    assert [one.area_id for one in spokes] == [area.id for area in practised.app.bundle.taxonomy.areas]
    assert {one.area_id for one in spokes if one.mastery is not None} == {"mlops", "swe"}

    practised.bot.mouseClick(deck.shape, Qt.MouseButton.LeftButton)
    practised.settle()

    assert isinstance(deck.cards[0].plot, MasteryPlot)
