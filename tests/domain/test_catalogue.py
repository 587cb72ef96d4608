"""Finding questions by words and by what they are."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from prepapp.content.bundle import Bundle
from prepapp.domain.catalogue import Catalogue, Entry, ItemState, LastAnswer, Query
from prepapp.domain.grading import Outcome
from prepapp.domain.questions import ItemType
from prepapp.domain.topics import Level

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)


@pytest.fixture
def catalogue(bundle: Bundle) -> Catalogue:
    """Every item of the sample bank, unseen."""
    return Catalogue(
        tuple(Entry(item=item, area=item.area.upper(), topic="Linear Algebra") for item in bundle.items)
    )


def found(catalogue: Catalogue, query: Query) -> list[str]:
    """Ids that fit."""
    return [catalogue.entries[place].item.id for place in catalogue.found(query)]


def test_every_word_has_to_be_somewhere_in_any_case(catalogue: Catalogue) -> None:
    assert found(catalogue, Query(text="TITLE multi-0001")) == ["multi-0001"]
    assert found(catalogue, Query(text="multi-0001 nowhere")) == []
    assert len(found(catalogue, Query(text="  "))) == len(catalogue.entries)


def test_what_is_said_of_a_question_is_found_in_another_language_too(catalogue: Catalogue) -> None:
    german = replace(catalogue, translated={"matching": "Zuordnen", "Unseen": "Ungesehen"})

    assert found(german, Query(text="zuordnen ungesehen")) == ["matching-0001"]
    assert found(german, Query(text="matching unseen")) == ["matching-0001"]
    assert found(catalogue, Query(text="zuordnen")) == []


def test_kinds_narrow_what_words_found(catalogue: Catalogue) -> None:
    ids = found(catalogue, Query(text="title", areas=("mlops",), levels=(Level.SENIOR,)))

    assert ids
    assert all(one.startswith("mlops-senior") for one in ids)
    assert found(catalogue, Query(types=(ItemType.MATCHING,))) == ["matching-0001"]
    assert found(catalogue, Query(states=(ItemState.RIGHT,))) == []


@pytest.mark.parametrize(
    ("last", "revealed_at", "state"),
    [
        (None, None, ItemState.UNSEEN),
        (None, NOON, ItemState.REVEALED),
        (LastAnswer(NOON, Outcome.RIGHT), None, ItemState.RIGHT),
        (LastAnswer(NOON, Outcome.WRONG), LATER, ItemState.REVEALED),
        (LastAnswer(LATER, Outcome.WRONG), NOON, ItemState.WRONG),
        (LastAnswer(NOON, Outcome.DONT_KNOW), None, ItemState.NOT_KNOWN),
    ],
)
def test_the_latest_thing_that_happened_is_the_state(
    bundle: Bundle, last: LastAnswer | None, revealed_at: datetime | None, state: ItemState
) -> None:
    entry = Entry(item=bundle.items[0], area="", topic="", last=last, revealed_at=revealed_at)

    assert entry.state is state
