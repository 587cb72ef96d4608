"""L02 and L18: a key, distinct parts, no filler."""

from __future__ import annotations

import pytest

from prepapp.content.lint.shape import l02_key_and_parts, l18_no_filler, normalised
from tests.content.lint.support import messages, single, view
from tests.support.sample_bank import WHY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lower  latency", "lower latency."),
        ("`x + 1`", "x + 1"),
        ("0.5", "1/2"),
        ("50 %", "0.50"),
        (r"$\dfrac{1}{n}$", r"$\frac{1}{n}$"),
        (r"$x^{2}$", r"$x^2$"),
        (r"$\left(a, b\right)$", "$(a,b)$"),
    ],
)
def test_texts_that_readers_call_the_same(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(("one", "other"), [("5 ms", "5 s"), ("x + 1", "x - 1"), ("$a$", "$b$"), ("-1", "1")])
def test_texts_that_differ(one: str, other: str) -> None:
    assert normalised(one) != normalised(other)


def test_a_sound_item_has_nothing() -> None:
    assert messages(l02_key_and_parts, single("One", "Two", "Three")) == []


def test_matching_needs_different_partners() -> None:
    pairs = [{"left": f"Left {n}", "right": "The same", "why": WHY} for n in range(4)]

    found = messages(
        l02_key_and_parts, view("matching", pairs=pairs, extras=[{"right": "Other", "why": WHY}])
    )

    assert len(found) == 3


def test_a_partial_order_may_not_contradict_the_steps() -> None:
    steps = [{"id": letter, "text": f"Step {letter}", "why": WHY} for letter in "abcd"]

    found = messages(l02_key_and_parts, view("ordering", steps=steps, precedes=[["c", "b"]]))

    assert found == ["[c, b] contradicts the order of `steps`."]


@pytest.mark.parametrize(
    "text",
    ["I don't know", "None of them", "It depends", "Not enough information", "N/A", "Cannot be determined"],
)
def test_filler_is_found(text: str) -> None:
    assert "is filler" in messages(l18_no_filler, single("Right", "Wrong", text))[0]


@pytest.mark.parametrize(
    "text", ["Nothing changes in the queue", "It depends on the batch size alone", "Other users wait"]
)
def test_text_that_begins_like_filler_is_none(text: str) -> None:
    assert messages(l18_no_filler, single("Right", "Wrong", text)) == []
