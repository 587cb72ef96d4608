"""A page to draw on in logical pixels: it keeps what is drawn as values, for `agg` and `figures`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from typing import TypeAlias

from prepapp.gui.charts.lettering import width_of
from prepapp.gui.charts.look import Look
from prepapp.gui.charts.parts import Align, Line, Part, Point, Shape, Sign, Stroke
from prepapp.gui.charts.picture import Region

Span: TypeAlias = tuple[float, float]


class Page:
    """A sheet measured in logical pixels, text and lines included: x from the left, y from the top."""

    def __init__(self, look: Look, *, width_px: float, height_px: float, ratio: float) -> None:
        """`ratio` is how many dots a logical pixel is."""
        self.look = look
        self.width = width_px
        self.height = height_px
        self.ratio = ratio
        self.parts: list[Part] = []
        """What is drawn, in the order it was put down."""
        self.regions: list[Region] = []
        """What can be pointed at."""
        self._origin: Point = (0.0, 0.0)

    def inset(self, x: float, y: float, width: float, height: float) -> Page:
        """A part of this page as a page of its own: what is drawn on it is drawn here."""
        part = copy(self)
        part.width, part.height, part.regions = width, height, []
        part._origin = self._origin[0] + x, self._origin[1] + y
        return part

    def region(self, region: Region) -> None:
        """Something that can be pointed at."""
        self.regions.append(region)

    def curve(
        self,
        x: Sequence[float],
        y: Sequence[float],
        *,
        color: str,
        width: float,
        layer: float = 0.0,
        name: str = "",
        dashes: tuple[float, float] | None = None,
    ) -> None:
        """Points joined by straight lines; a NaN parts two of them."""
        self.parts.append(Stroke(self._placed(x, y), color, width, layer, name, dashes=dashes))

    def fill(
        self,
        x: Sequence[float],
        y: Sequence[float],
        *,
        color: str,
        opacity: float = 1.0,
        layer: float = 0.0,
        name: str = "",
    ) -> None:
        """A filled polygon without an edge."""
        self.parts.append(Shape(self._placed(x, y), color, opacity, layer, name))

    def box(
        self, x: Span, y: Span, *, color: str, opacity: float = 1.0, layer: float = 0.0, name: str = ""
    ) -> None:
        """A filled rectangle."""
        self.fill(
            (x[0], x[1], x[1], x[0]),
            (y[0], y[0], y[1], y[1]),
            color=color,
            opacity=opacity,
            layer=layer,
            name=name,
        )

    def line(self, x: Span, y: Span, *, color: str, width: float, layer: float = 0.0, name: str = "") -> None:
        """A straight line with blunt ends; `name` is how a test, or an SVG's reader, finds it."""
        self.parts.append(Stroke(self._placed(x, y), color, width, layer, name, is_blunt=True))

    def sign(
        self,
        x: float,
        y: float,
        shape: str,
        *,
        size: float,
        fill: str,
        edge: str,
        edge_width: float,
        layer: float,
    ) -> None:
        """One of matplotlib's markers."""
        at = self._placed((x,), (y,))[0]
        self.parts.append(Sign(at, shape, size, fill, edge, edge_width, layer))

    def write(
        self,
        text: str,
        x: float,
        y: float,
        *,
        px: float,
        color: str,
        bold: bool = False,
        align: Align = "left",
        layer: float = 5.0,
    ) -> None:
        """Words on one line whose middle is at that height."""
        at = self._placed((x,), (y,))[0]
        self.parts.append(Line(text, at, px, color, bold, align, layer))

    def width_of(self, text: str, px: float, *, bold: bool = False) -> float:
        """How wide the text will be."""
        return width_of(text, px * self.ratio, self.look.typeface, bold=bold) / self.ratio

    def fitted(self, text: str, px: float, room: float, *, bold: bool = False) -> str:
        """The text, or as much of it as fits with an ellipsis."""
        if self.width_of(text, px, bold=bold) <= room:
            return text
        while text and self.width_of(f"{text}…", px, bold=bold) > room:
            text = text[:-1].rstrip()
        return f"{text}…"

    def wrapped(self, text: str, px: float, *, bold: bool = False) -> tuple[str, ...]:
        """The text in lines as wide as the page; a single longer word stands alone."""
        return self.broken(text, px, self.width, bold=bold)

    def broken(self, text: str, px: float, room: float, *, bold: bool = False) -> tuple[str, ...]:
        """The text in lines as wide as the room; a single longer word stands alone."""
        if self.width_of(text, px, bold=bold) <= room:
            return (text,)
        return tuple(self._lines(text.split(), px, room, bold=bold))

    def _lines(self, words: list[str], px: float, room: float, *, bold: bool) -> Iterator[str]:
        line = ""
        for word in words:
            longer = f"{line} {word}".strip()
            if line and self.width_of(longer, px, bold=bold) > room:
                yield line
                longer = word
            line = longer
        yield line

    def _placed(self, x: Iterable[float], y: Iterable[float]) -> tuple[Point, ...]:
        left, top = self._origin
        return tuple((left + across, top + down) for across, down in zip(x, y, strict=True))
