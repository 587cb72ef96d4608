"""What somebody else laid where the program writes: it is replaced or refused, and never followed."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from prepapp.bootstrap import App
from prepapp.domain.errors import StorageError
from prepapp.gui.single_instance import WISH_NAME, SingleInstance
from prepapp.logs import LOGGER, start_log, stop_log
from prepapp.private import is_laid_by_another, others_may_write
from prepapp.services.exports import write_privately
from prepapp.storage import salvage
from prepapp.storage.files import ask_for_check, open_database
from prepapp.storage.lock import LOCK_NAME, FolderLock
from prepapp.storage.schema import MIGRATIONS
from tests.support.histories import NOON, many, save
from tests.support.sample_bank import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
SECRET = "not to be touched"


@pytest.fixture
def victim(tmp_path: Path) -> Path:
    """A file of the person, which nobody told the program of."""
    path = tmp_path / "victim"
    path.write_text(SECRET)
    return path


def laid(place: Path, victim: Path) -> Path:
    """A link to the victim where the program is about to write."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(victim)
    return place


def test_an_export_follows_no_link_in_the_place_of_its_draft_or_of_itself(
    tmp_path: Path, victim: Path
) -> None:
    target = laid(tmp_path / "out" / "history.json", victim)
    laid(tmp_path / "out" / ".history.json.part", victim)

    write_privately(target, ["mine"])

    assert victim.read_text() == SECRET
    assert not target.is_symlink()
    assert target.read_text() == "mine"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_an_export_that_cannot_be_finished_leaves_no_draft(tmp_path: Path) -> None:
    def pieces() -> object:
        yield "mine"
        raise StorageError("The disk is gone.")

    with pytest.raises(StorageError, match="gone"):
        write_privately(tmp_path / "history.json", pieces())  # type: ignore[arg-type]  # a generator is one

    assert list(tmp_path.iterdir()) == []


def test_half_a_character_in_an_answer_does_not_stop_an_export(tmp_path: Path) -> None:
    write_privately(tmp_path / "history.json", ["a \ud800 b"])

    assert (tmp_path / "history.json").read_text() == "a \\ud800 b"


