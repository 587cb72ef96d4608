"""What holds of ability whatever is answered, and whenever."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prepapp.domain.ability import PREPARING_SD, AbilityState, Observation, observe, posterior, replay
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.posterior import AreaPosterior
from prepapp.domain.topics import Level
from tests.support.abilities import AREAS, HISTORIES, OBSERVATIONS, same


@settings(max_examples=40, deadline=None)
@given(HISTORIES, st.randoms(use_true_random=False))
def test_order_within_a_day_does_not_matter(history: list[Observation], random: object) -> None:
    shuffled = list(history)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    shuffled.sort(key=lambda one: one.day)

    assert same(posterior(replay(history, AREAS)), posterior(replay(shuffled, AREAS)), abs_=1e-9)


@settings(max_examples=60, deadline=None)
@given(HISTORIES, OBSERVATIONS)
def test_a_right_answer_never_lowers_and_a_wrong_one_never_raises(
    history: list[Observation], asked: Observation
) -> None:
    state = replay(history, AREAS)
    before = posterior(state, day=asked.day)

    right = posterior(observe(state, replace(asked, credit=1.0)))
    wrong = posterior(observe(state, replace(asked, credit=0.0)))

    for area in AREAS:
        for low, middle, high in zip(
            *(_ability_and_chance(known.area(area)) for known in (wrong, before, right)), strict=True
        ):
            assert low - 1e-9 <= middle <= high + 1e-9


def _ability_and_chance(known: AreaPosterior) -> tuple[float, float]:
    return known.ability, known.probability_at_least(0.5)


@settings(max_examples=60, deadline=None)
@given(HISTORIES, st.integers(0, 400), st.integers(0, 400))
def test_more_idle_days_never_narrow_nor_promise_gain(
    history: list[Observation], one: int, other: int
) -> None:
    sooner, later = sorted((one, other))
    state = replay(history, AREAS)

    soon, late = posterior(state, day=160 + sooner), posterior(state, day=160 + later)

    for area in AREAS:
        assert late.area(area).sd >= soon.area(area).sd - 1e-9
        # Not to the last digit: the walk turns back at the ends of the grid, 6 SDs out.
        assert late.area(area).ability == pytest.approx(soon.area(area).ability, abs=5e-3)


@settings(max_examples=60, deadline=None)
@given(HISTORIES, st.integers(0, 20_000))
def test_idling_never_widens_past_the_prior(history: list[Observation], idle: int) -> None:
    state = replay(history, AREAS)

    before, after = posterior(state), posterior(state, day=160 + idle)

    for area in AREAS:
        assert after.area(area).sd <= max(1.0, before.area(area).sd) + 1e-6


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(AREAS), st.sampled_from(list(Level)), st.booleans(), st.booleans()))
)
def test_a_day_taken_together_is_its_answers_one_by_one_in_any_order(
    answers: list[tuple[str, Level, bool, bool]],
) -> None:
    day = [
        Observation(area, 7, ItemParameters(level, guess=0.0 if opened else 0.25), float(right), opened)
        for area, level, right, opened in answers
    ]
    before = replay([Observation("maths", 5, ItemParameters(Level.MID), 1.0)], AREAS)

    one_by_one = before
    for answer in reversed(day):
        one_by_one = observe(one_by_one, answer)
    together = replay([Observation("maths", 5, ItemParameters(Level.MID), 1.0), *day], AREAS)

    assert same(posterior(together, day=9), posterior(one_by_one, day=9), abs_=1e-9)


def test_without_answers_every_area_is_the_honest_prior() -> None:
    known = posterior(AbilityState(AREAS), day=738_000)

    area = known.area("maths")

    assert area.ability == pytest.approx(0.0, abs=1e-9)
    assert area.sd == pytest.approx(1.0, abs=1e-5)
    assert area.interval90 == pytest.approx((-1.645, 1.645), abs=2e-3)
    assert area.interval50 == pytest.approx((-0.674, 0.674), abs=2e-3)
    assert area.probability_at_least(1.0) == pytest.approx(0.1587, abs=2e-3)
    assert area.mastery_interval90[0] < area.mastery_interval50[0] < area.mastery < area.mastery_interval90[1]
    assert known.last_day is None


@pytest.mark.parametrize("credit", [0.0, 1.0])
def test_a_perfect_or_hopeless_history_stays_inside_the_scale(credit: float) -> None:
    items = [ItemParameters(level, guess=0.25) for level in Level]
    answers = [Observation(area, 1, item, credit) for area in AREAS for item in items * 50]

    known = posterior(replay(answers, AREAS)).area("maths")

    assert np.isfinite([known.ability, known.sd, *known.interval90]).all()
    assert abs(known.ability) < 6.0
    assert known.ability > 2.0 if credit else known.ability < -2.0


def test_an_answer_dated_in_the_future_is_no_error_and_widens_no_more_than_the_prior() -> None:
    state = replay([Observation("maths", 100, ItemParameters(Level.MID), 1.0)] * 12, AREAS)

    state = observe(state, Observation("maths", 100_000, ItemParameters(Level.MID), 1.0))
    today = posterior(state, day=101)
    state = observe(state, Observation("maths", 101, ItemParameters(Level.MID), 1.0))

    assert state.day == 100_000
    assert today.day == 100_000
    assert posterior(state, day=101).area("maths").answers == 14
    assert 0.0 < posterior(state, day=101).area("maths").sd < 1.0


def test_an_area_the_state_does_not_know_is_added() -> None:
    state = observe(AbilityState(AREAS), Observation("retired", 1, ItemParameters(Level.MID), 1.0))

    assert state.areas == (*AREAS, "retired")
    assert posterior(state).area("retired").answers == 1
    assert posterior(state).area("never heard of").ability == pytest.approx(
        posterior(state).area("maths").ability
    )


def test_an_interview_ahead_widens_and_promises_no_gain() -> None:
    state = replay([Observation("maths", 100, ItemParameters(Level.MID), 1.0)] * 12, AREAS)

    now, then = posterior(state), posterior(state, ahead=30)

    drift = then.area("maths").sd ** 2 - now.area("maths").sd ** 2
    assert drift == pytest.approx(30 * PREPARING_SD**2, rel=1e-4)
    assert then.area("maths").ability == pytest.approx(now.area("maths").ability, abs=1e-6)
    assert then.area("models").sd == pytest.approx(now.area("models").sd)


def test_good_answers_in_one_area_raise_the_others_by_less() -> None:
    known = posterior(replay([Observation("maths", 1, ItemParameters(Level.SENIOR), 1.0)] * 12, AREAS))

    maths, models = known.area("maths"), known.area("models")

    assert 0.0 < models.ability < maths.ability
    assert maths.sd < models.sd < 1.0
