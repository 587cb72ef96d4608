"""A real process with the real window is killed in mid-quiz, again and again: nothing told is lost."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from prepapp.bootstrap import App
from prepapp.domain.answers import Chosen
from prepapp.domain.quiz import DealtItem
from prepapp.paths import Folders, Shipped
from tests.support.sample_bank import ROOT, fillers, write_bundle

KILLS = int(os.environ.get("PREPAPP_KILLS", "12"))
LIMIT_S = 1800.0


@dataclass
class Told:
    """What a killed process had said before it died."""

    quiz: str = ""
    answers: dict[int, str] = field(default_factory=dict)
    struck: dict[int, set[str]] = field(default_factory=dict)
    position: int = 0
    clock_s: float = 0.0
    """Of the answer that was acknowledged last."""
    shown_s: float = 0.0
    """What the clock showed last."""
    acks: int = 0
    left_s: float = 0.0
    """What was left of the break."""


def kill_in_mid_quiz(
    data: Path, bundle: Path, after_s: float, *more: str, saves: int = 0, until: bytes = b""
) -> Told:
    """Start the program, kill it so long after it told of so many saves, and return what it had told.

    `until` is the beginning of another word of it that is waited for.

    Waiting for saves, not for a time alone, lets a slow machine prove as much as a fast one.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.victim", str(data), str(bundle), *more],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdout is not None
    lines = [process.stdout.readline()]
    assert lines[0].startswith(b"quiz"), lines
    while saves and lines[-1] not in (b"", b"finished\n", b"over\n"):
        lines.append(process.stdout.readline())
        saves -= lines[-1] == b"saved\n"
    while until and lines[-1] and not lines[-1].startswith(until):
        lines.append(process.stdout.readline())
    time.sleep(after_s)
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    lines.append(rest[: rest.rfind(b"\n") + 1])
    return _told(b"".join(lines).decode())


def _told(text: str) -> Told:
    told = Told()
    for line in text.splitlines():
        match line.split():
            case ["quiz", quiz, _]:
                told.quiz = quiz
            case ["ack", _, position, option, clock_s]:
                told.answers[int(position)] = option
                told.clock_s = float(clock_s)
                told.acks += 1
            case ["struck", position, *options]:
                told.struck[int(position)] = set(options)
            case ["at", position]:
                told.position = int(position)
            case ["left", left_s]:
                told.left_s = float(left_s)
            case ["clock", clock_s]:
                told.shown_s = float(clock_s)
    return told


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
def test_no_acknowledged_answer_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "bank.bundle", fillers(5))
    data = tmp_path / "data"
    rng = random.Random(20260301)
    quiz_id, clock_before, acks, strikes = "", 0.0, 0, 0

    for _ in range(KILLS):
        told = kill_in_mid_quiz(data, bundle, rng.uniform(0.0, 0.9), saves=rng.randrange(8))

        app = App(Folders(data), Shipped(bundle, ROOT / "resources"))
        glance = app.open()
        session = app.quizzes.interrupted()
        assert glance.open_quiz is not None
        assert session is not None
        assert session.quiz.id == told.quiz == (quiz_id or told.quiz), "exactly one quiz is offered"
        found = {
            position: entry.response.options[0]
            for position, entry in enumerate(session.quiz.entries)
            if isinstance(entry.response, Chosen)
        }
        # What was saved after the last word that got out may be newer; nothing that was told is missing.
        assert set(told.answers) <= set(found)
        assert all(options <= session.quiz.entries[place].struck for place, options in told.struck.items())
        assert abs(session.clock_s - max(told.shown_s, clock_before)) < 1.0, "right within a second"
        assert session.clock_s >= told.clock_s - 0.001 or session.clock_s >= clock_before
        app.close()
        quiz_id, clock_before, acks = session.quiz.id, session.clock_s, acks + told.acks
        strikes += sum(map(len, told.struck.values()))
    assert acks > KILLS, "answers were being given while the process was killed"
    assert strikes, "options were being struck out while the process was killed"


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
def test_the_answer_that_was_acknowledged_last_is_the_answer_found(tmp_path: Path) -> None:
    """One writer that stops after each word it says: what is found is exactly what was told."""
    data, bundle = tmp_path / "data", write_bundle(tmp_path / "bank.bundle", fillers(5))
    rng = random.Random(7)
    for _ in range(KILLS):
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.scribe", str(data), str(bundle)],
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        assert process.stdout is not None
        words = [process.stdout.readline().decode() for _ in range(rng.randrange(1, 120))]
        process.send_signal(signal.SIGKILL)
        rest, _ = process.communicate()
        words += rest[: rest.rfind(b"\n") + 1].decode().splitlines()
        told: dict[int, str] = {}
        for word in words:
            _, seq, place, option = word.split()
            told[int(place)] = option

        app = App(Folders(data), Shipped(bundle, ROOT / "resources"))
        app.open()
        session = app.quizzes.interrupted()
        assert session is not None
        found = {
            place: entry.response.options[0]
            for place, entry in enumerate(session.quiz.entries)
            if isinstance(entry.response, Chosen)
        }
        unsaid = session.quiz.next_seq - int(seq)
        assert unsaid in (0, 2), "at most the change that was being told when the process died"
        if not unsaid:
            assert found == told
            assert session.quiz.position == int(place)
        assert set(told) <= set(found)
        app.quizzes.discard(session.quiz.id)
        app.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
def test_a_diagnostic_that_is_killed_goes_on_with_the_questions_it_had_dealt(tmp_path: Path) -> None:
    bundle, data = write_bundle(tmp_path / "bank.bundle", fillers(5)), tmp_path / "data"
    rng = random.Random(11)
    asked: tuple[DealtItem, ...] = ()
    quiz_id, most = "", 0
    for _ in range(KILLS // 2):
        told = kill_in_mid_quiz(data, bundle, rng.uniform(0.0, 0.1), "diagnostic", saves=rng.randrange(6))

        app = App(Folders(data), Shipped(bundle, ROOT / "resources"))
        app.open()
        quiz = app.quizzes.quiz(told.quiz)
        if told.quiz == quiz_id:
            assert quiz.dealt[: len(asked)] == asked, "what was dealt stays dealt, in its order"
        assert set(told.answers) <= {
            place for place, entry in enumerate(quiz.entries) if isinstance(entry.response, Chosen)
        }
        graded = sum(entry.grade is not None for entry in quiz.entries)
        assert len(app.quizzes.finished(quiz.id).answers) == graded, "an answer is a fact or it is not"
        assert quiz.is_finished or quiz.current.grade is None, "an open question is on the screen"
        assert len({item.item_id for item in quiz.dealt}) == len(quiz.dealt)
        quiz_id, asked = quiz.id, quiz.dealt
        most = max(most, len(asked))  # the last one may have only begun: a diagnostic ends by itself
        app.close()
    assert most > 1, "questions were being dealt while the process was killed"
