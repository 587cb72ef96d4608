"""What a long history costs: the same steps on two histories, one ten times as long, and the ratio.

    python benchmarks/history_load.py [--answers 1000000] [--items 20000] [--repeat 7]

Answers are spread over ten years and over so many items: those of the built bank, again and again. Times are
medians in milliseconds on a warm page cache; steps that are run once (they read everything) have a 1.
With --processor they are of processor time, which a busy machine does not stretch.
"""

from __future__ import annotations

import argparse
import json
import resource
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter, process_time
from typing import Any

from prepapp import paths
from prepapp.bootstrap import App
from prepapp.content.bundle import bundle_bytes
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import QuizPlan
from prepapp.domain.questions import ItemSummary
from prepapp.domain.quiz import DealtItem, Flagged, Mode, QuizSettings
from prepapp.domain.topics import Level
from prepapp.storage.answers import AnswerStore
from prepapp.storage.copies import check_open
from prepapp.storage.files import open_database
from prepapp.storage.rows import dealt_text, micros, settings_text

QUIZ_SIZE = 20
ITEMS = 20_000
YEARS = 10
NOW = datetime(2026, 11, 1, tzinfo=UTC)
SETTINGS = settings_text(QuizSettings(Mode.STUDY, "Practice"))
EVENT = "INSERT INTO quiz_event VALUES (?, ?, ?, ?, ?, ?, ?)"


