from collections import Counter
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prepapp.domain.ability import AbilityState, Observation, observe, posterior, replay
from prepapp.domain.item_model import CalibratedItem, Item, ItemParameters, category, response_curves
from prepapp.domain.posterior import AreaPosterior
from prepapp.domain.selection import (
    BEST_DRAWN_FROM,
    Candidate,
    StopReason,
    ability_target,
    as_good_as_best,
    cut_target,
    expected_gain,
    is_rested,
    next_candidate,
    pool_of,
    stop_reason,
)
from prepapp.domain.topics import Level

TODAY = 1_000
ITEMS: tuple[Item, ...] = (
    ItemParameters(Level.JUNIOR, guess=0.25),
    ItemParameters(Level.MID),
    ItemParameters(Level.STAFF, 0.5),
    ItemParameters(Level.SENIOR, categories=4),
    CalibratedItem(2.0, 0.3, 0.2),
)


def _state(*credits_: float, item: Item = ItemParameters(Level.MID)) -> AbilityState:  # noqa: B008 - frozen
    return replay([Observation("maths", TODAY, item, credit) for credit in credits_], ["maths", "models"])


def _known(state: AbilityState) -> AreaPosterior:
    return posterior(state).area("maths")


def _candidates(count: int, topics: int = 1) -> list[Candidate]:
    return [
        Candidate(
            f"item-{number}",
            f"topic-{number % topics}",
            ItemParameters(list(Level)[number % 4], number / 100),
        )
        for number in range(count)
    ]


@pytest.mark.parametrize("item", ITEMS)
def test_the_expected_gain_is_what_answering_does_to_the_variance_on_average(item: Item) -> None:
    state = _state(1.0, 0.0, 1.0)
    known = _known(state)
    curves = response_curves(item)
    credits_ = [number / (item.categories - 1) for number in range(item.categories)]
    assert [category(item, credit) for credit in credits_] == list(range(item.categories))

    chances = known.predicted(curves)
    after = [_known(observe(state, Observation("maths", TODAY, item, credit))) for credit in credits_]
    variance_after = sum(chance * one.sd**2 for chance, one in zip(chances, after, strict=True))
    spread = sum(
        chance * one.probability_at_least(0.5) * (1 - one.probability_at_least(0.5))
        for chance, one in zip(chances, after, strict=True)
    )

    before = known.probability_at_least(0.5)
    by_ability = expected_gain(known, curves[None], ability_target(known))[0]
    by_cut = expected_gain(known, curves[None], cut_target(known, 0.5))[0]
    assert by_ability == pytest.approx(known.sd**2 - variance_after, abs=1e-6)
    assert by_cut == pytest.approx(before * (1 - before) - spread, abs=1e-6)


def test_a_pool_of_mixed_items_gives_each_the_gain_it_has_alone() -> None:
    known = _known(_state(1.0, 1.0))
    pool = pool_of([Candidate(str(number), "any", item) for number, item in enumerate(ITEMS)])

    together = expected_gain(known, pool.curves, ability_target(known))

    alone = [expected_gain(known, response_curves(item)[None], ability_target(known))[0] for item in ITEMS]
    assert together == pytest.approx(alone)


def test_the_right_or_wrong_case_is_the_published_formula() -> None:
    known = _known(_state(1.0))
    right = response_curves(ITEMS[0])[1]
    target = ability_target(known)

    p1, m1, m = known.seen_density @ right, known.seen_density @ (target * right), known.seen_density @ target
    published = m1**2 / p1 + (m - m1) ** 2 / (1 - p1) - m**2

    assert expected_gain(known, response_curves(ITEMS[0])[None], target)[0] == pytest.approx(published)


def test_an_item_aimed_at_the_person_is_worth_more_than_one_far_off() -> None:
    able = _known(_state(*[1.0] * 10, item=ItemParameters(Level.SENIOR)))
    pool = pool_of([Candidate(level, "any", ItemParameters(level)) for level in Level])

    gain = expected_gain(able, pool.curves, ability_target(able))

    assert gain.argmax() >= 2
    assert gain.argmin() == 0


