"""Opening the file: made, migrated or refused with a sentence, and never harmed."""

import shutil
import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from prepapp.domain.errors import DamagedDatabase, NewerDatabase, StorageError
from prepapp.storage.files import APPLICATION_ID, open_database
from prepapp.storage.schema import MIGRATIONS, SCHEMA_VERSION


def test_a_new_database_has_the_schema_and_is_durable(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "new" / "prepapp.db")

    def pragma(name: str) -> object:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("user_version") == SCHEMA_VERSION
    assert pragma("application_id") == APPLICATION_ID
    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("foreign_keys") == 1
    connection.close()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_new_database_is_private(tmp_path: Path) -> None:
    open_database(tmp_path / "data" / "prepapp.db").close()

    assert stat.S_IMODE((tmp_path / "data" / "prepapp.db").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "prepapp.db"
    open_database(path).close()
    before = path.read_bytes()

    open_database(path).close()

    assert path.read_bytes() == before


def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "prepapp.db"
    open_database(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    before = path.read_bytes()

    with pytest.raises(NewerDatabase, match=r"newer prepapp \(schema 99; this one knows"):
        open_database(path)

    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "prepapp.db"
    path.write_bytes(b"these are my notes, not a database\n" * 20)
    before = path.read_bytes()

    with pytest.raises(DamagedDatabase, match="is not a prepapp database"):
        open_database(path)

    assert path.read_bytes() == before


def test_a_truncated_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "prepapp.db"
    open_database(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])

    with pytest.raises(DamagedDatabase, match="damaged"):
        open_database(path)

    assert path.read_bytes() == whole[: len(whole) // 2]


def test_a_database_with_a_broken_page_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "prepapp.db"
    open_database(path).close()
    raw = bytearray(path.read_bytes())
    raw[4096 : 4096 + 200] = b"\xff" * 200
    path.write_bytes(bytes(raw))

    with pytest.raises(DamagedDatabase, match="damaged"):
        open_database(path)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "prepapp.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (text TEXT)")
    connection.commit()
    connection.close()

    with pytest.raises(DamagedDatabase, match="another program"):
        open_database(path)


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "prepapp.db").mkdir()

    with pytest.raises(StorageError, match="cannot be used"):
        open_database(tmp_path / "prepapp.db")


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")

    with pytest.raises(StorageError, match="--data-dir"):
        open_database(tmp_path / "data" / "prepapp.db")


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that nobody may write to, root neither")
def test_an_unwritable_folder_is_refused() -> None:
    with pytest.raises(StorageError, match="cannot be used"):
        open_database(Path("/proc/self/prepapp/prepapp.db"))


SECOND = (*MIGRATIONS, "CREATE TABLE later (id TEXT PRIMARY KEY)")


def test_a_migration_runs_after_a_copy_was_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "prepapp.db"
    first = open_database(path, migrations=MIGRATIONS)
    first.execute("INSERT INTO setting VALUES ('level', '\"mid\"')")
    first.close()

    migrated = open_database(path, migrations=SECOND)

    assert migrated.execute("PRAGMA user_version").fetchone()[0] == len(SECOND)
    assert migrated.execute("SELECT value FROM setting").fetchone()[0] == '"mid"'
    migrated.close()
    copy = sqlite3.connect(tmp_path / f"prepapp-schema-{len(MIGRATIONS)}.db")
    assert copy.execute("SELECT value FROM setting").fetchone()[0] == '"mid"'
    copy.close()


def test_a_migration_that_fails_half_way_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "prepapp.db"
    open_database(path).close()
    broken = (*MIGRATIONS, "CREATE TABLE later (id TEXT); CREATE TABLE nonsense (")

    with pytest.raises(StorageError):
        open_database(path, migrations=broken)

    connection = open_database(path)
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert "later" not in tables
    assert connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
    connection.close()


def test_every_released_schema_still_opens(tmp_path: Path) -> None:
    old = Path(__file__).parent / "old_databases"
    files = sorted(old.glob("schema-*.db"))
    assert [path.stem for path in files] == [f"schema-{n}" for n in range(1, SCHEMA_VERSION + 1)]
    for file in files:
        path = tmp_path / file.name
        shutil.copy(file, path)

        connection = open_database(path)

        assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
        assert connection.execute("SELECT count(*) FROM answer").fetchone()[0] > 0
        connection.close()
