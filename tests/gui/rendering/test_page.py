"""A page shows Markdown as meant, and whatever is written into it stays inert."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prepapp.gui.rendering import RenderStyle, render

NO_EXTRAS = {"html": "<", "attribute": "src|href"}


def text_of(html: str) -> str:
    """The page without its tags."""
    return re.sub(r"<[^>]*>", "", html)


def tags(html: str) -> set[str]:
    """The tags a page uses."""
    return set(re.findall(r"<([a-z0-9]+)", html))


def test_markdown_is_shown_as_meant(style: RenderStyle) -> None:
    html = render("# Title\n\nA *b* **c** `d`\n\n- one\n- two\n\n3. three\n\n> said\n\n---", style).html

    assert "<i>b</i>" in html
    assert "font-weight:600" in html
    assert '<ol start="3"' in html
    assert {"p", "ul", "ol", "li", "hr", "table"} <= tags(html)
    assert "Monospace" in html


def test_a_table_keeps_its_alignment_and_its_formulas(style: RenderStyle) -> None:
    page = render("| a | b |\n|--:|:-:|\n| 1 | $x$ |", style)

    assert '<p align="right"' in page.html
    assert '<p align="center"' in page.html
    assert len(page.images) == 1


def test_nothing_stands_above_the_first_block(style: RenderStyle) -> None:
    for start in ("text", "# title", "- item", "```\ncode\n```", "$$x$$", "| a |\n|---|\n| 1 |", "> said"):
        first = re.search(r"margin(?:-top)?:(\d+)px", render(start + "\n\nmore", style).html)
        assert first is None or first.group(1) == "0", start


def test_a_price_is_not_a_formula(style: RenderStyle) -> None:
    page = render("It costs $5 and $10 a month.", style)

    assert page.images == {}
    assert "$5 and $10" in page.html


def test_a_formula_stays_with_the_sign_behind_it(style: RenderStyle) -> None:
    assert "</span>&#8288;," in render("with $x$, and", style).html
    assert "</span> and" in render("with $x$ and", style).html


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<img src="file:///etc/passwd">',
        '<iframe src="https://example.org"></iframe>',
        "<style>@import 'https://example.org/x.css'</style>",
        '<a href="javascript:alert(1)">x</a>',
        "<object data='x'></object>\n\n<!-- <b>x</b> -->",
    ],
)
def test_html_is_words(style: RenderStyle, hostile: str) -> None:
    html = render(hostile, style).html

    assert tags(html) <= {"body", "p", "span"}
    assert "&lt;" in html


@pytest.mark.parametrize(
    "hostile",
    [
        "![a cat](https://example.org/cat.png)",
        "![a cat](file:///etc/passwd)",
        "![a cat](/etc/passwd)",
        "![a cat](data:image/png;base64,AAAA)",
        "![a cat](formula:0)",
        "![a *cat*][r]\n\n[r]: http://example.org/cat.png",
    ],
)
def test_an_image_is_its_alternative_text(style: RenderStyle, hostile: str) -> None:
    page = render(hostile, style)

    assert "<img" not in page.html
    assert "[Image: a cat]" in page.html
    assert "example.org" not in page.html
    assert "passwd" not in page.html


@pytest.mark.parametrize(
    "target",
    [
        "http://example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://x",
        "#x",
        "x",
    ],
)
def test_only_https_is_followed(style: RenderStyle, target: str) -> None:
    html = render(f"[guide]({target}) and <http://example.org/auto>", style).html

    assert "<a " not in html
    assert "guide" in html


def test_a_link_is_shown_with_its_address_escaped(style: RenderStyle) -> None:
    html = render('[guide](https://example.org/?a=1&b="x")', style).html

    assert re.search(r'<a href="https://example\.org/\?a=1&amp;b=%22x%22"', html)


def test_attributes_cannot_be_broken_out_of(style: RenderStyle) -> None:
    html = render(
        '$\\text{" onclick="x}$ ```"><b>``` [x](https://e.org/"><b>)\n\n```"><b>\nx\n```', style
    ).html

    assert "<b>" not in html
    assert 'onclick="x' not in html


@pytest.mark.parametrize(
    "deep",
    [
        "> " * 3000 + "x",
        "- " * 3000 + "x",
        "*" * 5000,
        "[" * 5000,
        "`" * 5000,
        "$" * 5000,
        "![" * 3000,
        "|" * 5000,
    ],
)
def test_deep_or_odd_markdown_is_shown_somehow(style: RenderStyle, deep: str) -> None:
    assert render(deep, style).html.startswith("<body")


def test_a_text_too_long_for_a_page_is_shown_as_written(style: RenderStyle) -> None:
    page = render("<b>$x$</b>" * 10_000, style)

    assert page.images == {}
    assert "&lt;b&gt;$x$" in page.html
    assert page.problems


TEX = st.text(alphabet="\\{}[]^_&$ xfracleftmatrixbeginend12|()\n", max_size=60)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=80), tex=TEX)
def test_no_text_breaks_a_page(style: RenderStyle, words: str, tex: str) -> None:
    page = render(f"{words}\n\n${tex}$\n\n$$\n{tex}\n$$", style)

    assert tags(page.html) & {"script", "iframe", "link", "object"} == set()
    assert all(f'src="{name}"' in page.html for name in page.images)


def test_the_first_page_pays_for_the_libraries_not_the_start() -> None:
    check = (
        "import sys, prepapp.gui.theme, prepapp.gui.rendering, prepapp.gui.widgets.markdown_view;"
        "print(sorted({'markdown_it', 'pygments', 'ziamath', 'PySide6.QtSvg'} & set(sys.modules)))"
    )
    said = subprocess.run(
        [sys.executable, "-c", check], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )

    assert said.stdout.strip() == "[]"