def fill(path: Path, answers: int, items: tuple[ItemSummary, ...], *, seed: int) -> None:
    """Write a history of so many answers straight into a database, as the stores would have left it."""
    rng = Random(seed)
    with closing(open_database(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN")
        for number in range(answers // QUIZ_SIZE):
            at = NOW - timedelta(days=365 * YEARS) * (1 - number * QUIZ_SIZE / answers)
            _write_quiz(connection, f"{seed:02x}{number:030x}", at, rng.sample(items, QUIZ_SIZE), rng)
        connection.execute("COMMIT")


def _write_quiz(
    connection: sqlite3.Connection, quiz: str, at: datetime, items: list[ItemSummary], rng: Random
) -> None:
    start = micros(at)
    dealt = tuple(DealtItem(one.id, one.version, one.content_hash, 0, (), one.time_s) for one in items)
    connection.execute(
        "INSERT INTO quiz VALUES (?, ?, ?, ?, ?, ?)",
        (quiz, start, "study", "Practice", SETTINGS, dealt_text(dealt)),
    )
    rows = list(_answers(quiz, start, items, rng))
    connection.executemany(f"INSERT INTO answer VALUES ({', '.join('?' * 23)})", rows)
    checked = '{"credit":1.0,"mistake":null,"outcome":"right","position":%d}'
    events = [
        (f"{quiz}{place:02x}", quiz, place, start + place, float(place), "checked", checked % place)
        for place in range(len(items))
    ]
    end = len(items)
    events.append((f"{quiz}ff", quiz, end, start + end, float(end), "finished", '{"ending":"submitted"}'))
    connection.executemany(EVENT, events)
    summary = (quiz, start, start + end, "submitted", end, end, float(end), float(end))
    connection.execute("INSERT INTO quiz_summary VALUES (?, ?, ?, ?, ?, ?, ?, ?)", summary)


def _answers(quiz: str, start: int, items: list[ItemSummary], rng: Random) -> Iterator[tuple[Any, ...]]:
    for place, one in enumerate(items):
        right = rng.random() < 0.6
        yield (
            *(f"{quiz}{place:02x}", quiz, place, "study", one.id, one.version, one.content_hash, 0, "[]"),
            *(one.area, one.topic, one.level.value, one.type.value, one.difficulty),
            *(one.difficulty_sd, one.option_count),
            *(None, "right" if right else "wrong", float(right), None, start + place, 30.0, one.time_s),
        )


def grown(bundle: Path, target: Path, items: int) -> Path:
    """A bank of so many items: those of another one, each again under further ids."""
    _, taxonomy, index, body = bundle.read_bytes().split(b"\n", 3)
    places = json.loads(index)
    made = []
    for number in range(items):
        one = places[number % len(places)]
        document = json.loads(body[one["at"] : one["at"] + one["size"]])
        item_id = f"{one['id']}-{number // len(places)}" if number >= len(places) else one["id"]
        made.append(({**one, "id": item_id}, {**document, "id": item_id}))
    target.write_bytes(bundle_bytes(json.loads(taxonomy), made))
    return target


class Steps:
    """What is measured on one history."""

    def __init__(
        self, folder: Path, answers: int, repeat: int, *, items: int, clock: Callable[[], float]
    ) -> None:
        self._repeat, self._clock = repeat, clock
        shipped = paths.shipped()
        bank = grown(shipped.bundle, folder / "bank.bundle", items)
        self.app = App(paths.Folders(folder), paths.Shipped(bank, shipped.resources))
        self._fill(folder, answers, self.app.bundle.items)

    def _fill(self, folder: Path, answers: int, items: tuple[ItemSummary, ...]) -> None:
        fill(self.app.folders.database, answers, items, seed=1)
        other = folder / "other"
        fill(other / "prepapp.db", 10_000, items, seed=2)
        self._other = other / "prepapp.db"
        self.times: dict[str, float] = {}

    def _time(self, name: str, work: Callable[[], object], *, times: int | None = None) -> None:
        taken = []
        for _ in range(times or self._repeat):
            start = self._clock()
            work()
            taken.append(self._clock() - start)
        name += " (1)" if times == 1 else ""
        self.times[name] = 1000 * median(taken)
        print(f"{name}: {self.times[name]:,.1f} ms", file=sys.stderr, flush=True)

    def run(self) -> dict[str, float]:
        """Milliseconds of every step."""
        app = self.app
        self._time("open and glance", self._open)
        app.open()
        self._time(
            "ability from a replay", lambda: app.readiness.keep_standing(app.profiles.profile()), times=1
        )
        self._time("ability, kept", self._kept)
        self._time("readiness and next step", lambda: app.readiness.standing(app.profiles.profile()))
        self._time("the charts' numbers, first", lambda: app.progress.record(app.profiles.profile()), times=1)
        self._time("the charts' numbers, kept", lambda: app.progress.record(app.profiles.profile()))
        self._time("the library's list", lambda: app.library.catalogue)
        self._time("the latest answer to each item", AnswerStore(app.database).last_results)
        plan = QuizPlan("Practice", Filters(), QUIZ_SIZE)
        self._time("deal and begin a quiz", lambda: app.quizzes.start(plan, level=Level.MID))
        session = app.quizzes.start(plan, level=Level.MID)

        def save() -> None:
            session.happen(Flagged(0, is_flagged=True))
            session.was_saved(app.quizzes.save(session.unsaved))

        self._time("save one event", save)
        self._time("list of quizzes", app.quizzes.records)
        self._time("look whether a backup is due", app.backups.present)
        self._time("backup, with its check", app.backups.back_up, times=1)
        self._time("quick check of the file", lambda: check_open(app.folders.database), times=1)
        self._time("merge 10,000 answers, with a backup", lambda: app.merging.merge(self._other), times=1)
        self._time("export to JSON", lambda: app.exports.history(app.folders.data / "h.json"), times=1)
        self._time("export everything", lambda: app.whole_export.write(app.folders.data / "all"), times=1)
        self._time("quit", self._quit, times=1)
        return self.times

    def _open(self) -> None:
        app = App(self.app.folders, self.app.shipped)
        app.open()
        app.close()

    def _kept(self) -> None:
        self.app.forget()
        self.app.readiness.standing(self.app.profiles.profile())

    def _quit(self) -> None:
        self.app.backups.back_up_at_exit()
        self.app.close()


def main() -> None:
    """Print a table in Markdown."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--answers", type=int, default=1_000_000)
    parser.add_argument("--items", type=int, default=ITEMS)
    parser.add_argument("--processor", action="store_true")
    parser.add_argument("--repeat", type=int, default=7)
    options = parser.parse_args()
    clock = process_time if options.processor else perf_counter
    found = []
    for answers in (options.answers // 10, options.answers):
        with tempfile.TemporaryDirectory() as folder:
            steps = Steps(Path(folder), answers, options.repeat, items=options.items, clock=clock)
            found.append(steps.run())
            size = steps.app.folders.database.stat().st_size / 2**20
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(f"{answers:,} answers: {size:,.0f} MiB on the disk, {memory:,.0f} MiB of memory at most.")
    print(f"\n| ms | {options.answers // 10:,} | {options.answers:,} | ratio |\n|---|---|---|---|")
    for name, short in found[0].items():
        print(f"| {name} | {short:,.1f} | {found[1][name]:,.1f} | {found[1][name] / short:.1f} |")


if __name__ == "__main__":
    main()