def test_asking_about_the_cut_prefers_items_at_the_cut() -> None:
    known = _known(_state())
    pool = pool_of([Candidate(str(b), "any", CalibratedItem(1.5, b)) for b in (-2.0, -1.0, 0.0, 1.0, 2.0)])

    assert expected_gain(known, pool.curves, ability_target(known)).argmax() == 2
    assert expected_gain(known, pool.curves, cut_target(known, 2.0)).argmax() >= 3


def _drawn(count: int, **history: dict[str, int]) -> set[str]:
    pool, known = pool_of(_candidates(20)), _known(_state())
    chosen = [
        next_candidate(
            pool,
            known,
            ability_target(known),
            day=TODAY,
            rng=Random(seed),
            last_answered=history.get("last_answered", {}),
            topics_asked={},
        )
        for seed in range(count)
    ]
    return {one.id for one in chosen if one is not None}


def test_the_choice_is_random_among_the_five_best() -> None:
    pool, known = pool_of(_candidates(20)), _known(_state())
    gain = expected_gain(known, pool.curves, ability_target(known))
    best = {pool.candidates[index].id for index in np.argsort(-gain)[:BEST_DRAWN_FROM]}

    assert _drawn(60) == best


@pytest.mark.parametrize(
    ("gain", "drawn_from"),
    [
        ([3.0], [0]),
        ([1.0, 2.0, 1.95, 1.85], [1, 2]),
        ([2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0], [0, 1, 2, 3, 4]),
        ([0.0, 0.0, 0.0], [0, 1, 2]),
        ([1.0, 4.0], [1]),
    ],
)
def test_only_what_tells_nearly_as_much_as_the_best_is_drawn(
    gain: list[float], drawn_from: list[int]
) -> None:
    assert as_good_as_best(np.array(gain)) == drawn_from


def test_the_same_seed_draws_the_same_item() -> None:
    assert len(_drawn(1)) == 1
    assert _drawn(1) == _drawn(1)


def test_an_item_rests_for_thirty_days() -> None:
    answered = {f"item-{number}": TODAY - 29 for number in range(19)}

    assert _drawn(10, last_answered=answered) == {"item-19"}


@pytest.mark.parametrize(
    ("last", "rested"),
    [(None, True), (TODAY - 30, True), (TODAY - 29, False), (TODAY, False), (TODAY + 400, False)],
)
def test_rest_is_counted_in_days(last: int | None, rested: bool) -> None:
    assert is_rested(last, TODAY) is rested


@pytest.mark.parametrize("candidates", [[], _candidates(3)])
def test_nothing_is_chosen_when_nothing_is_left(candidates: list[Candidate]) -> None:
    known = _known(_state())
    answered = {one.id: TODAY for one in candidates}

    chosen = next_candidate(
        pool_of(candidates),
        known,
        ability_target(known),
        day=TODAY,
        rng=Random(1),
        last_answered=answered,
        topics_asked={},
    )

    assert chosen is None


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 1_000), st.integers(1, 6))
def test_topics_stay_within_two_of_each_other_and_no_item_comes_twice(seed: int, topics: int) -> None:
    pool, known, rng = pool_of(_candidates(30, topics)), _known(_state()), Random(seed)
    answered: dict[str, int] = {}
    asked: Counter[str] = Counter()

    for _ in range(4 * topics):
        chosen = next_candidate(
            pool, known, ability_target(known), day=TODAY, rng=rng, last_answered=answered, topics_asked=asked
        )
        assert chosen is not None
        assert chosen.id not in answered
        answered[chosen.id] = TODAY
        asked[chosen.topic] += 1
        assert asked[chosen.topic] <= 2 + asked.total() / topics


def test_asking_goes_on_until_four_answers_whatever_they_say() -> None:
    sure = _known(_state(*[0.0] * 25))

    assert stop_reason(sure, asked=3, cut=2.0) is None
    assert stop_reason(sure, asked=4, cut=2.0) is StopReason.DECIDED


def test_asking_stops_once_precise_or_after_thirty() -> None:
    vague = _known(_state(1.0, 0.0))
    history = [Observation("maths", TODAY, item, float(n % 2)) for n in range(25) for item in ITEMS[:2]]
    precise = _known(replay(history, ["maths"]))

    assert precise.sd < 0.4
    assert stop_reason(precise, asked=10) is StopReason.PRECISE
    assert stop_reason(vague, asked=29, cut=vague.ability) is None
    assert stop_reason(vague, asked=30, cut=vague.ability) is StopReason.ENOUGH
