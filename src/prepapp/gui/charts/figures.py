"""A page as a matplotlib figure, which writes files: the same parts as artists."""

from __future__ import annotations

from typing import Any, assert_never

from matplotlib.artist import Artist
from matplotlib.backends import backend_agg, backend_svg  # noqa: F401 - files ask for them by name: say so
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon
from matplotlib.text import Text
from matplotlib.transforms import Affine2D
from typing_extensions import override

from prepapp.gui.charts.agg import MIDDLE
from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.parts import Line, Part, Shape, Sign, Stroke

FALLBACK_FAMILY: str = fontManager.defaultFamily["ttf"]
"""Ships inside matplotlib."""


class Words(Text):
    """One line of text whose middle is at its height: no layout, no mathematics, no turning."""

    @override
    def draw(self, renderer: Any) -> None:
        text, properties = self.get_text(), self.get_fontproperties()
        if not text:
            return
        width, *_ = renderer.get_text_width_height_descent(text, properties, ismath=False)
        x, y = self.get_transform().transform(self.get_position())
        x -= width * {"left": 0.0, "center": 0.5, "right": 1.0}[self.get_horizontalalignment()]
        y -= renderer.points_to_pixels(properties.get_size_in_points()) * MIDDLE
        if renderer.flipy():
            y = renderer.get_canvas_width_height()[1] - y
        gc = renderer.new_gc()
        gc.set_foreground(self.get_color())
        renderer.draw_text(gc, x, y, text, properties, 0.0, ismath=False)
        gc.restore()


def figure_of(page: Page) -> Figure:
    """The figure of what is on a page."""
    # 72 dots an inch at ratio 1: a point, in which matplotlib sizes things, is then a logical pixel.
    size = page.width / 72, page.height / 72
    figure = Figure(figsize=size, dpi=72 * page.ratio, facecolor=page.look.surface, edgecolor="none")
    place = Affine2D().scale(page.ratio, -page.ratio).translate(0, page.ratio * page.height)
    family = known_family(page.look.family)
    for part in page.parts:
        artist = _artist(part, family)
        artist.set_transform(place)
        artist.set_zorder(part.layer)
        figure.add_artist(artist)
    return figure


def known_family(family: str) -> str:
    """The family if matplotlib has found it on this machine, else its own."""
    return family if any(one.name == family for one in fontManager.ttflist) else FALLBACK_FAMILY


def _artist(part: Part, family: str) -> Artist:
    match part:
        case Stroke():
            return _stroke(part)
        case Shape():
            made = Polygon(part.points, facecolor=part.color, alpha=part.opacity, linewidth=0)
            made.set_gid(part.name or None)
            return made
        case Sign():
            return _sign(part)
        case Line():
            font = FontProperties(family=[family], size=part.px, weight="bold" if part.is_bold else "normal")
            words = Words(*part.at, part.text, color=part.color, fontproperties=font)
            words.set_horizontalalignment(part.align)
            words.set_verticalalignment("center_baseline")
            return words
        case _:
            assert_never(part)


def _stroke(part: Stroke) -> Line2D:
    x, y = zip(*part.points, strict=True)
    made = Line2D(x, y, color=part.color, linewidth=part.width)
    made.set_solid_joinstyle("round")
    made.set_solid_capstyle("butt" if part.is_blunt else "projecting")
    if part.dashes:
        made.set_linestyle((0, part.dashes))
    made.set_gid(part.name or None)
    return made


def _sign(part: Sign) -> Line2D:
    made = Line2D(
        [part.at[0]],
        [part.at[1]],
        marker=part.marker,
        markersize=part.size,
        markerfacecolor=part.fill,
        markeredgecolor=part.edge,
        markeredgewidth=part.edge_width,
        linestyle="none",
    )
    made.set_gid("mark")
    return made
