"""Texts of items, as they are drawn and read aloud."""

from __future__ import annotations

import os
from functools import cache

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from prepapp.gui.rendering.code import highlighted
from prepapp.gui.rendering.page import render
from prepapp.gui.rendering.style import RenderStyle
from prepapp.gui.rendering.tex_words import tex_words
from prepapp.gui.rendering.typeset import Refused, typeset
from prepapp.gui.theme.looks import LIGHT
from tests.fuzz.target import Target, text_of

_PAGES = (
    "A **bold** word, `code`, [a link](https://example.org) and $x^2$.\n\n- one\n- two\n  1. three\n",
    "| a | b |\n|---|--:|\n| 1 | $\\frac{a}{b}$ |\n\n> quoted\n\n```python\nprint('x')\n```\n\n",
    "$$\n\\sum_i x_i\n$$\n",
    "# Head\n\n![words](file:///etc/passwd) <script>x</script> &amp; \\* ***\n\n    code\n",
)
_TEX = (
    r"\frac{\partial L}{\partial w} = \sum_{i=1}^{n} x_i \left( \hat{y}_i - y_i \right)",
    r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}^{-1}",
    r"\operatorname*{argmin}_{w} \| Xw - y \|_2^2 + \lambda \|w\|_1, \text{ where } \lambda \ge 0",
    r"\sqrt[3]{x} \, \mathbb{E}[X] \xrightarrow{d} \mathcal{N}(0, \Sigma)",
)
_TEX_WORDS = tuple(
    word.encode()
    for word in (
        *(
            r"\frac{",
            r"\sqrt{",
            r"^{",
            "_{",
            r"\left(",
            r"\right)",
            r"\begin{matrix}",
            r"\end{matrix}",
            r"\\",
            "&",
        ),
        *(
            r"\text{",
            r"\def\x{",
            r"\color{red}{",
            r"\overset{",
            r"\limits",
            r"\operatorname*{",
            "}",
            "{{",
            "$",
            "''",
        ),
    )
)
_WORDS = (
    *(
        b"**",
        b"`",
        b"```\n",
        b"$$",
        b"![](",
        b"](",
        b"<a href=",
        b"- ",
        b"1. ",
        b"999999999. ",
        b"|---|\n",
        b"\n\n",
    ),
    *(
        b"> " * 30,
        b"&#x202e;",
        b"&#0;",
        b"&lt;",
        b"http://",
        b"javascript:",
        b"\\",
        b"    ",
        b"***",
        b"_" * 20,
    ),
)


@cache
def _style() -> RenderStyle:
    global _application  # noqa: PLW0603 - Qt needs it kept for as long as anything is drawn
    _application = QApplication.instance() or QApplication(["fuzz"])
    font = QFont("DejaVu Sans")
    font.setPixelSize(16)
    return RenderStyle.of(LIGHT, font=font, monospace="DejaVu Sans Mono", ratio=1.0)


_application: object = None


def _markdown(raw: bytes) -> None:
    page = render(text_of(raw), _style().within(600))
    assert "<script" not in page.html
    assert 'src="file' not in page.html
    assert 'src="http' not in page.html


def _tex(raw: bytes) -> None:
    _style()
    text = text_of(raw)
    outcome = typeset(text, px=16.0, color="#000000", display=len(raw) % 2 == 0)
    assert isinstance(outcome, Refused) or outcome.width < 16 * 201
    tex_words(text)


def _code(raw: bytes) -> None:
    text = text_of(raw)
    for language in ("python", "sql", text[:12]):
        assert "<script" not in highlighted(text, language, LIGHT.code)


TARGETS = (
    Target(
        "markdown", _markdown, lambda: tuple(page.encode() for page in _PAGES), (*_WORDS, *_TEX_WORDS[:8])
    ),
    Target("tex", _tex, lambda: tuple(tex.encode() for tex in _TEX), _TEX_WORDS, slowness=5),
    Target(
        "code",
        _code,
        lambda: (b"def f(x: int) -> None:\n    '''x'''\n", b"SELECT a FROM b -- c\n"),
        (b"'''", b"/*"),
    ),
)
