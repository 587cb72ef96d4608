"""The window backs up by itself: after the start, in between and at the end, and never makes anyone wait."""

from __future__ import annotations

import time
from collections.abc import Callable

from prepapp.bootstrap import App
from prepapp.gui.backing_up import BackupKeeper
from tests.support.driver import Driver
from tests.support.histories import many, save


def keeper_of(driver: Driver) -> BackupKeeper:
    """What backs up behind the window."""
    (keeper,) = driver.runner.findChildren(BackupKeeper)
    return keeper


def test_what_the_last_run_left_undone_is_backed_up_behind_the_start(
    app: App, start: Callable[[App], Driver]
) -> None:
    save(app.database, many("mlops", 3))

    driver = start(app)

    driver.wait(lambda: len(app.backups.all()) == 1)
    driver.wait(lambda: keeper_of(driver).is_idle)
    assert keeper_of(driver)._timer.interval() == 30 * 60 * 1000
    assert keeper_of(driver)._timer.isActive()


def test_the_end_backs_up_what_is_new_and_nothing_else(app: App, start: Callable[[App], Driver]) -> None:
    driver = start(app)
    driver.wait(lambda: keeper_of(driver).is_idle)
    assert app.backups.all() == ()
    save(app.database, many("mlops", 3))

    driver.quit()

    (made,) = app.backups.all()
    assert made.contents is not None
    assert made.contents.answers == 3


def test_a_backup_that_fails_is_said_and_stops_nothing(app: App, start: Callable[[App], Driver]) -> None:
    app.folders.backups.write_text("a file where the folder should be")
    save(app.database, many("mlops", 3))

    driver = start(app)

    driver.wait(lambda: "automatic backup failed" in driver.window.statusBar().currentMessage())
    driver.quit()


def test_leaving_gives_up_a_copy_that_is_being_made(app: App, start: Callable[[App], Driver]) -> None:
    driver = start(app)
    keeper = keeper_of(driver)
    driver.wait(lambda: keeper.is_idle)
    asked: list[bool] = []

    def endless(*, is_wanted: Callable[[], bool] = lambda: True) -> None:
        while is_wanted():
            time.sleep(0.001)
        asked.append(True)

    keeper._service.back_up_if_changed = endless  # type: ignore[method-assign]  # a copy that takes for ever
    keeper._service.back_up_at_exit = lambda: None  # type: ignore[method-assign]
    keeper.back_up()

    driver.quit()

    assert asked == [True]
