"""Places of a generator are filled wherever they stand, and a question is what its document says."""

from __future__ import annotations

from typing import Any

import pytest

from prepapp.content.bundle import Bundle
from prepapp.content.places import filled
from prepapp.domain.errors import ContentError
from prepapp.domain.questions import (
    ChosenBlank,
    ClozeQuestion,
    MatchingQuestion,
    MultiQuestion,
    NumericQuestion,
    OrderingQuestion,
    SingleQuestion,
    TypedBlank,
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("{{n}} of {{n}}", "3 of 3"),
        ("{{x:.2f}} and {{x}}", "0.50 and 0.5"),
        ("{{n:>4}}|", "   3|"),
        ("{{big:,}}", "12,000"),
        (r"$\frac{ {{n}} }{2}$", r"$\frac{ 3 }{2}$"),
        ("{n} and {{ n }}", "{n} and {{ n }}"),
        (["{{n}}", {"a": "{{n}}"}, 7, None], ["3", {"a": "3"}, 7, None]),
        (True, True),
    ],
)
def test_places_are_filled_wherever_they_stand(value: Any, expected: Any) -> None:
    assert filled(value, {"n": 3, "x": 0.5, "big": 12_000}) == expected


def test_a_place_without_a_value_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        filled("{{nobody}}", {"n": 3})


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("{{n:9999999999}}", "more than 99 characters"),
        ("{{x:.999999999f}}", "more than 99 characters"),
        ("{{n:٩٩٩٩٩٩٩٩٩}}", "more than 99 characters"),
        ("{{n:zz}}", "cannot be filled"),
        ("{{word:.2f}}", "cannot be filled"),
        ("{{many}}" * 3, "more than 200,000 characters"),
        ("{{huge}}", "cannot be filled"),
    ],
)
def test_a_place_that_would_fill_the_memory_is_refused_with_a_sentence(place: str, said: str) -> None:
    params = {"n": 3, "x": 0.5, "word": "w", "many": "m" * 90_000, "huge": 10**5000}

    with pytest.raises(ContentError, match=said):
        filled([{"deep": place}], params)


def test_each_type_is_built_as_its_own_question(bundle: Bundle) -> None:
    kinds = {
        "single-0001": SingleQuestion,
        "multi-0001": MultiQuestion,
        "numeric-0001": NumericQuestion,
        "ordering-0001": OrderingQuestion,
        "matching-0001": MatchingQuestion,
        "cloze-0001": ClozeQuestion,
    }

    assert {item_id: type(bundle.question(item_id)) for item_id in kinds} == kinds


def test_blanks_are_typed_or_chosen(bundle: Bundle) -> None:
    question = bundle.question("cloze-0001")

    assert isinstance(question, ClozeQuestion)
    assert [type(blank) for blank in question.blanks] == [TypedBlank, ChosenBlank]


def test_each_variant_is_its_own_question(bundle: Bundle) -> None:
    questions = [bundle.question("parametric-0001", number) for number in range(40)]

    assert len({question.facts.stem for question in questions}) == 40
    for question in questions:
        assert isinstance(question, NumericQuestion)
        assert question.facts.stem == f"What is {question.value / 2:.0f} plus {question.value / 2:.0f}?"
