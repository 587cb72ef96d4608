"""What the library says of questions, and what it would practise; without a window."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from prepapp.bootstrap import App
from prepapp.domain.catalogue import Catalogue, Query
from prepapp.gui.screens.library.career import career_markdown
from prepapp.gui.screens.library.state import COLUMNS, count_words, item_words, practice_plan
from prepapp.gui.screens.library.table import EntryModel


def test_nothing_to_practise_is_no_plan(app: App) -> None:
    entries = app.library.catalogue().entries

    assert practice_plan([], Query(text="x")) is None
    plan = practice_plan(entries[:3], Query(text="x"))
    assert plan is not None
    assert (plan.title, plan.size) == ("“x”: practice", 3)


@pytest.mark.parametrize(
    ("found", "total", "words"),
    [
        (3, 3, "3 questions"),
        (1, 1, "1 question"),
        (0, 3, "0 of 3 questions"),
        (1, 1300, "1 of 1,300 questions"),
    ],
)
def test_how_many_are_listed(found: int, total: int, words: str) -> None:
    assert count_words(found, total) == words


def test_a_dollar_is_money_on_the_career_page(app: App) -> None:
    assert r"\$120,000" in career_markdown(app.bundle.career)


def test_what_was_contradicted_twice_is_found_by_its_words_and_says_so(app: App) -> None:
    catalogue = app.library.catalogue()
    first, *others = catalogue.entries
    marked = Catalogue((replace(first, is_suspicious=True), *others))

    assert marked.found(Query(text="contradicted twice")) == [0]
    assert catalogue.found(Query(text="contradicted twice")) == []
    assert item_words(marked.entries[0]).endswith("Contradicted twice")
    assert "Contradicted" not in item_words(first)


def test_20000_questions_follow_every_keystroke(app: App) -> None:
    entries = app.library.catalogue().entries
    many_entries = tuple(
        replace(entries[place % len(entries)], item=replace(entries[0].item, id=f"item-{place}"))
        for place in range(20_000)
    )
    model = EntryModel()
    model.show(Catalogue(many_entries))
    model.sort(COLUMNS.index("Level"))

    slowest = 0.0
    query = "area:mlops -state:right level:sen title of"
    for length in range(1, len(query) + 1):
        began = time.process_time()
        model.find(Query(text=query[:length]))
        slowest = max(slowest, time.process_time() - began)

    assert slowest < 0.1, "30 ms are meant, on a machine that does nothing else"
