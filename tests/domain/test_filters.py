"""What may be asked follows from what happened to an item and what was said of it, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.content.bundle import Bundle
from prepapp.domain.annotations import UNTOUCHED, Fault, ItemAnnotations, Report
from prepapp.domain.catalogue import LastAnswer
from prepapp.domain.filters import Facet, Filters, sift
from prepapp.domain.grading import Outcome
from prepapp.domain.questions import ItemSummary, ItemType
from prepapp.domain.quiz import Confidence
from prepapp.domain.stock import Condition, Difficulty, LastSeen, Stocked, stocked
from prepapp.domain.topics import Level
from tests.support.histories import NOON

QUICK, SLOW = 30.0, 90.0
ANSWERS: dict[str, tuple[LastAnswer | None, set[Condition]]] = {
    "never": (None, {Condition.UNUSED}),
    "right": (LastAnswer(NOON, Outcome.RIGHT, Confidence.SURE, QUICK, 60), set()),
    "right without a word": (LastAnswer(NOON, Outcome.RIGHT, None, QUICK, 60), set()),
    "guessed": (LastAnswer(NOON, Outcome.RIGHT, Confidence.GUESS, QUICK, 60), {Condition.GUESSED_RIGHT}),
    "slow": (LastAnswer(NOON, Outcome.RIGHT, None, SLOW, 60), {Condition.SLOW}),
    "exactly in time": (LastAnswer(NOON, Outcome.RIGHT, None, 60.0, 60), set()),
    "wrong": (LastAnswer(NOON, Outcome.WRONG, Confidence.GUESS, QUICK, 60), {Condition.INCORRECT}),
    "partly": (LastAnswer(NOON, Outcome.PARTLY, None, QUICK, 60), {Condition.INCORRECT}),
    "not known": (LastAnswer(NOON, Outcome.DONT_KNOW, None, QUICK, 60), {Condition.INCORRECT}),
    "sure but wrong": (
        LastAnswer(NOON, Outcome.WRONG, Confidence.SURE, QUICK, 60),
        {Condition.INCORRECT, Condition.SURE_BUT_WRONG},
    ),
    "skipped": (LastAnswer(NOON, Outcome.UNANSWERED, None, SLOW, 60), {Condition.SKIPPED}),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_the_latest_answer_says_what_holds_of_an_item(bundle: Bundle, name: str) -> None:
    last, conditions = ANSWERS[name]

    assert stocked(bundle.items[0], last, UNTOUCHED, now=NOON).conditions == conditions


def test_what_was_said_of_an_item_holds_of_it(bundle: Bundle) -> None:
    item = replace(bundle.items[0], tags=("norms",))
    said = ItemAnnotations(
        is_marked=True,
        notes={"fact": "Remember the square root."},
        tags=("ask ada",),
        reports=(Report("fact", NOON, Fault.TYPO, ""),),
    )

    found = stocked(item, LastAnswer(NOON, Outcome.RIGHT), said, now=NOON + timedelta(days=8, hours=1))

    assert found.conditions == {Condition.MARKED, Condition.NOTED, Condition.TAGGED, Condition.REPORTED}
    assert found.tags == {"norms", "ask ada"}
    assert found.days == 8


def item(bundle: Bundle, number: int, **changes: Any) -> Stocked:
    """An item like the first of the bank, with changes to it or to what is known of it."""
    of_stock = {
        name: changes.pop(name) for name in ("conditions", "tags", "days", "is_suspended") if name in changes
    }
    made: ItemSummary = replace(bundle.items[0], id=f"item-{number}", **changes)
    return replace(Stocked(made), **of_stock)


def ids(stock: list[Stocked], filters: Filters) -> list[str]:
    """The ids of what fits."""
    return [one.id for one in sift(stock, filters).items]


CASES: dict[Facet, tuple[Filters, dict[str, Any], dict[str, Any]]] = {
    Facet.AREAS: (Filters(areas=("swe",)), {"area": "swe"}, {"area": "mlops"}),
    Facet.TOPICS: (Filters(topics=("sql",)), {"topic": "sql"}, {"topic": "rag"}),
    Facet.LEVELS: (Filters(levels=(Level.STAFF,)), {"level": Level.STAFF}, {"level": Level.MID}),
    Facet.TYPES: (Filters(types=(ItemType.MULTI,)), {"type": ItemType.MULTI}, {"type": ItemType.SINGLE}),
    Facet.DIFFICULTIES: (
        Filters(difficulties=(Difficulty.HARDER,)),
        {"difficulty": 0.2},
        {"difficulty": 0.1},
    ),
    Facet.CONDITIONS: (
        Filters(conditions=(Condition.MARKED, Condition.NOTED)),
        {"conditions": frozenset({Condition.NOTED, Condition.SLOW})},
        {"conditions": frozenset({Condition.SLOW})},
    ),
    Facet.SOURCES: (Filters(sources=("ada",)), {"source": "ada"}, {"source": "founders"}),
    Facet.TAGS: (Filters(tags=("gpu",)), {"tags": frozenset({"gpu", "x"})}, {"tags": frozenset({"x"})}),
    Facet.LAST_SEEN: (Filters(last_seen=LastSeen.NOT_FOR_A_WEEK), {"days": 7}, {"days": 6}),
    Facet.ITEMS: (Filters(items=("item-1",)), {}, {}),
}


@pytest.mark.parametrize("facet", Facet)
def test_each_way_to_narrow_keeps_what_fits_and_nothing_else(bundle: Bundle, facet: Facet) -> None:
    filters, fitting, other = CASES[facet]
    stock = [item(bundle, 1, **fitting), item(bundle, 2, **other)]

    assert ids(stock, filters) == ["item-1"]
    assert filters.facets == (facet,)
    assert ids(stock, filters.without(facet)) == ["item-1", "item-2"]


@pytest.mark.parametrize(
    ("last_seen", "days"),
    [
        (LastSeen.EVER, [None, 0, 6, 7, 29, 30, 89, 90]),
        (LastSeen.NOT_FOR_A_WEEK, [None, 7, 29, 30, 89, 90]),
        (LastSeen.NOT_FOR_A_MONTH, [None, 30, 89, 90]),
        (LastSeen.NOT_FOR_A_QUARTER, [None, 90]),
        (LastSeen.WITHIN_A_WEEK, [0, 6]),
        (LastSeen.WITHIN_A_MONTH, [0, 6, 7, 29]),
    ],
)
def test_an_item_never_seen_was_not_seen_for_any_time(last_seen: LastSeen, days: list[int | None]) -> None:
    assert [one for one in (None, 0, 6, 7, 29, 30, 89, 90) if last_seen.fits(one)] == days


def test_what_is_suspended_retired_disputed_or_open_is_never_dealt(bundle: Bundle) -> None:
    stock = [
        item(bundle, 1, is_suspended=True),
        item(bundle, 2, status="retired"),
        item(bundle, 3, status="disputed"),
        item(bundle, 4, type=ItemType.OPEN),
        item(bundle, 5),
    ]

    assert ids(stock, Filters()) == ["item-5"]
    assert ids(stock, Filters(items=("item-1", "item-2"))) == [], "not even when they are asked for by name"


def test_when_nothing_fits_the_filter_that_alone_keeps_most_out_is_named_first(bundle: Bundle) -> None:
    stock = [
        item(bundle, 1, area="swe", level=Level.MID),
        item(bundle, 2, area="swe", level=Level.JUNIOR),
        item(bundle, 3, area="mlops", level=Level.STAFF),
        item(bundle, 4, area="mlops", level=Level.MID),
    ]

    found = sift(stock, Filters(areas=("swe",), levels=(Level.STAFF,)))

    assert found.items == ()
    assert found.loosen == ((Facet.LEVELS, 2), (Facet.AREAS, 1))


def test_where_something_fits_nothing_needs_to_be_loosened(bundle: Bundle) -> None:
    stock = [item(bundle, 1, area="swe"), item(bundle, 2, area="mlops")]

    assert sift(stock, Filters(areas=("swe",))).loosen == ()


@given(st.data())
def test_loosening_what_is_named_lets_as_many_through_as_was_said(
    bundle: Bundle, data: st.DataObject
) -> None:
    draw = data.draw
    stock = [
        item(
            bundle,
            number,
            area=draw(st.sampled_from(("swe", "mlops"))),
            level=draw(st.sampled_from(Level)),
            days=draw(st.sampled_from((None, 3, 50))),
        )
        for number in range(draw(st.integers(0, 12)))
    ]
    filters = Filters(
        areas=draw(st.sampled_from(((), ("swe",)))),
        levels=draw(st.sampled_from(((), (Level.STAFF,)))),
        last_seen=draw(st.sampled_from(LastSeen)),
    )

    found = sift(stock, filters)

    for facet, count in found.loosen:
        assert len(sift(stock, filters.without(facet)).items) == count
