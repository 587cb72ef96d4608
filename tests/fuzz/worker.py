"""One parser, so many inputs, in a process of its own; prints what was found as JSON.

    python -m tests.fuzz.worker NAME INPUTS SEED RESULT.json

Guided by coverage where atheris is installed, else by chance.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import tempfile
from pathlib import Path
from random import Random
from typing import Any

LIBFUZZER = ("-max_len=65536", "-len_control=0", "-timeout=60", "-rss_limit_mb=2048", "-verbosity=0")


def main() -> None:
    """Run; with atheris this does not return."""
    name, inputs, seed, result = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4])
    if importlib.util.find_spec("atheris") is None:
        _by_chance(name, inputs, seed, result)
    else:
        _guided(name, inputs, seed, result)


def _by_chance(name: str, inputs: int, seed: int, result: Path) -> None:
    from tests.fuzz.mutation import mutated
    from tests.fuzz.targets import TARGETS
    from tests.fuzz.watched import Watched

    target, rng = TARGETS[name], Random(seed)
    watched, seeds = Watched(target), target.seeds()
    for _ in range(inputs):
        watched(mutated(rng.choice(seeds), rng, target.words))
    _write(watched.report(), "chance", result)
    watched.keep_faults()


def _guided(name: str, inputs: int, seed: int, result: Path) -> None:
    import atheris

    with atheris.instrument_imports(include=["prepapp"]):
        from tests.fuzz.mutation import mutated
        from tests.fuzz.targets import TARGETS
        from tests.fuzz.watched import Watched
    target = TARGETS[name]
    watched = Watched(target)

    def one(raw: bytes) -> None:
        watched(raw)
        if watched.inputs == inputs:  # it ends the process without a word
            watched.keep_faults()
        if watched.inputs % 1000 == 0 or watched.inputs == inputs:
            _write(watched.report(), "coverage", result)

    def changed(raw: bytes, longest: int, chance: int) -> bytes:
        rng = Random(chance)
        if rng.random() < 0.5:
            return bytes(atheris.Mutate(raw, longest))
        return mutated(raw, rng, target.words)[:longest]

    with tempfile.TemporaryDirectory() as corpus:
        for number, known in enumerate(target.seeds()):
            (Path(corpus) / str(number)).write_bytes(known)
        slow = f"-artifact_prefix={corpus}/"  # its own remarks on slow inputs, which `Watched` keeps better
        arguments = [name, corpus, f"-runs={inputs}", f"-seed={seed}", slow, *LIBFUZZER]
        atheris.Setup(arguments, one, custom_mutator=changed)
        atheris.Fuzz()


def _write(report: dict[str, Any], guide: str, result: Path) -> None:
    part = result.with_suffix(".part")
    part.write_text(json.dumps({**report, "guided_by": guide}), encoding="utf-8")
    part.replace(result)


if __name__ == "__main__":
    main()
