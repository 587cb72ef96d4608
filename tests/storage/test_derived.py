"""What is new in the history is found by its row, and derived values are replaced all at once."""

from datetime import timedelta
from typing import cast

import pytest

from prepapp.bootstrap import App
from prepapp.domain.errors import StorageError
from prepapp.domain.grading import Outcome
from prepapp.storage.answers import _LAST_RESULTS, AnswerStore
from prepapp.storage.settings import CacheStore
from tests.support.histories import NOON, many, save


def test_what_was_saved_after_a_row_is_found_in_the_order_of_saving(app: App) -> None:
    store = AnswerStore(app.database)
    save(app.database, many("mlops", 3))
    row = store.last_row()
    older = save(app.database, many("swe", 2, at=NOON - timedelta(days=9)))

    last_row, new = store.added_after(row)

    assert new == older, "saved last, however long ago they were given"
    assert (last_row, store.last_row()) == (row + 2, row + 2)
    assert store.added_after(last_row) == (last_row, ())


def test_an_empty_history_has_no_row(app: App) -> None:
    assert AnswerStore(app.database).last_row() == 0
    assert AnswerStore(app.database).added_after(0) == (0, ())


def test_values_are_found_by_what_their_keys_begin_with(app: App) -> None:
    cache = CacheStore(app.database)
    cache.put("a_b/other", b"0")

    cache.put_under("a%b/", {"": b"1", "x": b"2"})

    assert cache.under("a%b/") == {"": b"1", "x": b"2"}
    assert cache.get("a%b/x") == b"2"


def test_values_are_replaced_together_or_not_at_all(app: App) -> None:
    cache = CacheStore(app.database)
    cache.put_under("p/", {"a": b"old", "b": b"old"})

    with pytest.raises(StorageError):
        cache.put_under("p/", {"a": b"new", "b": cast("bytes", None)})  # which no row may hold

    assert cache.under("p/") == {"a": b"old", "b": b"old"}


def test_the_latest_answer_to_an_item_is_found_by_leaping_over_the_index(app: App) -> None:
    store = AnswerStore(app.database)
    assert store.last_results() == (0, {})
    save(app.database, many("mlops", 3))
    save(app.database, many("mlops", 2, at=NOON + timedelta(days=1), outcome=Outcome.WRONG))
    save(app.database, many("swe", 1, at=NOON - timedelta(days=9)))

    row, found = store.last_results()

    assert row == 6
    assert {item_id: (one.at, one.outcome) for item_id, one in found.items()} == {
        "mlops-0000": (NOON + timedelta(days=1), Outcome.WRONG),
        "mlops-0001": (NOON + timedelta(days=1, minutes=1), Outcome.WRONG),
        "mlops-0002": (NOON + timedelta(minutes=2), Outcome.RIGHT),
        "swe-0000": (NOON - timedelta(days=9), Outcome.RIGHT),
    }
    assert found["mlops-0002"].seconds == 20.0
    assert store.results_after(5) == (6, (("swe-0000", found["swe-0000"]),))


def test_the_cost_of_the_latest_answers_grows_with_the_items_and_not_with_the_answers(app: App) -> None:
    for day in range(20):
        save(app.database, many("mlops", 5, at=NOON - timedelta(days=day)))
    with app.database.reading() as connection:
        steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {_LAST_RESULTS}").all()

    details = [str(row[3]) for row in steps]
    assert not any("GROUP BY" in detail or "SCAN answer" in detail for detail in details), details
    assert any("answer_item (item_id=?)" in detail for detail in details), details
