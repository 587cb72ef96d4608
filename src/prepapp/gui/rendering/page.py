"""Markdown to a page Qt can draw; nothing in it is fetched, run or read from a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from prepapp.domain.letters import whole_page
from prepapp.gui.rendering.blocks import BlockRules
from prepapp.gui.rendering.escaping import escape
from prepapp.gui.rendering.formulas import Formulas
from prepapp.gui.rendering.pictures import Picture
from prepapp.gui.rendering.spoken import spoken
from prepapp.gui.rendering.style import RenderStyle

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

LONGEST_PAGE = 10_000
"""In characters; the longest text of the bank has 1,200."""
LONGEST_PLAIN = 40_000
"""Of a text that is no page: what comes after that is not shown."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page ready to be shown, the pictures it names, and the same page in words."""

    html: str
    images: Mapping[str, Picture]
    spoken: str
    problems: tuple[str, ...]
    """What could not be shown as meant, in words for the page's author."""
    formulas: tuple[str, ...] = ()
    """The sources of `images`, in the page's order."""
    widest: int = 0
    """The width display formulas want; a narrower column shrinks them."""


def render(markdown: str, style: RenderStyle) -> Rendered:
    """The page in that style; a page too long to be one is shown as it is written."""
    markdown = whole_page(markdown)
    if len(markdown) > LONGEST_PAGE:
        problem = f"the text is longer than {LONGEST_PAGE} characters"
        shown = markdown if len(markdown) <= LONGEST_PLAIN else f"{markdown[:LONGEST_PLAIN]}…"
        return Rendered(_plain(shown, style), {}, shown, (problem,))
    page = _parsed(markdown)
    formulas = Formulas(style)
    blocks = BlockRules(style, formulas).blocks(page.children)
    html = f'<body style="color:{style.text}">{blocks}</body>'
    return Rendered(
        html=html,
        images=formulas.images,
        spoken=spoken(page),
        problems=tuple(formulas.problems),
        formulas=tuple(formulas.sources),
        widest=formulas.widest,
    )


def warm_up_code() -> None:
    """Import and prime what the first listing needs; for a worker, before it is met."""
    from prepapp.gui.rendering.code import highlighted
    from prepapp.gui.theme.looks import LIGHT

    highlighted("x = 1", "python", LIGHT.code)


def warm_up_formulas() -> None:
    """Import and prime what the first formula needs; for a worker, before it is met."""
    from PySide6 import QtSvg  # noqa: F401 - pictures need it

    from prepapp.gui.rendering.typeset import typeset

    typeset("x", px=16.0, color="#000000", display=False)


def _parsed(markdown: str) -> SyntaxTreeNode:
    from markdown_it.tree import SyntaxTreeNode

    return SyntaxTreeNode(_parser().parse(markdown))


def _plain(text: str, style: RenderStyle) -> str:
    return f'<pre style="color:{style.text};white-space:pre-wrap">{escape(text)}</pre>'


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.dollarmath import dollarmath_plugin

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.use(
        dollarmath_plugin, allow_labels=False, allow_space=False, allow_digits=False, double_inline=True
    )
    setattr(parser, "validateLink", _accept_any_link)  # noqa: B010 - a method, meant to be replaced
    return parser


def _accept_any_link(_url: str) -> bool:
    """Every link is parsed, and the page shows those it will not follow as words."""
    return True
