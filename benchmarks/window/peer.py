"""The same waits in Anki and here, in turn on one display, with their ratio.

    python -m venv anki && anki/bin/pip install 'aqt[qt6]'
    python -m benchmarks.window.peer --python anki/bin/python [--answers 1000000] [--runs 7]

Anki gets 20,000 cards and as many reviews as the history here has answers, over the same ten years. It starts
with its own defaults; only its sandbox is off, which a superuser's web engine does not start with.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.window.display import Display, display
from benchmarks.window.histories import make_history
from benchmarks.window.program import CHECKOUT, Program, copied
from benchmarks.window.steps import Measures, take_in

PROFILE = "User 1"
ANSWERS = 30
SAME = {
    "start to first paint": "start to first paint",
    "start to Home with its numbers, still": "start to the decks, still",
    "memory on Home, MiB": "memory on the decks, MiB",
    "answer to next question, first pixels": "answer to next card, first pixels",
    "answer to next question, still": "answer to next card, still",
    "dashboard: verdict": "statistics, still",
    "dashboard: everything in sight, first time": "statistics, still",
    "memory after the dashboard, MiB": "memory with the statistics, MiB",
    "quit": "quit",
}
"""What a person waits for here, and the nearest thing there."""


def main() -> None:
    """Print the table in Markdown."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--python", type=Path, required=True, help="an interpreter that has Anki")
    parser.add_argument("--answers", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=7, help="sessions of each")
    parser.add_argument("--packaged", type=Path, default=Path("dist/prepapp/prepapp"))
    parser.add_argument("--histories", type=Path, help="keep the data folders here for another run")
    options = parser.parse_args()
    command = (str(options.packaged.resolve()),) if options.packaged.exists() else CHECKOUT
    ours: Measures = {}
    theirs: Measures = {}
    with tempfile.TemporaryDirectory() as folder, display() as screen:
        kept = options.histories or Path(folder)
        history = make_history(kept / str(options.answers), options.answers)
        collection = make_collection(options.python, kept / f"anki-{options.answers}", options.answers)
        for run in range(options.runs):
            with copied(collection) as base:
                _take_in_anki(theirs, options.python, base, screen, run=run)
            with copied(history) as data:
                take_in(ours, command, data, screen, run=run)
    _print(ours, theirs)


def make_collection(python: Path, folder: Path, answers: int) -> Path:
    """A data folder of Anki with cards and reviews; one that is there already is taken as it is."""
    if not folder.exists():
        script = Path(__file__).with_name("anki_collection.py")
        (folder / PROFILE).mkdir(parents=True)
        try:
            subprocess.run([python, script, folder, PROFILE, str(answers)], check=True)
        except subprocess.CalledProcessError:
            shutil.rmtree(folder)
            raise
    return folder


def _take_in_anki(found: Measures, python: Path, base: Path, screen: Display, *, run: int) -> None:
    start = (str(python), "-c", "import aqt; aqt.run()", "-b", str(base), "-p", PROFILE)
    program = Program(start, screen, {"QTWEBENGINE_DISABLE_SANDBOX": "1"})
    try:
        for name, value in _session(program, screen, run=run):
            found.setdefault(name, []).append(value)
    finally:
        program.stop()
    time.sleep(0.3)


def _session(program: Program, screen: Display, *, run: int) -> Iterator[tuple[str, float]]:
    started = screen.watch(program.start, quiet_s=1.0)
    yield "start to first paint", 1000 * started.first
    yield "start to the decks, still", 1000 * started.last
    yield "memory on the decks, MiB", program.memory_mib()
    screen.give_keyboard("anki")
    time.sleep(0.5)
    if run == 0:
        yield from _reviews(screen)
    yield "statistics, still", 1000 * screen.watch(lambda: screen.press("t"), quiet_s=1.0).last
    yield "memory with the statistics, MiB", program.memory_mib()
    screen.give_keyboard("anki")
    screen.watch(lambda: screen.press("Escape"))
    screen.give_keyboard("anki")
    yield "quit", 1000 * program.quit()


def _reviews(screen: Display) -> Iterator[tuple[str, float]]:
    """A grade, which is saved, until the next card is drawn."""
    screen.watch(lambda: screen.press("s"), quiet_s=1.0)
    screen.watch(lambda: screen.press("s"), quiet_s=1.0)
    for _ in range(ANSWERS):
        screen.watch(lambda: screen.press("space"), quiet_s=0.2)
        seen = screen.watch(lambda: screen.press("3"), quiet_s=0.2)
        yield "answer to next card, first pixels", 1000 * seen.first
        yield "answer to next card, still", 1000 * seen.last
    screen.watch(lambda: screen.press("d"), quiet_s=1.0)


def _print(ours: Measures, theirs: Measures) -> None:
    print("| median | Anki | prepapp | prepapp / Anki |\n|---|---|---|---|")
    for step, other in SAME.items():
        here, there = median(ours[step]), median(theirs[other])
        print(f"| {step} | {there:.0f} | {here:.0f} | {here / there:.2f} |")


if __name__ == "__main__":
    main()
