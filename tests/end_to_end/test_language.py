"""A language is chosen in Settings, kept, and spoken from the next start on."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from prepapp.bootstrap import App
from prepapp.gui.language import tr
from prepapp.gui.speech import ENGLISH, speak
from prepapp.paths import Folders, Shipped
from tests.support.driver import Driver, texts_of
from tests.support.sample_bank import ROOT
from tests.support.tongues import compile_shipped
from tests.support.world import FakeTime


@pytest.fixture
def open_translated(
    qapp: QApplication, tmp_path: Path, bundle_file: Path, clock: FakeTime
) -> Iterator[Callable[[], App]]:
    """Makes applications on one data folder with every translation; English is spoken again afterwards."""
    shipped = tmp_path / "shipped"
    translations = compile_shipped(shipped / "translations")
    bundle = Path(shutil.copy(bundle_file, shipped))

    def make() -> App:
        return App(Folders(tmp_path / "data"), Shipped(bundle, ROOT / "resources"), clock.world())

    yield make
    speak(qapp, translations, ENGLISH, system=QLocale("en_GB"))


def test_german_is_chosen_kept_and_spoken_from_the_next_start_on(
    open_translated: Callable[[], App], start: Callable[[App], Driver]
) -> None:
    first = start(open_translated())
    first.window.go_to("Settings")
    first.settle()

    first.click(first.window.settings.speech.language.buttons["de"])

    assert "The language changes at the next start." in texts_of(first.window)
    assert tr("Language") == "Language"
    first.quit()

    second = start(open_translated())
    second.window.go_to("Settings")
    second.settle()

    assert second.window.settings.speech.language.value == "de"
    assert "Sprache" in texts_of(second.window)

    second.click(second.window.settings.speech.language.buttons["en"])
    second.quit()
    third = start(open_translated())
    third.window.go_to("Settings")
    third.settle()

    assert "Language" in texts_of(third.window)
