"""The library of a person who has answered nothing yet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from prepapp.bootstrap import App
from prepapp.gui.screens.library.screen import LibraryScreen
from tests.support.driver import Driver
from tests.support.library import library

Start = Callable[[App], Driver]


@pytest.fixture
def driver(start: Start, app: App) -> Driver:
    """The window of a person who has answered nothing yet."""
    return start(app)


@pytest.fixture
def screen(driver: Driver) -> LibraryScreen:
    """The library in that window."""
    return library(driver)
