"""Fixtures that many tests share: a sample bank, clocks that stand still, and the real window."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.content.bundle import Bundle, load_bundle
from prepapp.paths import Folders, Shipped
from tests.support.sample_bank import ROOT, write_bundle
from tests.support.world import FakeTime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


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
def app(tmp_path: Path, bundle_file: Path, clock: FakeTime) -> Iterator[App]:
    """An application on an empty data folder, the sample bank and a standing clock; its database is open."""
    made = App(Folders(tmp_path / "data"), Shipped(bundle_file, ROOT / "resources"), clock.world())
    made.open()
    yield made
    made.close()


@pytest.fixture
def open_app(tmp_path: Path, bundle_file: Path, clock: FakeTime) -> Callable[[], App]:
    """Makes applications on the same data folder, one after the other, as a person starts and quits."""

    def make() -> App:
        return App(Folders(tmp_path / "data"), Shipped(bundle_file, ROOT / "resources"), clock.world())

    return make


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[object], None]:
    """Waits until a job runner has nothing left to do."""

    def wait(runner: object) -> None:
        qtbot.waitUntil(lambda: getattr(runner, "is_idle"), timeout=10_000)  # noqa: B009 - any runner

    return wait
