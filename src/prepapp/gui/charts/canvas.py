"""A page to draw on in logical pixels, and the picture Agg makes of it: no pyplot, no Qt, any thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from functools import cached_property
from operator import methodcaller
from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgba
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon
from matplotlib.transforms import Affine2D, Transform

from prepapp.gui.charts.lettering import Words, font, known_family, width_of
from prepapp.gui.charts.look import Look
from prepapp.gui.charts.picture import Picture, Region

if TYPE_CHECKING:
    from matplotlib.figure import Figure  # only files need one: with axes and all it takes as long as a chart

Align: TypeAlias = Literal["left", "center", "right"]
Span: TypeAlias = tuple[float, float]
LineStyle: TypeAlias = Literal["solid"] | tuple[float, tuple[float, float]]


def picture_of(page: Page) -> Picture:
    """Draw what is on a page."""
    width, height = (int(round(px * page.ratio, 6)) for px in (page.width, page.height))
    renderer = RendererAgg(width, height, 72 * page.ratio)  # type: ignore[no-untyped-call]  # as most of it
    dots = renderer.buffer_rgba()  # type: ignore[no-untyped-call]
    np.asarray(dots)[:] = [round(255 * channel) for channel in to_rgba(page.look.surface)]
    for part in sorted(page.parts, key=methodcaller("get_zorder")):
        part.draw(renderer)
    return Picture(width, height, page.ratio, bytes(dots), tuple(page.regions))


class Page:
    """A sheet measured in logical pixels, text and lines included: x from the left, y from the top."""

    def __init__(self, look: Look, *, width_px: float, height_px: float, ratio: float) -> None:
        """`ratio` is how many dots a logical pixel is."""
        self.look = look
        self.width = width_px
        self.height = height_px
        self.ratio = ratio
        self.parts: list[Artist] = []
        """What is drawn, in the order it was put down."""
        self.regions: list[Region] = []
        """What can be pointed at."""
        self._place: Transform = Affine2D().scale(ratio, -ratio).translate(0, ratio * height_px)
        self._family = known_family(look.family)

    @cached_property
    def figure(self) -> Figure:
        """A figure of what is on the page by now, which matplotlib can write to files."""
        from matplotlib.figure import Figure

        # 72 dots an inch at ratio 1: a point, in which matplotlib sizes things, is then a logical pixel.
        figure = Figure(
            figsize=(self.width / 72, self.height / 72),
            dpi=72 * self.ratio,
            facecolor=self.look.surface,
            edgecolor="none",
        )
        for part in self.parts:
            figure.add_artist(part)
        return figure

    def inset(self, x: float, y: float, width: float, height: float) -> Page:
        """A part of this page as a page of its own: what is drawn on it is drawn here."""
        part = copy(self)
        part.width, part.height, part.regions = width, height, []
        part._place = Affine2D().translate(x, y) + self._place
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
        style: LineStyle = (0, dashes) if dashes else "solid"
        line = Line2D(x, y, color=color, linewidth=width, linestyle=style, solid_joinstyle="round")
        self._add(line, layer, name)

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
        corners = list(zip(x, y, strict=True))
        self._add(Polygon(corners, facecolor=color, alpha=opacity, linewidth=0), layer, name)

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
        self._add(Line2D(x, y, color=color, linewidth=width, solid_capstyle="butt"), layer, name)

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
        mark = Line2D(
            [x],
            [y],
            marker=shape,
            markersize=size,
            markerfacecolor=fill,
            markeredgecolor=edge,
            markeredgewidth=edge_width,
            linestyle="none",
        )
        self._add(mark, layer, "mark")

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
        properties = font(self._family, px, bold=bold)
        words = Words(x, y, text, color=color, fontproperties=properties, ha=align, va="center_baseline")
        self._add(words, layer)

    def width_of(self, text: str, px: float, *, bold: bool = False) -> float:
        """How wide the text will be."""
        return width_of(text, px * self.ratio, family=self._family, bold=bold) / self.ratio

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

    def _add(self, part: Artist, layer: float, name: str = "") -> None:
        part.set_transform(self._place)
        part.set_zorder(layer)
        part.set_gid(name or None)
        self.parts.append(part)
