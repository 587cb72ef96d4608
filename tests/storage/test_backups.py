"""A backup is a whole, checked, private copy; many are thinned out, and putting one back loses nothing."""

from __future__ import annotations

import sqlite3
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.bootstrap import App
from prepapp.domain.backups import Backup, Contents, Reason, Retention, kept
from prepapp.domain.errors import DamagedDatabase, NewerDatabase, StorageError
from prepapp.storage import copies
from prepapp.storage.answers import AnswerStore
from prepapp.storage.copies import is_sound
from prepapp.storage.stopping import Stop
from prepapp.storage.tables import CHOICES, CLOCKS, DERIVED, FACTS
from tests.support.histories import many, save
from tests.support.world import FakeTime


def ids(app: App) -> set[str]:
    """The ids of all answers."""
    return {one.id for one in AnswerStore(app.database).in_order()}


def test_every_table_is_said_to_be_a_fact_a_choice_a_clock_or_derived(app: App) -> None:
    with app.database.reading() as connection:
        names = {
            row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'")
        }

    assert {name for name in names if not name.startswith("sqlite_")} == {*FACTS, *CHOICES, *CLOCKS, *DERIVED}


def test_a_backup_holds_what_the_open_database_holds(app: App) -> None:
    save(app.database, many("mlops", 7))

    made = app.backups.back_up_if_changed()

    assert made is not None
    assert made.contents == Contents(answers=7, quizzes=1, mark=made.contents.mark if made.contents else "")
    assert app.backups.all() == (made,)
    assert made.made_at == app.world.now().replace(microsecond=0)
    connection = sqlite3.connect(made.path)
    assert connection.execute("SELECT count(*) FROM answer").fetchone()[0] == 7
    connection.close()
    assert [path.name for path in app.folders.backups.iterdir()] == [made.path.name], (
        "one file, no companions"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_backups_are_private(app: App) -> None:
    made = app.backups.back_up()

    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700


def test_nothing_new_is_not_copied_again(app: App) -> None:
    assert app.backups.back_up_if_changed() is None, "an empty history needs no copy"
    save(app.database, many("mlops", 2))
    assert app.backups.back_up_if_changed() is not None
    app.readiness.keep_standing(app.profiles.profile())

    assert app.backups.back_up_if_changed() is None, "derived values are no news"

    app.practice.remember({"size": 5})
    assert app.backups.back_up_if_changed() is not None, "a choice is"


def test_a_backup_that_is_not_wanted_any_more_leaves_nothing(app: App) -> None:
    save(app.database, many("mlops", 2))

    stop = Stop()
    stop.say()

    with pytest.raises(StorageError, match="given up"):
        app.backups.back_up_if_changed(stop=stop)
    with pytest.raises(StorageError, match="could not be checked"):
        app.backups.check(stop=stop)

    assert list(app.folders.backups.iterdir()) == []


def test_a_large_half_made_backup_is_left_for_the_next_one(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    save(app.database, many("mlops", 20))
    monkeypatch.setattr(copies, "FREED_AT_ONCE_BYTES", 4096)
    stop = Stop()
    stop.say()
    with pytest.raises(StorageError, match="given up"):
        app.backups.back_up_if_changed(stop=stop)
    (half,) = app.folders.backups.iterdir()
    assert half.name.startswith(".prepapp-")
    assert app.backups.all() == (), "it is no backup"

    made = app.backups.back_up_if_changed()

    assert made is not None
    assert is_sound(made.path)
    assert list(app.folders.backups.iterdir()) == [made.path]


def test_a_half_made_backup_is_erased_with_the_others(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    save(app.database, many("mlops", 20))
    monkeypatch.setattr(copies, "FREED_AT_ONCE_BYTES", 4096)
    stop = Stop()
    stop.say()
    with pytest.raises(StorageError, match="given up"):
        app.backups.back_up_if_changed(stop=stop)

    app.erasing.erase(with_copies=True)

    assert list(app.folders.backups.iterdir()) == []


def test_a_damaged_database_never_becomes_a_backup(app: App, tmp_path: Path) -> None:
    save(app.database, many("mlops", 200))
    app.close()
    raw = bytearray(app.folders.database.read_bytes())
    for page in range(4, len(raw) // 4096):
        raw[4096 * page + 8 : 4096 * page + 40] = b"\xff" * 32
    app.folders.database.write_bytes(bytes(raw))

    with pytest.raises(DamagedDatabase):
        app.backups.back_up()

    assert list(app.folders.backups.iterdir()) == []


def test_a_large_file_is_left_for_the_next_start(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    save(app.database, many("mlops", 2))
    monkeypatch.setattr("prepapp.services.backups._COPIED_AT_EXIT_BYTES", 100)

    assert app.backups.back_up_at_exit() is None
    assert app.backups.back_up_if_changed() is not None


def test_answers_are_saved_while_a_copy_is_made(app: App) -> None:
    save(app.database, many("mlops", 3000))
    thread = Thread(target=app.backups.back_up)
    thread.start()
    while thread.is_alive():
        save(app.database, many("swe", 1))
    thread.join()

    (made,) = app.backups.all()
    assert made.contents is not None
    assert made.contents.answers >= 3000


def test_restoring_says_what_is_lost_and_can_be_undone(app: App, clock: FakeTime) -> None:
    before = {one.id for one in save(app.database, many("mlops", 3))}
    made = app.backups.back_up()
    save(app.database, many("swe", 4))
    after = ids(app)
    clock.pass_(60)

    plan = app.backups.restoring(made.path)
    done = app.backups.restore(made.path)

    assert (plan.answers, plan.lost) == (3, 4)
    assert "3 answers. 4 answers that came later are no longer in it." in plan.sentence
    assert ids(app) == before
    assert done.answers == 3
    assert done.saved.reason is Reason.BEFORE_RESTORE
    app.backups.restore(done.saved.path)
    assert ids(app) == after


def test_readiness_after_restoring_is_that_of_the_backup(app: App) -> None:
    save(app.database, many("mlops", 12))
    made = app.backups.back_up()
    then = app.readiness.standing(app.profiles.profile())
    save(app.database, many("swe", 12))
    app.readiness.standing(app.profiles.profile())

    app.backups.restore(made.path)
    app.forget()

    assert app.readiness.standing(app.profiles.profile()) == then


@pytest.mark.parametrize("kind", ["missing", "notes", "newer", "truncated"])
def test_what_cannot_be_put_back_is_refused_and_nothing_changes(app: App, tmp_path: Path, kind: str) -> None:
    save(app.database, many("mlops", 300))
    other = tmp_path / "other.db"
    app.backups.back_up().path.rename(other)
    expected: type[StorageError] = DamagedDatabase
    match kind:
        case "missing":
            other.unlink()
            expected = StorageError
        case "notes":
            other.write_text("my notes " * 999)
        case "newer":
            connection = sqlite3.connect(other)
            connection.execute("PRAGMA user_version=99")
            connection.close()
            expected = NewerDatabase
        case "truncated":
            other.write_bytes(other.read_bytes()[:30_000])
    before = ids(app)

    with pytest.raises(expected, match=r"other\.db"):
        app.backups.restore(other)

    assert ids(app) == before
    assert app.backups.all() == ()
    assert sorted(path.name for path in app.folders.data.iterdir() if path.name.startswith(".")) == []


def backup_at(at: datetime, answers: int = 1, reason: Reason = Reason.AUTOMATIC) -> Backup:
    """A backup that is only a name."""
    contents = Contents(answers=answers, quizzes=1, mark="")
    path = Path(f"{at:%Y%m%d-%H%M%S}-{reason}-{answers}")
    return Backup(path=path, made_at=at, reason=reason, size=1, contents=contents)


def test_of_a_year_of_half_hours_days_weeks_and_months_stay() -> None:
    first = datetime(2026, 1, 1, tzinfo=UTC)
    backups = [backup_at(first + timedelta(minutes=30 * number), number) for number in range(365 * 48)]

    staying = kept(backups)

    stay = [one for one in backups if one.path in staying]
    assert 20 <= len(stay) <= 6 + 12 + 10 + 9
    assert len({one.made_at.date() for one in stay[-20:]}) >= 12, "a dozen days"
    assert len({one.made_at.month for one in stay}) == 9, "nine months"
    assert backups[-1] in stay


@given(
    st.lists(
        st.tuples(
            st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis wants bounds without a zone
            st.integers(0, 99),
            st.sampled_from(Reason),
        ),
        max_size=60,
        unique_by=lambda one: one[0].replace(microsecond=0),
    )
)
def test_thinning_out_keeps_the_newest_the_fullest_and_what_was_asked_for(
    made: list[tuple[datetime, int, Reason]],
) -> None:
    backups = [backup_at(*one) for one in made]

    stay = kept(backups, Retention(newest=1, daily=1, weekly=1, monthly=1))

    automatic = [one for one in backups if one.reason is Reason.AUTOMATIC]
    assert {one.path for one in backups if one.reason is not Reason.AUTOMATIC} <= stay
    if automatic:
        assert max(automatic, key=lambda one: one.made_at).path in stay
        assert max(one.contents.answers for one in automatic if one.contents) in {
            one.contents.answers for one in automatic if one.contents and one.path in stay
        }
    assert (
        kept([one for one in backups if one.path in stay], Retention(newest=1, daily=1, weekly=1, monthly=1))
        >= stay - set()
    ), "thinning out again changes nothing"


def test_files_that_are_not_ours_are_neither_listed_nor_deleted(app: App) -> None:
    app.folders.backups.mkdir()
    for name in ("notes.db", "prepapp-99999999-999999-asked.db", "prepapp-20260101-000000-other.db"):
        (app.folders.backups / name).write_text("mine")

    app.backups.back_up()

    assert len(app.backups.all()) == 1
    assert (app.folders.backups / "notes.db").read_text() == "mine"
