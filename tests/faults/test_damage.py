"""Whatever happens to the bytes of the database, it opens or is refused, and what can be read is salvaged."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.errors import DamagedDatabase, StorageError
from prepapp.domain.quiz import Dealt, DealtItem, Moved, Stamped
from prepapp.domain.quiz_fold import replay
from prepapp.gui.application import close_window, make_qt, open_or_recover
from prepapp.gui.recovery import RecoveryDialog, ask_recovery
from prepapp.gui.theme.theme import Theme
from prepapp.gui.waiting import WaitingDialog, waited
from prepapp.storage.answers import AnswerStore
from prepapp.storage.quizzes import QuizStore
from tests.support.histories import many, save

PAGE = 4096


def ids(app: App) -> set[str]:
    """The ids of all answers."""
    return {one.id for one in AnswerStore(app.database).in_order()}


def overwrite(path: Path, start: int, end: int | None = None) -> None:
    """Fill a part of a file with nonsense."""
    raw = bytearray(path.read_bytes())
    stop = len(raw) if end is None else end
    raw[start:stop] = b"\xa5" * (stop - start)
    path.write_bytes(bytes(raw))


def damaged(app: App, how: Callable[[Path], object]) -> str:
    """Close the application, damage its file, and return the sentence that it is refused with."""
    app.close()
    how(app.folders.database)
    with pytest.raises(DamagedDatabase) as refused:
        app.open()
    return str(refused.value)


WAYS: dict[str, Callable[[Path], object]] = {
    "the header": lambda path: overwrite(path, 0, 100),
    "the first page": lambda path: overwrite(path, 0, PAGE),
    "a third in the middle": lambda path: overwrite(path, 10 * PAGE, 30 * PAGE),
    "the end": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_is_on_sound_pages_is_salvaged(app: App, open_app: Callable[[], App], way: str) -> None:
    told = {one.id for _ in range(4) for one in save(app.database, many("mlops", 200))}
    reason = damaged(app, WAYS[way])
    before = app.folders.database.read_bytes()

    recovery = app.recovery(reason)

    assert recovery.backup is None
    assert recovery.salvaged is not None
    assert recovery.salvaged.answers >= {"the header": 800, "the first page": 800}.get(way, 200)
    assert app.folders.database.read_bytes() == before, "the damaged file is only read"
    aside = recovery.start_with_salvaged()
    assert aside.read_bytes() == before, "and kept"
    fresh = open_app()
    assert fresh.open().answer_count == recovery.salvaged.answers
    assert ids(fresh) <= told
    fresh.readiness.standing(fresh.profiles.profile())
    for record in fresh.quizzes.records():
        fresh.quizzes.finished(record.id)
    fresh.close()


def test_long_answers_are_salvaged_from_their_overflow_pages(app: App) -> None:
    (stored,) = save(app.database, many("mlops", 1))
    long = '{"kind":"typed","text":"' + "ü" * 30_000 + '"}'
    with app.database.writing() as connection:
        connection.exec_driver_sql("UPDATE answer SET response = ?", (long,))
    reason = damaged(app, WAYS["the first page"])

    recovery = app.recovery(reason)
    recovery.start_with_salvaged()

    app.open()
    with app.database.reading() as connection:
        found = connection.exec_driver_sql("SELECT id, response FROM answer").all()
    assert [tuple(row) for row in found] == [(stored.id, long)]


def test_a_quiz_is_salvaged_as_far_as_its_events_go_without_a_hole(
    app: App, open_app: Callable[[], App]
) -> None:
    stored = save(app.database, many("mlops", 3))
    quiz = app.quizzes.quiz(stored[0].quiz_id)
    seen = Stamped(0, Moved(1), quiz.started_at, 1.0)
    lost = Stamped(1, Dealt(3, DealtItem("item-9", 1, "h", 0, (), 60)), quiz.started_at, 2.0)
    after = Stamped(2, Moved(3), quiz.started_at, 3.0)
    QuizStore(app.database).add(replay(quiz, (seen, lost, after)), (seen, lost, after))
    with app.database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM quiz_event WHERE seq = 1")
    reason = damaged(app, WAYS["the first page"])

    app.recovery(reason).start_with_salvaged()

    fresh = open_app()
    fresh.open()
    assert fresh.quizzes.quiz(quiz.id).position == 1, "what came before the hole"
    assert ids(fresh) == {one.id for one in stored}, "answers are facts of their own"
    fresh.close()


def test_the_newest_sound_backup_is_offered(app: App, open_app: Callable[[], App]) -> None:
    save(app.database, many("mlops", 300))
    first = app.backups.back_up()
    save(app.database, many("swe", 300))
    second = app.backups.back_up()
    overwrite(second.path, 10 * PAGE, 12 * PAGE)
    reason = damaged(app, WAYS["the first page"])

    recovery = app.recovery(reason)

    assert recovery.backup is not None
    assert recovery.backup.path == first.path
    assert recovery.backup_words.endswith("(300 answers)")
    recovery.restore_backup()
    fresh = open_app()
    assert fresh.open().answer_count == 300
    fresh.close()


def test_nothing_to_salvage_and_no_backup_is_no_way_out(app: App) -> None:
    reason = damaged(app, lambda path: path.write_bytes(b"my notes\n" * 9999))

    assert not app.recovery(reason).is_possible


def test_answers_in_the_log_alone_are_salvaged(app: App, tmp_path: Path) -> None:
    """The file of a program that was killed: what is new lies in the log beside it."""
    told = {one.id for one in save(app.database, many("mlops", 50))}
    log = app.folders.database.with_name("prepapp.db-wal").read_bytes()
    main = app.folders.database.read_bytes()
    app.close()
    app.folders.database.write_bytes(b"\xa5" * PAGE + main[PAGE:])
    app.folders.database.with_name("prepapp.db-wal").write_bytes(log)

    recovery = app.recovery("damaged")

    assert recovery.salvaged is not None
    assert recovery.salvaged.answers == len(told)
    recovery.start_with_salvaged()
    assert not app.folders.database.with_name("prepapp.db-wal").exists(), "the old log meets no new file"
    app.open()
    assert ids(app) == told


def test_any_flipped_bits_leave_a_database_that_opens_or_a_sentence(
    app: App, open_app: Callable[[], App]
) -> None:
    save(app.database, many("mlops", 120))
    app.close()
    path = app.folders.database
    whole, rng = path.read_bytes(), Random(20260301)
    refused = 0
    for _ in range(150):
        raw = bytearray(whole)
        for _ in range(rng.choice((1, 3, 40))):
            raw[rng.randrange(len(raw))] ^= 1 << rng.randrange(8)
        path.write_bytes(bytes(raw))

        fresh = open_app()
        try:
            fresh.open()
            sum(1 for _ in AnswerStore(fresh.database).in_order())
        except StorageError as error:
            refused += str(path) in str(error)
            fresh.recovery(str(error))
        except (ValueError, KeyError, TypeError):
            pass  # a flipped bit in a value: no database notices that without a checksum of each row
        fresh.close()
        for leftover in path.parent.glob("prepapp.db-*"):
            leftover.unlink()
    assert refused > 10


def press(words: str) -> list[str]:
    """Press the button that begins so once there is a dialog; returns where its words will be."""
    seen: list[str] = []

    def try_it() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, RecoveryDialog):
            QTimer.singleShot(20, try_it)
            return
        buttons = dialog.findChildren(QPushButton)
        seen.extend(one.text() for one in dialog.findChildren(QLabel))
        seen.extend(one.text().replace("&", "") for one in buttons)
        next(one for one in buttons if one.text().replace("&", "").startswith(words)).click()

    QTimer.singleShot(20, try_it)
    return seen


@pytest.mark.parametrize(("words", "answers"), [("Restore", 30), ("Start with", 50)])
def test_the_window_offers_the_ways_out_and_opens(
    app: App, qtbot: QtBot, words: str, answers: int, capsys: pytest.CaptureFixture[str]
) -> None:
    save(app.database, many("mlops", 30))
    app.backups.back_up()
    save(app.database, many("swe", 20))
    app.close()
    overwrite(app.folders.database, 0, PAGE)
    seen = press(words)

    opened = open_or_recover(app, Theme(make_qt(), app.shipped.resources / "icons"))

    assert opened is not None
    window, runner = opened
    qtbot.addWidget(window)
    assert app.glance().answer_count == answers
    assert "The database is damaged" in seen
    assert any(text.startswith("Restore the backup of ") and "(30 answers)" in text for text in seen)
    assert "Start with what could be salvaged (50 answers)" in seen
    qtbot.waitUntil(lambda: window.is_warm and runner.is_idle, timeout=20_000)
    window.close()
    close_window(app, runner)
    assert "is not a prepapp database" in capsys.readouterr().err


def test_what_can_be_read_is_collected_while_the_window_goes_on(qtbot: QtBot) -> None:
    threads: list[int] = []
    ticks: list[float] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()

    def work() -> int:
        threads.append(threading.get_ident())
        until = time.monotonic() + 20.0
        while len(ticks) < 10 and time.monotonic() < until:
            time.sleep(0.01)
        return 7

    assert waited("Damaged", "It is collected.", work, can_quit=True) == 7
    assert threads != [threading.get_ident()]
    assert len(ticks) >= 10


def test_quitting_while_it_is_collected_waits_for_no_answer(qtbot: QtBot) -> None:
    is_asked = threading.Event()

    def quit_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WaitingDialog)
        assert dialog.progress.maximum() == 0
        is_asked.set()
        dialog.leave.click()

    QTimer.singleShot(50, quit_it)

    assert waited("Damaged", "It is collected.", is_asked.wait, can_quit=True) is None


def test_what_goes_wrong_meanwhile_is_said_by_whoever_waited(qtbot: QtBot) -> None:
    def work() -> None:
        raise StorageError("The disk is full.")

    with pytest.raises(StorageError, match="full"):
        waited("Damaged", "It is put in its place.", work, can_quit=False)


def test_quitting_leaves_the_damaged_file_where_it_is(app: App, qtbot: QtBot) -> None:
    save(app.database, many("mlops", 30))
    app.close()
    overwrite(app.folders.database, 0, PAGE)
    before = app.folders.database.read_bytes()
    press("Quit")

    assert ask_recovery(app.recovery("It is damaged.")) is None

    assert app.folders.database.read_bytes() == before


def test_a_salvaged_answer_whose_quiz_is_lost_still_counts(app: App) -> None:
    save(app.database, many("mlops", 10))
    app.close()
    with closing(sqlite3.connect(app.folders.database)) as connection:
        connection.execute("DELETE FROM quiz")
        connection.commit()

    recovery = app.recovery("damaged")
    recovery.start_with_salvaged()

    assert app.open().answer_count == 10
    assert app.readiness.standing(app.profiles.profile()).sentence
    assert app.quizzes.records() == ()


def test_a_mark_that_cannot_be_deleted_stops_no_start(app: App) -> None:
    """Found by the campaign: here a folder stands in its place, which no unlink removes."""
    app.close()
    app.folders.data.joinpath("prepapp.check").mkdir()

    assert app.open().answer_count == 0
