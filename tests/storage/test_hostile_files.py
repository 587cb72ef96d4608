"""Databases that somebody prepared: nothing in them runs, and only what we could have written is let in."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from prepapp.bootstrap import App
from prepapp.domain.errors import ContentError, DamagedDatabase, PrepError, StorageError
from prepapp.paths import Folders
from prepapp.storage.files import LARGEST_VALUE_BYTES, open_database
from tests.support.histories import many, save
from tests.support.sample_bank import ROOT

PROGRAMS = {
    "a trigger": "CREATE TRIGGER thief AFTER INSERT ON answer BEGIN DELETE FROM answer; END",
    "a view": "CREATE VIEW thief AS SELECT randomblob(1000000000) AS id",
    "a virtual table": "CREATE VIRTUAL TABLE thief USING fts5(text)",
}
OTHER_TABLES = {
    **PROGRAMS,
    "a table": "CREATE TABLE thief (id TEXT DEFAULT (load_extension('x')))",
    "an index": "CREATE INDEX thief ON answer (lower(area))",
    "a column": "ALTER TABLE setting ADD COLUMN thief TEXT DEFAULT 'x'",
}


def change(path: Path, *statements: str) -> None:
    """Change a database behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.fixture
def foreign(app: App, tmp_path: Path) -> Path:
    """The history of another machine, with five answers."""
    other = App(Folders(tmp_path / "other"), app.shipped, app.world)
    other.open()
    save(other.database, many("swe", 5))
    other.readiness.standing(other.profiles.profile())
    other.close()
    return other.folders.database


@pytest.mark.parametrize("statement", PROGRAMS.values(), ids=PROGRAMS)
def test_a_database_with_a_program_in_it_is_not_opened(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "prepapp.db"
    open_database(path).close()
    change(path, statement)

    with pytest.raises(DamagedDatabase, match=r"thief.*no release of prepapp has made"):
        open_database(path)


@pytest.mark.parametrize("statement", OTHER_TABLES.values(), ids=OTHER_TABLES)
def test_a_history_with_other_tables_is_neither_merged_nor_restored(
    app: App, foreign: Path, statement: str
) -> None:
    save(app.database, many("mlops", 3))
    change(foreign, statement)

    for bring_in in (app.merging.merge, app.backups.restore, app.backups.restoring):
        with pytest.raises(DamagedDatabase, match="no release of prepapp has made"):
            bring_in(foreign)

    assert app.backups.present().answers == 3
    assert app.backups.all() == (), "not even a copy was made"


def test_a_database_of_another_program_keeps_every_byte(tmp_path: Path) -> None:
    path = tmp_path / "prepapp.db"
    change(path, "CREATE TABLE notes (text TEXT)")
    before = path.read_bytes()

    with pytest.raises(DamagedDatabase, match="another program"):
        open_database(path)

    assert path.read_bytes() == before, "its journal's mode included"


CHANGES = {
    "a word for a number": "UPDATE answer SET difficulty = 'hard'",
    "a credit above 1": "UPDATE answer SET credit = 7",
    "a time that no calendar has": "UPDATE answer SET at = 9223372036854775807",
    "an area that is a number": "UPDATE answer SET area = x'00ff'",
    "an outcome that does not exist": "UPDATE answer SET outcome = 'brilliant'",
    "a response that is no JSON": "UPDATE answer SET response = '{'",
    "nested too deeply": "UPDATE answer SET response = replace(hex(zeroblob(50000)), '0', '[')",
    "a quiz without questions": "UPDATE quiz SET dealt = '[]'",
    "an event that cannot have happened": (
        "INSERT INTO quiz_event SELECT 'e', id, 0, started_at, 1.0, 'moved', '{\"to\": 99}' FROM quiz LIMIT 1"
    ),
}


@pytest.mark.parametrize("statement", CHANGES.values(), ids=CHANGES)
def test_facts_that_no_release_has_written_are_not_let_in(app: App, foreign: Path, statement: str) -> None:
    save(app.database, many("mlops", 3))
    change(foreign, statement)

    for bring_in in (app.merging.merge, app.backups.restore):
        with pytest.raises(ContentError, match=r"holds a .*Nothing was changed"):
            bring_in(foreign)

    assert app.backups.present().answers == 3


def test_what_a_restored_file_says_of_readiness_is_not_believed(app: App, foreign: Path) -> None:
    change(foreign, 'UPDATE cache SET value = \'{"sentence": "Ready for everything."}\'')
    change(foreign, "UPDATE quiz_summary SET credit = 1000")

    app.backups.restore(foreign)
    app.forget()

    assert app.glance().standing is None
    with closing(sqlite3.connect(app.folders.database)) as connection:
        assert connection.execute("SELECT count(*) FROM cache").fetchone()[0] == 0
        assert connection.execute("SELECT credit FROM quiz_summary").fetchall() == [(5.0,)]


def test_a_value_that_would_fill_the_memory_is_refused(app: App, foreign: Path) -> None:
    change(foreign, f"UPDATE answer SET response = zeroblob({LARGEST_VALUE_BYTES + 1})")

    with pytest.raises(PrepError, match=r"too big|too large"):
        app.merging.merge(foreign)

    assert app.backups.present().answers == 0


@pytest.mark.parametrize("value", ["{", "[" * 5000, "1e999", "null", '"x"', "\x00"])
@pytest.mark.parametrize("key", ["level", "minutes_per_day", "interview_on", "appearance", "expectations"])
def test_a_start_survives_any_choice_that_was_written_into_the_file(app: App, key: str, value: str) -> None:
    app.close()
    with closing(sqlite3.connect(app.folders.database, isolation_level=None)) as connection:
        connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, value))
        connection.execute("INSERT OR REPLACE INTO cache VALUES ('standing', ?)", (value,))

    glance = app.open()

    assert glance.standing is None
    assert app.preferences.preferences().profile.minutes_per_day > 0


