"""A question is looked at without being told its answer, until it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from prepapp.bootstrap import App
from prepapp.domain.annotations import Fault
from prepapp.domain.catalogue import ItemState
from prepapp.domain.grading import Outcome
from prepapp.gui.screens.library.screen import LibraryScreen
from tests.support.driver import Driver, texts_of
from tests.support.histories import answer, save
from tests.support.library import find, library, listed, open_item

Start = Callable[[App], Driver]


def test_showing_the_answer_is_remembered_with_the_question(driver: Driver, screen: LibraryScreen) -> None:
    open_item(driver, screen, "single-0001")

    driver.click(screen.item.reveal)

    assert screen.item.question.page.verdict.text().endswith("is correct")
    assert "Explanation" in screen.item.question.page.explanation.toPlainText()
    driver.key(Qt.Key.Key_Escape)
    assert listed(screen, "State") == ["Answer shown"]


def test_space_shows_the_question_below_without_its_answer(
    driver: Driver, screen: LibraryScreen, app: App
) -> None:
    find(driver, screen, "0001 type:single,multi")

    driver.key(Qt.Key.Key_Space)
    assert screen.listing.peek.isVisible()
    first = screen.listing.peek.question.page.stem.toPlainText()
    driver.key(Qt.Key.Key_Down)
    assert screen.listing.peek.question.page.stem.toPlainText() != first, "it follows the row"
    assert not screen.listing.peek.question.page.verdict.isVisible()
    driver.key(Qt.Key.Key_Space)

    assert not screen.listing.peek.isVisible()
    assert {entry.state for entry in app.library.catalogue().entries} == {ItemState.UNSEEN}


def test_the_page_of_a_question_says_where_it_is_from_and_what_was_done_with_it(
    start: Start, app: App
) -> None:
    save(app.database, [answer("mlops-senior-0000"), answer("mlops-senior-0000", outcome=Outcome.WRONG)])
    driver = start(app)
    screen = library(driver)
    open_item(driver, screen, "mlops-senior-0000")

    driver.wait(lambda: "Nobody reported it here." in texts_of(driver.window))
    words = texts_of(driver.window)
    assert "Written by tests." in words
    assert "Nobody but its author has looked at it yet." in words
    assert "Source: A book, chapter 3" in words
    assert "Version 1 was answered 2 times, last on 20 February 2026." in words
    assert "Answered 2 times: 1 right and 1 not right." in words
    assert "20 s on average; the target is 60 s." in words


def test_a_report_stands_on_the_page_until_it_is_withdrawn(
    driver: Driver, screen: LibraryScreen, app: App
) -> None:
    open_item(driver, screen, "single-0001")
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


def test_the_career_guide_is_shown_with_its_sources(driver: Driver, screen: LibraryScreen) -> None:
    driver.click(screen.parts.buttons["career"])

    text = screen.career.toPlainText()
    assert "000: $120,000-160,000 total compensation" in text
    assert "002: $85,000-110,000 salary" in text
    assert "004: $63.20 an hour x 2,080 h = $131,456, not $133,080" in text
    assert "retired 31 March 2026" in text
    assert not screen.career.problems
