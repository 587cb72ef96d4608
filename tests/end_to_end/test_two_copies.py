"""Two programs on one data folder: the second raises the first, and no answer of either is harmed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.cli import data
from prepapp.cli.main import main
from prepapp.domain.answers import Chosen
from prepapp.domain.places import remark_on
from prepapp.gui.single_instance import SingleInstance
from prepapp.paths import Folders, Shipped
from prepapp.storage.copies import check_open
from prepapp.storage.lock import FolderLock
from prepapp.storage.quizzes import QuizStore
from tests.support.histories import many, save
from tests.support.sample_bank import ROOT, fillers, write_bundle

HOLDER = """
import sys
from pathlib import Path
from prepapp.storage.lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def holder(folder: Path) -> subprocess.Popen[str]:
    """Another process that has tried to take the folder; its first line says whether it could."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def said(process: subprocess.Popen[str]) -> str:
    """The first line of a process."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
def test_the_folder_is_free_again_when_its_program_was_killed(tmp_path: Path) -> None:
    first = holder(tmp_path)
    assert said(first) == "True"
    lock = FolderLock(tmp_path)
    assert not lock.acquire()

    first.send_signal(signal.SIGKILL)
    first.communicate()

    assert lock.acquire()
    second = holder(tmp_path)
    assert said(second) == "False"
    second.communicate()
    lock.release()


def test_a_second_start_raises_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    first = SingleInstance(FolderLock(tmp_path))
    assert first.be_first()
    program = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from prepapp.gui.single_instance import SingleInstance;"
        "from prepapp.storage.lock import FolderLock; qt = QCoreApplication([]);"
        "second = SingleInstance(FolderLock(Path(sys.argv[1])));"
        "print(second.be_first(), second.raise_first())"
    )

    with qtbot.waitSignal(first.wanted, timeout=20_000):
        process = subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)

    assert process.communicate()[0].split() == ["False", "True"]


def test_another_folder_is_another_instance_and_a_closed_one_is_free(tmp_path: Path, qtbot: QtBot) -> None:
    lock = FolderLock(tmp_path / "a")
    first, other = SingleInstance(lock), SingleInstance(FolderLock(tmp_path / "b"))
    assert first.be_first()
    assert other.be_first()
    lock.release()

    again = SingleInstance(FolderLock(tmp_path / "a"))

    assert again.be_first()


def test_a_first_program_that_does_not_answer_is_not_waited_for(tmp_path: Path, qtbot: QtBot) -> None:
    held = holder(tmp_path)
    assert said(held) == "True"
    second = SingleInstance(FolderLock(tmp_path))

    assert not second.be_first()
    assert not second.raise_first()
    held.communicate()


def test_the_real_program_started_twice_ends_at_once_and_well(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "prepapp", "--data-dir", str(tmp_path)]
    first = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE)
    try:
        lock = FolderLock(tmp_path)
        while True:  # until the first one has it
            if not lock.acquire():
                break
            lock.release()
            assert first.poll() is None
            os.sched_yield() if hasattr(os, "sched_yield") else None

        second = subprocess.run(command, cwd=ROOT, env=environment, timeout=60, check=False)

        assert second.returncode == 0
        assert first.poll() is None
    finally:
        first.kill()
        first.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
def test_two_programs_that_write_at_once_and_are_killed_lose_and_damage_nothing(tmp_path: Path) -> None:
    bundle, folder = write_bundle(tmp_path / "bank.bundle", fillers(5)), tmp_path / "data"
    command = [sys.executable, "-m", "tests.support.scribe", str(folder), str(bundle)]
    scribes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) for _ in range(2)]
    words: list[list[str]] = [[], []]
    for _ in range(40):
        for scribe, heard in zip(scribes, words, strict=True):
            assert scribe.stdout is not None
            heard.append(scribe.stdout.readline())
    for scribe, heard in zip(scribes, words, strict=True):
        scribe.kill()
        rest, _ = scribe.communicate()
        heard.extend(rest[: rest.rfind("\n") + 1].splitlines())

    app = App(Folders(folder), Shipped(bundle, ROOT / "resources"))
    app.open()
    found = [
        {
            place: entry.response.options[0]
            for place, entry in enumerate(app.quizzes.quiz(quiz_id).entries)
            if isinstance(entry.response, Chosen)
        }
        for quiz_id in QuizStore(app.database).open_quiz_ids()
    ]

    assert len(found) == 2, "each has its own quiz"
    for heard in words:
        told = {int(place): option for _, _, place, option in map(str.split, heard)}
        assert any(_is_all_there(told, one) for one in found)
    assert check_open(app.folders.database) == ""
    app.close()


def _is_all_there(told: dict[int, str], found: dict[int, str]) -> bool:
    """Whether everything told was found; one change may be newer than the last word that got out."""
    return set(told) <= set(found) and sum(found[place] != option for place, option in told.items()) <= 1


def test_the_command_line_does_not_restore_under_an_open_window(
    app: App, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    save(app.database, many("mlops", 3))
    made = app.backups.back_up()
    save(app.database, many("swe", 3))
    monkeypatch.setattr(data, "make_app", lambda folder: App(app.folders, app.shipped, app.world))
    held = holder(app.folders.data)
    assert said(held) == "True"

    assert main(["data", "restore", str(made.path)]) == 2

    assert "Close its window" in capsys.readouterr().err
    assert app.glance().answer_count == 6
    held.communicate()


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home/ada nfs4 rw 0 0
/dev/sda2 /home/ada/local\\040disk ext4 rw 0 0
//server/share /mnt/share cifs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        ("/home/eve/.local/share/prepapp", ""),
        ("/home/ada/.local/share/prepapp", "network disk (nfs4)"),
        ("/home/ada/local disk/prepapp", ""),
        ("/mnt/share/prepapp", "network disk (cifs)"),
        ("/home/eve/Dropbox/prepapp", "Dropbox"),
        ("/home/eve/OneDrive - Work/prepapp", "OneDrive"),
        ("/Users/eve/Library/Mobile Documents/com~apple~CloudDocs/prepapp", "iCloud"),
        ("/Users/eve/Google Drive/prepapp", "Google Drive"),
        ("/home/eve/Nextcloud/prepapp", "Nextcloud"),
    ],
)
def test_a_folder_that_others_change_too_is_explained(folder: str, words: str) -> None:
    remark = remark_on(PurePosixPath(folder), MOUNTS)

    assert words in remark
    assert bool(remark) == bool(words)
