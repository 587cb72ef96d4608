"""The library lists the bank with what happened to each item, and remembers what was looked up."""

from datetime import timedelta

from prepapp.bootstrap import App
from prepapp.domain.catalogue import Entry, ItemState
from prepapp.domain.dealing import Filters, matching
from prepapp.domain.grading import Outcome
from tests.support.histories import NOON, answer, save
from tests.support.world import FakeTime


def entry(app: App, item_id: str) -> Entry:
    """The entry of an item."""
    return next(one for one in app.library.catalogue().entries if one.item.id == item_id)


def test_every_item_is_listed_with_its_latest_result(app: App) -> None:
    save(
        app.database,
        [
            answer("single-0001", NOON + timedelta(days=1), outcome=Outcome.WRONG),
            answer("single-0001", NOON, outcome=Outcome.RIGHT),
        ],
    )

    assert len(app.library.catalogue().entries) == len(app.bundle.items)
    assert entry(app, "single-0001").state is ItemState.WRONG
    assert entry(app, "multi-0001").state is ItemState.UNSEEN
    assert entry(app, "multi-0001").area == "Mathematics and statistics"


def test_an_answer_that_was_looked_up_stays_known(app: App, clock: FakeTime) -> None:
    app.library.reveal("single-0001")
    clock.pass_(60)
    app.library.reveal("multi-0001")

    assert entry(app, "single-0001").state is ItemState.REVEALED
    assert entry(app, "multi-0001").revealed_at == clock.now()
    assert entry(app, "numeric-0001").state is ItemState.UNSEEN


def test_a_quiz_can_be_dealt_from_items_by_id(app: App) -> None:
    ids = frozenset({"single-0001", "cloze-0001"})

    assert {item.id for item in matching(app.bundle.items, Filters(items=ids))} == ids
