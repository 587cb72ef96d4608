"""A data folder that cannot be used: another is chosen by a button, or the same one is tried again."""

from __future__ import annotations

import resource
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prepapp import paths
from prepapp.bootstrap import App
from prepapp.gui.application import make_qt
from prepapp.gui.other_folder import FolderDialog
from prepapp.gui.program import Program, open_or_ask
from prepapp.gui.single_instance import SingleInstance
from prepapp.gui.theme.theme import Theme
from prepapp.paths import Folders, Shipped
from tests.support.sample_bank import ROOT

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="folders that nobody may write to, root neither"
)
Answer = Callable[[FolderDialog], object]


@pytest.fixture(autouse=True)
def settings_of_the_platform(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the platform keeps settings: in the test's own folder."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    """The program without a window yet; it is closed at the end."""
    made = Program(make_qt(), Theme(make_qt(), ROOT / "resources" / "icons"))
    yield made
    if made._window is not None:
        qtbot.waitUntil(lambda: made.window.is_warm and made.window.is_idle, timeout=20_000)
        made.close()


@pytest.fixture
def opened(program: Program, bundle_file: Path) -> Callable[..., bool]:
    """Opens the program on a folder, and answers each dialog that comes."""

    def make(folder: Path, *answers: Answer, is_lasting: bool = True) -> bool:
        app = App(Folders(folder), Shipped(bundle_file, ROOT / "resources"))
        instance = SingleInstance(app.lock, program)
        instance.be_first()
        waiting = list(answers)
        look = QTimer(program, interval=50)

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, FolderDialog) and waiting:
                waiting.pop(0)(dialog)

        look.timeout.connect(answer)
        look.start()
        is_open = open_or_ask(program, app, instance, is_lasting=is_lasting)
        look.stop()
        assert not waiting
        return is_open

    return make


def choosing(qtbot: QtBot, folder: Path, seen: list[str]) -> Answer:
    """Reads the problem, and chooses a folder after the button was pressed by its key."""

    def answer(dialog: FolderDialog) -> None:
        seen.append(dialog.problem.text())
        assert dialog.focusWidget() is dialog.choose
        qtbot.keyClick(dialog.choose, Qt.Key.Key_Space)
        assert dialog.picker is not None
        dialog.picker.fileSelected.emit(str(folder))

    return answer


def below_a_file(tmp_path: Path) -> Path:
    """A folder that cannot be made: a file is in its way."""
    (tmp_path / "letter").write_text("a letter")
    return tmp_path / "letter" / "data"


@pytest.mark.parametrize("kind", ["below a file", "/proc/self/prepapp", "/sys/prepapp"])
def test_another_folder_is_used_and_remembered(
    opened: Callable[..., bool], program: Program, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    seen: list[str] = []
    folder = below_a_file(tmp_path) if kind == "below a file" else Path(kind)

    assert opened(folder, choosing(qtbot, tmp_path / "other", seen))

    assert "cannot be used" in seen[0]
    assert str(folder) in seen[0]
    assert program.window.isVisible()
    assert (tmp_path / "other" / "prepapp.db").exists()
    assert paths.folders(None).data == tmp_path / "other", "later starts use it, too"
    assert paths.folders(tmp_path / "given").data == tmp_path / "given", "but for one that is given"


def test_another_folder_in_place_of_one_that_was_given_is_used_once(
    opened: Callable[..., bool], qtbot: QtBot, tmp_path: Path
) -> None:
    assert opened(below_a_file(tmp_path), choosing(qtbot, tmp_path / "other", []), is_lasting=False)

    assert paths.chosen_folder() is None


def test_what_was_mended_is_tried_again(opened: Callable[..., bool], tmp_path: Path) -> None:
    def mend(dialog: FolderDialog) -> None:
        (tmp_path / "letter").unlink()
        dialog.again.click()

    assert opened(below_a_file(tmp_path), mend)

    assert (tmp_path / "letter" / "data" / "prepapp.db").exists()
    assert paths.chosen_folder() is None


def test_a_full_disk_is_tried_again_once_there_is_room(opened: Callable[..., bool], tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    seen: list[str] = []

    def make_room(dialog: FolderDialog) -> None:
        seen.append(dialog.problem.text())
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        dialog.again.click()

    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, hard))
    try:
        assert opened(tmp_path / "data", make_room)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert "cannot be used" in seen[0]


def test_one_can_quit(opened: Callable[..., bool], qtbot: QtBot, tmp_path: Path) -> None:
    assert not opened(below_a_file(tmp_path), lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
