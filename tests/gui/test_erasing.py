"""Erasing in the real window: a word to type, an export first, and a fresh program afterwards."""

from __future__ import annotations

from collections.abc import Callable

from prepapp.bootstrap import App
from prepapp.gui.erase_dialog import EraseDialog
from tests.support.driver import Driver
from tests.support.histories import many, save

Start = Callable[[App], Driver]


def asked(driver: Driver) -> EraseDialog:
    """The dialog that Settings opens."""
    driver.go_to("Settings")
    driver.click(driver.window.settings.erase.erase)
    dialog = driver.window.settings.erase.dialog
    assert dialog is not None
    return dialog


def test_a_word_must_be_typed_and_the_safe_button_has_the_focus(start: Start, app: App) -> None:
    save(app.database, many("mlops", 3))
    dialog = asked(start(app))

    assert dialog.keep.isDefault()
    assert not dialog.removes.isVisible(), "the first person stays"
    for typed, can in (("", False), ("eras", False), (" Erase ", True), ("erased", False)):
        dialog.word.setText(typed)
        assert dialog.erase.isEnabled() is can


def test_a_fresh_program_is_left_that_works(start: Start, app: App) -> None:
    save(app.database, many("mlops", 3))
    app.backups.back_up()
    driver = start(app)
    driver.theme.set_text_scale(130)
    dialog = asked(driver)

    dialog.with_copies.setChecked(True)
    dialog.word.setText("erase")
    driver.click(dialog.erase)
    driver.wait(lambda: driver.window.windowTitle().startswith("First run"))
    driver.settle()

    assert driver.theme.text_scale == 100
    assert app.backups.all() == ()
    assert driver.window.first_run.levels[app.profiles.profile().level].isVisible()
    driver.window.first_run.look_wanted.emit(app.profiles.profile())
    driver.wait(lambda: driver.window.windowTitle().startswith("Home"))
    driver.settle()
    driver.window.home.start_step()
    driver.settle()
    assert driver.window.windowTitle().startswith("Diagnostic")


def test_an_export_is_offered_first(start: Start, app: App) -> None:
    driver = start(app)
    dialog = asked(driver)

    driver.click(dialog.export)

    assert not dialog.isVisible()
    assert driver.window.exporter.dialog is not None
    assert driver.window.exporter.dialog.isVisible()


def test_to_keep_everything_keeps_it(start: Start, app: App) -> None:
    save(app.database, many("mlops", 3))
    driver = start(app)
    dialog = asked(driver)
    dialog.word.setText("erase")

    driver.click(dialog.keep)

    assert app.glance().answer_count == 3
