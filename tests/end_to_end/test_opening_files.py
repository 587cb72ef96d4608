"""A file that the program is started with is opened, in the window that is there already if there is one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from prepapp.bootstrap import App
from prepapp.domain.plans import QuizPlan
from prepapp.gui.shell.places import Place
from prepapp.gui.single_instance import LONGEST_WISH, WISH_NAME, SingleInstance
from prepapp.paths import Folders
from tests.support.driver import Driver, agree
from tests.support.histories import many, save
from tests.support.sample_bank import ROOT

Start = Callable[[App], Driver]


@pytest.fixture
def other(app: App, tmp_path: Path) -> Path:
    """The history of another machine, 30 answers long."""
    made = App(Folders(tmp_path / "other"), app.shipped, app.world)
    made.open()
    save(made.database, many("swe", 30))
    made.close()
    return made.folders.database


def problem(driver: Driver) -> str:
    """The sentence below the page; what cannot be opened is not offered to be tried again."""
    bar = driver.window.notices.bar
    driver.wait(bar.isVisible)
    assert not bar.again.isVisible()
    bar.close_button.click()
    return bar.said.text()


def question(driver: Driver) -> QMessageBox:
    """The question whether to merge."""
    driver.wait(lambda: driver.window.current_name == Place.SETTINGS)
    data = driver.window.settings.data
    driver.wait(lambda: data.question is not None)
    assert data.question is not None
    return data.question


def test_a_history_is_merged_once_that_was_agreed_to(app: App, start: Start, other: Path) -> None:
    save(app.database, many("mlops", 12))
    driver = start(app)

    driver.window.open_file(other)
    agree(driver, question(driver), "Merge")
    driver.settle()

    assert app.glance().answer_count == 42


def test_a_history_is_left_alone_by_escape(app: App, start: Start, other: Path) -> None:
    save(app.database, many("mlops", 12))
    driver = start(app)

    driver.window.open_file(other)
    driver.bot.keyClick(question(driver), Qt.Key.Key_Escape)
    driver.settle()

    assert app.glance().answer_count == 12


def test_a_second_start_hands_its_file_to_the_first_window(app: App, start: Start, other: Path) -> None:
    driver = start(app)
    instance = SingleInstance(app.lock)
    assert instance.be_first()
    instance.file_wanted.connect(driver.window.open_file)
    arguments = ["--data-dir", str(app.folders.data), "open", other.name]

    second = subprocess.Popen(
        [sys.executable, "-m", "prepapp", *arguments],
        cwd=other.parent,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "src")},
    )
    driver.wait(lambda: second.poll() is not None)

    assert second.returncode == 0
    box = question(driver)
    assert str(other) in box.text().replace("\u200b", "")
    box.close()


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("none.db", None, "There is no file"),
        ("bank.bundle", b'{"bank_hash":"0"}', "is a question bank"),
    ],
)
def test_what_cannot_be_opened_is_said(
    app: App, start: Start, tmp_path: Path, name: str, content: bytes | None, sentence: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    driver = start(app)

    driver.window.open_file(tmp_path / name)

    words = problem(driver)
    assert sentence in words
    assert name in words
    assert driver.window.current_name == Place.HOME


def test_a_quiz_is_not_interrupted(app: App, start: Start, other: Path) -> None:
    driver = start(app)
    driver.window.quizzes.start(QuizPlan("Quiz", size=2))
    driver.wait(lambda: driver.window.current_name == Place.QUIZ)
    driver.settle()

    driver.window.open_file(other)
    driver.settle()

    assert driver.window.current_name == Place.QUIZ
    assert "open the file again" in driver.window.statusBar().currentMessage()


def test_a_wish_that_is_too_long_only_raises_the_window(app: App, start: Start) -> None:
    driver = start(app)
    instance = SingleInstance(app.lock)
    assert instance.be_first()
    opened: list[Path] = []
    instance.file_wanted.connect(opened.append)

    with driver.bot.waitSignal(instance.wanted, timeout=20_000):
        (app.folders.data / WISH_NAME).write_bytes(b"open /" + b"a" * LONGEST_WISH)

    assert opened == []
