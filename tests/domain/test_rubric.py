"""A design is credited by the points its author found in it, as the rubric weighs them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from prepapp.domain.answers import Designed, Typed, Unreadable, read, response_from_json, response_to_json
from prepapp.domain.grading import Grade, Outcome, grade
from prepapp.domain.questions import OpenQuestion
from prepapp.domain.rubric import RubricCount, rubric_count, rubric_credit
from tests.support.sample_bank import design_question, sample_bundle

ALL_OVER = Designed(("a", "", "c"), (60.0, 30.0, 12.5))
"""Of the sample's design question: four dimensions, each with a core point, a further one and a mistake."""


@pytest.fixture
def question(tmp_path: Path) -> OpenQuestion:
    found = sample_bundle(tmp_path, [design_question()]).question("design-0001", 0)
    assert isinstance(found, OpenQuestion)
    return found


@pytest.mark.parametrize(
    ("met", "credit"),
    [
        ((), 0.0),
        ((0,), 1 / 8),
        ((0, 1, 3), 3 / 8),
        ((0, 1, 3, 4, 6, 7, 9, 10), 1.0),
        ((0, 1, 2), 1 / 8),
        ((2, 5, 8, 11), 0.0),
        ((0, 2, 5), 0.0),
    ],
)
def test_a_mistake_takes_a_point_of_its_own_dimension(
    question: OpenQuestion, met: tuple[int, ...], credit: float
) -> None:
    assert rubric_credit(question, met) == pytest.approx(credit)


def test_dimensions_are_weighed_as_their_author_weighed_them(question: OpenQuestion) -> None:
    first, *others = question.dimensions
    heavy = replace(
        question, dimensions=(replace(first, weight=70), *(replace(o, weight=10) for o in others))
    )

    assert rubric_credit(heavy, (0, 1)) == pytest.approx(0.7)
    assert rubric_credit(heavy, (3, 4)) == pytest.approx(0.1)


def test_points_are_counted_with_the_core_ones_among_them(question: OpenQuestion) -> None:
    assert rubric_count(question, (0, 1, 3, 5)) == RubricCount(3, 8, 2, 4, 1)


@pytest.mark.parametrize(
    ("met", "expected"),
    [
        ((0, 1, 3, 4, 6, 7, 9, 10), Grade(1.0, Outcome.RIGHT)),
        ((0, 1, 3, 4), Grade(0.5, Outcome.PARTLY)),
        ((), Grade(0.0, Outcome.WRONG)),
    ],
)
def test_the_score_is_the_grade(question: OpenQuestion, met: tuple[int, ...], expected: Grade) -> None:
    assert grade(question, replace(ALL_OVER, met=met)) == expected


@pytest.mark.parametrize(
    "response",
    [
        Designed(),
        Designed(("a", "b"), (1.0, 2.0)),
        replace(ALL_OVER, met=(12,)),
        replace(ALL_OVER, met=(-1,)),
        replace(ALL_OVER, texts=("a", "b", "x" * 20_001)),
        Typed("a design"),
    ],
)
def test_what_is_no_finished_design_is_no_answer(question: OpenQuestion, response: Designed | Typed) -> None:
    assert isinstance(read(question, response), Unreadable)


@pytest.mark.parametrize(
    "document",
    [
        {"kind": "designed", "texts": ["a"], "seconds": [float("inf")], "met": []},
        {"kind": "designed", "texts": ["a"], "seconds": [-1.0], "met": []},
        {"kind": "designed", "texts": ["a"], "seconds": [1.0], "met": [True]},
        {"kind": "designed", "texts": ["a"], "seconds": [1.0], "met": [0.5]},
    ],
)
def test_what_no_release_has_written_is_refused(document: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no response"):
        response_from_json(document)


def test_a_design_is_stored_as_it_was() -> None:
    response = replace(ALL_OVER, met=(4, 0, 4))

    assert response.met == (0, 4)
    assert response_from_json(response_to_json(response)) == response
