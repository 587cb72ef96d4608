"""What was found is practised, marked, suspended, tagged and exported, all of it at once."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from PySide6.QtCore import Qt

from prepapp.bootstrap import App
from prepapp.gui.screens.library.screen import LibraryScreen
from prepapp.gui.screens.library.state import practice_plan
from prepapp.gui.tag_dialog import TagDialog
from tests.support.driver import Driver
from tests.support.library import listed, select

CONTROL = Qt.KeyboardModifier.ControlModifier


def tag_dialog(driver: Driver, screen: LibraryScreen, name: str) -> TagDialog:
    """The dialog for tagging what is selected, with a name typed into it."""
    driver.click(screen.listing.acts.tag)
    dialog = screen.tag_dialog
    assert dialog is not None
    dialog.name.setText(name)
    return dialog


def test_what_is_listed_can_be_practised(driver: Driver, screen: LibraryScreen) -> None:
    driver.bot.keyClicks(screen.listing.filters.search, "mlops senior")

    driver.click(screen.listing.practise)

    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    dealt = {one.item_id for one in driver.quiz.session.quiz.dealt}
    assert dealt == {f"mlops-senior-{number:04d}" for number in range(5)}


def test_the_selected_are_practised_all_of_them(driver: Driver, screen: LibraryScreen) -> None:
    ids = select(screen, 4)

    driver.click(screen.listing.practise)

    driver.wait(lambda: driver.window.windowTitle().startswith("Quiz"))
    assert {one.item_id for one in driver.quiz.session.quiz.dealt} == set(ids)


def test_many_are_marked_at_once_and_undone_with_one_key(
    driver: Driver, screen: LibraryScreen, app: App
) -> None:
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


def test_suspended_ones_are_never_practised_until_they_are_asked_again(
    driver: Driver, screen: LibraryScreen, app: App
) -> None:
    driver.bot.keyClicks(screen.listing.filters.search, "area:mlops level:senior")
    ids = select(screen, 4)

    driver.click(screen.listing.acts.suspend)
    assert all(app.annotations.of(one).is_suspended for one in ids)
    plan = practice_plan(screen.listing.table.entries.found, screen.listing.query)
    assert plan is not None
    assert plan.size == 1
    driver.click(screen.listing.acts.suspend)

    assert not any(app.annotations.of(one).is_suspended for one in ids)


def test_a_tag_is_given_to_many_taken_away_and_undone(
    driver: Driver, screen: LibraryScreen, app: App
) -> None:
    ids = select(screen, 2)
    dialog = tag_dialog(driver, screen, "a, b")
    driver.click(dialog.add)
    assert "no comma" in dialog.problem.text()

    dialog.name.setText(" To  Read ")
    driver.click(dialog.add)
    assert app.annotations.tags() == ("to read",)
    screen.listing.filters.search.setText('tag:"to read"')
    assert listed(screen) == ids

    select(screen, 2)
    dialog = tag_dialog(driver, screen, "to read")
    driver.click(dialog.take)
    assert app.annotations.tags() == ()
    driver.click(driver.window.undo_bar.action)
    assert app.annotations.tags() == ("to read",)


def test_what_is_selected_is_exported_by_the_key(
    driver: Driver, screen: LibraryScreen, tmp_path: Path
) -> None:
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