MERGE_IN_LITTLE_MEMORY = """
import resource, sys
from pathlib import Path
from prepapp.bootstrap import App
from prepapp.paths import Folders, Shipped
app = App(Folders(Path(sys.argv[1])), Shipped(Path(sys.argv[2]), Path(sys.argv[2])))
app.open(); app.database, app.merging
import prepapp.storage.letting_in, prepapp.domain.ability
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 64 * 1024 * 1024, -1))
print(app.merging.merge(Path(sys.argv[3])).answers_new)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited as on Linux")
def test_a_history_larger_than_the_memory_is_merged(app: App, foreign: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(foreign, isolation_level=None)) as connection:
        text = '{"kind":"typed","text":"' + "x" * 19_000 + '"}'
        columns = [row[1] for row in connection.execute("PRAGMA table_info(answer)")]
        taken = ", ".join({"id": "'copy-' || n", "response": "?"}.get(name, name) for name in columns)
        connection.execute("BEGIN")
        connection.execute(
            "WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 8000) "
            f"INSERT INTO answer SELECT {taken} FROM many, (SELECT * FROM answer LIMIT 1)",
            (text,),
        )
        connection.execute("COMMIT")
    assert foreign.stat().st_size > 2 * 64 * 1024 * 1024

    done = subprocess.run(
        [
            *(sys.executable, "-c", MERGE_IN_LITTLE_MEMORY),
            *(str(tmp_path / "small"), str(app.shipped.bundle), str(foreign)),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )

    assert done.stdout.strip() == "8005", done.stderr[-800:]


def test_a_database_that_is_a_pipe_or_a_device_is_refused(tmp_path: Path, app: App) -> None:
    with pytest.raises(StorageError, match="There is no file"):
        app.merging.merge(Path("/dev/zero") if sys.platform != "win32" else Path("NUL"))
