"""Words on a page, measured by their letters and drawn without a layout: a map has hundreds of them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from matplotlib.backends.backend_agg import get_hinting_flag
from matplotlib.font_manager import FontProperties, findfont, fontManager, get_font
from matplotlib.ft2font import LoadFlags
from matplotlib.text import Text
from typing_extensions import override

FALLBACK_FAMILY: str = fontManager.defaultFamily["ttf"]
"""Ships inside matplotlib."""
_MIDDLE = 0.36
"""How far the middle of a line lies above its baseline, in ems."""


class Words(Text):
    """One line of text whose middle is at its height: no layout, no mathematics, no turning."""

    @override
    def draw(self, renderer: Any) -> None:
        text = self.get_text()
        if not text or not self.get_visible():
            return
        dots = self.get_figure().dpi / 72  # type: ignore[union-attr]  # it is on a page
        properties = self.get_fontproperties()
        px = dots * properties.get_size_in_points()
        x, y = self.get_transform().transform(self.get_position())
        wide = width_of(text, px, family=properties.get_family()[0], bold=properties.get_weight() == "bold")
        x -= wide * {"left": 0.0, "center": 0.5, "right": 1.0}[self.get_horizontalalignment()]
        y -= px * _MIDDLE
        if renderer.flipy():
            y = renderer.get_canvas_width_height()[1] - y
        gc = renderer.new_gc()
        gc.set_foreground(self.get_color())
        renderer.draw_text(gc, x, y, text, properties, 0.0, ismath=False)
        gc.restore()


def font(family: str, px: float, *, bold: bool) -> FontProperties:
    """A font at a size in logical pixels."""
    return FontProperties(family=[family], size=px, weight="bold" if bold else "normal")


def width_of(text: str, px: float, *, family: str, bold: bool) -> float:
    """How wide the text is in dots, its letters being `px` dots high: the sum of their hinted advances."""
    return sum(_advance(letter, round(px, 2), family, bold) for letter in text)


@cache
def _hinting() -> LoadFlags:
    """How Agg fits letters to dots."""
    return LoadFlags(get_hinting_flag())  # type: ignore[no-untyped-call]


@lru_cache(maxsize=16384)
def _advance(letter: str, px: float, family: str, bold: bool) -> float:  # noqa: FBT001 - a cache has places
    """Of one letter, as it is drawn at that size: small ones are fitted to whole dots."""
    face = get_font(findfont(font(family, px, bold=bold)))
    face.set_size(px, 72)
    return face.load_char(ord(letter), flags=_hinting()).horiAdvance / 64


def known_family(family: str) -> str:
    """The family if matplotlib has found it on this machine, else its own."""
    return family if any(one.name == family for one in fontManager.ttflist) else FALLBACK_FAMILY
