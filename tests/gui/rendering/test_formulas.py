"""Formulas become sharp pictures on a baseline, or say why they do not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from prepapp.gui.rendering import RenderStyle, render
from prepapp.gui.rendering.pictures import Picture, cropped, picture
from prepapp.gui.rendering.typeset import Refused, Typeset, typeset

FIELD = [
    r"\hat\theta = \arg\min_\theta \frac{1}{n}\sum_{i=1}^{n} \ell(f_\theta(x_i), y_i)",
    r"\operatorname*{argmin}_{w} \lVert Xw - y \rVert_2^2 + \lambda \lVert w \rVert_1",
    r"\operatorname{softmax}(z)_i = \frac{e^{z_i}}{\sum_j e^{z_j}}",
    r"\mathbb{E}_{x \sim p}[f(x)] = \int p(x) f(x)\,dx",
    r"\mathbb{1}[y_i \neq \hat{y}_i]",
    r"\nabla_\theta J(\theta) = \mathbb{E}\left[\nabla_\theta \log \pi_\theta(a \mid s)\right]",
    r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
    r"\begin{bmatrix} 1 & 0 & 0 \\ 0 & 2 & 0 \\ 0 & 0 & 3 \end{bmatrix}",
    r"f(x) = \begin{cases} x & \text{if } x > 0 \\ \alpha x & \text{otherwise} \end{cases}",
    r"\begin{aligned} a &= b + c \\ &= d \end{aligned}",
    r"\binom{n}{k} p^k (1-p)^{n-k}",
    r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}^{-1} \begin{bmatrix} 1 \\ 2 \end{bmatrix}_i^\top",
    r"\prod_{i=1}^n \frac{1}{\sqrt{2\pi\sigma^2}} e^{-\frac{(x_i-\mu)^2}{2\sigma^2}}",
    r"\boldsymbol{\mu}, \boldsymbol{\Sigma}, \bm{w}, \mathbf{1}, \mathcal{N}(0, I)",
    r"\tilde{x}, \vec{v}, \dot{x}, \overline{AB}, \widehat{xy}",
    r"\lim_{n \to \infty} \left(1 + \frac{1}{n}\right)^n = e",
    r"\underbrace{a + b + c}_{\text{three terms}}, \overbrace{x}^{n}",
    r"\left\lceil \frac{n}{2} \right\rceil + \lfloor x \rfloor",
    r"X \stackrel{iid}{\sim} \mathcal{N}(0, 1), \; a \xrightarrow{p} b",
    r"\mathop{\mathrm{argmax}}_x f(x), \frac1n, \tfrac{1}{2}, \sqrt[3]{x+1}",
    r"A \cup B \subseteq C \setminus D, \; p \lor q \land \neg r, \; a := b",
]


def shown(tex: str, *, px: float = 16.0, color: str = "#000000", ratio: float = 1.0) -> Picture:
    """The formula as a picture."""
    outcome = typeset(tex, px=px, color=color, display=False)
    assert isinstance(outcome, Typeset), outcome
    return picture(outcome, ratio=ratio)


def ink(image: QImage) -> set[str]:
    """The colours of the pixels that are fully covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def ink_rows(image: QImage) -> list[int]:
    """The rows that hold anything."""
    return [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).alpha() > 127 for x in range(image.width()))
    ]


@pytest.mark.parametrize("tex", FIELD)
@pytest.mark.parametrize("display", [False, True])
def test_the_formulas_of_the_field_are_drawn(style: RenderStyle, tex: str, display: bool) -> None:
    outcome = typeset(tex, px=16.0, color="#000000", display=display)

    assert isinstance(outcome, Typeset), outcome
    assert ink_rows(cropped(outcome, ratio=1.0).image)


def test_a_formula_is_drawn_in_the_colour_of_text(style: RenderStyle) -> None:
    assert ink(shown(r"\frac{H}{x}", px=40.0, color="#D55E00").image) == {"#d55e00"}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_a_finer_screen_gets_more_pixels_for_the_same_room(style: RenderStyle, ratio: float) -> None:
    plain, fine = shown("x^2"), shown("x^2", ratio=ratio)

    assert (fine.width, fine.ascent, fine.descent) == (plain.width, plain.ascent, plain.descent)
    assert fine.image.devicePixelRatio() == ratio
    assert abs(fine.image.width() - ratio * plain.image.width()) <= 1
    assert abs(fine.image.height() - ratio * plain.image.height()) <= 1


