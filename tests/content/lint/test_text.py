"""Authors' Markdown is seen as readers see it."""

from __future__ import annotations

import pytest

from prepapp.content.lint.text import content_words, prose, sentences, visible, word_count, word_stem, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain  text", "plain text"),
        ("`code` and **bold**", "code and bold"),
        (r"$\frac{1}{n}$", "1n"),
        (r"$\alpha_i + 2$", "xi+2"),
        ("a snake_case name", "a snake_case name"),
        ("costs $5 or $6 a day", "costs $5 or $6 a day"),
        ("```python\nx = 1\n```", "python x = 1"),
    ],
)
def test_what_is_visible(text: str, expected: str) -> None:
    assert visible(text) == expected


def test_prose_counts_a_formula_and_a_piece_of_code_as_one_word() -> None:
    text = "The sum $\\sum_i x_i$ of `np.array([1, 2])` is\n\n```python\nprint(1)\n```\n\nprinted."

    assert word_count(text) == 7
    assert "print" not in prose(text).replace("printed", "")


def test_sentences_end_where_they_end() -> None:
    text = "It takes 0.5 s, e.g. here. What now? See Fig. 2 for it: Done."

    assert sentences(text) == ["It takes 0.5 s, e․g․ here.", "What now?", "See Fig․ 2 for it:", "Done."]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("batches", "batching"),
        ("queries", "query"),
        ("trained", "training"),
        ("models", "model"),
        ("caches", "cache"),
    ],
)
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert word_stem(one) == word_stem(other)


def test_content_words_leave_out_what_carries_no_meaning() -> None:
    assert (
        content_words(words("The queue is at its limit, and it grows.")) == {"queu", "limit", "grow"} | set()
    )
