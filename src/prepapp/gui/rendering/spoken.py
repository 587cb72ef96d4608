"""A page in words, for those who listen to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode


def spoken(page: SyntaxTreeNode) -> str:
    """The page as it would be read aloud."""
    return "\n".join(node.content for node in page.walk() if node.type == "inline")
