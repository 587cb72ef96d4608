"""The gate lets sound questions through, stops unsound ones, and fails for every swapped key."""

from __future__ import annotations

from dataclasses import replace

import pytest

from prepapp.content.bundle import Bundle
from prepapp.content.round_trip import failures, meant, round_trip, swapped, trials
from prepapp.domain.questions import (
    CodeOutputQuestion,
    MultiQuestion,
    NearMiss,
    NumericQuestion,
    Question,
    SingleQuestion,
)
from tests.support.sample_bank import one_of_each

IDS = [str(document["id"]) for document in one_of_each()]


@pytest.mark.parametrize("item_id", IDS)
def test_a_sound_question_passes(bundle: Bundle, item_id: str) -> None:
    assert round_trip(bundle.question(item_id)) == []


@pytest.mark.parametrize("item_id", IDS)
def test_the_gate_fails_for_a_swapped_key(bundle: Bundle, item_id: str) -> None:
    question = bundle.question(item_id)
    mutant = swapped(question)

    assert mutant is not None
    assert failures(meant(list(trials(question)), question, mutant), mutant)


def test_a_mutant_that_grades_alike_is_itself_a_failure(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("prepapp.content.round_trip.swapped", lambda question: question)

    (problem,) = round_trip(bundle.question("single-0001"))

    assert "still passes" in problem


def single(bundle: Bundle) -> SingleQuestion:
    question = bundle.question("single-0001")
    assert isinstance(question, SingleQuestion)
    return question


def numeric(bundle: Bundle) -> NumericQuestion:
    question = bundle.question("numeric-0001")
    assert isinstance(question, NumericQuestion)
    return question


def output(bundle: Bundle) -> CodeOutputQuestion:
    question = bundle.question("output-0001")
    assert isinstance(question, CodeOutputQuestion)
    return question


def multi(bundle: Bundle) -> MultiQuestion:
    question = bundle.question("multi-0001")
    assert isinstance(question, MultiQuestion)
    return question


def two_right(question: SingleQuestion) -> Question:
    return replace(question, options=tuple(replace(one, is_correct=True) for one in question.options))


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("two right options", "the key cannot be read"),
        ("a near miss in tolerance", "near miss 1 earns 1.00, not 0."),
        ("a near miss that is no number", "near miss 1 cannot be read"),
        ("a near miss that prints the answer", "near miss 1 earns 1.00, not 0."),
        ("everything right", "ticking everything earns 1.00, not 0."),
    ],
)
def test_an_unsound_question_is_stopped(bundle: Bundle, name: str, problem: str) -> None:
    question = {
        "two right options": two_right(single(bundle)),
        "a near miss in tolerance": replace(numeric(bundle), near_misses=(NearMiss("0.251", "Rounds."),)),
        "a near miss that is no number": replace(numeric(bundle), near_misses=(NearMiss("many", "Counts."),)),
        "a near miss that prints the answer": replace(
            output(bundle), near_misses=(NearMiss("2  \nx\n\n", "Trailing space."),)
        ),
        "everything right": replace(
            multi(bundle), options=tuple(replace(one, is_correct=True) for one in multi(bundle).options)
        ),
    }[name]

    assert any(problem in found for found in round_trip(question))
