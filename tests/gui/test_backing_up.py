"""The window backs up by itself: after the start, in between and at the end, and never makes anyone wait."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from prepapp.bootstrap import App
from prepapp.domain.errors import DamagedDatabase
from prepapp.gui.backing_up import BackupKeeper
from prepapp.storage.files import CHECKED_AT_START_BYTES
from prepapp.storage.stopping import Stop
from tests.storage.test_stopping import FOR_EVER
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


@pytest.mark.parametrize("work", ["check_large", "back_up_if_changed"])
def test_leaving_gives_up_a_check_or_a_copy(app: App, start: Callable[[App], Driver], work: str) -> None:
    driver = start(app)
    keeper = keeper_of(driver)
    driver.wait(lambda: keeper.is_idle)
    asked: list[bool] = []
    ended: list[bool] = []

    def endless(*, stop: Stop) -> None:
        with (
            closing(sqlite3.connect(":memory:", check_same_thread=False)) as connection,
            stop.over(connection),
        ):
            asked.append(True)
            with pytest.raises(sqlite3.OperationalError, match="interrupted"):
                connection.execute(FOR_EVER)
            ended.append(True)

    setattr(keeper._service, work, endless)
    keeper._service.back_up_at_exit = lambda: None  # type: ignore[method-assign]
    keeper.start() if work == "check_large" else keeper.back_up()
    driver.wait(lambda: asked == [True])

    driver.quit()

    assert ended == [True]


def test_a_large_file_is_checked_behind_the_window_and_recovered_at_the_next_start(
    app: App, start: Callable[[App], Driver], open_app: Callable[[], App]
) -> None:
    for _ in range(15):
        save(app.database, many("mlops", 1000))
    app.close()
    path = app.folders.database
    raw = bytearray(path.read_bytes())
    assert len(raw) > CHECKED_AT_START_BYTES
    middle = len(raw) // 2 // 4096 * 4096
    raw[middle : middle + 4096] = b"\xa5" * 4096
    path.write_bytes(bytes(raw))

    driver = start(app)
    driver.wait(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()

    assert isinstance(box, QMessageBox)
    assert "Close prepapp and start it again" in box.text()
    box.close()
    driver.quit()
    with pytest.raises(DamagedDatabase) as refused:
        app.open()
    recovery = app.recovery(str(refused.value))
    assert recovery.salvaged is not None
    assert recovery.salvaged.answers > 14_900
    recovery.start_with_salvaged()
    fresh = open_app()
    assert fresh.open().answer_count == recovery.salvaged.answers
    assert not path.with_name("prepapp.check").exists()
    fresh.close()
