"""No input brings a parser down: not those that once did, nor new ones (benchmarks/fuzz.py tries many)."""

from __future__ import annotations

import time
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.mutation import mutated
from tests.fuzz.target import Target
from tests.fuzz.targets import TARGETS
from tests.fuzz.watched import LONGEST_S, REGRESSIONS, Watched

KEPT = sorted(path for path in REGRESSIONS.glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_an_input_that_once_brought_a_parser_down_is_handled(path: Path) -> None:
    target = TARGETS[path.parent.name]
    begun = time.process_time()

    target.run(path.read_bytes())

    assert time.process_time() - begun < 3 * LONGEST_S, "with what is loaded the first time"


@pytest.mark.parametrize("target", TARGETS.values(), ids=lambda target: target.name)
def test_an_input_that_is_meant_is_read(target: Target) -> None:
    for seed in target.seeds():
        target.run(seed)


@pytest.mark.parametrize("target", TARGETS.values(), ids=lambda target: target.name)
def test_a_changed_input_is_read_or_refused_with_a_sentence(target: Target) -> None:
    @settings(
        max_examples=max(5, 60 // target.slowness), deadline=None, suppress_health_check=list(HealthCheck)
    )
    @given(st.one_of(st.binary(max_size=400), st.integers(0, 2**32).map(lambda seed: _changed(target, seed))))
    def run(raw: bytes) -> None:
        target.run(raw)

    run()


def _changed(target: Target, seed: int) -> bytes:
    rng = Random(seed)
    return mutated(rng.choice(target.seeds()), rng, target.words)


def test_the_watch_notices_what_is_raised_and_what_takes_long() -> None:
    def run(raw: bytes) -> None:
        begun = time.process_time()
        while raw == b"slow" and time.process_time() - begun < 1.1 * LONGEST_S:
            pass
        if raw == b"bad":
            raise KeyError("not a sentence")

    watched = Watched(Target("made up", run, lambda: (b"good",)))

    for raw in (b"good", b"slow", b"bad", b"bad"):
        watched(raw)

    assert watched.inputs == 4
    assert sorted(watched.faults.values()) == [b"bad", b"slow"]
