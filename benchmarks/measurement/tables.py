"""The tables of the benchmark, in Markdown, as lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from math import sqrt
from statistics import median
from typing import TypeAlias

import numpy as np

from benchmarks.measurement import peer
from benchmarks.measurement.calibrating import Recovery
from benchmarks.measurement.crowd import Crowd, joined
from benchmarks.measurement.diagnostics import LENGTHS, Outcome, diagnose
from benchmarks.measurement.foreseeing import LONGEST, STEPS, practise
from benchmarks.measurement.scores import Measured, Scores, ratio, scores
from benchmarks.measurement.self_scoring import COUNTS, Counting, Leniency, score_designs, totals
from benchmarks.measurement.sittings import CHECKPOINTS, Form, Sitting, sit
from benchmarks.measurement.stopping import Stop, ask_until_stopped
from benchmarks.measurement.variants import ITEMS, VARIANTS, tried
from prepapp.domain.selection import StopReason
from prepapp.domain.topics import Level

GOALS = {20: (0.69, 0.16), 40: (0.60, 0.14), 80: (0.51, 0.12), 160: (0.43, 0.10)}
"""RMSE and Brier score asked for after so many answers, adaptive, on the synthetic bank."""
LOWEST_COVERAGE, HIGHEST_COVERAGE, DECIDED_RIGHT, CALIBRATION = 0.87, 0.93, 0.96, 0.015

ByForm: TypeAlias = dict[Form, dict[int, Scores]]


def by_form(crowd: Crowd) -> ByForm:
    """The scores of every form at every checkpoint."""
    return {form: _scored(crowd.each(partial(sit, form=form))) for form in Form}


def _scored(sittings: Sequence[Sitting]) -> dict[int, Scores]:
    return {
        count: scores(
            [one.readings[count] for one in sittings], joined([one.predictions[count] for one in sittings])
        )
        for count in CHECKPOINTS
    }


def form_table(found: ByForm) -> Iterator[str]:
    """A row a form and checkpoint; after ± one standard error."""
    yield from _head(
        "form",
        "answers",
        "RMSE",
        "bias",
        "coverage",
        "Brier",
        "accuracy",
        "called",
        "right",
        "decided",
        "right",
    )
    for form, checkpoints in found.items():
        for count, one in checkpoints.items():
            cells = (
                one.rmse,
                one.bias,
                one.coverage,
                one.brier,
                one.accuracy,
                f"{one.called.value:.2f}",
                one.called_right,
                f"{one.decided.value:.2f}",
                one.decided_right,
            )
            yield _row(form, count, *cells)


def calibration_table(found: ByForm) -> Iterator[str]:
    """The calibration error of predicted correctness beside what chance alone gives a perfect model."""
    yield from _head("calibration error (of a perfect model)", *(f"to {count}" for count in CHECKPOINTS))
    for form, checkpoints in found.items():
        yield _row(form, *(f"{one.calibration:.4f} ({one.floor:.4f})" for one in checkpoints.values()))


def goal_table(found: dict[int, Scores]) -> Iterator[str]:
    """Each goal against what was measured; met within two standard errors is said so."""
    yield from _head("goal", *(f"after {count}" for count in CHECKPOINTS))
    yield _row("RMSE", *(_at_most(one.rmse, GOALS[count][0]) for count, one in found.items()))
    yield _row("Brier", *(_at_most(one.brier, GOALS[count][1]) for count, one in found.items()))
    yield _row("coverage .87-.93", *(_within(one.coverage) for one in found.values()))
    yield _row("decided right >= .96", *(_at_least(one.decided_right) for one in found.values()))
    yield _row(
        "calibration error <= .015",
        *(f"{one.calibration:.4f} {_said(one.calibration <= CALIBRATION)}" for one in found.values()),
    )


def _at_most(one: Measured, goal: float) -> str:
    return f"{one} to {goal:.2f}: {_met(goal + 0.005 - one.value, one.se)}"


def _at_least(one: Measured) -> str:
    return f"{one}: {_met(one.value - DECIDED_RIGHT, one.se)}"


def _within(one: Measured) -> str:
    return f"{one}: {_met(min(one.value - LOWEST_COVERAGE, HIGHEST_COVERAGE - one.value), one.se)}"


def _met(margin: float, se: float) -> str:
    if margin >= 0:
        return "met"
    return "missed within two errors" if margin > -2 * se else "missed"


def _said(is_met: bool) -> str:
    return "met" if is_met else "missed"


def stop_table(crowd: Crowd) -> Iterator[str]:
    """What ended an area, after how many answers, and how often its verdict is right."""
    yield from _head(
        "form", "decided", "answers", "right", "precise", "enough", "right", "SD <= .40 by 30", "answers"
    )
    for form in Form:
        stops = crowd.each(partial(ask_until_stopped, form=form))
        yield _row(form, *_stop_cells(stops))


def _stop_cells(people: Sequence[Sequence[Stop]]) -> Iterator[str]:
    stops = joined(people)
    decided = [one.answers for one in stops if one.reason is StopReason.DECIDED]
    precise = [one.precise_after for one in stops if one.precise_after is not None]
    yield f"{len(decided) / len(stops):.2f}"
    yield _spread(decided)
    yield str(_right(people, StopReason.DECIDED))
    yield f"{sum(one.reason is StopReason.PRECISE for one in stops) / len(stops):.2f}"
    yield f"{sum(one.reason is StopReason.ENOUGH for one in stops) / len(stops):.2f}"
    yield str(_right(people, StopReason.ENOUGH))
    yield f"{len(precise) / len(stops):.2f}"
    yield _spread(precise)


def _right(people: Sequence[Sequence[Stop]], reason: StopReason) -> Measured:
    counts = [
        (
            sum(one.is_right for one in stops if one.reason is reason),
            sum(one.reason is reason for one in stops),
        )
        for stops in people
    ]
    return ratio(np.array(counts, dtype=np.float64))


def _spread(counts: Sequence[int]) -> str:
    """The median and the ninth decile."""
    return f"{median(counts):.0f}, {np.quantile(counts, 0.9):.0f}" if counts else "-"


def diagnostic_table(crowd: Crowd) -> Iterator[str]:
    """The diagnostic of each length and level."""
    yield from _head("", "level", "questions", "minutes (longest)", "RMSE", "Brier", "fewest in an area")
    for length in LENGTHS:
        for level in Level:
            found = crowd.each(partial(diagnose, level=level, length=length))
            yield _row(length, level, *_diagnostic_cells(found))


def _diagnostic_cells(found: Sequence[Outcome]) -> Iterator[str]:
    minutes = [one.minutes for one in found]
    error = _mean([one.squared_error for one in found])
    yield f"{np.mean([one.questions for one in found]):.1f}"
    yield f"{np.mean(minutes):.1f} ({max(minutes):.1f})"
    yield str(Measured(sqrt(error.value), error.se / (2 * sqrt(error.value))))
    yield str(_mean([one.brier for one in found]))
    yield str(min(one.fewest_in_an_area for one in found))


def _mean(values: Sequence[float]) -> Measured:
    return Measured(float(np.mean(values)), float(np.std(values) / sqrt(len(values))))


def self_scored_table(crowd: Crowd) -> Iterator[str]:
    """Coverage and RMSE by what is made of self-scored designs."""
    yield from _head("lenient", "designs an area", "counted", "coverage of 90 %", "RMSE")
    for leniency in Leniency:
        for count in COUNTS:
            people = crowd.each(partial(score_designs, count=count, leniency=leniency))
            for counting in Counting:
                errors, covered = map(_mean, totals(people, counting))
                rmse_ = Measured(sqrt(errors.value), errors.se / (2 * sqrt(errors.value)))
                yield _row(leniency, count, counting, covered, rmse_)


def step_table(crowd: Crowd) -> Iterator[str]:
    """What so many answers were expected to leave, and left; people differ in what was known before."""
    steps = joined([one.steps for one in crowd.each(practise)])
    yield from _head("answers", "SD before", "foreseen", "after", "right verdicts foreseen", "right")
    for count in STEPS:
        found = [one for one in steps if one.answers == count]
        means = [_mean([getattr(one, name) for one in found]) for name in ("before", "foreseen", "after")]
        verdicts = _mean([one.chance for one in found]), _mean([float(one.is_right) for one in found])
        yield _row(count, *means, *verdicts)


def settling_table(crowd: Crowd) -> Iterator[str]:
    """Of open verdicts: how many answers were foreseen to settle them, and how many it took."""
    found = [one for one in crowd.each(practise) if one.is_open]
    yield from _head("answers foreseen", "people", "taken, median", "settled within them")
    for low, high in ((1, 4), (5, 8), (9, 15), (16, LONGEST)):
        people = [one for one in found if one.foreseen is not None and low <= one.foreseen <= high]
        if people:
            taken = median(LONGEST + 1 if one.taken is None else one.taken for one in people)
            within = [float(one.taken is not None and one.taken <= (one.foreseen or 0)) for one in people]
            yield _row(f"{low} to {high}", len(people), f"{taken:g}", _mean(within))


def calibration_recovery_table(found: Iterable[Recovery]) -> Iterator[str]:
    """How far off difficulties are before and after, what is said of that, and how long it took."""
    yield from _head(
        "people",
        "items",
        "answers an item",
        "RMSE of b, authored",
        "calibrated",
        "SD said",
        "coverage of 90 %",
        "moved against really",
        "seconds",
    )
    for one in found:
        yield _row(
            one.people,
            one.items,
            f"{one.answers_an_item:.0f}",
            f"{one.authored:.3f}",
            f"{one.calibrated:.3f}",
            f"{one.said:.3f}",
            f"{one.coverage:.2f}",
            f"r = {one.correlation:.2f}",
            f"{one.seconds:.1f}",
        )


def variant_table(people: int, seed: int) -> Iterator[str]:
    """RMSE of each variant at each checkpoint, and how widely it used the items after the first."""
    first = CHECKPOINTS[0]
    yield from _head(
        "RMSE",
        *(f"after {count}" for count in CHECKPOINTS),
        f"most asked by {first}",
        f"in use by {first}, an area",
    )
    for variant in VARIANTS:
        found = tried(variant, people=people, seed=seed)
        cells = (f"{value:.3f}" for value in found.rmse.values())
        yield _row(variant.name, *cells, f"{found.most_asked:.0%}", f"{found.in_use:.0f} of {ITEMS}")


def peer_table(crowd: Crowd, ours: dict[int, Scores], ours_us: float) -> Iterator[str]:
    """The peer's error and time as a ratio to ours."""
    if not peer.is_installed():
        yield "catsim is not installed here (`pip install catsim`), so nothing is compared with it."
        return
    found = crowd.each(peer.sit_with_peer)
    yield from _head(f"catsim {peer.version()}", *(f"after {count}" for count in CHECKPOINTS))
    errors = {count: sqrt(np.mean(joined([one.squared[count] for one in found]))) for count in CHECKPOINTS}
    yield _row("its RMSE", *(f"{error:.3f}" for error in errors.values()))
    yield _row("ours / its", *(f"{ours[count].rmse.value / error:.2f}" for count, error in errors.items()))
    its_us = 1e6 * median(joined([one.seconds for one in found]))
    yield ""
    yield (
        f"One answer and the next item of one area: {its_us:.0f} us there; here, with ten areas' intervals, "
        f"{ours_us:.0f} us, {ours_us / its_us:.2f} of it."
    )


def _head(*names: str) -> Iterator[str]:
    yield _row(*names)
    yield "|" + "---|" * len(names)


def _row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"
