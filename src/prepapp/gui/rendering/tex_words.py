"""TeX in words, for those who listen to a page."""

from __future__ import annotations


def tex_words(tex: str) -> str:
    """The formula as it would be read aloud."""
    return tex
