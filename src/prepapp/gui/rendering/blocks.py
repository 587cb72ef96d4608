"""What a page is stacked from: paragraphs, headings, lists, listings, tables, quotations, formulas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from prepapp.gui.rendering.code import highlighted
from prepapp.gui.rendering.escaping import escape
from prepapp.gui.rendering.formulas import Formulas
from prepapp.gui.rendering.inlines import CODE_SIZE, InlineRules
from prepapp.gui.rendering.style import RenderStyle

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

HEADINGS = {"h1": 1.4, "h2": 1.2, "h3": 1.07}
GAP = 0.75
CLOSE = 0.3
"""The gap, in shares of the text's size, between the items of a list."""
_QUOTE_BAR_PX = 3
DEEPEST_QUOTATION = 3
"""Each is a table in a table and takes Qt twice as long; what is quoted more deeply gets no further bar."""
MOST_FRAMES = 60
"""Quotations, listings and tables of a page; Qt lays each out on its own, at a millisecond."""

_FRAMED = frozenset(("blockquote", "fence", "code_block", "table"))
_WORDS_OF_FRAMES = frozenset(("inline", "fence", "code_block", "math_block"))


class BlockRules:
    """HTML of one page; gaps lie above blocks and never below, so that a page ends where its text ends."""

    def __init__(self, style: RenderStyle, formulas: Formulas) -> None:
        self._style = style
        self._formulas = formulas
        self._quoted = self._framed = 0
        self._inlines = InlineRules(style, formulas)
        self._rules: dict[str, Callable[[SyntaxTreeNode, int], str]] = {
            "paragraph": self._paragraph,
            "heading": self._heading,
            "bullet_list": lambda node, gap: self._list(node, gap, "ul"),
            "ordered_list": lambda node, gap: self._list(node, gap, "ol"),
            "blockquote": self._quotation,
            "fence": self._listing,
            "code_block": self._listing,
            "math_block": self._display,
            "hr": self._rule,
            "table": self._table,
        }

    def blocks(self, nodes: Sequence[SyntaxTreeNode], *, gap: float = GAP) -> str:
        """The blocks one below the other, with nothing above the first."""
        above = self._style.em(gap)
        return "".join(self._block(node, above if place else 0) for place, node in enumerate(nodes))

    def _block(self, node: SyntaxTreeNode, gap: int) -> str:
        rule = self._rules.get(node.type)
        if node.type in _FRAMED:
            self._framed += 1
            rule = rule if self._framed <= MOST_FRAMES else self._unframed
        return rule(node, gap) if rule else ""

    def _unframed(self, node: SyntaxTreeNode, gap: int) -> str:
        """Its words alone: a page with so many frames was made to take long."""
        words = " ".join(one.content for one in node.walk() if one.type in _WORDS_OF_FRAMES)
        return f'<p style="margin:{gap}px 0 0 0">{escape(words)}</p>'

    def _paragraph(self, node: SyntaxTreeNode, gap: int) -> str:
        words = self._inlines.html(node)
        return f'<p style="margin:{gap}px 0 0 0;line-height:{self._style.em(self._style.line)}px">{words}</p>'

    def _heading(self, node: SyntaxTreeNode, gap: int) -> str:
        """A paragraph: Qt multiplies the size of an `h1` by a factor of its own."""
        px = self._style.text_px * HEADINGS.get(node.tag, 1.0)
        words = self._inlines.html(node, px=px)
        return (
            f'<p style="margin:{round(gap * 1.6)}px 0 0 0;font-size:{round(px)}px;font-weight:600;'
            f'line-height:{round(px * 1.3)}px">{words}</p>'
        )

    def _list(self, node: SyntaxTreeNode, gap: int, tag: str) -> str:
        start = node.attrs.get("start")
        numbered = f' start="{int(start)}"' if start is not None else ""
        items = "".join(
            f'<li style="margin:{self._style.em(CLOSE) if place else gap}px 0 0 0">'
            f"{self.blocks(item.children, gap=CLOSE)}</li>"
            for place, item in enumerate(node.children)
        )
        return f'<{tag}{numbered} style="margin:0">{items}</{tag}>'

    def _quotation(self, node: SyntaxTreeNode, gap: int) -> str:
        self._quoted += 1
        try:
            inside = self.blocks(node.children)
        finally:
            self._quoted -= 1
        if self._quoted >= DEEPEST_QUOTATION:
            return inside
        return (
            f'<table width="100%" cellspacing="0" cellpadding="0" style="margin-top:{gap}px"><tr>'
            f'<td width="{_QUOTE_BAR_PX}" bgcolor="{self._style.rule}"></td>'
            f'<td style="padding-left:{self._style.em(0.8)}px">{inside}</td></tr></table>'
        )

    def _listing(self, node: SyntaxTreeNode, gap: int) -> str:
        """One block with line breaks: Qt lays a `pre` out with an empty line below its last one."""
        code = self._style.code
        language = node.info.strip().split(" ")[0] if node.type == "fence" else ""
        source = highlighted(node.content, language, code).replace("\n", "<br>")
        em = self._style.em
        return (
            f'<table width="100%" cellspacing="0" cellpadding="0" bgcolor="{code.background}" '
            f'style="margin-top:{gap}px"><tr>'
            f'<td style="padding:{em(0.5)}px {em(0.8)}px {em(0.75)}px {em(0.8)}px">'
            f"<p style=\"margin:0;white-space:pre-wrap;font-family:'{self._style.monospace}';"
            f'font-size:{em(CODE_SIZE)}px;color:{code.text};line-height:{em(1.4)}px">'
            f"{source}</p></td></tr></table>"
        )

    def _display(self, node: SyntaxTreeNode, gap: int) -> str:
        return f'<p align="center" style="margin:{gap}px 0 0 0">{self._formulas.display(node.content)}</p>'

    def _rule(self, _node: SyntaxTreeNode, gap: int) -> str:
        return f'<hr style="margin:{gap}px 0 0 0;background-color:{self._style.rule}">'

    def _table(self, node: SyntaxTreeNode, gap: int) -> str:
        rows = [row for part in node.children for row in part.children]
        shown = "".join(f"<tr>{''.join(self._cell(cell) for cell in row.children)}</tr>" for row in rows)
        return f'<table border="0" cellspacing="0" cellpadding="0" style="margin-top:{gap}px">{shown}</table>'

    def _cell(self, node: SyntaxTreeNode) -> str:
        is_header = node.type == "th"
        line = f"2px solid {self._style.rule}" if is_header else f"1px solid {self._style.code.border}"
        side = str(node.attrs.get("style", "text-align:left")).removeprefix("text-align:")
        em = self._style.em
        return (
            f'<{node.type} style="padding:{em(0.32)}px {em(0.9)}px {em(0.32)}px {em(0.2)}px;'
            f'border-bottom:{line}"><p align="{side}" style="margin:0;line-height:{em(1.35)}px;'
            f'font-weight:{600 if is_header else 400}">{self._inlines.html(node)}</p></{node.type}>'
        )
