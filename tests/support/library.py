"""The library in the real window, for the tests of what is found and done there."""

from __future__ import annotations

from PySide6.QtCore import Qt

from prepapp.gui.screens.library.screen import LibraryScreen
from prepapp.gui.screens.library.state import COLUMNS
from tests.support.driver import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier


def library(driver: Driver) -> LibraryScreen:
    """The library, with the keyboard in its search."""
    driver.key(Qt.Key.Key_F, CONTROL)
    driver.wait(lambda: driver.window.windowTitle().startswith("Library"))
    driver.settle()
    return driver.window.library


def find(driver: Driver, screen: LibraryScreen, text: str) -> None:
    """Type a search, and go on to what was found."""
    driver.bot.keyClicks(screen.listing.filters.search, text)
    driver.key(Qt.Key.Key_Return)


def open_item(driver: Driver, screen: LibraryScreen, item_id: str) -> None:
    """Find a question and turn to its page."""
    find(driver, screen, item_id)
    driver.key(Qt.Key.Key_Return)


def listed(screen: LibraryScreen, column: str = "Id") -> list[str]:
    """A column of what is listed."""
    model, place = screen.listing.table.entries, COLUMNS.index(column)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def select(screen: LibraryScreen, count: int) -> list[str]:
    """Select the first rows; their ids."""
    screen.listing.table.select_rows(range(count), 0)
    return [entry.item.id for entry in screen.listing.table.selected]
