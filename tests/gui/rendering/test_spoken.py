"""A page and its formulas in words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prepapp.gui.rendering import RenderStyle, render
from prepapp.gui.rendering.tex_words import tex_words


@pytest.mark.parametrize(
    ("tex", "words"),
    [
        ("x", "x"),
        (r"\frac{1}{n}", "1 over n"),
        (r"\frac1n", "1 over n"),
        (r"\frac{a+b}{c}", "fraction a plus b over c end fraction"),
        ("x^2", "x squared"),
        ("x^{-1}", "x inverse"),
        (r"X^\top", "X transpose"),
        ("e^{-x}", "e to the power of minus x end power"),
        ("x_i", "x sub i"),
        ("x_{t+1}", "x sub t plus 1 end sub"),
        ("x_i^2", "x sub i squared"),
        (r"x^{(i)}", "x superscript (i)"),
        (r"\sqrt{n}", "square root of n"),
        (r"\sqrt{a+b}", "square root of a plus b end root"),
        (r"\sqrt[3]{x}", "root of order 3 of x"),
        (r"\sum_{i=1}^n x_i", "sum from i equals 1 to n of x sub i"),
        (r"\max_a Q", "maximum over a of Q"),
        (r"\lim_{n \to \infty} a_n", "limit as n to infinity of a sub n"),
        (r"\int_0^1 f", "integral from 0 to 1 of f"),
        (r"\operatorname*{argmin}_w L", "argmin over w of L"),
        (r"\hat\theta", "theta hat"),
        (r"\Sigma", "capital sigma"),
        (r"\mathbf{x}", "bold x"),
        (r"\mathbb{E}[X]", "E [X]"),
        (r"P(A \mid B)", "P (A given B)"),
        (r"a \le b \ne c", "a is at most b is not equal to c"),
        (r"\text{if } x > 0", "if x is greater than 0"),
        (r"\binom{n}{k}", "n choose k"),
        (
            r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
            "matrix of 2 by 2: row 1: a, b; row 2: c, d; end matrix",
        ),
        (r"\begin{cases} 1 & x \\ 0 & y \end{cases}", "cases: 1, x; 0, y; end cases"),
        (r"\begin{aligned} a &= b \\ &= c \end{aligned}", "a equals b; equals c"),
        (r"\left. f \right|_0", "f bar sub 0"),
        (r"50\%", "50 per cent"),
        (r"a := b", "a is defined as b"),
        (r"\unknown x", "unknown x"),
    ],
)
def test_a_formula_is_read_aloud(tex: str, words: str) -> None:
    assert tex_words(tex) == words


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="\\{}[]^_&$ fracsqrtbeginendtextleft(matrix)12|'*\n", max_size=80))
def test_reading_aloud_never_fails(tex: str) -> None:
    assert isinstance(tex_words(tex), str)


def test_a_page_is_read_block_by_block(style: RenderStyle) -> None:
    page = render(
        "# Loss\n\nThe loss $x^2$ of *the* `fit`\nis [low](https://x.org).\n\n- one\n- two\n\n"
        "```python\na\nb\n```\n\n| m | v |\n|---|---|\n| a | $1$ |\n\n"
        "$$\n\\frac{1}{2}\n$$\n\n![a plot](x.png)",
        style,
    )

    assert page.spoken.splitlines() == [
        "Loss",
        "The loss x squared of the fit is low.",
        "• one",
        "• two",
        "Code, Python, 2 lines:",
        "a",
        "b",
        "Table, 2 columns, 1 rows: m, v",
        "Row 1: a, 1",
        "1 over 2",
        "Image: a plot",
    ]
