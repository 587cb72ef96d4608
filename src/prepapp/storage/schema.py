"""The numbered migrations: each in its own SQL, run once, never edited after it was released."""

from __future__ import annotations

from typing import Final

MIGRATIONS: Final[tuple[str, ...]] = (
    # 1: the first schema
    """
    CREATE TABLE quiz (
        id TEXT PRIMARY KEY,
        started_at INTEGER NOT NULL,
        mode TEXT NOT NULL,
        title TEXT NOT NULL,
        settings TEXT NOT NULL,
        dealt TEXT NOT NULL
    );

    CREATE TABLE quiz_event (
        id TEXT PRIMARY KEY,
        quiz_id TEXT NOT NULL REFERENCES quiz (id),
        seq INTEGER NOT NULL,
        at INTEGER NOT NULL,
        clock_s REAL NOT NULL,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL
    );
    CREATE INDEX quiz_event_order ON quiz_event (quiz_id, seq);

    CREATE TABLE answer (
        id TEXT PRIMARY KEY,
        quiz_id TEXT NOT NULL REFERENCES quiz (id),
        position INTEGER NOT NULL,
        mode TEXT NOT NULL,
        item_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        content_hash TEXT NOT NULL,
        variant INTEGER NOT NULL,
        shown_order TEXT NOT NULL,
        area TEXT NOT NULL,
        topic TEXT NOT NULL,
        level TEXT NOT NULL,
        type TEXT NOT NULL,
        difficulty REAL NOT NULL,
        difficulty_sd REAL NOT NULL,
        option_count INTEGER NOT NULL,
        response TEXT,
        outcome TEXT NOT NULL,
        credit REAL NOT NULL,
        confidence TEXT,
        at INTEGER NOT NULL,
        seconds REAL NOT NULL,
        time_target_s INTEGER NOT NULL
    );
    CREATE INDEX answer_place ON answer (quiz_id, position);
    CREATE INDEX answer_item ON answer (item_id, at);
    CREATE INDEX answer_at ON answer (at);

    CREATE TABLE annotation (
        id TEXT PRIMARY KEY,
        item_id TEXT NOT NULL,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL
    );

    CREATE TABLE quiz_clock (
        quiz_id TEXT PRIMARY KEY REFERENCES quiz (id),
        clock_s REAL NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE quiz_summary (
        quiz_id TEXT PRIMARY KEY REFERENCES quiz (id),
        started_at INTEGER NOT NULL,
        finished_at INTEGER,
        ending TEXT,
        item_count INTEGER NOT NULL,
        answered_count INTEGER NOT NULL,
        credit REAL NOT NULL,
        seconds REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX quiz_summary_open ON quiz_summary (started_at) WHERE finished_at IS NULL;
    CREATE INDEX quiz_summary_finished ON quiz_summary (finished_at);

    CREATE TABLE setting (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE draft (
        key TEXT PRIMARY KEY,
        text TEXT NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE cache (
        key TEXT PRIMARY KEY,
        value BLOB NOT NULL
    ) WITHOUT ROWID;
    """,
)

SCHEMA_VERSION: Final = len(MIGRATIONS)
