"""The interval of a share holds what the answers do not contradict."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.domain.score import Score


@pytest.mark.parametrize(("right", "answers"), [(81, 100), (1, 7), (0, 10), (10, 10), (250, 500)])
def test_the_interval_holds_the_chances_that_the_answers_do_not_contradict(right: int, answers: int) -> None:
    """Wilson's definition, tried chance by chance: |share - p| is at most 1.645 standard errors at p."""
    share = right / answers
    kept = [
        p
        for p in (place / 100_000 for place in range(100_001))
        if abs(share - p) <= 1.6449 * sqrt(p * (1 - p) / answers) + 1e-12
    ]

    assert Score(answers, right).interval90 == pytest.approx((min(kept), max(kept)), abs=2e-5)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))))
def test_the_share_lies_within_its_interval(counts: tuple[int, int]) -> None:
    found = Score(*counts)

    low, high = found.interval90

    assert 0.0 <= low <= found.share + 1e-12
    assert found.share - 1e-12 <= high <= 1.0
