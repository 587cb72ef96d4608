"""L22 and L23: near-duplicates are found, also when sentences are reordered, and in linear time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.content.lint.duplicates import (
    PUBLIC_SHINGLE_WORDS,
    Likeness,
    l22_near_duplicates,
    l23_like_public,
    likenesses,
    read_public_shingles,
    shingles,
    similarity,
)
from prepapp.content.lint.text import words
from prepapp.domain.errors import ContentError
from tests.content.lint.support import FACTS, messages, single

STEM = (
    "A model server groups requests into batches. At forty requests a second it forms batches of one or two "
    "and keeps its latency target. An engineer raises the delay of the queue. What should they expect?"
)


def likeness(item: str, stem: str) -> Likeness:
    return replace(likenesses(single("A", "B", "C", stem=stem))[0], item=item)


def found(*stems: str) -> list[tuple[str, str]]:
    texts = [likeness(f"item-{place}", stem) for place, stem in enumerate(stems)]
    return [(one.item, one.message.split(";")[0]) for one in l22_near_duplicates(texts)]


def test_the_same_stem_is_found() -> None:
    assert found(STEM, STEM) == [("item-1", "100% like item-0")]


def test_a_stem_with_other_numbers_is_found() -> None:
    assert [item for item, _ in found(STEM, STEM.replace("forty", "fifty").replace("delay", "window"))] == [
        "item-1"
    ]


def test_a_stem_with_its_sentences_in_another_order_is_found() -> None:
    first, second, third, question = STEM.split(". ")

    assert [item for item, _ in found(STEM, ". ".join([third, first, second, question]))] == ["item-1"]


def test_another_question_about_the_same_subject_is_left_alone() -> None:
    other = (
        "A model server groups requests into batches. Its processor is busy for a third of the time, while "
        "the tail of its latency grows with every release. Which measurement tells first whether the queue "
        "is the cause?"
    )

    assert found(STEM, other) == []


def test_the_options_alone_can_be_the_same() -> None:
    options = (
        "Raise the delay of the queue by half",
        "Lower the size of the batch by half",
        "Add one more replica now",
    )
    one = likenesses(single(*options, stem=STEM))
    other = likenesses(
        single(*reversed(options), key=2, stem="Another situation altogether. What follows from it?")
    )

    pairs = [replace(text, item="one") for text in one] + [replace(text, item="two") for text in other]

    assert [(found.item, found.where) for found in l22_near_duplicates(pairs)] == [("two", "options")]


def test_many_copies_are_reported_once_each() -> None:
    assert len(found(*[STEM] * 60)) == 59


@given(st.lists(st.sampled_from("abcde"), max_size=12), st.lists(st.sampled_from("abcde"), max_size=12))
def test_similarity_is_symmetric_and_between_0_and_1(one: list[str], other: list[str]) -> None:
    left, right = " ".join(sorted(one)), " ".join(sorted(other))

    assert similarity(left, right) == pytest.approx(similarity(right, left))
    assert 0 <= similarity(left, right) <= 1
    assert similarity(left, left) == 1


def test_shingles_are_the_same_on_every_machine() -> None:
    found = shingles(("one", "two", "three", "four"), 3)

    assert sorted(found) == [315006999884, 1966493733666]


def test_a_text_of_a_public_bank_is_found(tmp_path: Path) -> None:
    path = tmp_path / "shingles.txt"
    known = shingles(words(STEM), PUBLIC_SHINGLE_WORDS)
    path.write_text("\n".join(f"{one:x}" for one in known), encoding="ascii")
    facts = replace(FACTS, public_shingles=read_public_shingles(path))

    assert "stand in a public bank" in messages(l23_like_public, single("A", "B", "C", stem=STEM), facts)[0]
    assert not messages(l23_like_public, single("A", "B", "C", stem="Something else. What now?"), facts)


def test_without_a_list_of_shingles_nothing_is_compared(tmp_path: Path) -> None:
    assert read_public_shingles(tmp_path / "none.txt") is None
    assert messages(l23_like_public, single("A", "B", "C", stem=STEM)) == []


def test_a_list_that_is_none_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "shingles.txt"
    path.write_text("no numbers", encoding="ascii")

    with pytest.raises(ContentError, match="is no list of hashed shingles"):
        read_public_shingles(path)


def test_items_of_random_words_are_left_alone() -> None:
    rng = Random(7)
    vocabulary = [f"word{number}" for number in range(400)]
    stems = [" ".join(rng.choices(vocabulary, k=60)) for _ in range(300)]

    assert found(*stems) == []
