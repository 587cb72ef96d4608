"""A drawn chart as bytes, and what it takes to draw one: plain values that travel between threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from prepapp.gui.charts.look import Look
from prepapp.gui.charts.mastery_plot import MasteryPlot


@dataclass(frozen=True, slots=True)
class Size:
    """Of a picture in logical pixels, each of which is `ratio` of its own."""

    width: int
    height: int
    ratio: float


@dataclass(frozen=True, slots=True)
class Picture:
    """RGBA bytes, row by row, of `width` by `height` pixels."""

    width: int
    height: int
    ratio: float
    rgba: bytes


Drawing: TypeAlias = Callable[[Size], Picture]


def draw_mastery(plot: MasteryPlot, look: Look, size: Size) -> Picture:
    """The chart of mastery against expectation; matplotlib is imported by the first one drawn."""
    from prepapp.gui.charts.canvas import picture_of
    from prepapp.gui.charts.mastery import mastery_chart

    figure = mastery_chart(plot, look, width_px=size.width, height_px=size.height, ratio=size.ratio)
    return picture_of(figure)
