"""The table beside each chart: read, sorted, copied, and pointing into the chart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.support.dashboard import Dashboard

COLUMNS = ["Area", "Mastery", "50 %", "90 %", "Expected", "Chance", "Answers", "Status"]


def test_enter_on_a_row_practises_its_area(practised: Dashboard) -> None:
    table = practised.screen.deck.mastery.table
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.setFocus()
    table.selectRow(0)

    with practised.bot.waitSignal(practised.screen.practise_requested) as caught:
        practised.key(Qt.Key.Key_Return)

    assert caught.args == ["swe"], "the highest mastery is on top"


def test_ctrl_c_copies_the_selected_row_with_the_titles(practised: Dashboard) -> None:
    table = practised.screen.deck.mastery.table
    table.setFocus()
    table.selectRow(0)

    practised.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    titles, row = QGuiApplication.clipboard().text().splitlines()
    assert titles.split("\t") == COLUMNS
    assert row.split("\t")[0] == "MLOps and production lifecycle"
    assert row.split("\t")[-1] == "Below"


def test_without_a_selection_everything_is_copied(practised: Dashboard) -> None:
    practised.screen.deck.mastery.table.clearSelection()

    assert len(practised.screen.deck.mastery.table.text().splitlines()) == 13


@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_every_column_sorts(practised: Dashboard, column: int) -> None:
    table = practised.screen.deck.mastery.table
    table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    up = [table.model().index(row, 0).data() for row in range(12)]

    table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    down = [table.model().index(row, 0).data() for row in range(12)]

    assert sorted(up) == sorted(down)
    assert up != down


def test_d_shows_the_numbers_of_the_chart_that_has_the_keyboard(practised: Dashboard) -> None:
    cards = practised.drawn()
    practised.key(Qt.Key.Key_3)
    assert not cards[2].table.isVisible()

    practised.key(Qt.Key.Key_D)
    assert cards[2].table.isVisible()
    assert cards[2].table.hasFocus()
    assert cards[2].data.text() == "Hide data"

    practised.key(Qt.Key.Key_D)
    assert not cards[2].table.isVisible()
    assert cards[2].chart.hasFocus(), "numbers were put away and took the keyboard with them"


@pytest.mark.parametrize("place", range(6))
def test_the_row_one_comes_to_is_pointed_at_in_the_chart(practised: Dashboard, place: int) -> None:
    card = practised.drawn()[place]
    if card.table.isHidden():
        card.toggle_table()
    practised.bot.waitUntil(card.table.isVisible)
    words = [row.sentence for row in card.plot.story.table.rows] if card.plot else []

    found = 0
    for words_of_row in words:
        card.table.pointed.emit(words_of_row)
        found += card.chart.pointed is not None
    card.table.pointed.emit("")

    drawable = 0 if card.plot and card.plot.story.missing else 1
    assert found >= drawable
    assert card.chart.pointed is None


def test_arrow_keys_in_the_table_tell_the_row_and_point_at_it(practised: Dashboard) -> None:
    card = practised.drawn()[0]
    card.table.setFocus()
    card.table.setCurrentIndex(card.table.model().index(0, 0))

    practised.key(Qt.Key.Key_Down)

    name = card.table.model().index(1, 0).data()
    assert card.chart.pointed is not None
    assert card.chart.pointed.words.startswith(name)
    described = card.table.model().index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == card.chart.pointed.words
    practised.screen.controls.focus()
    assert card.chart.pointed is None


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_only_a_name_that_needs_two_lines_gets_them(practised: Dashboard, order: Qt.SortOrder) -> None:
    practised.screen.resize(860, 700)
    table = practised.drawn()[0].table
    table.sortByColumn(0, order)
    names = [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]
    heights = {name: table.rowHeight(row) for row, name in enumerate(names)}
    wide = {name: table.fontMetrics().horizontalAdvance(name) for name in names}

    assert heights[max(names, key=wide.__getitem__)] > heights[min(names, key=wide.__getitem__)]
    assert len(set(heights.values())) == 2
    practised.bot.waitUntil(lambda: table.viewport().height() >= sum(heights.values()))
