"""The calculator agrees with Python's own arithmetic and says what it cannot read."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.domain.calculator import NoValue, Trouble, calculate, written

PYTHON = {
    "sqrt": math.sqrt,
    "ln": math.log,
    "log2": math.log2,
    "log10": math.log10,
    "exp": math.exp,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "abs": abs,
    "pi": math.pi,
    "e": math.e,
}


def numbers() -> st.SearchStrategy[str]:
    """Numbers as they are typed; with a point, so that Python calculates in floating point as we do."""
    plain = st.floats(0, 1e6, allow_nan=False).map(repr)
    return st.one_of(
        st.integers(0, 10_000).map("{}.".format), plain, st.sampled_from(["pi", "e", ".5", "3.", "2E-3"])
    )


def expressions() -> st.SearchStrategy[str]:
    """Expressions in the calculator's own notation, with and without parentheses and signs."""
    return st.recursive(
        numbers(),
        lambda inner: st.one_of(
            st.tuples(inner, st.sampled_from([" + ", "-", "*", " / ", "^"]), inner).map("".join),
            inner.map("({})".format),
            inner.map("-{}".format),
            st.tuples(st.sampled_from(sorted(set(PYTHON) - {"pi", "e"})), inner).map(
                lambda two: f"{two[0]}({two[1]})"
            ),
        ),
        max_leaves=8,
    )


@given(expressions())
def test_it_gives_what_python_gives(text: str) -> None:
    try:
        expected = eval(text.replace("^", "**"), {"__builtins__": {}}, dict(PYTHON))
    except (ZeroDivisionError, OverflowError, ValueError):
        expected = None
    found = calculate(text)

    if expected is None or isinstance(expected, complex) or not math.isfinite(expected):
        assert isinstance(found, NoValue)
        assert found.trouble in (Trouble.BY_ZERO, Trouble.TOO_LARGE, Trouble.OUTSIDE)
    elif isinstance(found, NoValue):
        assert found.trouble is Trouble.TOO_LARGE, "an infinity on the way, as in 1 / (1e300 * 1e300)"
        assert expected == 0
    else:
        assert found == pytest.approx(expected, rel=1e-9, abs=1e-300)


@given(st.text(alphabet="0123456789.+-*/^()! esqrtlnaog,%&π√", max_size=60))
def test_whatever_is_typed_has_a_finite_value_or_a_reason(text: str) -> None:
    found = calculate(text, last=2.0)

    assert isinstance(found, NoValue) or math.isfinite(found)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_what_it_writes_it_can_read(value: float) -> None:
    assert calculate(written(value)) == pytest.approx(value, rel=1e-11)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 + 3 * 4", 14),
        ("(2 + 3) * 4", 20),
        ("-2^2", -4),
        ("2^-2", 0.25),
        ("2^3^2", 512),
        ("2**10", 1024),
        ("8 / 4 / 2", 1),
        ("7 − 2 × 3 ÷ 6", 6),
        ("5!", 120),
        ("3!!", 720),
        ("2 * 3!", 12),
        ("-3!", -6),
        ("2^3!", 64),
        ("0!", 1),
        ("√(16)", 4),
        ("log2(1024)", 10),
        ("log10(0.001)", -3),
        ("ln(e^2)", 2),
        ("cos(pi)", -1),
        ("exp(0)", 1),
        ("ans / 2", 21),
        ("1.5e3", 1500),
        (".5 + 3.", 3.5),
        ("0 * -1", 0),
    ],
)
def test_precedence_functions_and_names(text: str, value: float) -> None:
    found = calculate(text, last=42.0)

    assert found == pytest.approx(value)
    assert not isinstance(found, NoValue)
    assert not written(found).startswith("-0")


@pytest.mark.parametrize(
    ("text", "trouble", "what"),
    [
        ("", Trouble.EMPTY, ""),
        ("  ", Trouble.EMPTY, ""),
        ("1" * 401, Trouble.TOO_LONG, ""),
        ("(" * 200 + "1" + ")" * 199, Trouble.TOO_LONG, ""),
        ("-" * 300 + "1", Trouble.TOO_LONG, ""),
        ("2 $ 3", Trouble.UNKNOWN_SIGN, "$"),
        ("1,5 + 2", Trouble.COMMA, ","),
        ("foo(2)", Trouble.UNKNOWN_NAME, "foo"),
        ("__import__", Trouble.UNKNOWN_SIGN, "_"),
        ("log(8)", Trouble.WHICH_LOG, "log"),
        ("2 +", Trouble.UNFINISHED, ""),
        ("2 ^", Trouble.UNFINISHED, ""),
        ("(2 + 3", Trouble.NOT_CLOSED, ""),
        ("2 + 3)", Trouble.NOT_OPENED, ")"),
        (")", Trouble.NOT_OPENED, ")"),
        ("2 pi", Trouble.NO_OPERATOR, "pi"),
        ("(2)(3)", Trouble.NO_OPERATOR, "("),
        ("2 3", Trouble.NO_OPERATOR, "3"),
        ("2 * / 3", Trouble.MISPLACED, "/"),
        ("()", Trouble.MISPLACED, ")"),
        ("sqrt 4", Trouble.NO_ARGUMENT, "sqrt"),
        ("ans + 1", Trouble.NO_LAST, ""),
        ("1 / 0", Trouble.BY_ZERO, ""),
        ("0^-1", Trouble.BY_ZERO, ""),
        ("ln(0)", Trouble.OUTSIDE, "ln"),
        ("sqrt(-1)", Trouble.OUTSIDE, "sqrt"),
        ("(-8)^(1/3)", Trouble.OUTSIDE, "^"),
        ("2.5!", Trouble.OUTSIDE, "!"),
        ("171!", Trouble.TOO_LARGE, ""),
        ("10^400", Trouble.TOO_LARGE, ""),
        ("1e400", Trouble.TOO_LARGE, ""),
        ("10^308 * 10", Trouble.TOO_LARGE, ""),
        ("exp(1000)", Trouble.TOO_LARGE, ""),
    ],
)
def test_it_says_what_has_no_value(text: str, trouble: Trouble, what: str) -> None:
    assert calculate(text) == NoValue(trouble, what)
