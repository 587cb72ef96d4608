"""Questions are found by what is typed and chosen, and a search is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from prepapp.bootstrap import App
from prepapp.domain.catalogue import ItemState
from prepapp.domain.grading import Outcome
from prepapp.domain.topics import Level
from prepapp.gui.screens.library.screen import LibraryScreen
from prepapp.gui.screens.library.state import COLUMNS, TYPES
from tests.support.driver import Driver
from tests.support.histories import many, save
from tests.support.library import library, listed

Start = Callable[[App], Driver]
CONTROL = Qt.KeyboardModifier.ControlModifier


def menu_of(button: QPushButton) -> dict[str, QAction]:
    """The acts of a button's menu, by their words, as it opens now."""
    menu = button.menu()
    menu.aboutToShow.emit()
    return {act.text(): act for act in menu.actions() if not act.isSeparator()}


def test_typing_searches_and_enter_opens_without_the_answer(
    driver: Driver, screen: LibraryScreen, app: App
) -> None:
    assert driver.window.focusWidget() is screen.listing.filters.search

    driver.bot.keyClicks(screen.listing.filters.search, "single-0001")
    assert listed(screen) == ["single-0001"]
    assert screen.count.text() == f"1 of {len(app.bundle.items)} questions"
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)

    assert screen.item.title.text() == "Title of single-0001"
    assert screen.item.question.page.stem.isVisible()
    assert not screen.item.question.page.verdict.isVisible()
    assert app.library.catalogue().entries[0].state is ItemState.UNSEEN, "browsing is not seeing"


def test_filters_narrow_and_can_be_cleared(start: Start, app: App) -> None:
    save(app.database, many("mlops-senior", 2))
    driver = start(app)
    screen = library(driver)

    screen.listing.filters.level.setCurrentIndex(screen.listing.filters.level.findData(Level.SENIOR))
    screen.listing.filters.state.setCurrentIndex(screen.listing.filters.state.findData(ItemState.RIGHT))
    assert sorted(listed(screen)) == ["mlops-senior-0000", "mlops-senior-0001"]

    screen.listing.filters.search.setText("nothing of the kind")
    assert screen.listing.clear.isVisible()
    assert not screen.listing.practise.isEnabled()
    driver.click(screen.listing.clear)
    assert len(listed(screen)) == len(app.bundle.items)


def test_the_parts_stand_beside_the_title_whatever_the_count_says(
    driver: Driver, screen: LibraryScreen
) -> None:
    driver.window.resize(1280, 800)
    driver.settle()
    before = screen.parts.mapTo(screen, screen.parts.rect().topLeft()).x()
    assert before < screen.width() / 3

    screen.count.setText("399 questions, 250 of them selected")
    driver.settle()

    assert screen.parts.mapTo(screen, screen.parts.rect().topLeft()).x() == before


def test_every_type_has_room_in_its_column(driver: Driver, screen: LibraryScreen) -> None:
    driver.window.resize(1280, 800)
    driver.settle()
    table, column = screen.listing.table, COLUMNS.index("Type")

    widest = max(table.fontMetrics().horizontalAdvance(words) for words in TYPES.values())

    assert table.columnWidth(column) >= widest + 2 * table.fontMetrics().averageCharWidth()


def test_levels_are_sorted_up_the_ladder(screen: LibraryScreen) -> None:
    screen.listing.table.sortByColumn(COLUMNS.index("Level"), Qt.SortOrder.AscendingOrder)

    levels = listed(screen, "Level")
    assert list(dict.fromkeys(levels)) == ["Junior", "Mid", "Senior", "Staff"]


def test_parts_are_typed_and_what_nothing_has_is_said(start: Start, app: App) -> None:
    save(app.database, many("mlops-senior", 2, outcome=Outcome.WRONG))
    driver = start(app)
    screen = library(driver)

    driver.bot.keyClicks(screen.listing.filters.search, "area:mlops level:senior state:missed")
    assert sorted(listed(screen)) == ["mlops-senior-0000", "mlops-senior-0001"]

    screen.listing.filters.search.setText("level:principal")
    assert screen.listing.filters.problem.text() == (
        "Nothing has level:principal. Known are junior, mid, senior and staff."
    )
    screen.listing.filters.search.setText('type:numeric "title of"')
    assert listed(screen) == ["numeric-0001", "parametric-0001"]
    assert not screen.listing.filters.problem.isVisible()


def test_the_helper_shows_what_can_be_typed_and_types_it(driver: Driver, screen: LibraryScreen) -> None:
    driver.click(screen.listing.filters.help)
    example = next(
        one for one in screen.listing.filters.helper.findChildren(QPushButton) if "numeric" in one.text()
    )

    driver.click(example)

    assert screen.listing.filters.search.text() == "type:numeric"
    assert listed(screen) == ["numeric-0001", "parametric-0001"]


def test_columns_are_chosen_and_remembered(start: Start, open_app: Callable[[], App]) -> None:
    driver = start(open_app())
    screen = library(driver)
    assert screen.listing.table.isColumnHidden(COLUMNS.index("Source"))

    menu_of(screen.listing.filters.columns)["Source"].trigger()
    menu_of(screen.listing.filters.columns)["Topic"].trigger()
    driver.settle()
    driver.quit()

    again = library(start(open_app()))
    assert not again.listing.table.isColumnHidden(COLUMNS.index("Source"))
    assert again.listing.table.isColumnHidden(COLUMNS.index("Topic"))
    assert listed(again, "Source")[0] == "tests"
    assert listed(again, "Reviewed on")[0] == "not yet"


def test_a_search_is_kept_recalled_and_forgotten_with_undo(driver: Driver, screen: LibraryScreen) -> None:
    driver.bot.keyClicks(screen.listing.filters.search, "title")
    screen.listing.filters.level.setCurrentIndex(screen.listing.filters.level.findData(Level.SENIOR))

    menu_of(screen.listing.filters.saved)["&Keep this search"].trigger()
    driver.settle()
    screen.listing.clear_filters()
    menu_of(screen.listing.filters.saved)["level:senior title"].trigger()

    assert screen.listing.filters.search.text() == "level:senior title"
    assert set(listed(screen, "Level")) == {"Senior"}
    menu_of(screen.listing.filters.saved)["&Forget this search"].trigger()
    driver.settle()
    assert "level:senior title" not in menu_of(screen.listing.filters.saved)
    driver.key(Qt.Key.Key_Z, CONTROL)
    assert "level:senior title" in menu_of(screen.listing.filters.saved)
