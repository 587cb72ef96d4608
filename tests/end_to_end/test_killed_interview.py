"""A mock interview in a real process that is killed in its parts and in its break: nothing told is lost."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from prepapp.bootstrap import App
from prepapp.domain.answers import Chosen
from prepapp.domain.quiz import Mode
from prepapp.paths import Folders, Shipped
from prepapp.services.quiz_session import QuizSession
from tests.end_to_end.test_killed import KILLS, Told, kill_in_mid_quiz
from tests.support.sample_bank import ROOT, fillers, write_bundle

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
AWAY_S = 1.5
"""How long nobody is there after a kill: more than a clock that stands still may be ahead."""
AHEAD_S, BEHIND_S = 1.0, 3.0
"""Of what the window showed last; behind it by as long as a busy machine takes to write an answer."""


class Interview:
    """One interview on one data folder, through as many processes as it takes."""

    def __init__(self, folder: Path, policy: str) -> None:
        self.bundle = write_bundle(folder / "bank.bundle", fillers(6))
        self.data = folder / "data"
        self.policy = policy
        self.told = Told()
        self.told_answers: dict[int, str] = {}
        self._rng = random.Random(20261121)

    def kill(self, where: str, *, saves: int = 0, until: bytes = b"") -> None:
        """Let a process go on, kill it, and stay away."""
        after_s = self._rng.uniform(0.0, 0.3)
        self.told = kill_in_mid_quiz(
            *(self.data, self.bundle, after_s, f"interview-{where}-{self.policy}"), saves=saves, until=until
        )
        self.told_answers |= self.told.answers
        time.sleep(AWAY_S)

    @contextmanager
    def found(self) -> Iterator[tuple[QuizSession, datetime]]:
        """What the next start finds, with every answer that was ever told in it; and when."""
        app = App(Folders(self.data), Shipped(self.bundle, ROOT / "resources"))
        glance = app.open()
        now = app.world.now()
        session = app.quizzes.interrupted()
        assert session is not None
        assert glance.open_quiz is not None
        assert session.quiz.id == glance.open_quiz.id == self.told.quiz
        assert session.quiz.settings.mode is Mode.MOCK
        found = {
            place: entry.response.options[0]
            for place, entry in enumerate(session.quiz.entries)
            if isinstance(entry.response, Chosen)
        }
        assert set(self.told_answers) <= set(found)
        closed = {place: one for place, one in self.told_answers.items() if place < self.told.position}
        assert {place: found[place] for place in closed} == closed, "what was left stays as it was told"
        yield session, now
        app.close()


@pytest.mark.timeout(300)  # six processes with a window, one after the other
@pytest.mark.parametrize("policy", ["stops", "runs"])
def test_an_interview_that_is_killed_in_its_parts_and_in_its_break_goes_on(
    tmp_path: Path, policy: str
) -> None:
    interview = Interview(tmp_path, policy)

    for number in range(max(2, KILLS // 4)):
        interview.kill("section", saves=1 + number)
        with interview.found() as (session, now):
            told, quiz = interview.told, session.quiz
            (pause,) = quiz.settings.rests
            assert quiz.resting_since is None
            assert quiz.position < pause.after, "the first part is open"
            since_start = (now - quiz.started_at).total_seconds()
            if policy == "runs":
                assert told.shown_s + AWAY_S - 0.1 < session.clock_s < since_start + 0.1, "it ran on"
            else:
                assert told.shown_s - BEHIND_S < session.clock_s < told.shown_s + AHEAD_S, "it stood still"

    clock_s = 0.0
    for _ in range(2):
        interview.kill("break", until=b"left")
        with interview.found() as (session, now):
            quiz = session.quiz
            assert quiz.resting_since is not None
            assert quiz.position == quiz.part.start == pause.after
            past_s = (now - quiz.resting_since).total_seconds()
            assert abs(session.rest_left_s - (pause.seconds - past_s)) < AHEAD_S, "it goes on meanwhile"
            assert session.rest_left_s < interview.told.left_s - AWAY_S / 2
            assert abs(session.clock_s - interview.told.shown_s) < AHEAD_S, "under both policies it rests"
            assert clock_s in (0.0, session.clock_s), "and a second kill moves it no more than the first"
            clock_s = session.clock_s
    assert len(interview.told_answers) == pause.after, "the whole part was answered"

    interview.kill("after", saves=3)
    with interview.found() as (session, _):
        quiz = session.quiz
        assert quiz.resting_since is None
        assert quiz.position >= pause.after
        if policy == "runs":
            assert session.clock_s > interview.told.shown_s + AWAY_S - 0.1
        else:
            shown_s = interview.told.shown_s
            assert shown_s - BEHIND_S < session.clock_s < shown_s + AHEAD_S
        assert session.clock_s < clock_s + 60, "the break itself costs no time"
        assert max(interview.told_answers) >= pause.after, "answers of the second part were told"
