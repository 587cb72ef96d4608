"""What is measured in one session of the program, from the start to the quit."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.window.display import Display, Region
from benchmarks.window.program import Program, copied

VERDICT = Region(200, 70, 1160, 200)
QUESTIONS = 30
SEARCHED = "model"
_STEP_S = 0.35

Measures = dict[str, list[float]]
"""Milliseconds, or MiB of memory, by name."""


def measure(command: tuple[str, ...], history: Path, screen: Display, *, runs: int) -> Measures:
    """Every step in so many sessions, each in a copy of the history; an exam in the first of them only."""
    found: Measures = {}
    for run in range(runs):
        with copied(history) as data:
            take_in(found, command, data, screen, run=run)
        time.sleep(0.3)
    return found


def take_in(found: Measures, command: tuple[str, ...], data: Path, screen: Display, *, run: int) -> None:
    """Add what one session in a data folder measures."""
    program = Program((*command, "--data-dir", str(data)), screen)
    try:
        for name, value in _session(program, screen, run=run):
            found.setdefault(name, []).append(value)
    finally:
        program.stop()


def _session(program: Program, screen: Display, *, run: int) -> Iterator[tuple[str, float]]:
    started = screen.watch(program.start, quiet_s=1.0)
    yield "start to first paint", 1000 * started.first
    yield "start to Home with its numbers, still", 1000 * started.last
    yield "memory on Home, MiB", program.memory_mib()
    screen.give_keyboard()
    time.sleep(_STEP_S)
    if run == 0:
        yield from _exam(screen)
    yield from _dashboard(screen, for_verdict=run % 2 == 0)
    yield "memory after the dashboard, MiB", program.memory_mib()
    yield from _library(screen)
    yield "quit", 1000 * program.quit()


def _dashboard(screen: Display, *, for_verdict: bool) -> Iterator[tuple[str, float]]:
    """The first look at it after a start, which is watched for one thing at a time."""
    screen.watch(lambda: screen.press("ctrl+5"))
    if for_verdict:
        verdict = screen.watch(lambda: screen.press("ctrl+4"), VERDICT, quiet_s=0.05)
        yield "dashboard: verdict", 1000 * verdict.last
        screen.settle(1.0)
    else:
        charts = screen.watch(lambda: screen.press("ctrl+4"), quiet_s=1.0)
        yield "dashboard: everything in sight, first time", 1000 * charts.last
    screen.watch(lambda: screen.press("ctrl+1"))
    yield "dashboard again, still", 1000 * screen.watch(lambda: screen.press("ctrl+4")).last


def _library(screen: Display) -> Iterator[tuple[str, float]]:
    screen.watch(lambda: screen.press("ctrl+f"))
    for letter in SEARCHED:
        yield "library: a letter typed", 1000 * screen.watch(partial(screen.press, letter)).last


def _exam(screen: Display) -> Iterator[tuple[str, float]]:
    """Enter in an exam that was left on its first question: the next question, saved and drawn."""
    screen.watch(lambda: screen.press("r"), quiet_s=1.0)
    for _ in range(QUESTIONS):
        screen.watch(lambda: screen.press("2"), quiet_s=0.2)
        seen = screen.watch(lambda: screen.press("Return"), quiet_s=0.2)
        yield "answer to next question, first pixels", 1000 * seen.first
        yield "answer to next question, still", 1000 * seen.last
