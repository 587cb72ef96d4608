"""Characters that cannot be seen but change what is seen around them, and texts without them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_DIRECTIONS: Final = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""Embeddings, overrides and isolates: what follows is shown in another order than it is written in."""
_SEPARATORS: Final = (0x2028, 0x2029)
_HALVES: Final = range(0xD800, 0xE000)
_LINE_BREAKS: Final = (0x09, 0x0A)
_JOINERS: Final = "\u200c\u200d"
"""Scripts and emoji are written with them; alone they are nothing."""
_CONTROLS: Final = (*range(0x20), *range(0x7F, 0xA0))

_ON_A_LINE: Final[Mapping[int, str | None]] = {
    **dict.fromkeys((*_CONTROLS, *_SEPARATORS), " "),
    **dict.fromkeys(_DIRECTIONS, None),
    **dict.fromkeys(_HALVES, "\ufffd"),
}
_ON_A_PAGE: Final[Mapping[int, str | None]] = {
    code: "\ufffd" for code in (*_CONTROLS, *_DIRECTIONS, *_HALVES) if code not in _LINE_BREAKS
} | dict.fromkeys(_SEPARATORS, "\n")
_WRITTEN: Final[Mapping[int, str | None]] = {**_ON_A_PAGE, **dict.fromkeys((*_CONTROLS, *_DIRECTIONS))} | {
    code: chr(code) for code in _LINE_BREAKS
}
_UNSEEN: Final = re.compile(
    "["
    + "".join(
        re.escape(chr(code)) for code in (*_CONTROLS, *_DIRECTIONS, *_SEPARATORS) if code not in _LINE_BREAKS
    )
    + "]"
)


def one_line(text: str) -> str:
    """A name or a title as it is shown among others: on one line, and in the order it is written in."""
    return text if text.isprintable() else text.translate(_ON_A_LINE)


def whole_page(text: str) -> str:
    """A text of several lines as it is shown: what cannot be seen stands there as a replacement character."""
    return text if text.isprintable() else text.replace("\r\n", "\n").translate(_ON_A_PAGE)


def written(text: str) -> str:
    """A text that somebody wrote, of several lines, without what cannot be seen."""
    return text if text.isprintable() else text.replace("\r\n", "\n").translate(_WRITTEN)


def name_in(text: str, *, longest: int | None = None) -> str:
    """A text as a name: on one line, single spaces, nothing unseen in it, cut where it is too long.

    It is "" when nothing of it can be seen.
    """
    seen = (one for one in one_line(text) if one.isprintable() or one in _JOINERS)
    name = " ".join("".join(seen).split())[:longest].rstrip()
    return name if name.strip(_JOINERS) else ""


def unseen_in(text: str) -> str:
    """The first character of a text that changes unseen what is around it, as “U+202E”; "" without any."""
    found = None if text.isprintable() else _UNSEEN.search(text.replace("\r\n", "\n"))
    return f"U+{ord(found[0]):04X}" if found else ""


def whole_characters(text: str) -> str:
    """The text with a question mark for half a character, which a clipboard may hold and no file can."""
    return text.encode("utf-8", errors="replace").decode()
