"""How well readiness is measured, on simulated people.

python -m benchmarks.measurement [--examinees 1000] [--jobs 2] [--only forms stops ...]
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from time import perf_counter

from benchmarks.measurement import speed, tables
from benchmarks.measurement.calibrating import recover
from benchmarks.measurement.crowd import Crowd
from benchmarks.measurement.sittings import Form
from benchmarks.measurement.world import real_bank, synthetic_bank
from prepapp import paths

PARTS = (
    "forms",
    "harder",
    "shipped",
    "stops",
    "diagnostic",
    "steps",
    "designs",
    "calibration",
    "variants",
    "peer",
    "speed",
)


def main() -> None:
    """Print the tables that were asked for."""
    options = _options()
    synthetic = Crowd(
        synthetic_bank(),
        options.examinees,
        options.seed,
        options.offset_sd,
        options.item_error,
        max(options.jobs, 1),
    )
    real = replace(synthetic, bank=real_bank(paths.shipped().bundle))
    print(
        f"{options.examinees} people, seed {options.seed}, areas really off by SD {options.offset_sd:g}, "
        f"difficulties by {options.item_error:g} times what the model allows for"
    )
    for line in _lines(options.only or PARTS, synthetic, real):
        print(line, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examinees", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="how many processes")
    parser.add_argument(
        "--offset-sd", type=float, default=0.0, help="how far off whole areas were authored, in SDs"
    )
    parser.add_argument(
        "--item-error",
        type=float,
        default=1.0,
        help="how far off the difficulty of items is, as a share of what the model allows for (0: none); "
        "forms and peer are always of items as authored",
    )
    parser.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", help=", ".join(PARTS))
    return parser.parse_args()


def _lines(parts: tuple[str, ...], synthetic: Crowd, real: Crowd) -> Iterator[str]:
    exact = replace(synthetic, item_error=0.0)
    if "forms" in parts or "peer" in parts:
        found = tables.by_form(exact)
        if "forms" in parts:
            yield from _forms(f"{exact.bank.name}, items as authored", found)
        if "peer" in parts:
            ours_us = dict(speed.arithmetic())
            spent = ours_us["answer and ten areas"] + ours_us["best next of 60 items"]
            yield "\n## The same people and answers through catsim\n"
            yield from tables.peer_table(exact, found[Form.ADAPTIVE], spent)
    if "harder" in parts:
        yield from _forms(f"{synthetic.bank.name}, items not as authored", tables.by_form(synthetic))
    if "shipped" in parts:
        yield from _forms(real.bank.name, tables.by_form(real))
    for crowd in (synthetic, real) if "stops" in parts else ():
        yield f"\n## Stop rules, {crowd.bank.name}\n"
        yield from tables.stop_table(crowd)
    if "diagnostic" in parts:
        yield f"\n## The diagnostic, {real.bank.name}\n"
        yield from tables.diagnostic_table(real)
    if "steps" in parts:
        yield f"\n## What a next step foresees, {real.bank.name}\n"
        yield from tables.step_table(real)
        yield ""
        yield from tables.settling_table(real)
    if "designs" in parts:
        yield f"\n## Designs scored by who took them, {synthetic.bank.name}\n"
        yield from tables.self_scored_table(synthetic)
    if "calibration" in parts:
        yield f"\n## Calibration, {real.bank.name}\n"
        yield from tables.calibration_recovery_table(recover(real.bank, seed=real.seed))
    if "variants" in parts:
        yield f"\n## What assumptions cost, {synthetic.bank.name}, by a program of its own\n"
        yield from tables.variant_table(synthetic.size, synthetic.seed)
    if "speed" in parts:
        yield from _speed()


def _forms(name: str, found: tables.ByForm) -> Iterator[str]:
    yield f"\n## Forms, {name}\n"
    yield from tables.form_table(found)
    yield ""
    yield from tables.calibration_table(found)
    yield ""
    yield from tables.goal_table(found[Form.ADAPTIVE])


def _speed() -> Iterator[str]:
    yield "\n## Speed\n"
    for name, spent in speed.arithmetic():
        yield f"- {name}: {spent:.0f} us"
    answer_ms, work_ms, fsync_ms = speed.one_answer()
    yield (
        f"- an answer graded, the next item chosen, both saved, readiness brought up: {answer_ms:.1f} ms, "
        f"of which the processor worked {work_ms:.1f} ms; one fsync here: {fsync_ms:.1f} ms"
    )


if __name__ == "__main__":
    started = perf_counter()
    main()
    print(f"\n{perf_counter() - started:.0f} s")
