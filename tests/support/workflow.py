"""Does what a person does on one day, without a screen: a first run, quizzes, every screen, backups, exports.

python -m tests.support.workflow DATA_DIR BUNDLE
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.answers import DontKnow
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.quiz import Ending, Mode, Moved, Responded
from prepapp.domain.topics import Level
from prepapp.gui.selftest import visit_screens
from prepapp.paths import Folders, Shipped
from prepapp.services.exports import export_bank
from tests.support.driver import Driver, merge
from tests.support.sample_bank import ROOT


def main() -> None:
    """Go through the day, and say so at the end."""
    data, bundle = map(Path, sys.argv[1:3])
    app, other = (App(Folders(data / name), Shipped(bundle, ROOT / "resources")) for name in ("one", "other"))
    for one in (app, other):
        one.open()
        _take_an_exam(one)
    app.merging.merge(other.folders.database)
    app.backups.restore(app.backups.back_up().path)
    app.exports.history(data / "history.json")
    app.exports.history(data / "history.csv")
    export_bank(app.bundle, data / "bank.json")
    other.close()
    app.close()
    visit_screens(App(app.folders, app.shipped))
    _go_through_the_window(App(Folders(data / "window"), app.shipped), other.folders.database)
    sys.stdout.write("the day is over\n")


class _Bot:
    """What the driver needs of pytest-qt, which is not there outside a test."""

    mouseClick = staticmethod(QTest.mouseClick)  # noqa: N815 - Qt's names
    keyClick = staticmethod(QTest.keyClick)  # noqa: N815
    keyClicks = staticmethod(QTest.keyClicks)  # noqa: N815

    def addWidget(self, _: QWidget, **__: object) -> None:  # noqa: N802
        """Nothing: the driver closes its window."""

    def waitUntil(self, condition: Callable[[], bool], *, timeout: int) -> None:  # noqa: N802
        """Let Qt go on until something is true."""
        until = time.monotonic() + timeout / 1000
        while not condition():
            if time.monotonic() > until:
                raise TimeoutError("what was waited for did not come")
            QTest.qWait(5)


def _go_through_the_window(app: App, other: Path) -> None:
    """A first run, a quiz to its end, the dashboard, a backup and a merge in settings, and out."""
    driver = Driver(cast("QtBot", _Bot()), app)
    driver.go_to("Practice")
    driver.window.practice.session.count_box.setValue(5)
    driver.window.practice.session.study.setChecked(True)
    driver.window.practice.session.untimed.setChecked(True)
    driver.window.practice.start.click()
    driver.wait(lambda: driver.window.current_name == "Quiz")
    driver.settle()
    while driver.window.current_name == "Quiz":
        driver.answer_right()
        driver.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        driver.key(Qt.Key.Key_Return)
    driver.go_to("Dashboard")
    driver.go_to("Settings")
    driver.click(driver.window.settings.data.back_up)
    merge(driver, other)
    driver.quit()
    with closing(App(app.folders, app.shipped)) as again:
        assert again.open().answer_count > 5, "what was answered and what came in"
    sys.stdout.write("the window was gone through\n")


def _take_an_exam(app: App) -> None:
    session = app.quizzes.start(QuizPlan("Exam", Filters(), 5, Mode.EXAM), level=Level.MID)
    session.run()
    for place in range(5):
        session.happen(Moved(place), Responded(place, DontKnow()))
        app.quizzes.save(session.unsaved)
    session.finish(Ending.SUBMITTED)
    app.quizzes.save(session.unsaved)
    app.readiness.keep_standing(app.profiles.profile())


if __name__ == "__main__":
    main()
