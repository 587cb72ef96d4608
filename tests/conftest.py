"""Fixtures that many tests share: a sample bank, clocks that stand still, and the real window."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.content.bundle import Bundle, load_bundle
from prepapp.gui.application import STYLE
from prepapp.gui.language import tr
from prepapp.paths import Folders, Shipped
from tests.support.driver import Driver
from tests.support.sample_bank import ROOT, write_bundle
from tests.support.world import FakeTime


@pytest.fixture(autouse=True)
def garbage_on_this_thread() -> Iterator[None]:
    """Python's garbage is collected between tests, on their thread: no worker ever destroys Qt objects."""
    gc.disable()
    yield
    gc.collect(1)


@pytest.fixture(autouse=True, scope="session")
def numbers_in_english() -> None:
    """Numbers and days are written as in Britain, whatever the machine under the tests speaks."""
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    """A test that leaves another language on fails by itself, and not the next one."""
    yield
    assert (tr("Meets"), QLocale().name()) == ("Meets", "en_GB")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What the one QApplication of the tests is made with: the style that the program has."""
    return ["prepapp", "-style", STYLE]


@pytest.fixture(scope="session")
def bundle_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample bank as a bundle file."""
    return write_bundle(tmp_path_factory.mktemp("bank") / "bank.bundle")


@pytest.fixture(scope="session")
def bundle(bundle_file: Path) -> Bundle:
    """The sample bank, loaded."""
    return load_bundle(bundle_file)


@pytest.fixture
def clock() -> FakeTime:
    """Clocks that stand still until the test moves them."""
    return FakeTime()


@pytest.fixture
def windows() -> Iterator[list[Driver]]:
    """The windows that were opened; they are quit before the application under them is closed."""
    opened: list[Driver] = []
    yield opened
    for driver in opened:
        driver.quit()


@pytest.fixture
def app(tmp_path: Path, bundle_file: Path, clock: FakeTime, windows: list[Driver]) -> Iterator[App]:
    """An application on an empty data folder, the sample bank and a standing clock; its database is open."""
    made = App(Folders(tmp_path / "data"), Shipped(bundle_file, ROOT / "resources"), clock.world())
    made.open()
    yield made
    for driver in windows:
        driver.quit()
    made.close()


@pytest.fixture
def open_app(tmp_path: Path, bundle_file: Path, clock: FakeTime) -> Callable[[], App]:
    """Makes applications on the same data folder, one after the other, as a person starts and quits."""

    def make() -> App:
        return App(Folders(tmp_path / "data"), Shipped(bundle_file, ROOT / "resources"), clock.world())

    return make


@pytest.fixture
def start(qtbot: QtBot, windows: list[Driver]) -> Callable[[App], Driver]:
    """Starts the window on an application, as often as asked; what is still open is quit at the end."""

    def make(app: App) -> Driver:
        windows.append(Driver(qtbot, app))
        return windows[-1]

    return make
