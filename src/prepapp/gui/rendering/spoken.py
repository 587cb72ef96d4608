"""A page in words, for those who listen to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token


def spoken(tokens: Sequence[Token]) -> str:
    """The page as it would be read aloud."""
    return "\n".join(token.content for token in tokens if token.content)
