"""Every screen, in the smallest window and at twice the text: each control has a name, no words are cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.gui.main_window import SMALLEST
from prepapp.gui.screens.practice.desk import Kind
from tests.support.driver import Driver
from tests.support.histories import many, save
from tests.support.keys import LAID_OUT_MS
from tests.support.room import crowded
from tests.support.sample_bank import design_question, fillers, one_of_each, write_bundle
from tests.support.visits import VISITS
from tests.support.walker import clipped, clipped_for_good, nameless, shared_letters, small_targets


@pytest.fixture(scope="module")
def bundle_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample bank with a design question."""
    items = [*one_of_each(), *fillers(), design_question()]
    return write_bundle(tmp_path_factory.mktemp("bank") / "bank.bundle", items)


@pytest.fixture(params=[100, 200], ids=["100 %", "200 %"])
def small(request: pytest.FixtureRequest, qtbot: QtBot, app: App, windows: list[Driver]) -> Iterator[Driver]:
    """The smallest window at a text size, at the very first start."""
    driver = Driver(qtbot, app, passes_first_run=False)
    windows.append(driver)
    driver.theme.set_text_scale(request.param)
    driver.window.resize(SMALLEST)
    yield driver
    driver.theme.set_text_scale(100)


@pytest.mark.parametrize("name", VISITS)
def test_controls_have_names_and_words_have_room(small: Driver, name: str) -> None:
    VISITS[name](small)
    small.settle()
    small.bot.wait(LAID_OUT_MS)

    assert small.window.size() == SMALLEST
    dialogs: list[QWidget] = [*small.window.findChildren(QDialog)]
    for root in (small.window, *dialogs):
        assert nameless(root) == []
        assert clipped_for_good(root, small.bot.wait) == []
        assert small_targets(root) == []
    for front in dialogs or [small.window]:  # what lies behind a dialog hears no key
        assert shared_letters(front) == []


def test_the_walk_itself_sees_what_is_wrong(qtbot: QtBot, app: App, start: Callable[[App], Driver]) -> None:
    save(app.database, many("mlops", 1))
    driver = start(app)
    driver.go_to("Settings")
    settings = driver.window.settings

    settings.search.setPlaceholderText("")
    settings.search.setAccessibleName("")
    settings.data.back_up.setFixedSize(8, 8)

    assert nameless(driver.window)
    assert small_targets(driver.window)
    assert clipped(driver.window)


def test_the_walk_sees_what_an_edge_cuts_and_what_lies_on_another(
    start: Callable[[App], Driver], app: App
) -> None:
    driver = start(app)
    driver.go_to("Library")
    library = driver.window.library
    assert crowded(driver.window) == []

    library.listing.practise.setMinimumWidth(4000)
    library.listing.filters.area.setMaximumWidth(50)
    library.listing.table.setFixedHeight(40)
    driver.bot.wait(LAID_OUT_MS)
    library.listing.filters.lists.move(0, 0)
    found = crowded(driver.window)

    assert any("Practise these" in told and "cut off" in told for told in found)
    assert any("cuts “Any area”" in told for told in found)
    assert any("its rows need" in told for told in found)
    assert any("lie on each other" in told for told in found)


def test_chips_that_were_out_of_sight_while_the_text_grew_have_their_places(
    start: Callable[[App], Driver], app: App
) -> None:
    driver = start(app)
    driver.window.resize(SMALLEST)
    driver.go_to("Practice")
    driver.window.practice.choose(Kind.OWN)
    driver.go_to("Home")

    driver.theme.set_text_scale(200)
    driver.settle()
    driver.theme.set_text_scale(100)
    driver.go_to("Practice")

    assert clipped_for_good(driver.window, driver.bot.wait) == []
