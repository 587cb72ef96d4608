"""L03-L05, L09-L12, L14: what gives the key away is found, and what does not is left alone."""

from __future__ import annotations

import pytest

from prepapp.content.lint import cues
from tests.content.lint.support import messages, single

EVEN = ("Raise the batch size", "Lower the batch size", "Keep the batch size")


def test_a_key_of_the_same_length_is_no_cue() -> None:
    assert messages(cues.l03_key_length, single(*EVEN)) == []


@pytest.mark.parametrize(("extra", "is_cue"), [(8, False), (14, False), (16, True)])
def test_the_key_may_be_longer_by_less_than_both_limits(extra: int, is_cue: bool) -> None:
    found = messages(cues.l03_key_length, single("x" * (20 + extra), "y" * 20, "z" * 20))

    assert bool(found) == is_cue


def test_a_long_key_among_long_options_is_no_cue() -> None:
    assert messages(cues.l03_key_length, single("x" * 120, "y" * 100, "z" * 100)) == []


def test_formulas_and_code_count_by_what_is_seen() -> None:
    key = r"$\mathrm{a}$ and `b`"

    assert messages(cues.l03_key_length, single(key, "a and b", "b and a")) == []


@pytest.mark.parametrize(
    "text",
    [
        "As option B shows, it grows.",
        "Options (a) and (b) differ.",
        "Both A and C hold.",
        "None of the above holds.",
        "The second option is wrong.",
        "Choice c fails.",
    ],
)
def test_a_text_that_calls_an_option_by_letter_is_found(text: str) -> None:
    assert messages(cues.l09_no_letters, single(*EVEN, explanation=text))


@pytest.mark.parametrize(
    "text",
    [
        "The option a team has is to wait.",
        "Which option a reader takes is open.",
        "An optional argument.",
        "Both are answered.",
        "The answer is 5.",
        "Answer by reading f(a).",
        "A choice between both.",
    ],
)
def test_words_that_only_look_like_letters_are_left_alone(text: str) -> None:
    assert messages(cues.l09_no_letters, single(*EVEN, explanation=text)) == []


@pytest.mark.parametrize(
    ("texts", "is_cue"),
    [
        (("It grows", "It always grows", "It falls"), True),
        (("It always grows", "It always falls", "It stays"), False),
        (("It grows", "It falls", "It stays"), False),
        (("It grows", "`all(x)` holds", "It stays"), False),
    ],
)
def test_absolutes_in_distractors_alone(texts: tuple[str, ...], is_cue: bool) -> None:
    assert bool(messages(cues.l10_absolutes, single(*texts))) == is_cue


@pytest.mark.parametrize(
    ("texts", "is_cue"),
    [(("It may grow", "It falls", "It stays"), True), (("It may grow", "It can fall", "It stays"), False)],
)
def test_hedges_in_the_key_alone(texts: tuple[str, ...], is_cue: bool) -> None:
    assert bool(messages(cues.l11_hedges, single(*texts))) == is_cue


def test_an_echo_of_the_stem_in_the_key_alone() -> None:
    stem = "A queue of requests grows in front of a scheduler. What should the team change first?"

    assert messages(cues.l12_clang, single("The scheduler", "The cache", "The index", stem=stem))
    assert not messages(cues.l12_clang, single("The scheduler", "The queue", "The index", stem=stem))
    assert not messages(cues.l12_clang, single("The cache", "The disk", "The index", stem=stem))


def test_an_article_at_the_end_of_the_stem_must_fit() -> None:
    stem = "A model that predicts one of many labels, and is trained with cross-entropy, is called a"

    found = messages(cues.l14_grammar, single("classifier", "estimator", "ranker", stem=stem))

    assert found == ["the stem ends with “a”, which does not fit this option."]


@pytest.mark.parametrize(
    "texts",
    [
        ("Waiting for the queue", "Wait for the lock", "Wait for the disk"),
        ("0.5", "The mean", "The median"),
        ("`x`", "the mean", "the median"),
        ("It grows.", "It falls", "It stays"),
    ],
)
def test_a_key_in_another_form_is_found(texts: tuple[str, ...]) -> None:
    assert len(messages(cues.l14_grammar, single(*texts))) == 1


def test_a_distractor_in_another_form_is_left_alone() -> None:
    assert messages(cues.l14_grammar, single("Wait", "Waiting now", "Go", "Stop")) == []
