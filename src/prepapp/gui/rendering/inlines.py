"""What stands inside a line: words, emphasis, code, links, formulas, and pictures as their alternative text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING

from prepapp.gui.rendering.formulas import Formulas
from prepapp.gui.rendering.style import RenderStyle

if TYPE_CHECKING:
    from markdown_it.token import Token

CODE_SIZE = 0.94
_JOINER = "&#8288;"
"""Keeps a formula on the line of the word or sign it touches."""


class InlineRules:
    """HTML of the inline tokens of one page."""

    def __init__(self, style: RenderStyle, formulas: Formulas) -> None:
        self._style = style
        self._formulas = formulas
        self._px = style.text_px
        self._open_links: list[str] = []
        self._rules: dict[str, Callable[[Token], str]] = {
            "text": lambda token: escape(token.content),
            "softbreak": lambda _: " ",
            "hardbreak": lambda _: "<br>",
            "em_open": lambda _: "<i>",
            "em_close": lambda _: "</i>",
            "strong_open": lambda _: '<span style="font-weight:600">',
            "strong_close": lambda _: "</span>",
            "code_inline": self._code,
            "link_open": self._link_open,
            "link_close": lambda _: self._open_links.pop(),
            "image": self._image,
            "math_inline": lambda token: formulas.inline(token.content, px=self._px),
            "math_inline_double": lambda token: formulas.inline(
                rf"\displaystyle {token.content}", px=self._px
            ),
        }

    def html(self, tokens: Sequence[Token] | None, *, px: float | None = None) -> str:
        """The line, in a size of its own when it is a heading."""
        self._px = px or self._style.text_px
        tokens = tokens or ()
        return "".join(
            self._piece(token, tokens[place + 1 : place + 2]) for place, token in enumerate(tokens)
        )

    def _piece(self, token: Token, following: Sequence[Token]) -> str:
        rule = self._rules.get(token.type)
        shown = rule(token) if rule else escape(token.content)
        return shown + _JOINER if token.type.startswith("math") and _touches(following) else shown

    def _code(self, token: Token) -> str:
        code = self._style.code
        return (
            f"<span style=\"font-family:'{self._style.monospace}';font-size:{round(self._px * CODE_SIZE)}px;"
            f'color:{code.text};background-color:{code.background}">{escape(token.content)}</span>'
        )

    def _link_open(self, token: Token) -> str:
        target = str(token.attrs.get("href", ""))
        self._open_links.append("</a>" if is_followed(target) else "")
        if not is_followed(target):
            return ""
        return f'<a href="{escape(target)}" style="color:{self._style.link};text-decoration:underline">'

    def _image(self, token: Token) -> str:
        words = escape(alternative(token))
        return f'<span style="color:{self._style.muted};font-style:italic">[Image: {words}]</span>'


def is_followed(target: str) -> bool:
    """Whether a link may be handed to the browser."""
    return target.lower().startswith("https://")


def alternative(image: Token) -> str:
    """The words an image stands for."""
    return "".join(child.content for child in image.children or ()) or "no description"


def _touches(following: Sequence[Token]) -> bool:
    return bool(following) and following[0].type == "text" and not following[0].content[:1].isspace()