PLACES: dict[str, Callable[[App], Path]] = {
    "the backup's draft": lambda app: app.folders.backups / ".prepapp-20260301-120000-asked.db.part",
    "the incoming copy": lambda app: app.folders.data / f".prepapp-{os.getpid()}-incoming.db",
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_backups_and_merges_follow_no_link(
    app: App, tmp_path: Path, victim: Path, place: Callable[[App], Path]
) -> None:
    other = App(type(app.folders)(tmp_path / "other"), app.shipped, app.world)
    other.open()
    save(other.database, many("swe", 4))
    other.close()
    save(app.database, many("mlops", 3))
    laid(place(app), victim)

    app.backups.back_up()
    merged = app.merging.merge(other.folders.database)

    assert merged.answers_new == 4
    assert victim.read_text() == SECRET


def test_the_log_follows_no_link_and_says_nothing_in_the_terminal(
    tmp_path: Path, victim: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    laid(tmp_path / "logs" / "prepapp.log", victim)
    start_log(tmp_path / "logs")

    LOGGER.warning("a remark")

    stop_log()
    assert victim.read_text() == SECRET
    assert capsys.readouterr() == ("", "")


def test_a_log_that_is_a_pipe_makes_nobody_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "prepapp.log")
    start_log(tmp_path)

    LOGGER.warning("a remark")

    stop_log()


@pytest.mark.parametrize("name", [LOCK_NAME, WISH_NAME])
def test_the_lock_and_the_wish_follow_no_link(
    tmp_path: Path, victim: Path, name: str, qapp: QApplication
) -> None:
    laid(tmp_path / "data" / name, victim)
    lock = FolderLock(tmp_path / "data")

    SingleInstance(lock).be_first()

    SingleInstance(FolderLock(tmp_path / "data")).raise_first()
    lock.release()
    assert victim.read_text() == SECRET


def test_the_wish_for_a_check_follows_no_link(tmp_path: Path, victim: Path) -> None:
    laid(tmp_path / "data" / "prepapp.check", tmp_path / "new")

    ask_for_check(tmp_path / "data" / "prepapp.db")

    assert not (tmp_path / "new").exists()


def test_the_copy_before_a_migration_follows_no_link(tmp_path: Path, victim: Path) -> None:
    path = tmp_path / "data" / "prepapp.db"
    open_database(path).close()
    laid(path.with_name(f"prepapp-schema-{len(MIGRATIONS)}.part"), victim)

    open_database(path, migrations=(*MIGRATIONS, "CREATE TABLE later (id TEXT PRIMARY KEY)")).close()

    assert victim.read_text() == SECRET
    assert path.with_name(f"prepapp-schema-{len(MIGRATIONS)}.db").exists()


def test_a_damaged_file_is_set_aside_past_a_link(tmp_path: Path) -> None:
    live, ready = tmp_path / "prepapp.db", tmp_path / "ready.db"
    live.write_bytes(b"damaged")
    open_database(ready).close()
    laid(tmp_path / f"prepapp-damaged-{NOON:%Y%m%d-%H%M%S}.db", tmp_path / "new")

    aside = salvage.set_aside(live, at=NOON, ready=ready)

    assert aside.read_bytes() == b"damaged"
    assert not (tmp_path / "new").exists()


def test_a_log_of_the_database_that_is_a_link_is_not_written(tmp_path: Path, victim: Path) -> None:
    path = tmp_path / "data" / "prepapp.db"
    open_database(path).close()
    laid(path.with_name("prepapp.db-wal"), victim)

    with pytest.raises(StorageError, match="cannot be used"):
        open_database(path)

    assert victim.read_text() == SECRET


def test_a_link_is_laid_by_another_unless_it_is_ours_or_the_systems(tmp_path: Path) -> None:
    link = laid(tmp_path / "link", tmp_path)
    owner = link.lstat().st_uid

    assert not is_laid_by_another(link, user=owner)
    assert is_laid_by_another(link, user=owner + 1) == (owner != 0)
    assert not is_laid_by_another(tmp_path, user=owner + 1), "no link"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root makes links of others")
@pytest.mark.parametrize("name", ["data", "data/prepapp.db"])
def test_a_database_behind_a_link_of_another_is_not_opened(tmp_path: Path, name: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    open_database(elsewhere / "prepapp.db").close()
    before = (elsewhere / "prepapp.db").read_bytes()
    link = laid(tmp_path / name, elsewhere if name == "data" else elsewhere / "prepapp.db")
    os.lchown(link, 12_345, -1)

    with pytest.raises(StorageError, match="somebody else has put there"):
        open_database(tmp_path / "data" / "prepapp.db")

    assert (elsewhere / "prepapp.db").read_bytes() == before


def test_a_folder_that_others_may_write_to_is_remarked_on(app: App) -> None:
    assert not others_may_write(app.folders.data)
    assert app.remark_on_folder() == ""

    app.folders.data.chmod(0o777)

    assert "Other people of this computer may write to the data folder" in app.remark_on_folder()


CUT_OFF = """
import os, sys
from pathlib import Path
from prepapp.bootstrap import App
from prepapp.paths import Folders, Shipped
from tests.support.histories import many, save
app = App(Folders(Path(sys.argv[1])), Shipped(Path(sys.argv[2]), Path(sys.argv[2])))
app.open()
save(app.database, many("swe", 4))
print("saved", flush=True)
sys.stdin.read()
os._exit(0)
"""


def _bytes_in(folder: Path) -> dict[str, tuple[bytes, int]]:
    files = [path for path in folder.iterdir() if path.is_file()]
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


@pytest.mark.parametrize("state", ["open", "killed", "killed, its index lost", "closed"])
def test_the_history_of_another_is_read_whole_and_no_byte_beside_it_changes(
    app: App, tmp_path: Path, state: str
) -> None:
    other = tmp_path / "other"
    process = subprocess.Popen(
        [sys.executable, "-c", CUT_OFF, str(other), str(app.shipped.bundle)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"saved\n"
        if state != "open":
            process.kill()
            process.wait()
        if state == "killed, its index lost":
            (other / "prepapp.db-shm").unlink()
        if state == "closed":
            with closing(sqlite3.connect(other / "prepapp.db")) as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before = _bytes_in(other)

        merged = app.merging.merge(other / "prepapp.db")

        assert merged.answers_new == 4
        assert _bytes_in(other) == before
        process.kill()
