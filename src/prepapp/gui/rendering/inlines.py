"""What stands inside a line: words, emphasis, code, links, formulas, and the words for a picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from prepapp.gui.rendering.escaping import escape
from prepapp.gui.rendering.formulas import Formulas
from prepapp.gui.rendering.style import RenderStyle

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

CODE_SIZE = 0.94
_JOINER = "&#8288;"
"""Keeps a formula on the line of the word or sign it touches."""


class InlineRules:
    """HTML of the inline nodes of one page."""

    def __init__(self, style: RenderStyle, formulas: Formulas) -> None:
        self._style = style
        self._formulas = formulas
        self._px = style.text_px
        self._rules: dict[str, Callable[[SyntaxTreeNode], str]] = {
            "softbreak": lambda _: " ",
            "hardbreak": lambda _: "<br>",
            "em": lambda node: f"<i>{self._inside(node)}</i>",
            "strong": lambda node: f'<span style="font-weight:600">{self._inside(node)}</span>',
            "code_inline": self._code,
            "link": self._link,
            "image": self._image,
            "math_inline": lambda node: self._formula(node, node.content),
            "math_inline_double": lambda node: self._formula(node, rf"\displaystyle {node.content}"),
        }

    def html(self, line: SyntaxTreeNode, *, px: float | None = None) -> str:
        """What is inside the node, in a size of its own when it is a heading."""
        self._px = px or self._style.text_px
        return self._inside(line)

    def _inside(self, node: SyntaxTreeNode) -> str:
        return "".join(self._piece(child) for child in node.children)

    def _piece(self, node: SyntaxTreeNode) -> str:
        rule = self._rules.get(node.type)
        if rule:
            return rule(node)
        return self._inside(node) if node.children else escape(node.content)

    def _formula(self, node: SyntaxTreeNode, tex: str) -> str:
        before = _JOINER if _text(node.previous_sibling)[-1:].strip() else ""
        after = _JOINER if _text(node.next_sibling)[:1].strip() else ""
        return before + self._formulas.inline(tex, px=self._px) + after

    def _code(self, node: SyntaxTreeNode) -> str:
        code = self._style.code
        return (
            f"<span style=\"font-family:'{self._style.monospace}';font-size:{round(self._px * CODE_SIZE)}px;"
            f'color:{code.text};background-color:{code.background}">{escape(node.content)}</span>'
        )

    def _link(self, node: SyntaxTreeNode) -> str:
        target = str(node.attrs.get("href", ""))
        if not is_followed(target):
            return self._inside(node)
        style = f"color:{self._style.link};text-decoration:underline"
        return f'<a href="{escape(target)}" style="{style}">{self._inside(node)}</a>'

    def _image(self, node: SyntaxTreeNode) -> str:
        words = escape(alternative(node))
        return f'<span style="color:{self._style.muted};font-style:italic">[Image: {words}]</span>'


def is_followed(target: str) -> bool:
    """Whether a link may be handed to the browser."""
    return target.lower().startswith("https://")


def alternative(image: SyntaxTreeNode) -> str:
    """The words an image stands for."""
    words = "".join(node.content for node in image.walk() if node.type in {"text", "code_inline"})
    return words or "no description"


def _text(node: SyntaxTreeNode | None) -> str:
    return node.content if node is not None and node.type == "text" else ""
