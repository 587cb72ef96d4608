"""What is typed into the library, and what it finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.domain.search import Index, Term, search_from, written

THINGS = (
    {
        "": ["Drift in features"],
        "area": ["mlops", "MLOps and production"],
        "level": ["senior"],
        "tag": ["drift"],
    },
    {"": ["Bias and variance"], "area": ["ml-core"], "level": ["mid"], "state": ["wrong", "missed"]},
    {"": ["Bias of an estimator"], "area": ["math-stats"], "level": ["senior"], "state": ["unseen"]},
)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", ()),
        ("  drift  ", (Term("", ("drift",)),)),
        ("Drift SKEW", (Term("", ("drift",)), Term("", ("skew",)))),
        ('"two  Words"', (Term("", ("two words",)),)),
        ('"never closed', (Term("", ("never closed",)),)),
        ("level:senior,staff", (Term("level", ("senior", "staff")),)),
        ("LEVEL:Senior", (Term("level", ("senior",)),)),
        ('tag:"big data"', (Term("tag", ("big data",)),)),
        ("-state:right", (Term("state", ("right",), is_not=True),)),
        ("-drift", (Term("", ("drift",), is_not=True),)),
        ("level:", (Term("", ("level:",)),)),
        ("http:x", (Term("", ("http:x",)),)),
        ("level:,", ()),
        ('""', ()),
    ],
)
def test_what_is_typed_is_read(typed: str, terms: tuple[Term, ...]) -> None:
    assert search_from(typed) == terms


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("", [0, 1, 2]),
        ("bias", [1, 2]),
        ('"bias and"', [1]),
        ("bias -variance", [2]),
        ("area:ops", [0]),
        ("area:production", [0]),
        ("level:senior", [0, 2]),
        ("level:sen bias", [2]),
        ("level:mid,senior -area:core", [0, 2]),
        ("state:missed", [1]),
        ("-state:missed", [0, 2]),
        ("tag:dri", [0]),
        ("level:principal", []),
        ("level:senior level:mid", []),
    ],
)
def test_every_part_must_fit(typed: str, places: list[int]) -> None:
    assert Index(THINGS).found(search_from(typed)) == places


def test_a_value_that_nothing_has_is_named() -> None:
    assert Index(THINGS).unknown(search_from("level:senior,principal tag:x word")) == (
        ("level", "principal"),
        ("tag", "x"),
    )


def test_the_values_of_a_key_are_known() -> None:
    assert Index(THINGS).values("level") == ("mid", "senior")


@given(st.text(max_size=60))
def test_anything_may_be_typed(typed: str) -> None:
    assert set(Index(THINGS).found(search_from(typed))) <= {0, 1, 2}


@given(st.lists(st.text("abc é", min_size=1, max_size=8), min_size=1, max_size=3))
def test_what_is_written_is_read_again(values: list[str]) -> None:
    tidy = [" ".join(value.split()) for value in values]
    if all(tidy) and not any(" " in value for value in tidy):
        assert search_from(written("tag", tidy)) == (Term("tag", tuple(one.casefold() for one in tidy)),)
    elif tidy[0]:
        assert search_from(written("tag", tidy[:1])) == (Term("tag", (tidy[0].casefold(),)),)
