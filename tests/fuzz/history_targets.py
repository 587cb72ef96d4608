"""Database files: opened, listed, restored, merged and salvaged, whatever their bytes and rows are."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from functools import cache
from typing import Any

from prepapp.bootstrap import App
from prepapp.domain.annotations import (
    Explained,
    Fault,
    Marked,
    MissReason,
    Noted,
    Remark,
    Reported,
    Revealed,
    Suspended,
    Tagged,
)
from prepapp.domain.answers import Chosen
from prepapp.domain.dealing import Filters
from prepapp.domain.errors import ContentError, StorageError
from prepapp.domain.grading import Grade, Outcome
from prepapp.domain.plans import QuizPlan
from prepapp.domain.quiz import (
    Checked,
    Confidence,
    Dealt,
    DealtItem,
    Ending,
    Event,
    Finished,
    Flagged,
    Mode,
    Moved,
    Paused,
    Rated,
    Responded,
    Struck,
)
from prepapp.domain.topics import Level
from prepapp.paths import Folders, Shipped
from prepapp.services.practice import Preset
from prepapp.storage.annotations import AnnotationStore, annotation_of
from prepapp.storage.copies import is_sound, read_contents
from prepapp.storage.events import event_to_text
from prepapp.storage.files import open_database
from prepapp.storage.pages import records, records_of_log
from prepapp.storage.tables import FACTS
from tests.fuzz.target import Target, folder, json_bytes, json_of
from tests.support.histories import many, save
from tests.support.sample_bank import ROOT, write_bundle
from tests.support.world import FakeTime

_EVENTS: tuple[Event, ...] = (
    Dealt(4, DealtItem("mlops-mid-0001", 1, "h", 0, (1, 0), 60)),
    Checked(0, Grade(1.0, Outcome.RIGHT, None)),
    Struck(1, "b", is_struck=True),
    Rated(1, Confidence.SURE),
    Paused(),
    Finished(Ending.SUBMITTED),
)


def _shipped() -> Shipped:
    bundle = folder() / "history.bundle"
    return Shipped(bundle if bundle.exists() else write_bundle(bundle), ROOT / "resources")


def _app(name: str) -> App:
    """An application on a new data folder."""
    data = folder() / name
    shutil.rmtree(data, ignore_errors=True)
    return App(Folders(data), _shipped(), FakeTime().world())


@cache
def _sample() -> tuple[bytes, bytes]:
    """A database with a finished and an open quiz, and the log of it before it was folded in."""
    app = _app("sample")
    app.open()
    session = app.quizzes.start(QuizPlan("Exam", Filters(), 4, Mode.STUDY), level=Level.MID)
    session.run()
    session.happen(Responded(0, Chosen(("a",))), Flagged(1, is_flagged=True), Moved(1))
    app.quizzes.save(session.unsaved)
    save(app.database, many("mlops", 12))
    app.profiles.change(app.profiles.profile())
    app.practice.save_preset(Preset("Lunch", {"most": 3}))
    app.writing.keep_scratchpad("q", "A plan.")
    app.writing.keep_note("mlops-mid-0001", "Half a note.")
    said: tuple[Remark, ...] = (
        *(Marked(on=True), Noted("A note.", frozenset({"x"})), Tagged("tag", on=True), Suspended(on=False)),
        *(Revealed(), Reported(Fault.TYPO, "text"), Explained("id", MissReason.TIME)),
    )
    at = app.world.now()
    AnnotationStore(app.database).add(annotation_of("mlops-mid-0001", at, remark) for remark in said)
    log = app.folders.database.with_name("prepapp.db-wal").read_bytes()
    app.close()
    return app.folders.database.read_bytes(), log


def sample_rows() -> dict[str, list[dict[str, Any]]]:
    """The rows of the sample, by table."""
    path = folder() / "rows.db"
    path.write_bytes(_sample()[0])
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return {
            table: [dict(row) for row in connection.execute(f"SELECT * FROM {table} LIMIT 8")]
            for table in (*FACTS, "quiz_clock", "setting", "draft")
        }


def _opened(raw: bytes, log: bytes = b"") -> None:
    path = folder() / "opened" / "prepapp.db"
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.mkdir()
    path.write_bytes(raw)
    if log:
        path.with_name("prepapp.db-wal").write_bytes(log)
    app = App(Folders(path.parent), _shipped(), FakeTime().world())
    try:
        app.open()
    except StorageError as error:
        with contextlib.suppress(StorageError):
            app.recovery(str(error))
    finally:
        app.close()


def _open(raw: bytes) -> None:
    _opened(raw)


def _open_log(raw: bytes) -> None:
    _opened(_sample()[0], raw)


def _backup(raw: bytes) -> None:
    """Bytes where a backup should be: listed, judged, and restored only if they are one."""
    app = _app("backup")
    with contextlib.closing(app):
        app.open()
        path = app.folders.backups / "prepapp-20260101-120000-asked.db"
        path.parent.mkdir()
        path.write_bytes(raw)
        app.backups.all()
        with contextlib.suppress(StorageError, ContentError):
            app.backups.restoring(path)
            app.backups.restore(path)
            app.forget()
            _shown(app)


def _merge(raw: bytes, *, is_shown: bool = True) -> None:
    app = _app("merge")
    path = folder() / "other.db"
    path.write_bytes(raw)
    read_contents(path)
    is_sound(path)
    with contextlib.closing(app):
        app.open()
        with contextlib.suppress(StorageError, ContentError):
            app.merging.merge(path)
            app.forget()
            if is_shown:
                _shown(app)


def _rows(raw: bytes) -> None:
    """A sound database of this schema with any values in any columns, merged.

    Every eighth is looked at on every screen as well: that takes five times as long.
    """
    document = json_of(raw)
    path = folder() / "rows" / "other.db"
    shutil.rmtree(path.parent, ignore_errors=True)
    with contextlib.closing(open_database(path)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        for table, rows in document.items() if isinstance(document, dict) else ():
            for row in rows if isinstance(rows, list) else ():
                with contextlib.suppress(sqlite3.Error, AttributeError, TypeError, ValueError, OverflowError):
                    names = ", ".join(f'"{name}"' for name in row)
                    marks = ", ".join("?" * len(row))
                    query = f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})'
                    connection.execute(query, tuple(row.values()))
    _merge(path.read_bytes(), is_shown=len(raw) % 8 == 0)


def _shown(app: App) -> None:
    """Everything that the screens ask of a history that was let in."""
    app.glance()
    session = app.quizzes.interrupted()
    if session is not None:
        app.quizzes.discard(session.quiz.id)
    for record in app.quizzes.records():
        app.quizzes.finished(record.id)
    app.readiness.standing(app.profiles.profile())
    app.reviews.due(app.profiles.profile())
    app.library.catalogue()
    app.exports.history(folder() / "out.json")
    app.exports.history(folder() / "out.csv")


def _pages(raw: bytes) -> None:
    for found in records(raw):
        assert isinstance(found, tuple)
    for found in records_of_log(raw[:4096], raw[4096:]):
        assert isinstance(found, tuple)


def _rows_seeds() -> tuple[bytes, ...]:
    rows = sample_rows()
    quiz = rows["quiz"][0]
    own = {
        table: [row for row in rows[table] if row["quiz_id"] == quiz["id"]]
        for table in ("quiz_event", "answer")
    }
    small = {"quiz": [quiz], **own, "setting": rows["setting"], "annotation": rows["annotation"]} | {
        "draft": rows["draft"]
    }
    return json_bytes(rows), json_bytes(small), *(json_bytes({**small, **_one_event(one)}) for one in _EVENTS)


def _one_event(event: Event) -> dict[str, list[dict[str, Any]]]:
    """A history in which that event comes last in the sample's open quiz."""
    rows = sample_rows()
    kind, payload = event_to_text(event)
    events = [row for row in rows["quiz_event"] if row["quiz_id"] == rows["quiz"][0]["id"]]
    last = {**events[-1], "id": "one-more", "seq": len(events), "kind": kind, "payload": payload}
    return {"quiz_event": [*events, last]}


def _file_seeds() -> tuple[bytes, ...]:
    return _sample()[0], b"SQLite format 3\x00" + b"\x00" * 84, b"my notes"


TARGETS = (
    Target("database", _open, _file_seeds, slowness=5),
    Target("write-ahead-log", _open_log, lambda: (_sample()[1],), slowness=5),
    Target("backup", _backup, _file_seeds, slowness=5),
    Target("merge", _merge, _file_seeds, slowness=5),
    Target("merge-rows", _rows, _rows_seeds, (b'"seq": ', b'"payload": "{}"'), slowness=10),
    Target(
        "salvage-pages",
        _pages,
        lambda: (_sample()[0][:24576], _sample()[0][:4096] + _sample()[1][:16384]),
    ),
)
