"""Source code in colours, as inline styles, for Qt's rich text knows no highlighter's style classes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from prepapp.gui.rendering.escaping import escape
from prepapp.gui.theme.tokens import CodeColors

if TYPE_CHECKING:
    from pygments.token import _TokenType

LONGEST_HIGHLIGHTED = 20_000
"""Longer listings are shown plain: a lexer's regular expressions are not made for hostile input."""

_PARTS = {
    "Comment": "comment",
    "Keyword": "keyword",
    "Keyword.Constant": "number",
    "Operator.Word": "keyword",
    "Name.Builtin": "name",
    "Name.Builtin.Pseudo": "text",
    "Name.Class": "name",
    "Name.Decorator": "name",
    "Name.Exception": "name",
    "Name.Function": "name",
    "Name.Tag": "keyword",
    "Name.Attribute": "name",
    "Literal.String": "string",
    "Literal.Number": "number",
    "Operator": "operator",
    "Punctuation": "operator",
    "Generic.Error": "error",
    "Generic.Deleted": "error",
    "Generic.Inserted": "string",
    "Generic.Prompt": "comment",
}


def highlighted(source: str, language: str, colors: CodeColors) -> str:
    """HTML of the listing without its last line break; plain when the language is unknown."""
    source = source.rstrip("\n")
    if len(source) > LONGEST_HIGHLIGHTED:
        return escape(source)
    return "".join(_span(text, part, colors) for part, text in _pieces(source, language))


def _span(text: str, part: str, colors: CodeColors) -> str:
    shown = escape(text)
    if part == "text" or not text.strip():
        return shown
    slant = ";font-style:italic" if part == "comment" else ""
    return f'<span style="color:{getattr(colors, part)}{slant}">{shown}</span>'


def _pieces(source: str, language: str) -> Iterator[tuple[str, str]]:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        yield "text", source
        return
    for kind, text in lexer.get_tokens(source):
        yield _part(kind), text


def _part(kind: _TokenType | None) -> str:
    """The colour of the nearest kind that has one, going from the special to the general."""
    while kind:
        name = str(kind).removeprefix("Token.")
        if name in _PARTS:
            return _PARTS[name]
        kind = kind.parent
    return "text"
