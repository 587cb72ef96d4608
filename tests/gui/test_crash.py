"""A bug of ours is logged without a word of an answer, told in one dialog, and the session goes on."""

from __future__ import annotations

import stat
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from prepapp.bootstrap import App
from prepapp.gui.crash import CrashHook
from prepapp.logs import LOGGER, start_log, stop_log
from tests.support.driver import Driver

SECRET = "the answer was forty-two"


@pytest.fixture
def hook(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> CrashHook:
    """The hook of the program, in place for one test."""
    for place, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(place, name, getattr(place, name))
    made = CrashHook()
    made.install()
    return made


@pytest.fixture
def log(app: App) -> Iterator[Path]:
    """The log of this application."""
    yield app.folders.logs / "prepapp.log"
    stop_log()


def boxes() -> list[QMessageBox]:
    """The message boxes on the screen."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]


def fail(*_: object) -> None:
    """A bug, whose words quote an answer."""
    raise RuntimeError(SECRET)


def in_a_slot(driver: Driver) -> None:
    """Raise in a slot of the window."""
    QTimer.singleShot(0, driver.window, fail)


def in_a_job(driver: Driver) -> None:
    """Raise in the worker of the database."""
    driver.runner.submit(fail)


def in_a_thread(driver: Driver) -> None:
    """Raise in a thread that nobody waits for."""
    threading.Thread(target=fail).start()


@pytest.mark.parametrize("where", [in_a_slot, in_a_job, in_a_thread])
def test_a_bug_is_told_once_logged_without_answers_and_the_quiz_goes_on(
    app: App, start: Callable[[App], Driver], hook: CrashHook, log: Path, where: Callable[[Driver], None]
) -> None:
    driver = start(app)
    driver.go_to("Practice")
    driver.click(driver.window.practice.start)
    driver.answer_right()
    before = driver.quiz.session.quiz.current.response

    for _ in range(3):
        where(driver)
    driver.wait(lambda: log.exists() and log.read_text().count("RuntimeError in prepapp") == 3)
    driver.wait(lambda: bool(boxes()))
    driver.settle()

    (box,) = boxes()
    assert "Every answer that was given is saved" in box.text()
    copy = next(one for one in box.buttons() if one.text().replace("&", "") == "Copy details")
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "RuntimeError" in copied
    assert "test_crash.py" in copied
    assert SECRET not in copied + log.read_text() + box.text()
    for box in boxes():
        box.close()
    driver.wait(lambda: not boxes())
    assert driver.quiz.session.quiz.current.response == before
    assert not driver.quiz.session.unsaved
    driver.answer_right()
    assert driver.quiz.session.quiz.current.response is not None


def test_after_the_dialog_was_closed_the_next_bug_is_told_again(
    app: App, start: Callable[[App], Driver], hook: CrashHook, log: Path
) -> None:
    driver = start(app)
    for _ in range(2):
        in_a_slot(driver)
        driver.wait(lambda: len(boxes()) == 1)
        boxes()[0].close()
        driver.wait(lambda: not boxes() and hook._box is None)


def test_an_error_in_a_destructor_is_logged_only(hook: CrashHook, log: Path) -> None:
    class Fragile:
        def __del__(self) -> None:
            fail()

    Fragile()

    assert "RuntimeError" in log.read_text()
    assert SECRET not in log.read_text()
    assert not boxes()


def test_the_log_rotates_and_is_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("prepapp.logs.LARGEST_BYTES", 2_000)
    start_log(tmp_path / "logs")
    start_log(tmp_path / "logs")
    for number in range(400):
        LOGGER.error("line %d", number)
    stop_log()

    files = sorted((tmp_path / "logs").iterdir())
    assert [path.name for path in files] == ["prepapp.log", "prepapp.log.1", "prepapp.log.2", "prepapp.log.3"]
    assert all(path.stat().st_size <= 2_000 for path in files)
    if sys.platform != "win32":
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
