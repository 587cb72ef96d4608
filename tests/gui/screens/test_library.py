"""The library in the real window: find, look without being told, practise what was found."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from prepapp.bootstrap import App
from prepapp.domain.catalogue import Catalogue, ItemState, Query
from prepapp.domain.topics import Level
from prepapp.gui.screens.library.career import career_markdown
from prepapp.gui.screens.library.screen import LibraryScreen
from prepapp.gui.screens.library.state import COLUMNS, count_words, item_words, practice_plan
from tests.support.driver import Driver
from tests.support.histories import many, save

Start = Callable[[App], Driver]
CONTROL = Qt.KeyboardModifier.ControlModifier


def library(driver: Driver) -> LibraryScreen:
    """The library, with the keyboard in its search."""
    driver.key(Qt.Key.Key_F, CONTROL)
    driver.wait(lambda: driver.window.windowTitle().startswith("Library"))
    driver.settle()
    return driver.window.library


def listed(screen: LibraryScreen, column: str = "Id") -> list[str]:
    """A column of what is listed."""
    model, place = screen.table.entries, COLUMNS.index(column)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def test_typing_searches_and_enter_opens_without_the_answer(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
    assert driver.window.focusWidget() is screen.search

    driver.bot.keyClicks(screen.search, "single-0001")
    assert listed(screen) == ["single-0001"]
    assert screen.count.text() == f"1 of {len(app.bundle.items)} questions"
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)

    assert screen.title.text() == "Title of single-0001"
    assert screen.page.stem.isVisible()
    assert not screen.page.verdict.isVisible()
    assert app.library.catalogue().entries[0].state is ItemState.UNSEEN, "browsing is not seeing"


def test_showing_the_answer_is_remembered_with_the_question(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
    driver.bot.keyClicks(screen.search, "single-0001")
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)

    driver.click(screen.reveal)

    assert screen.page.verdict.text().endswith("is correct")
    assert "Explanation" in screen.page.explanation.toPlainText()
    driver.key(Qt.Key.Key_Escape)
    assert listed(screen, "State") == ["Answer shown"]


def test_filters_narrow_and_can_be_cleared(start: Start, app: App) -> None:
    save(app.database, many("mlops-senior", 2))
    driver = start(app)
    screen = library(driver)

    screen.level.setCurrentIndex(screen.level.findData(Level.SENIOR))
    screen.state.setCurrentIndex(screen.state.findData(ItemState.RIGHT))
    assert sorted(listed(screen)) == ["mlops-senior-0000", "mlops-senior-0001"]

    screen.search.setText("nothing of the kind")
    assert screen.clear.isVisible()
    assert not screen.practise.isEnabled()
    driver.click(screen.clear)
    assert len(listed(screen)) == len(app.bundle.items)


def test_levels_are_sorted_up_the_ladder(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)

    screen.table.sortByColumn(COLUMNS.index("Level"), Qt.SortOrder.AscendingOrder)

    levels = listed(screen, "Level")
    assert list(dict.fromkeys(levels)) == ["Junior", "Mid", "Senior", "Staff"]


def test_what_is_listed_can_be_practised(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
    driver.bot.keyClicks(screen.search, "mlops senior")

    driver.click(screen.practise)

    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    dealt = {one.item_id for one in driver.quiz.session.quiz.dealt}
    assert dealt == {f"mlops-senior-{number:04d}" for number in range(5)}


def test_the_career_guide_is_shown_with_its_sources(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)

    driver.click(screen.parts.buttons["career"])

    text = screen.career.toPlainText()
    assert "000: $120,000-160,000 total compensation" in text
    assert "002: $85,000-110,000 salary" in text
    assert "004: $63.20 an hour x 2,080 h = $131,456, not $133,080" in text
    assert "retired 31 March 2026" in text
    assert not screen.career.problems


def test_nothing_to_practise_is_no_plan(app: App) -> None:
    entries = app.library.catalogue().entries

    assert practice_plan([], Query(text="x")) is None
    plan = practice_plan(entries[:3], Query(text="x"))
    assert plan is not None
    assert (plan.title, plan.size) == ("“x”: practice", 3)


@pytest.mark.parametrize(
    ("found", "total", "words"),
    [
        (3, 3, "3 questions"),
        (1, 1, "1 question"),
        (0, 3, "0 of 3 questions"),
        (1, 1300, "1 of 1,300 questions"),
    ],
)
def test_how_many_are_listed(found: int, total: int, words: str) -> None:
    assert count_words(found, total) == words


def test_a_dollar_is_money_on_the_career_page(app: App) -> None:
    assert r"\$120,000" in career_markdown(app.bundle.career)


def test_what_was_contradicted_twice_is_found_by_its_words_and_says_so(app: App) -> None:
    catalogue = app.library.catalogue()
    first, *others = catalogue.entries
    marked = Catalogue((replace(first, is_suspicious=True), *others))

    assert marked.found(Query(text="contradicted twice")) == [0]
    assert catalogue.found(Query(text="contradicted twice")) == []
    assert item_words(marked.entries[0]).endswith("Contradicted twice")
    assert "Contradicted" not in item_words(first)
