"""The clock of a quiz is kept as it runs: a full disk is tried again in silence, a bug is not silenced."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.errors import StorageError
from prepapp.domain.plans import QuizPlan
from prepapp.domain.topics import Level
from prepapp.gui.jobs import JobRunner
from prepapp.gui.screens.quiz.saving import Saver
from prepapp.services.quiz_session import Change
from tests.support.executors import HeldExecutor


@dataclass
class Disk:
    """Keeps what it is told to, unless something is wrong with it."""

    wrong: Exception | None = None
    clocks: list[float] = field(default_factory=list)

    def save(self, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """Nothing is saved here."""
        raise AssertionError(changes)

    def keep_clock(self, _: str, clock_s: float) -> None:
        """Keep where the clock stands."""
        if self.wrong is not None:
            raise self.wrong
        self.clocks.append(clock_s)


@pytest.fixture
def worker() -> HeldExecutor:
    """Works when it is told to."""
    return HeldExecutor()


@pytest.fixture
def disk() -> Disk:
    """Nothing is wrong with it so far."""
    return Disk()


@pytest.fixture
def runner(qapp: object, worker: HeldExecutor) -> JobRunner:
    """Hands on to the worker."""
    return JobRunner(executor=worker)


@pytest.fixture
def saver(app: App, runner: JobRunner, disk: Disk) -> Saver:
    """Of a quiz of three questions."""
    return Saver(runner, disk, app.quizzes.start(QuizPlan("Quiz", size=3), level=Level.MID))


def test_a_clock_is_not_sent_after_one_that_has_not_come_back(
    saver: Saver, worker: HeldExecutor, disk: Disk
) -> None:
    saver.keep_clock()
    saver.keep_clock()

    worker.work()

    assert disk.clocks == [0.0]


def test_a_full_disk_is_tried_again_at_the_next_heartbeat(
    saver: Saver, runner: JobRunner, worker: HeldExecutor, disk: Disk, qtbot: QtBot
) -> None:
    disk.wrong = StorageError("The disk is full.")
    with qtbot.waitSignal(runner.became_idle), qtbot.assertNotEmitted(saver.failed):
        saver.keep_clock()
        worker.work()

    disk.wrong = None
    saver.keep_clock()
    worker.work()

    assert disk.clocks == [0.0]


def test_a_bug_in_keeping_the_clock_travels_on(
    saver: Saver, runner: JobRunner, worker: HeldExecutor, disk: Disk, qtbot: QtBot
) -> None:
    disk.wrong = ZeroDivisionError()

    with capture_exceptions() as found, qtbot.waitSignal(runner.became_idle):
        saver.keep_clock()
        worker.work()

    assert [kind for kind, *_ in found] == [ZeroDivisionError]
