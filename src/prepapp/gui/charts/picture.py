"""A drawn chart as bytes, and what it takes to draw one: plain values that travel between threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Size:
    """Of a picture in logical pixels, each of which is `ratio` of its own."""

    width: int
    height: int
    ratio: float


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a chart that can be pointed at, in logical pixels: what it says, and what it is about."""

    x: float
    y: float
    width: float
    height: float
    words: str
    key: str = ""
    """What choosing it is about; "" where it cannot be chosen."""

    def holds(self, x: float, y: float) -> bool:
        """Whether that point lies in it."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


@dataclass(frozen=True, slots=True)
class Picture:
    """RGBA bytes, row by row, of `width` by `height` pixels."""

    width: int
    height: int
    ratio: float
    rgba: bytes
    regions: tuple[Region, ...] = ()


Drawing: TypeAlias = Callable[[Size], Picture]
