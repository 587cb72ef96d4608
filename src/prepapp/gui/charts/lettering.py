"""Words measured and drawn letter by letter; each letter is rendered once: a map has thousands."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import matplotlib as mpl
import numpy as np
import numpy.typing as npt
from matplotlib.ft2font import FT2Font, Kerning, LoadFlags

from prepapp.gui.charts.typeface import Typeface

if TYPE_CHECKING:
    from matplotlib.ft2font import GlyphIndexType

_SHAPED_FROM, _SHAPED_TO = 0x0590, 0x1E00
"""Scripts between these want a layout: they join, reorder or run from the right."""

Ink: TypeAlias = npt.NDArray[np.uint8]
"""How much of each dot is covered."""


@dataclass(frozen=True, slots=True, eq=False)
class _Letter:
    """A letter at a size, in dots: its ink, and where that stands around its origin."""

    advance: float
    glyph: GlyphIndexType
    left: int
    top: int
    ink: Ink


@dataclass(frozen=True, slots=True, eq=False)
class _Row:
    """Letters side by side, each with where its origin lies from the beginning, in dots."""

    width: float
    letters: tuple[tuple[float, _Letter], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """The ink of a line of words: its left edge from the line's beginning, its top above the baseline."""

    left: int
    top: int
    ink: Ink


def width_of(text: str, px: float, typeface: Typeface | None, *, bold: bool) -> float:
    """How wide the text is in dots, its letters being `px` dots high: the sum of their hinted advances."""
    return _row(text, round(px, 2), typeface, bold).width


def written(text: str, px: float, typeface: Typeface | None, *, bold: bool) -> Written | None:
    """The text's ink; None of a text that has none. Without a typeface it is matplotlib's own."""
    if not _is_plain(text):
        return _laid_out(text, px, typeface, bold=bold)
    row = _row(text, round(px, 2), typeface, bold)
    return _side_by_side([(round(at) + one.left, one.top, one.ink) for at, one in row.letters])


def _side_by_side(placed: Iterable[tuple[int, int, Ink]]) -> Written | None:
    """Letters in one picture; where they overlap, the darker one counts."""
    inked = [one for one in placed if one[2].size]
    if not inked:
        return None
    left, top = min(x for x, _, _ in inked), max(y for _, y, _ in inked)
    width = max(x + ink.shape[1] for x, _, ink in inked) - left
    height = top - min(y - ink.shape[0] for _, y, ink in inked)
    covered = np.zeros((height, width), dtype=np.uint8)
    for x, y, ink in inked:
        part = covered[top - y : top - y + ink.shape[0], x - left : x - left + ink.shape[1]]
        np.maximum(part, ink, out=part)
    return Written(left, top, covered)


def _laid_out(text: str, px: float, typeface: Typeface | None, *, bold: bool) -> Written | None:
    """A line that FreeType lays out as a whole."""
    face = _face(typeface, bold)
    face.set_size(px, 72)
    face.set_text(text, 0.0, flags=LoadFlags.DEFAULT)
    face.draw_glyphs_to_bitmap(antialiased=True)
    ink = np.asarray(face.get_image())
    left = face.get_bitmap_offset()[0] / 64
    below = face.get_descent() / 64
    return Written(round(left), ink.shape[0] - round(below), ink) if ink.any() else None


@lru_cache(maxsize=4096)
def _row(text: str, px: float, typeface: Typeface | None, bold: bool) -> _Row:  # noqa: FBT001 - a cache has places
    x, placed = 0.0, []
    before: _Letter | None = None
    for sign in text:
        letter = _letter(sign, px, typeface, bold)
        x += _kerning(before.glyph, letter.glyph, px, typeface, bold) if before else 0.0
        placed.append((x, letter))
        x, before = x + letter.advance, letter
    return _Row(x, tuple(placed))


@lru_cache(maxsize=4096)
def _letter(sign: str, px: float, typeface: Typeface | None, bold: bool) -> _Letter:  # noqa: FBT001 - as above
    """As it is drawn at that size: small ones are fitted to whole dots."""
    face = _face(typeface, bold)
    face.set_size(px, 72)
    index = face.get_char_index(ord(sign))
    glyph = face.load_glyph(index, flags=LoadFlags.DEFAULT)  # of a letter that the font lacks: its empty box
    left, bottom = (floor(edge / 64) for edge in glyph.bbox[:2])
    right, top = (ceil(edge / 64) for edge in glyph.bbox[2:])
    ink = np.zeros((top - bottom, right - left), dtype=np.uint8)
    if ink.size:
        face.draw_glyph_to_bitmap(ink, -left, 0, glyph)
    return _Letter(glyph.horiAdvance / 64, index, left, top, ink)


@lru_cache(maxsize=16384)
def _kerning(
    left: GlyphIndexType,
    right: GlyphIndexType,
    px: float,
    typeface: Typeface | None,
    bold: bool,  # noqa: FBT001 - as above
) -> float:
    """How much nearer than its advance says the right glyph stands to the left one, in dots."""
    face = _face(typeface, bold)
    face.set_size(px, 72)
    return face.get_kerning(left, right, Kerning.DEFAULT) / 64


@lru_cache(maxsize=4096)
def _is_plain(text: str) -> bool:
    """Whether its letters simply stand side by side."""
    return not any(
        _SHAPED_FROM <= ord(sign) < _SHAPED_TO or unicodedata.category(sign).startswith(("M", "C"))
        for sign in text
    )


@lru_cache(maxsize=8)
def _face(typeface: Typeface | None, bold: bool) -> FT2Font:  # noqa: FBT001 - as above
    if typeface is not None:
        return FT2Font(io.BytesIO(typeface.bold if bold else typeface.ordinary))
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return FT2Font(Path(mpl.get_data_path(), "fonts", "ttf", name))