def test_a_picture_tells_where_its_baseline_runs(style: RenderStyle) -> None:
    drawn = shown(r"\mathrm{H}", px=48.0, ratio=2.0)

    assert abs(ink_rows(drawn.image)[-1] + 1 - 2 * drawn.ascent) <= 1


@pytest.mark.parametrize("tex", ["x", "x_i", r"\frac{1}{2}", r"\begin{pmatrix} a \\ b \end{pmatrix}"])
def test_nothing_is_cut_off_at_the_edges(style: RenderStyle, tex: str) -> None:
    image = shown(tex, px=40.0).image
    rows = ink_rows(image)

    assert rows[0] > 0
    assert rows[-1] < image.height()
    assert all(image.pixelColor(0, y).alpha() < 128 for y in range(image.height()))
    assert all(image.pixelColor(image.width() - 1, y).alpha() < 128 for y in range(image.height()))


def test_the_same_formula_is_drawn_once(style: RenderStyle) -> None:
    assert shown("a+b") is shown("a+b")
    assert shown("a+b") is not shown("a+b", ratio=2.0)
    assert shown("a+b") is not shown("a+b", color="#ffffff")
    assert shown("a+b") is not shown("a+b", px=20.0)


@pytest.mark.parametrize(
    ("tex", "reason"),
    [
        ("x" * 2001, "longer than"),
        ("{" * 40 + "x" + "}" * 40, "nested too deeply"),
        (r"\frac{1}{1+" * 15 + "x" + "}" * 15, "too complicated"),
        (r"\sqrt" * 200 + "x", "too complicated"),
        (r"\left(" * 15 + "x" + r"\right)" * 15, "too complicated"),
        (r"\begin{matrix}" * 12 + "x" + r"\end{matrix}" * 12, "too complicated"),
        ("x" * 2000, "too complicated"),
        (r"\hspace{900000em}x", "too large"),
        (r"\frac{1}{", "cannot be read"),
        (r"x^2^3", "cannot be read"),
        (r"\begin{pmatrix} a", "cannot be read"),
        (r"\def\x{1}\x", r"\\def is not supported"),
        (r"\input{/etc/passwd}", r"\\input is not supported"),
        ("  ", "empty"),
    ],
)
def test_what_cannot_be_drawn_says_why(style: RenderStyle, tex: str, reason: str) -> None:
    outcome = typeset(tex, px=16.0, color="#000000", display=True)

    assert isinstance(outcome, Refused)
    assert reason.replace("\\\\", "\\") in outcome.reason


def test_a_formula_that_fails_is_shown_as_its_source_and_reported(style: RenderStyle) -> None:
    page = render(r"Here $\frac{1}{$ it is.", style)

    assert page.images == {}
    assert r"\frac{1}{" in page.html
    assert style.code.error in page.html
    assert len(page.problems) == 1
    assert page.problems[0].startswith(r"\frac{1}{: the formula cannot be read")


def test_a_page_of_a_thousand_heavy_formulas_stops_drawing_them(style: RenderStyle) -> None:
    rows = r" \\ ".join(["a & b & c & d"] * 6)
    heavy = rf"\begin{{bmatrix}} {rows} \end{{bmatrix}}"
    page = render("\n\n".join(f"$${heavy}_{{{number}}}$$" for number in range(60)), style)

    assert 0 < len(page.images) < 60
    assert any("too many formulas" in problem for problem in page.problems)


def test_a_display_formula_shrinks_to_its_column_but_stays_readable(style: RenderStyle) -> None:
    markdown = "$$" + " + ".join(f"x_{{{number}}}" for number in range(20)) + "$$"
    wide = render(markdown, style)
    natural = wide.images["formula:0"]
    fitted = render(markdown, replace(style, width=round(natural.width * 0.8))).images["formula:0"]
    squeezed = render(markdown, replace(style, width=20)).images["formula:0"]

    assert wide.widest >= natural.width - 4
    assert fitted.width <= round(natural.width * 0.8)
    assert squeezed.width > natural.width * 0.5


def test_formulas_grow_with_the_text(style: RenderStyle) -> None:
    small = render("$x$", style).images["formula:0"]
    large = render("$x$", replace(style, text_px=2 * style.text_px)).images["formula:0"]

    assert abs(large.ascent - 2 * small.ascent) <= 1
