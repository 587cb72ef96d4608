"""Items that teach the same are listed first, whatever their figures and their order of sentences."""

from __future__ import annotations

import pytest

from prepapp.content.closest import closest_pairs, subject_words
from prepapp.content.loader import validate
from tests.support.sample_bank import base


def subjects(**texts: str) -> dict[str, frozenset[str]]:
    return {name: frozenset(text.split()) for name, text in texts.items()}


def test_the_pair_with_most_in_common_comes_first() -> None:
    found = closest_pairs(
        subjects(
            recall="audit sample recall weight",
            audit="audit sample recall scale",
            queue="queue delay batch rate",
            cache="cache delay evict hit",
            tree="split leaf depth gain",
        ),
        3,
    )

    assert [(one.one, one.other) for one in found] == [("audit", "recall"), ("cache", "queue")]
    assert found[0].closeness > found[1].closeness


def test_the_cosine_counts_rare_words_more() -> None:
    found = closest_pairs(subjects(a="x y", b="x z", c="u", d="v"), 5)

    # In common log(4/2)^2; of its own each of the two has log(4/1)^2 besides, which is four times that.
    assert [(one.one, one.other) for one in found] == [("a", "b")]
    assert found[0].closeness == pytest.approx(1 / 5)


def test_equal_subjects_have_a_closeness_of_one() -> None:
    found = closest_pairs(subjects(a="x y z", b="x y z", c="u v", d="s t"), 5)

    assert [(one.one, one.other) for one in found] == [("a", "b")]
    assert found[0].closeness == pytest.approx(1.0)


def test_a_word_of_nearly_every_item_says_nothing() -> None:
    texts = {f"item{place}": f"model word{place}" for place in range(30)}

    assert closest_pairs(subjects(**texts), 5) == []


def test_a_bank_too_small_to_tell_rare_words_has_no_pairs() -> None:
    assert closest_pairs({}, 5) == []
    assert closest_pairs(subjects(a="x y", b="x y"), 5) == []
    assert closest_pairs(subjects(a="x y"), 5) == []


def test_a_subject_is_what_is_asked_and_taught_and_not_the_options() -> None:
    options = [
        {
            "id": letter,
            "text": f"Zebra {letter}",
            "correct": letter == "a",
            "why": f"A zebra has stripes, {letter}",
        }
        for letter in "abc"
    ]
    document = base("item-0001", "single", takeaway="Cholesky halves the work.", options=options)

    subject = subject_words(validate(document, name="item"))

    assert any(word.startswith("cholesk") for word in subject)
    assert not any(word.startswith("zebra") or word == "the" for word in subject)
