"""Numbers are read as people write them, and what can be read two ways is not guessed."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.domain.numbers import NotANumber, read_number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0.25", 0.25),
        (" 0,25 ", 0.25),
        (".5", 0.5),
        ("5.", 5.0),
        ("\u22125", -5.0),
        ("- 5", -5.0),
        ("+3", 3.0),
        ("3x10^8", 3e8),
        ("3 × 10⁸", 3e8),
        ("3·10^-8", 3e-8),
        ("2.5*10**3", 2500.0),
        ("1e-5", 1e-5),
        ("10^6", 1e6),
        ("25 %", 0.25),
        ("25%", 0.25),
        ("12,5 %", 0.125),
        ("1/4", 0.25),
        ("-3/4", -0.75),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,234,567", 1234567.0),
        ("1 234 567", 1234567.0),
        ("1\u202f234,5", 1234.5),
        ("0,125", 0.125),
    ],
)
def test_a_number_is_read_as_it_is_written(text: str, expected: float) -> None:
    assert read_number(text) == pytest.approx(expected, rel=1e-15)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "abc",
        "nan",
        "inf",
        "-inf",
        "1e999",
        "1/0",
        "1 1/2",
        "0x10",
        "1_000",
        "1e",
        "--1",
        "1..2",
        "5" * 61,
    ],
)
def test_what_is_no_number_is_not_read(text: str) -> None:
    found = read_number(text)

    assert isinstance(found, NotANumber)
    assert found.reason.endswith(".")


def test_a_comma_before_three_digits_is_not_guessed() -> None:
    found = read_number("1,234")

    assert isinstance(found, NotANumber)
    assert "1234" in found.reason
    assert "1.234" in found.reason


def test_the_unit_may_stand_behind_the_number() -> None:
    assert read_number("35 ms", unit="ms") == 35.0


def test_percent_is_kept_where_percent_is_asked_for() -> None:
    assert read_number("55 %", unit="percent") == 55.0
    assert read_number("55 %", unit="%") == 55.0
    assert read_number("55", unit="%") == 55.0


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_finite_number_python_prints_is_read_back(value: float) -> None:
    assert read_number(repr(value)) == value


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    found = read_number(text)

    assert isinstance(found, NotANumber) or math.isfinite(found)


def test_what_cannot_be_read_is_said_in_the_order_it_is_written_in() -> None:
    found = read_number("\u202e5\x07x")

    assert isinstance(found, NotANumber)
    assert str(found.reason).startswith("“5 x” cannot be read")
