"""L19 and L20: every option and every answer is explained."""

from __future__ import annotations

import pytest

from prepapp.content.lint.rationale import l19_rationales, l20_explanation
from tests.content.lint.support import messages, view
from tests.support.sample_bank import WHY


def with_why(why: str, text: str = "Raise the batch size of the server") -> list[str]:
    options = [
        {"id": "a", "text": "Lower the rate", "correct": True, "why": f"{WHY} One."},
        {"id": "b", "text": text, "why": why},
        {"id": "c", "text": "Wait", "why": f"{WHY} Three."},
    ]
    return messages(l19_rationales, view("single", options=options))


@pytest.mark.parametrize(
    ("why", "problem"),
    [
        ("It is simply wrong here.", "has 5 words"),
        ("Raise the batch size of the server here.", "says the option again"),
        (f"{WHY} One.", "the same rationale as options.a.why"),
        ("A larger batch waits longer for its partners, which the tail shows first.", None),
        ("The batch size of the server `b` lets requests wait, so it would raise the tail.", None),
    ],
)
def test_a_rationale_names_the_misconception(why: str, problem: str | None) -> None:
    found = with_why(why)

    assert len(found) == (problem is not None)
    assert problem is None or problem in found[0]


def test_rationales_are_needed_in_every_type() -> None:
    short = "Too short."
    steps = [{"id": letter, "text": f"Step {letter}", "why": f"{short} {letter}"} for letter in "abcd"]
    pairs = [{"left": f"L{n}", "right": f"R{n}", "why": f"{short} {n}"} for n in range(4)]
    blanks = [
        {
            "id": "gap",
            "accept": ["x"],
            "near_misses": [{"value": "y", "why": f"{short} y"}],
            "why": f"{short} gap",
        }
    ]

    assert len(messages(l19_rationales, view("ordering", steps=steps))) == 4
    matching = view("matching", pairs=pairs, extras=[{"right": "R", "why": short}])
    assert len(messages(l19_rationales, matching)) == 5
    assert len(messages(l19_rationales, view("cloze", stem="A [[gap]] here.", blanks=blanks))) == 2


SOUND = (
    "The batch waits until the window closes, because a partner seldom arrives in time. With forty requests "
    "a second the mean gap is longer than the window, so most requests wait alone and gain nothing."
)


@pytest.mark.parametrize(
    ("explanation", "problem"),
    [
        (SOUND, None),
        ("Because it waits.", "has 3 words"),
        ("word " * 151, "has 151 words"),
        ("lower the rate " * 10, "gives no reason"),
        ("because lower the rate " * 10, "adds nothing to the key"),
    ],
)
def test_an_explanation_has_a_length_a_reason_and_more_than_the_key(
    explanation: str, problem: str | None
) -> None:
    options = [
        {"id": letter, "text": "Lower the rate", "correct": letter == "a", "why": WHY} for letter in "abc"
    ]

    found = messages(l20_explanation, view("single", options=options, explanation=explanation))

    assert (not found) if problem is None else any(problem in message for message in found)
