"""A migration that is killed leaves the old file or the new one, whole, and a copy of the old one."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from prepapp.storage.copies import is_sound
from prepapp.storage.files import open_database
from prepapp.storage.schema import MIGRATIONS, SCHEMA_VERSION
from tests.support.sample_bank import ROOT

OLD = sorted((Path(__file__).parent / "old_databases").glob("schema-*.db"))
NEXT = SCHEMA_VERSION + 1
FACTS = ("quiz", "quiz_event", "answer", "annotation", "setting")
STEP = """
CREATE TABLE later AS SELECT * FROM answer;
WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < {rows})
INSERT INTO later SELECT answer.* FROM many, (SELECT * FROM answer LIMIT 1) AS answer;
ALTER TABLE answer ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm';
UPDATE answer SET mood = 'moved';
DROP TABLE later
"""
"""A step as a later release may have it: it copies, changes and drops, and writes more than a cache holds."""

MIGRATE = """
import sys
from pathlib import Path
from prepapp.storage.files import open_database
from prepapp.storage.schema import MIGRATIONS
print("begins", flush=True)
open_database(Path(sys.argv[1]), migrations=(*MIGRATIONS, sys.argv[2])).close()
print("done", flush=True)
"""


def facts(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the tables that people made, in the columns of the old schema."""
    with closing(sqlite3.connect(path)) as connection:
        columns = {
            table: ", ".join(
                row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] != "mood"
            )
            for table in FACTS
        }
        return {table: sorted(connection.execute(f"SELECT {columns[table]} FROM {table}")) for table in FACTS}


def migrating(path: Path, *, rows: int) -> subprocess.Popen[bytes]:
    """A process that has begun to open the file with the next release's step."""
    process = subprocess.Popen(
        [sys.executable, "-c", MIGRATE, str(path), STEP.format(rows=rows)], stdout=subprocess.PIPE, cwd=ROOT
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"begins\n"
    return process


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
@pytest.mark.parametrize("share", [0.0, 0.1, 0.25, 0.5, 0.75, 0.9])
def test_a_migration_killed_at_any_moment_loses_nothing(tmp_path: Path, old: Path, share: float) -> None:
    whole = shutil.copy(old, tmp_path / "whole.db")
    begun = time.monotonic()
    with migrating(Path(whole), rows=60_000) as undisturbed:
        assert undisturbed.wait() == 0
    takes_s = time.monotonic() - begun
    path = Path(shutil.copy(old, tmp_path / "prepapp.db"))
    before = facts(path)

    with migrating(path, rows=60_000) as process:
        time.sleep(share * takes_s)
        process.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)

    with closing(sqlite3.connect(path)) as connection:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert version in (int(old.stem.removeprefix("schema-")), NEXT), "the old or the new, nothing between"
    assert "later" not in tables
    assert facts(path) == before
    for copy in tmp_path.glob("prepapp-schema-*.db"):
        assert is_sound(copy)
        assert facts(copy) == before
    open_database(path, migrations=(*MIGRATIONS, STEP.format(rows=10))).close()
    assert facts(path) == before, "the next start migrates as if nothing had been"


def test_a_migration_killed_within_its_transaction_leaves_the_old_schema(tmp_path: Path) -> None:
    path = Path(shutil.copy(OLD[-1], tmp_path / "prepapp.db"))
    before = facts(path)

    with migrating(path, rows=3_000_000) as process:
        log = path.with_name("prepapp.db-wal")
        until = time.monotonic() + 60.0
        while not (log.exists() and log.stat().st_size > 4_000_000) and time.monotonic() < until:
            time.sleep(0.005)
        assert log.stat().st_size > 4_000_000, "it is writing"
        process.kill()

    with closing(open_database(path)) as connection:  # by the release before
        assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    assert facts(path) == before
    assert facts(tmp_path / f"prepapp-schema-{SCHEMA_VERSION}.db") == before
