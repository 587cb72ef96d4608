"""TeX to vectors with a baseline; what cannot be typeset says why and is never an exception."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias
from xml.etree import ElementTree

from prepapp.gui.rendering import mathml, tex_source

MOST_EFFORT = 3_000
"""Pieces laid out for one formula, at about a tenth of a millisecond each."""
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
    """Why a formula is shown as its source instead."""

    reason: str


Outcome: TypeAlias = Typeset | Refused


@lru_cache(maxsize=256)
def typeset(tex: str, *, px: float, color: str, display: bool) -> Outcome:
    """The formula at a font size, or the reason it is not drawn."""
    if reason := tex_source.objection(tex):
        return Refused(reason)
    try:
        return _drawn(_tree(tex, display=display), px, color)
    except Exception as problem:  # the typesetter raises whatever the source makes it stumble on
        return Refused(f"the formula cannot be read ({_summary(problem)})")


def _tree(tex: str, *, display: bool) -> ElementTree.Element:
    from ziamath.tex import tex2mml

    written = tex2mml(tex_source.rewritten(tex), inline=not display)
    root = ElementTree.fromstring(written)  # noqa: S314 - written a line above, with no DOCTYPE in it
    return mathml.mended(mathml.without_namespace(root))


def _drawn(root: ElementTree.Element, px: float, color: str) -> Outcome:
    from ziamath.config import config
    from ziamath.zmath import Math

    config.svg2 = False  # QtSvg does not draw the <use> of symbols, and glyphs would vanish
    if (effort := mathml.effort(root)) > MOST_EFFORT:
        return Refused("the formula is too complicated")
    root.set("mathcolor", color)
    drawing = Math(root, size=px, margin=_MARGIN)
    box = drawing.node.bbox
    width, ascent, descent = float(box.xmax - box.xmin), float(box.ymax), float(-box.ymin)
    if not all(abs(extent) <= LARGEST_EM * px for extent in (width, ascent, descent)):
        return Refused("the formula is too large")
    svg = drawing.svg().encode()
    return Typeset(svg, _MARGIN, max(width, 0.0), ascent, descent, effort)


def _summary(problem: Exception) -> str:
    said = str(problem).strip().splitlines()
    return said[0][:80] if said else type(problem).__name__
