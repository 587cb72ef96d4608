"""L24-L26: a number can be reached by rounding, its near misses cannot, and the stem names the unit."""

from __future__ import annotations

import pytest

from prepapp.content.lint import numbers
from tests.content.lint.support import messages, numeric


@pytest.mark.parametrize(
    ("stem", "value", "step"),
    [
        ("Round to two decimals.", 0.551, 0.01),
        ("Give 3 decimal places.", 0.551, 0.001),
        ("Round to three significant digits.", 1234.0, 10.0),
        ("Round to the nearest hundred.", 1234.0, 100.0),
        ("Round to the nearest whole number.", 12.3, 1.0),
        ("How many are there?", 12.0, 0.0),
    ],
)
def test_the_step_that_a_stem_states(stem: str, value: float, step: float) -> None:
    assert numbers.stated_step(stem, value) == pytest.approx(step)


@pytest.mark.parametrize(
    ("value", "stem", "answer", "problem"),
    [
        (0.5507, "Round to two decimals.", {"abs_tol": 0.005}, None),
        (0.5507, "Round to two decimals.", {"abs_tol": 0.0001}, "widen the tolerance"),
        (0.55, "Round to two decimals.", {}, None),
        (1 / 3, "Which share is it?", {}, "more than 7 digits"),
        (0.3333, "Which share is it?", {"abs_tol": 1e-5}, "states no rounding"),
        (0.3333, "Which share is it?", {"rel_tol": 0.02}, None),
        (16_777_216.0, "How many colours are there?", {}, None),
        (12.6, "Round to the nearest whole number.", {"abs_tol": 0.1}, "widen the tolerance"),
    ],
)
def test_a_key_can_be_typed(value: float, stem: str, answer: dict[str, float], problem: str | None) -> None:
    found = messages(numbers.l26_tolerance, numeric(value, stem, answer=answer))

    assert len(found) == (problem is not None)
    assert problem is None or problem in found[0]


@pytest.mark.parametrize(
    ("unit", "stem", "is_named"),
    [
        ("ms", "How many milliseconds does it take?", True),
        ("ms", "It takes 5 ms before. And now?", True),
        ("ms", "How long do the forms take?", False),
        ("GB", "How many gigabytes are needed?", True),
        ("percent", "Give the share in %.", True),
        ("requests per second", "How many requests arrive in a second?", True),
        ("A100 GPU-hours per month", "How many GPU-hours of an A100 does a month take?", True),
        ("USD", "What does it cost, in dollars?", True),
        ("replicas", "How many replicas are needed?", True),
        ("replicas", "How many machines are needed?", False),
    ],
)
def test_the_stem_names_the_unit(unit: str, stem: str, is_named: bool) -> None:
    assert (messages(numbers.l26_unit, numeric(5.0, stem, answer={"unit": unit})) == []) == is_named


@pytest.mark.parametrize(
    ("miss", "is_near"),
    [(10.0, True), (10.15, True), (10.2, False), (9.85, True), (9.8, False), (20.0, False)],
)
def test_near_misses_lie_two_tolerances_off(miss: float, is_near: bool) -> None:
    looked_at = numeric(10.0, "How many?", answer={"abs_tol": 0.1}, misses=(miss, 50.0))

    assert bool(messages(numbers.l25_near_misses, looked_at)) == is_near


@pytest.mark.parametrize(("value", "is_possible"), [(0.0, True), (1.0, True), (1.2, False), (-0.1, False)])
def test_a_probability_is_one(value: float, is_possible: bool) -> None:
    looked_at = numeric(value, "With which probability?", answer={"unit": "probability"})

    assert (messages(numbers.l25_near_misses, looked_at) == []) == is_possible


@pytest.mark.parametrize(
    ("proof", "is_about_it"),
    [
        ("assert 1 / 4 == 0.25", True),
        ("assert abs(x - 0.2501) < 1", True),
        ("assert -0.25 < 0", True),
        ("assert 1 / 2 == 0.5", False),
        ("assert True", False),
    ],
)
def test_a_proof_is_about_the_key(proof: str, is_about_it: bool) -> None:
    looked_at = numeric(0.25, "Which share?", answer={"abs_tol": 0.001}, verify=proof)

    assert (messages(numbers.l24_proof_names_key, looked_at) == []) == is_about_it
