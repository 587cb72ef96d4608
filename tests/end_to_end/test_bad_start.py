"""What cannot work is said in one sentence, and nothing that was saved is touched."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.cli.main import main
from prepapp.gui.application import close_window, make_qt, open_window
from prepapp.gui.theme.theme import Theme
from prepapp.paths import Folders, Shipped
from prepapp.storage.files import open_database
from tests.support.sample_bank import ROOT

BROKEN: dict[str, Callable[[Path], object]] = {
    "is missing": lambda path: None,
    "is not a prepapp question bank": lambda path: path.write_text("notes"),
    "checksum does not fit": lambda path: path.write_bytes(path_of_sample(path).replace(b"Right", b"Wrong")),
    "has format 99": lambda path: path.write_bytes(
        path_of_sample(path).replace(b'"format":1', b'"format":99', 1)
    ),
}


def path_of_sample(path: Path) -> bytes:
    """The bytes of the sample bundle beside the broken one."""
    return (path.parent / "whole.bundle").read_bytes()


@pytest.mark.parametrize("sentence", BROKEN)
def test_a_broken_bundle_is_said_and_the_window_stays(
    sentence: str, qtbot: QtBot, tmp_path: Path, bundle_file: Path
) -> None:
    (tmp_path / "whole.bundle").write_bytes(bundle_file.read_bytes())
    BROKEN[sentence](tmp_path / "broken.bundle")
    app = App(Folders(tmp_path / "data"), Shipped(tmp_path / "broken.bundle", ROOT / "resources"))
    with contextlib.closing(open_database(app.folders.database)) as connection:
        connection.execute("""INSERT INTO setting (key, value) VALUES ('level', '"mid"')""")  # no first run
        connection.commit()
    window, runner = open_window(app, Theme(make_qt(), ROOT / "resources" / "icons"))
    qtbot.addWidget(window)

    qtbot.waitUntil(lambda: sentence in window.notices.bar.said.text(), timeout=20_000)

    assert "Reinstall prepapp" in window.notices.bar.said.text()
    assert window.notices.bar.again.isVisible()
    assert window.isVisible()
    close_window(app, runner)


def start_and_read(data: Path) -> str:
    """Start the program on a data folder and read the first line it writes to stderr."""
    process = subprocess.Popen(
        [sys.executable, "-m", "prepapp", "--data-dir", str(data)],
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(ROOT)},
    )
    assert process.stderr is not None
    line = process.stderr.readline()
    process.kill()
    process.communicate()
    return line


def test_a_newer_database_is_refused_at_the_start_and_left_alone(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "prepapp.db")
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = (tmp_path / "prepapp.db").read_bytes()

    line = start_and_read(tmp_path)

    assert line.startswith("prepapp: ")
    assert "written by a newer prepapp" in line
    assert (tmp_path / "prepapp.db").read_bytes() == before


def test_a_file_that_is_no_database_is_refused_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "prepapp.db").write_text("my notes " * 100)

    assert "is not a prepapp database" in start_and_read(tmp_path)
    assert (tmp_path / "prepapp.db").read_text() == "my notes " * 100


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that nobody may write to, root neither")
def test_a_data_folder_that_cannot_be_made_is_refused_at_the_start() -> None:
    assert "cannot be used" in start_and_read(Path("/proc/self/prepapp"))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["readiness", "--level", "wizard"],
            "There is no level “wizard”. Choose one of: junior, mid, senior, staff.",
        ),
        (["readiness", "--specialisation", "alchemy"], "There is no specialisation “alchemy”."),
        (["bank", "check", "/nowhere/at/all"], "/nowhere/at/all"),
    ],
)
def test_bad_arguments_get_a_sentence_and_status_2(
    arguments: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["--data-dir", str(tmp_path), *arguments])

    said = capsys.readouterr().err
    assert status == 2
    assert said.startswith("prepapp: ")
    assert sentence in said
    assert "Traceback" not in said
