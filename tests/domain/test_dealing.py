"""Dealing: shared out by weight, never twice, unseen first, and never already solved."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from prepapp.content.bundle import Bundle
from prepapp.domain.dealing import Filters, choose, deal, matching, shown_order
from prepapp.domain.questions import ItemType, OrderingQuestion
from prepapp.domain.topics import Level

WEIGHTS = {"math-stats": 0.5, "ml-core": 0.25, "mlops": 0.25, "swe": 0.0}


@given(seed=st.integers(0, 2**32), size=st.integers(1, 200))
def test_a_deal_never_repeats_and_never_exceeds_the_pool(bundle: Bundle, seed: int, size: int) -> None:
    chosen = choose(bundle.items, size=size, weights=WEIGHTS, last_seen={}, rng=Random(seed))

    assert len({item.id for item in chosen}) == len(chosen) == min(size, len(bundle.items))


def test_areas_share_by_weight(bundle: Bundle) -> None:
    chosen = choose(bundle.items, size=20, weights=WEIGHTS, last_seen={}, rng=Random(1))

    assert Counter(item.area for item in chosen) == {"math-stats": 10, "ml-core": 5, "mlops": 5}


def test_what_was_never_seen_comes_first_then_what_was_seen_longest_ago(bundle: Bundle) -> None:
    pool = matching(bundle.items, Filters(areas=("swe",)))
    now = datetime(2026, 1, 1, tzinfo=UTC)
    seen = {item.id: now - timedelta(days=n) for n, item in enumerate(pool[:-2])}

    chosen = choose(pool, size=3, weights={"swe": 1.0}, last_seen=seen, rng=Random(3))

    assert {item.id for item in chosen} == {pool[-1].id, pool[-2].id, pool[-3].id}


def test_filters_narrow_and_open_items_are_never_dealt(bundle: Bundle) -> None:
    found = matching(bundle.items, Filters(areas=("swe",), levels=(Level.STAFF,)))

    assert found
    assert {(item.area, item.level) for item in found} == {("swe", Level.STAFF)}
    assert not matching(bundle.items, Filters(areas=("nowhere",)))
    assert all(item.type is not ItemType.OPEN for item in matching(bundle.items, Filters()))


def test_the_same_chance_deals_the_same_quiz(bundle: Bundle) -> None:
    one = deal(bundle.items, question=bundle.question, rng=Random(5))
    other = deal(bundle.items, question=bundle.question, rng=Random(5))

    assert one == other
    assert one != deal(bundle.items, question=bundle.question, rng=Random(6))


@given(st.integers(0, 2**32))
def test_steps_are_never_shown_in_a_right_order(bundle: Bundle, seed: int) -> None:
    question = bundle.question("ordering-0001")
    assert isinstance(question, OrderingQuestion)

    order = shown_order(question, rng=Random(seed))

    assert tuple(question.steps[place].id for place in order) not in question.orders
