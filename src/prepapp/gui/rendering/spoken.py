"""A page in words, for those who listen to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from prepapp.gui.rendering.inlines import alternative
from prepapp.gui.rendering.tex_words import tex_words

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

_LANGUAGES = {
    "python": "Python",
    "py": "Python",
    "sql": "SQL",
    "bash": "shell",
    "sh": "shell",
    "json": "JSON",
}


def spoken(page: SyntaxTreeNode) -> str:
    """The page as it would be read aloud, a block to a line."""
    return _blocks(page.children)


def _blocks(nodes: Iterable[SyntaxTreeNode]) -> str:
    return "\n".join(said for node in nodes if (said := _block(node)))


def _block(node: SyntaxTreeNode) -> str:
    return _BLOCKS.get(node.type, _line)(node)


def _line(node: SyntaxTreeNode) -> str:
    return " ".join("".join(_inline(child) for child in node.children).split())


def _inline(node: SyntaxTreeNode) -> str:
    match node.type:
        case "math_inline" | "math_inline_double":
            return tex_words(node.content)
        case "softbreak" | "hardbreak":
            return " "
        case "image":
            return f"Image: {alternative(node)}"
        case _:
            return "".join(_inline(child) for child in node.children) if node.children else node.content


def _list(node: SyntaxTreeNode) -> str:
    first = int(node.attrs.get("start", 1))
    is_numbered = node.type == "ordered_list"
    return "\n".join(
        (f"{number}. " if is_numbered else "• ") + _blocks(item.children)
        for number, item in enumerate(node.children, start=first)
    )


def _listing(node: SyntaxTreeNode) -> str:
    source = node.content.rstrip("\n")
    named = node.info.strip().split(" ")[0].lower() if node.type == "fence" else ""
    language = f", {_LANGUAGES.get(named, named)}" if named else ""
    count = source.count("\n") + 1
    return f"Code{language}, {count} {'line' if count == 1 else 'lines'}:\n{source}"


def _table(node: SyntaxTreeNode) -> str:
    rows = [[_line(cell) for cell in row.children] for part in node.children for row in part.children]
    header, body = rows[0], rows[1:]
    said = [f"Table, {len(header)} columns, {len(body)} rows: {', '.join(header)}"]
    return "\n".join(said + [f"Row {number}: {', '.join(row)}" for number, row in enumerate(body, start=1)])


_BLOCKS: dict[str, Callable[[SyntaxTreeNode], str]] = {
    "bullet_list": _list,
    "ordered_list": _list,
    "fence": _listing,
    "code_block": _listing,
    "math_block": lambda node: tex_words(node.content),
    "blockquote": lambda node: f"Quotation: {_blocks(node.children)}",
    "table": _table,
    "hr": lambda _: "",
}
