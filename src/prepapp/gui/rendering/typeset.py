"""TeX to vectors with a baseline; what cannot be typeset says why and is never an exception."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias
from xml.etree import ElementTree

from prepapp.gui.rendering import mathml, tex_source

MOST_EFFORT = 1_500
"""Of one formula; a unit is a piece that is laid out and takes about a tenth of a millisecond."""
_EFFORT_OF_ANY = 3
_PIXELS_A_UNIT = 2_000
"""Of a picture that large; a picture of many pixels costs memory and not time."""
_CHARACTERS_A_UNIT = 8
LARGEST_EM = 200.0
_MARGIN = 1.0


@dataclass(frozen=True, slots=True)
class Typeset:
    """A formula as SVG and its box around the baseline, in logical pixels."""

    svg: bytes
    margin: float
    width: float
    ascent: float
    descent: float
    effort: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a formula is shown as its source instead; to find that out cost effort too."""

    reason: str
    effort: int = 0


Outcome: TypeAlias = Typeset | Refused


@lru_cache(maxsize=256)
def typeset(tex: str, *, px: float, color: str, display: bool) -> Outcome:
    """The formula at a font size, or the reason it is not drawn."""
    if reason := tex_source.objection(tex):
        return Refused(reason)
    effort = len(tex) // _CHARACTERS_A_UNIT + _EFFORT_OF_ANY
    try:
        tree = _tree(tex, display=display)
        effort += mathml.effort(tree)
        if effort > MOST_EFFORT:
            return Refused("the formula is too complicated", effort=len(tex) // _CHARACTERS_A_UNIT)
        return _drawn(tree, px, color, effort)
    except Exception as problem:  # the typesetter raises whatever the source makes it stumble on
        return Refused(f"the formula cannot be read ({_summary(problem)})", effort)


def _tree(tex: str, *, display: bool) -> ElementTree.Element:
    from ziamath.tex import tex2mml

    written = tex2mml(tex_source.rewritten(tex), inline=not display)
    root = ElementTree.fromstring(written)  # noqa: S314 - written a line above, with no DOCTYPE in it
    return mathml.mended(mathml.without_namespace(root))


def _drawn(root: ElementTree.Element, px: float, color: str, effort: int) -> Outcome:
    from ziamath.config import config
    from ziamath.zmath import Math

    config.svg2 = False  # QtSvg does not draw the <use> of symbols, and glyphs would vanish
    root.set("mathcolor", color)
    drawing = Math(root, size=px, margin=_MARGIN)
    box = drawing.node.bbox
    width, ascent, descent = float(box.xmax - box.xmin), float(box.ymax), float(-box.ymin)
    if not all(abs(extent) <= LARGEST_EM * px for extent in (width, ascent, descent)):
        return Refused("the formula is too large", effort)
    svg = drawing.svg().encode()
    effort += round(width * (ascent + descent) / _PIXELS_A_UNIT)
    return Typeset(svg, _MARGIN, max(width, 0.0), ascent, descent, effort)


def _summary(problem: Exception) -> str:
    said = str(problem).strip().splitlines()
    return said[0][:80] if said else type(problem).__name__
