"""Words on a page, measured and drawn letter by letter; each letter is rendered once: a map has thousands."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from math import ceil, floor
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt
from matplotlib.backends.backend_agg import RendererAgg, get_hinting_flag
from matplotlib.colors import to_rgb
from matplotlib.font_manager import FontProperties, findfont, fontManager, get_font
from matplotlib.ft2font import FT2Font, Kerning, LoadFlags
from matplotlib.text import Text
from typing_extensions import override

if TYPE_CHECKING:
    from matplotlib.ft2font import GlyphIndexType

FALLBACK_FAMILY: str = fontManager.defaultFamily["ttf"]
"""Ships inside matplotlib."""
_MIDDLE = 0.36
"""How far the middle of a line lies above its baseline, in ems."""
_SHARES = {"left": 0.0, "center": 0.5, "right": 1.0}
_SHAPED_FROM, _SHAPED_TO = 0x0590, 0x1E00
"""Scripts between these want a layout: they join, reorder or run from the right."""

Ink: TypeAlias = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class _Letter:
    """A letter at a size, in dots: how much of each it covers, and where that stands around its origin."""

    advance: float
    glyph: GlyphIndexType
    left: int
    top: int
    ink: Ink


@dataclass(frozen=True, slots=True, eq=False)
class _Line:
    """Letters side by side, each with where its origin lies from the beginning, in dots."""

    width: float
    letters: tuple[tuple[float, _Letter], ...]


class Words(Text):
    """One line of text whose middle is at its height: no layout, no mathematics, no turning."""

    @override
    def draw(self, renderer: Any) -> None:
        text = self.get_text()
        if not text or not self.get_visible():
            return
        properties = self.get_fontproperties()
        px = renderer.points_to_pixels(properties.get_size_in_points())
        family, bold = properties.get_family()[0], properties.get_weight() == "bold"
        x, y = self.get_transform().transform(self.get_position())
        x -= width_of(text, px, family=family, bold=bold) * _SHARES[self.get_horizontalalignment()]
        y -= px * _MIDDLE
        if isinstance(renderer, RendererAgg) and _is_plain(text):
            letters = _line(text, round(px, 2), family, bold).letters
            _draw_letters(renderer, letters, x, y, str(self.get_color()))
        else:
            self._lay_out(renderer, x, y)

    def _lay_out(self, renderer: Any, x: float, y: float) -> None:
        if renderer.flipy():
            y = renderer.get_canvas_width_height()[1] - y
        gc = renderer.new_gc()
        gc.set_foreground(self.get_color())
        renderer.draw_text(gc, x, y, self.get_text(), self.get_fontproperties(), 0.0, ismath=False)
        gc.restore()


def font(family: str, px: float, *, bold: bool) -> FontProperties:
    """A font at a size in logical pixels."""
    return FontProperties(family=[family], size=px, weight="bold" if bold else "normal")


def width_of(text: str, px: float, *, family: str, bold: bool) -> float:
    """How wide the text is in dots, its letters being `px` dots high: the sum of their hinted advances."""
    return _line(text, round(px, 2), family, bold).width


def known_family(family: str) -> str:
    """The family if matplotlib has found it on this machine, else its own."""
    return family if any(one.name == family for one in fontManager.ttflist) else FALLBACK_FAMILY


def _draw_letters(
    renderer: RendererAgg, letters: Iterable[tuple[float, _Letter]], x: float, y: float, color: str
) -> None:
    """Lay the letters into one picture of the line, from that baseline in dots up from the bottom."""
    start, baseline = round(x), round(y)
    inked = [(start + round(at) + one.left, one) for at, one in letters if one.ink.size]
    if not inked:
        return
    left, top = min(at for at, _ in inked), max(one.top for _, one in inked)
    width = max(at + one.ink.shape[1] for at, one in inked) - left
    height = top - min(one.top - one.ink.shape[0] for _, one in inked)
    line = np.empty((height, width, 4), dtype=np.uint8)
    line[..., :3] = [round(255 * channel) for channel in to_rgb(color)]
    line[..., 3] = _covered((height, width), [(at - left, top - one.top, one.ink) for at, one in inked])
    gc = renderer.new_gc()
    renderer.draw_image(gc, left, baseline + top - height, line[::-1].copy())  # it wants the lowest row first
    gc.restore()


def _covered(shape: tuple[int, int], placed: list[tuple[int, int, Ink]]) -> Ink:
    """How much of each dot of a line is covered; where letters overlap, the darker one counts."""
    covered = np.zeros(shape, dtype=np.uint8)
    for x, y, ink in placed:
        part = covered[y : y + ink.shape[0], x : x + ink.shape[1]]
        np.maximum(part, ink, out=part)
    return covered


@lru_cache(maxsize=4096)
def _line(text: str, px: float, family: str, bold: bool) -> _Line:  # noqa: FBT001 - a cache has places
    x, placed = 0.0, []
    before: _Letter | None = None
    for sign in text:
        letter = _letter(sign, px, family, bold)
        x += _kerning(before.glyph, letter.glyph, px, family, bold) if before else 0.0
        placed.append((x, letter))
        x, before = x + letter.advance, letter
    return _Line(x, tuple(placed))


@lru_cache(maxsize=4096)
def _letter(sign: str, px: float, family: str, bold: bool) -> _Letter:  # noqa: FBT001
    """As it is drawn at that size: small ones are fitted to whole dots."""
    face = _face(family, bold)
    face.set_size(px, 72)
    index = face.get_char_index(ord(sign))
    glyph = face.load_glyph(index, flags=_hinting())  # of a letter that the font lacks: its empty box
    left, bottom = (floor(edge / 64) for edge in glyph.bbox[:2])
    right, top = (ceil(edge / 64) for edge in glyph.bbox[2:])
    ink = np.zeros((top - bottom, right - left), dtype=np.uint8)
    if ink.size:
        face.draw_glyph_to_bitmap(ink, -left, 0, glyph)
    return _Letter(glyph.horiAdvance / 64, index, left, top, ink)


@lru_cache(maxsize=16384)
def _kerning(left: GlyphIndexType, right: GlyphIndexType, px: float, family: str, bold: bool) -> float:  # noqa: FBT001
    """How much nearer than its advance says the right glyph stands to the left one, in dots."""
    face = _face(family, bold)
    face.set_size(px, 72)
    return face.get_kerning(left, right, Kerning.DEFAULT) / 64


@lru_cache(maxsize=4096)
def _is_plain(text: str) -> bool:
    """Whether its letters simply stand side by side."""
    return not any(
        _SHAPED_FROM <= ord(sign) < _SHAPED_TO or unicodedata.category(sign).startswith(("M", "C"))
        for sign in text
    )


@cache
def _face(family: str, bold: bool) -> FT2Font:  # noqa: FBT001
    return get_font(findfont(font(family, 12.0, bold=bold)))


@cache
def _hinting() -> LoadFlags:
    """How Agg fits letters to dots."""
    return LoadFlags(get_hinting_flag())  # type: ignore[no-untyped-call]
