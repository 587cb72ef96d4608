"""What a chart is drawn of, as values: strokes, shapes, signs and words, in logical pixels of its page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Align: TypeAlias = Literal["left", "center", "right"]
Point: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stroke:
    """Points joined by straight lines; a NaN parts two of them. `dashes` are in widths of the line."""

    points: tuple[Point, ...]
    color: str
    width: float
    layer: float
    name: str
    is_blunt: bool = False
    """Whether it ends just at its ends, not half its width beyond them."""
    dashes: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled polygon without an edge."""

    points: tuple[Point, ...]
    color: str
    opacity: float
    layer: float
    name: str


@dataclass(frozen=True, slots=True)
class Sign:
    """One of matplotlib's markers, by its name there."""

    at: Point
    marker: str
    size: float
    fill: str
    edge: str
    edge_width: float
    layer: float


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line whose middle is at that height."""

    text: str
    at: Point
    px: float
    color: str
    is_bold: bool
    align: Align
    layer: float


Part: TypeAlias = Stroke | Shape | Sign | Line
