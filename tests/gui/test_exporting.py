"""Everything is exported from the real window, in a bar that says how far it is and where it went."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from prepapp.bootstrap import App
from prepapp.gui.shell.exporting import Exporter
from tests.support.desktop import Desktop
from tests.support.driver import Driver
from tests.support.histories import many, save

Start = Callable[[App], Driver]
CONTROL = Qt.KeyboardModifier.ControlModifier


def asked(driver: Driver) -> QFileDialog:
    """The dialog that Ctrl+E opens."""
    driver.key(Qt.Key.Key_E, CONTROL)
    dialog = driver.window.exporter.dialog
    assert dialog is not None
    return dialog


def chosen(driver: Driver, dialog: QFileDialog, target: Path) -> Exporter:
    """The exporter, once it has ended writing to a place."""
    exporter = driver.window.exporter
    with driver.bot.waitSignal(exporter.ended, timeout=20_000):
        dialog.fileSelected.emit(str(target))
        dialog.close()
    return exporter


def test_ctrl_e_exports_everything_and_offers_the_folder(start: Start, app: App, tmp_path: Path) -> None:
    save(app.database, many("mlops", 3))
    driver = start(app)
    desktop = Desktop()
    # PySide's stubs ask for bytes, and its code refuses them.
    QDesktopServices.setUrlHandler("file", desktop, "open")  # type: ignore[arg-type]
    dialog = asked(driver)
    assert dialog.selectedFiles()[0].endswith("prepapp-2026-03-01")

    bar = chosen(driver, dialog, tmp_path / "mine").bar

    assert bar.isVisible()
    assert bar.said.text().replace("\u200b", "") == f"Everything was exported: 3 answers, to {tmp_path}/mine."
    assert not bar.progress.isVisible()
    assert len(json.loads((tmp_path / "mine" / "history.json").read_text())["answers"]) == 3
    driver.click(bar.follow)
    assert desktop.opened == [QUrl.fromLocalFile(str(tmp_path / "mine"))]
    driver.click(bar.close_button)
    assert not bar.isVisible()
    QDesktopServices.unsetUrlHandler("file")


def test_the_ending_follows_the_kind_that_is_chosen(start: Start, app: App) -> None:
    dialog = asked(start(app))

    dialog.filterSelected.emit("ZIP file (*.zip)")
    assert dialog.defaultSuffix() == "zip"
    dialog.filterSelected.emit("Folder (*)")
    assert dialog.defaultSuffix() == ""


def test_settings_offer_the_same(start: Start, app: App, tmp_path: Path) -> None:
    driver = start(app)
    driver.go_to("Settings")

    driver.click(driver.window.settings.data.export)

    dialog = driver.window.exporter.dialog
    assert dialog is not None
    chosen(driver, dialog, tmp_path / "mine.zip")
    assert (tmp_path / "mine.zip").exists()


def test_it_can_be_given_up(start: Start, app: App, tmp_path: Path) -> None:
    save(app.database, many("mlops", 3000))
    driver = start(app)
    exporter = driver.window.exporter

    with driver.bot.waitSignal(exporter.ended, timeout=20_000):
        exporter.export(tmp_path / "mine")
        assert exporter.bar.stop.isVisible()
        driver.click(exporter.bar.stop)

    assert not exporter.bar.isVisible()
    assert not (tmp_path / "mine").exists()


def test_closing_the_window_gives_it_up(start: Start, app: App, tmp_path: Path) -> None:
    save(app.database, many("mlops", 3000))
    driver = start(app)

    driver.window.exporter.export(tmp_path / "mine")
    driver.quit()

    assert [one.name for one in tmp_path.iterdir() if "mine" in one.name] == []


def test_a_place_that_is_taken_gets_a_sentence(start: Start, app: App, tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("a letter")
    driver = start(app)

    exporter = chosen(driver, asked(driver), tmp_path / "mine")

    assert not exporter.bar.isVisible()
    assert driver.window.notices.bar.isVisible()
    assert "Nothing is written to" in driver.window.notices.bar.said.text()
    assert (tmp_path / "mine").read_text() == "a letter"


@pytest.mark.parametrize("name", ["Home", "Practice", "Settings"])
def test_the_key_works_on_screens_without_an_export_of_their_own(start: Start, app: App, name: str) -> None:
    driver = start(app)
    if name != "Home":
        driver.go_to(name)

    assert asked(driver).isVisible()
