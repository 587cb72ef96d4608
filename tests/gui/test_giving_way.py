"""What a person gave goes on the disk while a long reading goes on, and leaving never waits for that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from datetime import timedelta
from functools import partial
from threading import Event, Timer

import pytest
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.quiz import Flagged
from prepapp.domain.topics import Level
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.quiz.saving import Saver
from prepapp.storage.answers import AnswerStore
from prepapp.storage.settings import CacheStore
from tests.support.histories import NOON, many, save

READINGS: dict[str, Callable[[App], object]] = {
    "ability": lambda app: app.readiness.trend().today.answers.tolist(),  # type: ignore[union-attr]  # of 1,700
    "charts": lambda app: app.progress.record(app.profiles.profile()).topics,
    "reviews": lambda app: app.reviews.memories(f"mlops-{number:04d}" for number in range(1800)),
}


@pytest.fixture
def runner(app: App) -> Iterator[JobRunner]:
    """The window's own worker over 1,700 answers of which nothing is kept."""
    save(app.database, many("mlops", 1700, at=NOON - timedelta(days=9)))
    made = JobRunner()
    app.give_way = made.give_way
    yield made
    made.close()


class Gate:
    """Holds a long reading at its first pause until it is told to go on."""

    def __init__(self, app: App) -> None:
        self._pass = app.give_way
        self.reached, self.opened = Event(), Event()
        app.give_way = self

    def __call__(self) -> None:
        self.reached.set()
        assert self.opened.wait(30)
        self._pass()


@pytest.mark.parametrize("name", READINGS)
def test_answers_saved_while_the_history_is_replayed_are_counted_once(
    app: App, runner: JobRunner, qtbot: QtBot, name: str
) -> None:
    told: list[str] = []
    gate = Gate(app)
    new = many("swe", 3, at=NOON - timedelta(days=1))

    runner.submit(lambda: READINGS[name](app), lambda _: told.append("read"))
    assert gate.reached.wait(30)
    runner.submit_first(lambda: save(app.database, new), lambda _: told.append("saved"))
    gate.opened.set()
    qtbot.waitUntil(lambda: runner.is_idle, timeout=30_000)

    assert told == ["saved", "read"]
    app.give_way = lambda: told.append("replayed again")
    after = READINGS[name](app)
    assert told == ["saved", "read"], "what is new was taken in by itself"
    CacheStore(app.database).clear()
    app.forget()
    assert after == READINGS[name](app), "as a replay of them all says"


def test_an_answer_is_saved_while_the_charts_are_read_from_the_beginning(
    app: App, runner: JobRunner, qtbot: QtBot
) -> None:
    session = app.quizzes.start(QuizPlan("Practice", Filters(), 5), level=Level.MID)
    saver = Saver(runner, app.quizzes, session)
    gate = Gate(app)
    told: list[str] = []

    runner.submit(app.progress.suspicious, lambda _: told.append("read"))
    assert gate.reached.wait(30)
    session.happen(Flagged(0, is_flagged=True))
    saver.save(lambda: told.append("saved"))
    saver.keep_clock()
    gate.opened.set()
    qtbot.waitUntil(lambda: runner.is_idle, timeout=30_000)

    assert told == ["saved", "read"]
    assert app.quizzes.quiz(session.quiz.id).entries[0].is_flagged


def test_leaving_does_not_wait_for_a_replay_and_the_next_start_makes_it(app: App, runner: JobRunner) -> None:
    gate = Gate(app)
    ended: list[bool] = []

    def read() -> None:
        with pytest.raises(CancelledError):
            app.readiness.trend()
        ended.append(True)

    runner.submit(read)
    assert gate.reached.wait(30)
    runner.submit_first(lambda: save(app.database, many("swe", 1)))
    Timer(0.2, gate.opened.set).start()
    runner.close()  # it waits for the worker, which is at its pause

    assert ended == [True]
    assert AnswerStore(app.database).count() == 1701, "what a person gave is there"
    app.forget()
    trend = app.readiness.trend()
    assert trend.today is not None
    assert trend.today.answers.sum() == 1701


def test_what_comes_first_keeps_its_order_and_overtakes_what_waits(qtbot: QtBot) -> None:
    runner = JobRunner()
    held = Event()
    order: list[str] = []

    runner.submit(lambda: held.wait(30))
    for name in ("first", "second"):
        runner.submit(partial(order.append, name))
        runner.submit_first(partial(order.append, f"{name} given"))
    runner.give_way()  # not the worker: nothing is done on this thread
    assert order == []
    held.set()
    qtbot.waitUntil(lambda: runner.is_idle, timeout=30_000)

    assert order == ["first given", "second given", "first", "second"]
    runner.close()


def test_what_comes_first_and_fails_tells_who_submitted_it(qtbot: QtBot) -> None:
    runner = JobRunner()
    told: list[str] = []

    def fail() -> None:
        raise ValueError("no")

    runner.submit_first(fail, None, lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: runner.is_idle, timeout=30_000)

    assert told == ["no"]
    runner.close()
