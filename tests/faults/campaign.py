"""Runs the program's write path under faults and counts what was lost: run in a Python with the shim loaded.

    python -m tests.faults.campaign FOLDER SCALE

Each case forks a child that takes a quiz on a data folder and tells each answer that is on the disk; the
parent then opens the folder as a next start does. SCALE 1 is a short campaign, 30 the whole one. Prints one
JSON object.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from typing import TypeVar

from prepapp.bootstrap import App
from prepapp.domain.answers import Chosen
from prepapp.domain.dealing import Filters
from prepapp.domain.errors import DamagedDatabase, StorageError
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode, Moved, Responded
from prepapp.domain.topics import Level
from prepapp.paths import Folders, Shipped
from prepapp.services.quiz_session import QuizSession
from tests.faults.power import Call, Disk, read_calls
from tests.faults.shim import KILL, KILL_HALF_WAY, Shim
from tests.support.sample_bank import ROOT, fillers, write_bundle

ANSWERS = 12
PLAN = QuizPlan("Exam", Filters(types=(ItemType.SINGLE,)), ANSWERS, Mode.EXAM)
ERRORS = {"ENOSPC": errno.ENOSPC, "EIO": errno.EIO, "EACCES": errno.EACCES}
KINDS = ("kills", "errors", "power")
Say = Callable[[str], object]
Told = dict[int, str]
T = TypeVar("T")


class Campaign:
    """The cases over one bank, in one folder."""

    def __init__(self, folder: Path, rng: Random) -> None:
        self.folder = folder
        self.rng = rng
        self.shim = Shim()
        self.bundle = write_bundle(folder / "bank.bundle", fillers(3))
        self._cases = 0
        self.takes_s = 0.0
        """How long an undisturbed quiz takes here, so that random moments lie within it."""
        self.app_on(folder / "warm").bundle  # noqa: B018 - loads what every child then has

    def app_on(self, data: Path) -> App:
        """The program on a data folder."""
        return App(Folders(data), Shipped(self.bundle, ROOT / "resources"))

    def data(self) -> Path:
        """A data folder for one case."""
        self._cases += 1
        return self.folder / f"case-{self._cases}"

    def take(self, data: Path, say: Say) -> None:
        """Take a quiz, going on after refusals as the window does; says what is on the disk."""
        app = self.app_on(data)
        _twice(app.open, say)
        session = _twice(lambda: app.quizzes.start(PLAN, level=Level.MID), say)
        for place in range(ANSWERS):
            option = self.rng.choice("abcd")
            session.happen(Moved(place), Responded(place, Chosen((option,))))
            self._save(app, session, say)
            if place == ANSWERS // 2:
                _or_refused(app.backups.back_up_if_changed, say)
        _or_refused(app.close, say)

    def _save(self, app: App, session: QuizSession, say: Say) -> None:
        try:
            session.was_saved(app.quizzes.save(session.unsaved))
        except StorageError as error:
            say(f"refused {error}")
            return
        for place, entry in enumerate(session.quiz.entries):
            if isinstance(entry.response, Chosen):
                say(f"ack {place} {entry.response.options[0]}")

    def child(
        self, work: Callable[[Say], object], *, kill_after_s: float | None = None
    ) -> tuple[list[str], int]:
        """Do work in a process of its own; its words, and the signal or status that it ended with."""
        reading, writing = os.pipe()
        process = os.fork()
        if process == 0:
            os.close(reading)
            _be_the_child(work, lambda words: os.write(writing, f"{words}\n".encode()))
        os.close(writing)
        if kill_after_s is not None:
            time.sleep(kill_after_s)
            os.kill(process, signal.SIGKILL)
        with os.fdopen(reading, "rb") as pipe:
            raw = pipe.read()
        _, status = os.waitpid(process, 0)
        ending = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
        return raw[: raw.rfind(b"\n") + 1].decode().splitlines(), ending

    def judge(self, data: Path, words: Iterable[str]) -> Counter[str]:
        """Open the folder as the next start does, and count what was told and is not there."""
        told: Told = {int(word.split()[1]): word.split()[2] for word in words if word.startswith("ack")}
        found = Counter(cases=1, told=len(told), refusals=sum(word.startswith("refused") for word in words))
        app = self.app_on(data)
        try:
            app.open()
            lost = _lost(app, told)
            found += Counter(lost=lost, unsound_backups=_unsound_backups(app))
        except DamagedDatabase:
            found += Counter(damaged=1, lost=len(told))
        app.close()
        shutil.rmtree(data, ignore_errors=True)
        return found

    def rehearse(self) -> None:
        """Take a quiz undisturbed: nothing is lost, and its time is measured."""
        data, start = self.data(), time.monotonic()
        words, status = self.child(lambda say: self.take(data, say))
        self.takes_s = time.monotonic() - start
        found = self.judge(data, words)
        assert (status, found["told"], found["lost"], found["damaged"]) == (0, ANSWERS, 0, 0), (words, found)

    def killed(self, times: int) -> Counter[str]:
        """Killed at random moments."""
        total: Counter[str] = Counter()
        for _ in range(times):
            data = self.data()

            def work(say: Say, data: Path = data) -> None:
                self.take(data, say)

            words, _ = self.child(work, kill_after_s=self.rng.uniform(0, self.takes_s))
            total += self.judge(data, words)
        return total

    def calls(self) -> int:
        """How many calls of the write path there are."""
        data = self.data()

        def work(say: Say) -> None:
            self.shim.arm(data)
            self.take(data, lambda words: None)
            say(str(self.shim.count))

        words, _ = self.child(work)
        shutil.rmtree(data)
        return int(words[-1])

    def failing(self, what: int, *, lasting: bool, every: int) -> Counter[str]:
        """Each call (or each n-th) failing, or killing, in turn."""
        total: Counter[str] = Counter()
        for at in range(1 + self.rng.randrange(every), self.calls() + 1, every):
            data = self.data()

            def work(say: Say, data: Path = data, at: int = at) -> None:
                self.shim.arm(data, at=at, what=what, lasting=lasting)
                self.take(data, say)

            words, status = self.child(work)
            total += Counter(uncaught=status not in (0, -signal.SIGKILL))
            total += self.judge(data, words)
        return total

    def power_cut(self, *, every: int, tries: int) -> Counter[str]:
        """The calls of a quiz, cut after each (or each n-th): all issued writes, and random parts."""
        data, record = self.data(), self.folder / "record"

        def work(say: Say) -> None:
            self.shim.arm(data)
            self.shim.record(os.open(record, os.O_WRONLY | os.O_CREAT | os.O_TRUNC))
            self.take(data, self.shim.mark)

        self.child(work)
        shutil.rmtree(data)
        total: Counter[str] = Counter()
        disk, words = Disk(), list[str]()
        for number, call in enumerate(read_calls(record.read_bytes())):
            _note(disk, words, call)
            if number % every == 0 or call.op == "s":
                for rng in (None, *(Random(self.rng.random()) for _ in range(tries))):
                    after = self.data()
                    after.mkdir()
                    disk.after_cut(after, str(data), rng)
                    total += self.judge(after, words)
        return total


def _note(disk: Disk, words: list[str], call: Call) -> None:
    if call.op == "!":
        words.append(call.data.decode())
    else:
        disk.happen(call)


def _be_the_child(work: Callable[[Say], object], say: Say) -> None:
    status = 9
    try:
        work(say)
        status = 0
    except StorageError as error:
        say(f"refused {error}")
        status = 0
    finally:
        os._exit(status)


def _twice(work: Callable[[], T], say: Say) -> T:
    try:
        return work()
    except StorageError as error:
        say(f"refused {error}")
        return work()


def _or_refused(work: Callable[[], object], say: Say) -> None:
    try:
        work()
    except StorageError as error:
        say(f"refused {error}")


def _lost(app: App, told: Told) -> int:
    session = app.quizzes.interrupted()
    entries = session.quiz.entries if session else ()
    found = {
        place: entry.response.options[0]
        for place, entry in enumerate(entries)
        if isinstance(entry.response, Chosen)
    }
    return sum(found.get(place) != option for place, option in told.items())


def _unsound_backups(app: App) -> int:
    sound = app.backups.newest_sound()
    backups = app.backups.all()
    return len(backups) - (sound is not None) if backups else 0


def main() -> None:
    """Run every kind of case and print what was counted."""
    folder, scale, kinds = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:] or KINDS
    campaign = Campaign(folder, Random(20260301))
    every = max(1, 30 // scale)
    campaign.rehearse()
    table = {}
    if "kills" in kinds:
        table["killed at a random moment"] = campaign.killed(15 * scale)
        for name, what in (("killed before", KILL), ("killed half-way through", KILL_HALF_WAY)):
            table[f"{name} a call of the write path"] = campaign.failing(what, lasting=False, every=every)
    for name, what in ERRORS.items() if "errors" in kinds else ():
        table[f"{name} once"] = campaign.failing(what, lasting=False, every=every)
        table[f"{name} from then on"] = campaign.failing(what, lasting=True, every=every)
    if "power" in kinds:
        table["power cut"] = campaign.power_cut(every=every, tries=1 if scale == 1 else 4)
    sys.stdout.write(json.dumps(table))


if __name__ == "__main__":
    main()
