"""A figure to draw on in logical pixels, and the picture Agg makes of it: no pyplot, no Qt, any thread."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.lines import Line2D
from matplotlib.transforms import Affine2D

from prepapp.gui.charts.look import Look
from prepapp.gui.charts.picture import Picture

Align: TypeAlias = Literal["left", "center", "right"]
Span: TypeAlias = tuple[float, float]

_FALLBACK_FAMILY = "DejaVu Sans"  # ships inside matplotlib


def picture_of(figure: Figure) -> Picture:
    """Draw a figure that a `Page` made."""
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib types most of itself, not this
    width, height = canvas.get_width_height(physical=True)
    rgba = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
    return Picture(width, height, figure.dpi / 72, rgba)


class Page:
    """A figure measured in logical pixels, text and lines included: x from the left, y from the top."""

    def __init__(self, look: Look, *, width_px: float, height_px: float, ratio: float) -> None:
        self.look = look
        self.width = width_px
        self.height = height_px
        # 72 dots an inch at ratio 1: a point, in which matplotlib sizes things, is then a logical pixel.
        self.figure = Figure(
            figsize=(width_px / 72, height_px / 72), dpi=72 * ratio, facecolor=look.surface, edgecolor="none"
        )
        self._place = Affine2D().scale(1 / width_px, -1 / height_px).translate(0, 1) + self.figure.transFigure
        self._renderer = FigureCanvasAgg(self.figure).get_renderer()  # type: ignore[no-untyped-call]
        self._ratio = ratio
        self._family = known_family(look.family)
        self._widths: dict[tuple[str, float, bool], float] = {}

    def line(self, x: Span, y: Span, *, color: str, width: float, layer: float = 0.0, name: str = "") -> None:
        """A straight line with blunt ends; `name` is how a test, or an SVG's reader, finds it."""
        self._add(Line2D(x, y, color=color, linewidth=width, solid_capstyle="butt"), layer, name)

    def mark(
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
    ) -> None:
        """Words on one line whose middle is at that height."""
        self.figure.text(
            x,
            y,
            text,
            transform=self._place,
            fontproperties=self._font(px, bold=bold),
            color=color,
            ha=align,
            va="center_baseline",
        )

    def width_of(self, text: str, px: float, *, bold: bool = False) -> float:
        """How wide the text will be."""
        key = (text, px, bold)
        if key not in self._widths:
            self._widths[key] = self._measured(text, self._font(px, bold=bold)) if text else 0.0
        return self._widths[key]

    def fitted(self, text: str, px: float, room: float) -> str:
        """The text, or as much of it as fits with an ellipsis."""
        if self.width_of(text, px) <= room:
            return text
        while text and self.width_of(f"{text}…", px) > room:
            text = text[:-1].rstrip()
        return f"{text}…"

    def wrapped(self, text: str, px: float, *, bold: bool = False) -> tuple[str, ...]:
        """The text in lines as wide as the page; a single longer word stands alone."""
        if self.width_of(text, px, bold=bold) <= self.width:
            return (text,)
        return tuple(self._lines(text.split(), px, bold=bold))

    def _lines(self, words: list[str], px: float, *, bold: bool) -> Iterator[str]:
        line = ""
        for word in words:
            longer = f"{line} {word}".strip()
            if line and self.width_of(longer, px, bold=bold) > self.width:
                yield line
                longer = word
            line = longer
        yield line

    def _add(self, line: Line2D, layer: float, name: str) -> None:
        line.set_transform(self._place)
        line.set_zorder(layer)
        line.set_gid(name or None)
        self.figure.add_artist(line)

    def _font(self, px: float, *, bold: bool) -> FontProperties:
        return FontProperties(family=[self._family], size=px, weight="bold" if bold else "normal")

    def _measured(self, text: str, font: FontProperties) -> float:
        wide, _, _ = self._renderer.get_text_width_height_descent(text, font, False)
        return float(wide) / self._ratio


def known_family(family: str) -> str:
    """The family if matplotlib has found it on this machine, else its own."""
    return family if any(font.name == family for font in fontManager.ttflist) else _FALLBACK_FAMILY
