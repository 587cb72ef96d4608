"""The library in the real window: find, look without being told, practise what was found."""

import csv
import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from prepapp.bootstrap import App
from prepapp.domain.annotations import Fault
from prepapp.domain.catalogue import Catalogue, ItemState, Query
from prepapp.domain.grading import Outcome
from prepapp.domain.topics import Level
from prepapp.gui.screens.library.career import career_markdown
from prepapp.gui.screens.library.screen import LibraryScreen
from prepapp.gui.screens.library.state import COLUMNS, count_words, item_words, practice_plan
from prepapp.gui.screens.library.table import EntryModel
from tests.support.driver import Driver, texts_of
from tests.support.histories import answer, many, save

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
    model, place = screen.listing.table.entries, COLUMNS.index(column)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def test_typing_searches_and_enter_opens_without_the_answer(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
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


def test_showing_the_answer_is_remembered_with_the_question(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
    driver.bot.keyClicks(screen.listing.filters.search, "single-0001")
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)

    driver.click(screen.item.reveal)

    assert screen.item.question.page.verdict.text().endswith("is correct")
    assert "Explanation" in screen.item.question.page.explanation.toPlainText()
    driver.key(Qt.Key.Key_Escape)
    assert listed(screen, "State") == ["Answer shown"]


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


def test_levels_are_sorted_up_the_ladder(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)

    screen.listing.table.sortByColumn(COLUMNS.index("Level"), Qt.SortOrder.AscendingOrder)

    levels = listed(screen, "Level")
    assert list(dict.fromkeys(levels)) == ["Junior", "Mid", "Senior", "Staff"]


def test_what_is_listed_can_be_practised(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
    driver.bot.keyClicks(screen.listing.filters.search, "mlops senior")

    driver.click(screen.listing.practise)

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


def menu_of(button: QPushButton) -> dict[str, QAction]:
    """The acts of a button's menu, by their words, as it opens now."""
    menu = button.menu()
    menu.aboutToShow.emit()
    return {act.text(): act for act in menu.actions() if not act.isSeparator()}


def select(screen: LibraryScreen, count: int) -> list[str]:
    """Select the first rows; their ids."""
    screen.listing.table.select_rows(range(count), 0)
    return [entry.item.id for entry in screen.listing.table.selected]


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


def test_the_helper_shows_what_can_be_typed_and_types_it(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
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


def test_a_search_is_kept_recalled_and_forgotten_with_undo(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
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


def test_space_shows_the_question_below_without_its_answer(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
    driver.bot.keyClicks(screen.listing.filters.search, "0001 type:single,multi")
    driver.key(Qt.Key.Key_Return)

    driver.key(Qt.Key.Key_Space)
    assert screen.listing.peek.isVisible()
    first = screen.listing.peek.question.page.stem.toPlainText()
    driver.key(Qt.Key.Key_Down)
    assert screen.listing.peek.question.page.stem.toPlainText() != first, "it follows the row"
    assert not screen.listing.peek.question.page.verdict.isVisible()
    driver.key(Qt.Key.Key_Space)

    assert not screen.listing.peek.isVisible()
    assert {entry.state for entry in app.library.catalogue().entries} == {ItemState.UNSEEN}


def test_many_are_marked_at_once_and_undone_with_one_key(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
    screen.listing.table.setFocus()
    ids = select(screen, 3)
    assert screen.count.text().endswith("3 selected")

    driver.key(Qt.Key.Key_M)

    assert {one for one, said in app.annotations.all().items() if said.is_marked} == set(ids)
    assert driver.window.undo_bar.said.text() == "3 questions marked."
    assert [entry.item.id for entry in screen.listing.table.selected] == ids, "they stay selected"
    assert screen.listing.acts.mark.text() == "Un&mark"
    screen.listing.filters.search.setText("state:marked")
    assert listed(screen) == ids
    driver.key(Qt.Key.Key_Z, CONTROL)
    assert not any(said.is_marked for said in app.annotations.all().values())
    assert listed(screen) == []


def test_suspended_ones_are_never_practised_until_they_are_asked_again(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
    driver.bot.keyClicks(screen.listing.filters.search, "area:mlops level:senior")
    ids = select(screen, 4)

    driver.click(screen.listing.acts.suspend)
    assert all(app.annotations.of(one).is_suspended for one in ids)
    plan = practice_plan(screen.listing.table.entries.found, screen.listing.query)
    assert plan is not None
    assert plan.size == 1
    driver.click(screen.listing.acts.suspend)

    assert not any(app.annotations.of(one).is_suspended for one in ids)


def test_a_tag_is_given_to_many_taken_away_and_undone(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
    ids = select(screen, 2)
    driver.click(screen.listing.acts.tag)
    dialog = screen.tag_dialog
    assert dialog is not None
    dialog.name.setText("a, b")
    driver.click(dialog.add)
    assert "no comma" in dialog.problem.text()

    dialog.name.setText(" To  Read ")
    driver.click(dialog.add)
    assert app.annotations.tags() == ("to read",)
    screen.listing.filters.search.setText('tag:"to read"')
    assert listed(screen) == ids

    select(screen, 2)
    driver.click(screen.listing.acts.tag)
    dialog = screen.tag_dialog
    assert dialog is not None
    dialog.name.setText("to read")
    driver.click(dialog.take)
    assert app.annotations.tags() == ()
    driver.click(driver.window.undo_bar.action)
    assert app.annotations.tags() == ("to read",)


def test_what_is_selected_is_exported_by_the_key(start: Start, app: App, tmp_path: Path) -> None:
    driver = start(app)
    screen = library(driver)
    ids = select(screen, 3)
    driver.key(Qt.Key.Key_E, CONTROL)
    assert screen.dialog is not None

    for name in ("questions.csv", "questions.json"):
        screen.dialog.fileSelected.emit(str(tmp_path / name))
        driver.settle()
    screen.dialog.close()

    with (tmp_path / "questions.csv").open(newline="", encoding="utf-8") as file:
        assert [line["id"] for line in csv.DictReader(file)] == ids
    document = json.loads((tmp_path / "questions.json").read_text())
    assert [one["document"]["id"] for one in document["items"]] == ids
    assert driver.window.statusBar().currentMessage() == "3 questions exported."


def test_the_selected_are_practised_all_of_them(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
    ids = select(screen, 4)

    driver.click(screen.listing.practise)

    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    assert {one.item_id for one in driver.quiz.session.quiz.dealt} == set(ids)


def test_the_page_of_a_question_says_where_it_is_from_and_what_was_done_with_it(
    start: Start, app: App
) -> None:
    save(app.database, [answer("mlops-senior-0000"), answer("mlops-senior-0000", outcome=Outcome.WRONG)])
    driver = start(app)
    screen = library(driver)
    driver.bot.keyClicks(screen.listing.filters.search, "mlops-senior-0000")
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)

    driver.wait(lambda: "Nobody reported it here." in texts_of(driver.window))
    words = texts_of(driver.window)
    assert "Written by tests." in words
    assert "Nobody but its author has looked at it yet." in words
    assert "Source: A book, chapter 3" in words
    assert "Version 1 was answered 2 times, last on 20 February 2026." in words
    assert "Answered 2 times: 1 right and 1 not right." in words
    assert "20 s on average; the target is 60 s." in words


def test_a_report_stands_on_the_page_until_it_is_withdrawn(start: Start, app: App) -> None:
    driver = start(app)
    screen = library(driver)
    driver.bot.keyClicks(screen.listing.filters.search, "single-0001")
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)
    driver.click(screen.item.report)
    dialog = screen.item.report_dialog
    assert dialog is not None
    driver.click(dialog.fault.buttons[Fault.OUTDATED])
    dialog.text.setPlainText("The service was renamed.")
    driver.click(dialog.report)

    driver.wait(lambda: "1 March 2026: Outdated" in texts_of(driver.window))
    assert "The service was renamed." in texts_of(driver.window)
    driver.click(screen.item.acts.mark)
    driver.wait(lambda: "Marked." in texts_of(driver.window))
    withdraw = next(one for one in screen.item.account.findChildren(QPushButton) if one.isVisible())
    driver.click(withdraw)

    driver.wait(lambda: "Nobody reported it here." in texts_of(driver.window))
    assert app.annotations.of("single-0001").reports == ()


def test_20000_questions_follow_every_keystroke(app: App) -> None:
    entries = app.library.catalogue().entries
    many_entries = tuple(
        replace(entries[place % len(entries)], item=replace(entries[0].item, id=f"item-{place}"))
        for place in range(20_000)
    )
    model = EntryModel()
    model.show(Catalogue(many_entries))
    model.sort(COLUMNS.index("Level"))

    slowest = 0.0
    query = "area:mlops -state:right level:sen title of"
    for length in range(1, len(query) + 1):
        began = time.process_time()
        model.find(Query(text=query[:length]))
        slowest = max(slowest, time.process_time() - began)

    assert slowest < 0.1, "30 ms are meant, on a machine that does nothing else"
