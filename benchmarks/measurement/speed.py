"""How long the arithmetic takes, and one answer from the key press to the readiness it gives."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from time import perf_counter, process_time

import numpy as np

from benchmarks.measurement.world import ITEMS_AN_AREA, synthetic_bank
from prepapp.bootstrap import make_app
from prepapp.domain.ability import AbilityState, Observation, observe, posterior
from prepapp.domain.answers import DontKnow
from prepapp.domain.course import Mode
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.plans import AdaptivePlan
from prepapp.domain.posterior import AreaPosterior
from prepapp.domain.quiz import Responded
from prepapp.domain.selection import Pool, ability_target, expected_gain
from prepapp.domain.topics import Level

ANSWERS, DAYS = 400, 80


def arithmetic() -> Iterator[tuple[str, float]]:
    """Median microseconds of each step with ten areas, after 400 answers over 80 days."""
    rng = Random(1)
    bank = synthetic_bank()
    items = [ItemParameters(level, 0.0, guess) for level in Level for guess in (0.0, 0.25)]
    history = [
        Observation(
            rng.choice(bank.areas), number * DAYS // ANSWERS, rng.choice(items), float(rng.random() < 0.6)
        )
        for number in range(ANSWERS)
    ]
    state, steps = AbilityState(bank.areas), []
    for answer in history:
        started = perf_counter()
        state = observe(state, answer)
        steps.append(1e6 * (perf_counter() - started))
    pool, known = bank.pools[bank.areas[0]], posterior(state).area(bank.areas[0])
    last = history[-1]
    yield "an answer into the state", float(np.median(steps))
    yield "... the first of a day", float(np.median(steps[:: ANSWERS // DAYS]))
    yield "one area's posterior", _microseconds(lambda: posterior(state).area(bank.areas[0]).ability)
    yield "ten areas' posteriors", _microseconds(lambda: _read_all(state))
    yield f"best next of {ITEMS_AN_AREA} items", _microseconds(lambda: _best(pool, known))
    yield "answer and ten areas", _microseconds(lambda: _read_all(observe(state, last)))
    yield "... a day later", _microseconds(lambda: _read_all(observe(state, replace(last, day=last.day + 1))))


def one_answer(answers: int = 40) -> tuple[float, float, float]:
    """Median milliseconds of an answer of a quiz of the real bank, of work in it, and of one fsync there.

    The answer: graded, the next item chosen, both written durably, and readiness for the level brought up.
    """
    with tempfile.TemporaryDirectory() as folder:
        app = make_app(Path(folder))
        app.open()
        plan = AdaptivePlan("Benchmark", Mode.ADAPTIVE, most=answers + 1)
        session = app.quizzes.start(plan, level=Level.SENIOR)
        steps: list[float] = []
        works: list[float] = []
        app.readiness.level_readiness(Level.SENIOR)
        session.run()
        while not session.quiz.is_finished:
            session.happen(Responded(session.quiz.position, DontKnow()))
            session.was_saved(app.quizzes.save(session.unsaved))
            started, worked = perf_counter(), process_time()
            session.check_and_deal()
            changes = app.quizzes.save(session.unsaved)
            session.was_saved(changes)
            app.readiness.absorb([answer for change in changes for answer in change.answers])
            app.readiness.level_readiness(Level.SENIOR)
            steps.append(1e3 * (perf_counter() - started))
            works.append(1e3 * (process_time() - worked))
        app.close()
        return float(np.median(steps[1:])), float(np.median(works[1:])), _fsync(Path(folder) / "probe")


def _fsync(path: Path) -> float:
    """Median milliseconds of writing a page and asking the disk for it."""
    times = []
    with path.open("wb") as file:
        for _ in range(50):
            started = perf_counter()
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
            times.append(1e3 * (perf_counter() - started))
    return float(np.median(times))


def _read_all(state: AbilityState) -> list[float]:
    known = posterior(state)
    return [known.area(area).probability_at_least(0.5) for area in state.areas]


def _best(pool: Pool, known: AreaPosterior) -> int:
    return int(expected_gain(known, pool.curves, ability_target(known)).argmax())


def _microseconds(step: Callable[[], object], *, repeats: int = 200) -> float:
    times = []
    for _ in range(repeats):
        started = perf_counter()
        step()
        times.append(perf_counter() - started)
    return 1e6 * float(np.median(times))
