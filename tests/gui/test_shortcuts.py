"""The sheet of shortcuts names every key there is, and finds one by words."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from prepapp.bootstrap import App
from prepapp.gui.shell.places import SCREENS
from prepapp.gui.shortcut_sheet import ShortcutSheet
from prepapp.gui.shortcuts import SECTIONS, matching_sections, native
from tests.support.driver import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_every_shortcut_of_every_screen_is_on_the_sheet(start: Callable[[App], Driver], app: App) -> None:
    driver = start(app)
    for name, _ in SCREENS:
        driver.go_to(name)
    _ = driver.quiz
    known = {QKeySequence(keys) for section in SECTIONS for key in section.keys for keys in key.keys}

    for shortcut in driver.window.findChildren(QShortcut):
        for keys in shortcut.keys():  # noqa: SIM118 - Qt: no dictionary
            assert keys in known, f"{keys.toString()} is on no sheet"


def test_the_sheet_opens_by_key_and_is_searched(start: Callable[[App], Driver], app: App) -> None:
    driver = start(app)

    driver.key(Qt.Key.Key_F1)

    (sheet,) = driver.window.findChildren(ShortcutSheet)
    assert sheet.isVisible()
    driver.bot.keyClicks(sheet.search, "no such thing")
    assert sheet.nothing.isVisible()
    driver.bot.keyClick(sheet, Qt.Key.Key_Escape)
    driver.wait(lambda: not driver.window.findChildren(ShortcutSheet))


def test_a_key_is_found_by_what_it_does_or_by_its_name() -> None:
    assert [key.action for section in matching_sections("larger") for key in section.keys] == ["Larger text"]
    assert any(key.action == "Full screen" for section in matching_sections("F11") for key in section.keys)
    assert matching_sections("") == SECTIONS


@pytest.mark.parametrize(
    ("keys", "written"), [("Ctrl+Return", "Ctrl+Enter"), ("Return", "Enter"), ("Alt+Down", "Alt+Down")]
)
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS writes signs")
def test_a_key_is_called_as_the_texts_call_it(keys: str, written: str) -> None:
    assert native(keys) == written
    found = [key.keys for section in matching_sections(written) for key in section.keys]
    assert any(keys in one for one in found) or keys == "Return"
