"""Listings are coloured by language, end where their text ends, and are plain when in doubt."""

from __future__ import annotations

import re

import pytest

from prepapp.gui.rendering import RenderStyle, render
from prepapp.gui.rendering.code import LONGEST_HIGHLIGHTED, highlighted
from prepapp.gui.theme import Tokens
from prepapp.gui.theme.looks import DARK, LIGHT, LOOKS


def text_of(html: str) -> str:
    """The listing without its colours."""
    return re.sub(r"<[^>]*>", "", html)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_python_wears_the_colours_of_the_look(look: Tokens) -> None:
    html = highlighted('def f(n):  # why\n    return "s" * 12', "python", look.code)

    for word, color in (("def", look.code.keyword), ("f", look.code.name), ("12", look.code.number)):
        assert f'<span style="color:{color}">{word}</span>' in html
    assert f"color:{look.code.comment};font-style:italic" in html
    assert f"color:{look.code.string}" in html


def test_sql_keywords_are_coloured() -> None:
    assert f'<span style="color:{LIGHT.code.keyword}">SELECT</span>' in highlighted(
        "SELECT 1", "sql", LIGHT.code
    )


@pytest.mark.parametrize("language", ["", "klingon", "python; rm -rf", "../../x"])
def test_an_unknown_language_is_plain(language: str) -> None:
    assert highlighted("a < b", language, DARK.code) == "a &lt; b"


@pytest.mark.parametrize("source", ["x = 1", "x = 1\n", "x = 1\n\n\n", "\n\n  x = 1\n"])
def test_no_empty_line_ends_a_listing_and_none_is_lost_before_it(source: str) -> None:
    assert text_of(highlighted(source, "python", LIGHT.code)) == source.rstrip("\n")


def test_markup_in_code_is_words() -> None:
    assert "<b>" not in highlighted("print('<b>&amp;</b>')", "python", LIGHT.code)


def test_a_huge_listing_is_plain() -> None:
    assert "<span" not in highlighted("x = 1\n" * LONGEST_HIGHLIGHTED, "python", LIGHT.code)


def test_indentation_and_lines_survive_on_the_page(style: RenderStyle) -> None:
    html = render("```python\nif x:\n    y\n```", style).html

    assert "white-space:pre-wrap" in html
    assert "<br>    y</p>" in html
