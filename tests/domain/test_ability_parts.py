"""What is kept of ability as bytes is, to the last bit, what it was made from."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prepapp.domain.ability import (
    AbilityState,
    Observation,
    observe,
    posterior,
    replay,
    self_scored_posterior,
)
from prepapp.domain.ability_parts import from_parts, to_parts
from prepapp.domain.item_model import ItemParameters
from prepapp.domain.topics import Level
from tests.support.abilities import AREAS, HISTORIES, same


def test_a_graded_answer_leaves_the_part_of_self_scored_ones_alone() -> None:
    item = ItemParameters(Level.SENIOR, categories=4)
    before = observe(AbilityState(AREAS), Observation("maths", 1, item, 0.6, self_scored=True))

    after = observe(before, Observation("maths", 1, ItemParameters(Level.MID), 1.0))

    changed = to_parts(after, since=before).keys()
    assert changed == {"", "maths", "maths\nopened"}
    assert set(to_parts(after)) == {"", "maths", "maths\nopened", "maths\nalone"}


@settings(max_examples=40, deadline=None)
@given(HISTORIES, st.integers(0, 15))
def test_a_stored_state_continued_equals_the_replay(history: list[Observation], stored_after: int) -> None:
    running = from_parts(to_parts(replay(history[:stored_after], AREAS)))
    for answer in history[stored_after:]:
        running = from_parts(to_parts(observe(running, answer)))

    assert same(posterior(running, day=200), posterior(replay(history, AREAS), day=200), abs_=1e-9)
    alone = self_scored_posterior(replay(history, AREAS), day=200)
    assert same(self_scored_posterior(running, day=200), alone, abs_=1e-9)
    assert (running.day, running.areas) == (history[-1].day if history else None, AREAS)


def test_one_more_answer_changes_only_the_parts_of_its_area() -> None:
    state = replay([Observation(area, 5, ItemParameters(Level.MID), 1.0) for area in AREAS], AREAS)

    before, after = (
        to_parts(state),
        to_parts(observe(state, Observation("maths", 6, ItemParameters(Level.MID), 0.0))),
    )

    assert {key for key in after if after[key] != before[key]} == {"", "maths"}


@pytest.mark.parametrize("parts", [{}, {"": b"{}"}, {"": b"not json"}, {"": b"[]"}, {"": b'{"version": 0}'}])
def test_bytes_of_another_release_are_refused(parts: dict[str, bytes]) -> None:
    with pytest.raises(ValueError, match="not an ability state of this release"):
        from_parts(parts)


def test_a_part_of_another_size_is_refused() -> None:
    parts = to_parts(replay([Observation("maths", 5, ItemParameters(Level.MID), 1.0)], AREAS))

    with pytest.raises(ValueError, match="not an ability state of this release"):
        from_parts({**parts, "maths": parts["maths"][:-8]})
