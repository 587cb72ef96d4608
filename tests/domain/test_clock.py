"""The clock of a quiz counts active seconds, whatever happens to other clocks."""

from hypothesis import given
from hypothesis import strategies as st

from prepapp.domain.clock import LONGEST_TICK_S, Stopwatch


def test_it_counts_while_it_runs_and_not_at_rest() -> None:
    watch = Stopwatch().started(100.0).ticked(103.0).stopped(104.0)

    assert watch.active_s == 4.0
    assert watch.ticked(200.0).active_s == 4.0


def test_a_computer_that_slept_costs_no_more_than_one_tick() -> None:
    watch = Stopwatch().started(0.0).ticked(1.0).ticked(8 * 3600.0)

    assert watch.active_s == 1.0 + LONGEST_TICK_S


def test_a_clock_that_goes_back_costs_nothing() -> None:
    watch = Stopwatch().started(100.0).ticked(102.0).ticked(50.0).ticked(51.0)

    assert watch.active_s == 3.0


@given(st.lists(st.floats(-1e9, 1e9), max_size=30))
def test_time_never_runs_backwards(ticks: list[float]) -> None:
    watch = Stopwatch().started(0.0)
    for tick in ticks:
        later = watch.ticked(tick)
        assert watch.active_s <= later.active_s <= watch.active_s + LONGEST_TICK_S
        watch = later
