"""The fault campaign in small; the whole one is benchmarks/faults.py, its table is in docs/durability.md."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from prepapp.bootstrap import App
from prepapp.domain.errors import DamagedDatabase, StorageError
from prepapp.storage.answers import AnswerStore
from prepapp.storage.database import Database
from prepapp.storage.files import open_database
from tests.faults.power import Call, Disk
from tests.faults.shim import environment_with_shim, why_not
from tests.support.histories import many, save
from tests.support.sample_bank import ROOT


@pytest.mark.timeout(600)
@pytest.mark.skipif(bool(why_not()), reason=why_not() or "faults can be injected here")
def test_no_fault_loses_an_acknowledged_answer(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.campaign", str(tmp_path), "1"],
        env=environment_with_shim(tmp_path),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    table: dict[str, dict[str, int]] = json.loads(done.stdout)
    assert len(table) == 10
    for name, found in table.items():
        assert found["cases"] > 5, name
        assert found["told"] > 0, name
        bad = {word: found.get(word, 0) for word in ("lost", "damaged", "uncaught", "unsound_backups")}
        assert not any(bad.values()), (name, bad)
        if name.startswith("E"):
            assert found["refusals"] > 0, f"{name}: what could not be written was said"


def test_a_power_cut_keeps_what_was_synced_and_perhaps_the_rest(tmp_path: Path) -> None:
    disk = Disk()
    for call in (
        Call("w", "/data/a", 0, b"synced"),
        Call("s", "/data/a", 0, b""),
        Call("w", "/data/a", 6, b" and not"),
        Call("w", "/data/b", 0, b"never synced"),
    ):
        disk.happen(call)
    seen = set()
    for seed in range(40):
        disk.after_cut(tmp_path / str(seed), "/data", Random(seed))
        seen.add((tmp_path / str(seed) / "a").read_bytes())

    assert seen == {b"synced", b"synced and not"}
    disk.after_cut(tmp_path / "all", "/data", None)
    assert (tmp_path / "all" / "b").read_bytes() == b"never synced"


def test_a_program_killed_while_it_closes_is_not_taken_for_damaged(app: App, tmp_path: Path) -> None:
    """The first page tells the new length before the log was moved over: found by the campaign."""
    save(app.database, many("mlops", 300))
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("prepapp.db", "prepapp.db-wal"):
        shutil.copyfile(app.folders.data / name, copy / name)
    app.close()
    whole = app.folders.database.read_bytes()
    (copy / "prepapp.db").write_bytes(whole[:4096])

    database = Database(copy / "prepapp.db")
    assert AnswerStore(database).count() == 300
    database.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Path:
    """A file system of one megabyte and a half, where the system lets us make one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or mount is None or os.geteuid() != 0:
        pytest.skip("only root on Linux may make a small disk")
    made = subprocess.run([mount, "-t", "tmpfs", "-o", "size=1536k", "tmpfs", str(folder)], check=False)
    if made.returncode:
        pytest.skip("this system does not let root mount a tmpfs")
    return folder


def test_a_disk_that_is_really_full_loses_nothing(small_disk: Path, open_app: Callable[[], App]) -> None:
    try:
        app = App(open_app().folders.__class__(small_disk / "data"), open_app().shipped, open_app().world)
        app.open()
        told: set[str] = set()

        def fill() -> None:
            while True:
                told.update(one.id for one in save(app.database, many("mlops", 40)))

        with pytest.raises(StorageError, match="Free space on the disk"):
            fill()
        assert app.glance().answer_count == len(told), "the window stays usable"
        with pytest.raises(StorageError, match="Check the free space"):
            app.backups.back_up()
        app.close()

        app.open()
        assert {one.id for one in AnswerStore(app.database).in_order()} == told
        app.close()
    finally:
        subprocess.run(["umount", "-l", str(small_disk)], check=True)


# The header of a journal of no pages over an empty file: magic, count, nonce, size, sector, page.
JOURNAL = bytes.fromhex("d9d505f920a163d7" + "0000000000000001000000000000020000001000") + b"\0" * 484


@pytest.mark.parametrize("torn", [False, True], ids=["killed", "power cut"])
def test_a_database_that_was_being_made_is_made_anew(app: App, tmp_path: Path, torn: bool) -> None:
    """Half of the first page is there, or not its first sector: both were found by the campaign."""
    app.close()
    path = tmp_path / "new" / "prepapp.db"
    path.parent.mkdir()
    half = app.folders.database.read_bytes()[:2048]
    path.write_bytes(b"\0" * 512 + half[512:] if torn else half)
    path.with_name("prepapp.db-journal").write_bytes(JOURNAL)

    open_database(path).close()

    assert path.stat().st_size > 4096


def test_a_file_of_zeros_with_something_else_beside_it_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "prepapp.db"
    path.write_bytes(b"\0" * 8192)
    path.with_name("prepapp.db-journal").write_bytes(b"no journal" * 60)

    with pytest.raises(DamagedDatabase, match="damaged"):
        open_database(path)

    assert path.read_bytes() == b"\0" * 8192
