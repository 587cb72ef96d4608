"""The picture that Agg, matplotlib's renderer, makes of a page: no figure, no list of fonts, any thread.

A figure with its canvas takes longer to import than a dashboard to draw. So parts go to the renderer itself,
with what it reads of a graphics context; `figures` hands the same parts to matplotlib's own artists, and a
test holds the two against each other.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import Any, ClassVar, assert_never

import numpy as np
import numpy.typing as npt
from matplotlib.backends._backend_agg import RendererAgg  # type: ignore[attr-defined]  # its stub is empty
from matplotlib.colors import to_rgb, to_rgba
from matplotlib.markers import MarkerStyle
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.lettering import width_of, written
from prepapp.gui.charts.parts import Line, Part, Point, Shape, Sign, Stroke
from prepapp.gui.charts.picture import Picture
from prepapp.gui.charts.typeface import Typeface

MIDDLE = 0.36
"""How far the middle of a line of words lies above its baseline, in ems."""
_SHARES = {"left": 0.0, "center": 0.5, "right": 1.0}
_AS_IT_IS = np.eye(3)


def picture_of(page: Page) -> Picture:
    """Draw what is on a page."""
    width, height = (int(round(px * page.ratio, 6)) for px in (page.width, page.height))
    renderer = RendererAgg(width, height, 72 * page.ratio)
    np.asarray(renderer)[:] = [round(255 * channel) for channel in to_rgba(page.look.surface)]
    sheet = _Sheet(renderer, height, page.ratio, page.look.typeface)
    for part in sorted(page.parts, key=attrgetter("layer")):
        sheet.draw(part)
    return Picture(width, height, page.ratio, bytes(memoryview(renderer)), tuple(page.regions))


class _Pen:
    """What the renderer reads of a graphics context, by the names it reads it under."""

    _alpha: ClassVar[float] = 1.0
    _forced_alpha: ClassVar[bool] = False
    _antialiased: ClassVar[int] = 1
    _cliprect: ClassVar[None] = None
    _hatch: ClassVar[None] = None

    def __init__(
        self,
        color: tuple[float, ...],
        width: float,
        *,
        cap: str = "butt",
        join: str = "round",
        dashes: tuple[float, float] | None = None,
        snaps: bool | None = None,
    ) -> None:
        self._rgb, self._linewidth = color, width
        self._capstyle, self._joinstyle = cap, join
        self._dashes = dashes
        self._snaps = snaps

    def get_dashes(self) -> tuple[float, list[float] | None]:
        return 0.0, [length * self._linewidth for length in self._dashes] if self._dashes else None

    def get_snap(self) -> bool | None:
        return self._snaps

    def get_clip_path(self) -> tuple[None, None]:
        return None, None

    def get_hatch_path(self) -> None:
        return None

    def get_hatch_color(self) -> tuple[float, ...]:
        return self._rgb

    def get_hatch_linewidth(self) -> float:
        return 1.0

    def get_sketch_params(self) -> None:
        return None


class _Sheet:
    """Puts parts on the renderer, whose dots are counted from the bottom."""

    def __init__(self, renderer: Any, height: int, ratio: float, typeface: Typeface | None) -> None:
        self._renderer, self._height, self._ratio, self._typeface = renderer, height, ratio, typeface

    def draw(self, part: Part) -> None:
        match part:
            case Stroke():
                self._stroke(part)
            case Shape():
                self._shape(part)
            case Sign():
                self._sign(part)
            case Line():
                self._line(part)
            case _:
                assert_never(part)

    def _stroke(self, part: Stroke) -> None:
        cap = "butt" if part.is_blunt or part.dashes else "projecting"
        pen = _Pen(to_rgba(part.color), part.width, cap=cap, dashes=part.dashes)
        self._renderer.draw_path(pen, Path(self._dots(part.points)), _AS_IT_IS, None)

    def _shape(self, part: Shape) -> None:
        pen = _Pen((0.0, 0.0, 0.0, 0.0), 0.0, join="miter")
        outline = Path(self._dots((*part.points, part.points[0])), closed=True)
        self._renderer.draw_path(pen, outline, _AS_IT_IS, to_rgba(part.color, part.opacity))

    def _sign(self, part: Sign) -> None:
        size, marker = part.size * self._ratio, _marker(part.marker)
        threshold = marker.get_snap_threshold()
        pen = _Pen(
            to_rgba(part.edge),
            part.edge_width,
            cap=marker.get_capstyle(),
            join=marker.get_joinstyle(),
            snaps=size >= threshold if threshold is not None else None,
        )
        self._renderer.draw_markers(
            pen,
            marker.get_path(),
            (marker.get_transform() + Affine2D().scale(size)).frozen(),
            Path(self._dots([part.at])),
            _AS_IT_IS,
            to_rgba(part.fill),
        )

    def _line(self, part: Line) -> None:
        px = part.px * self._ratio
        words = written(part.text, px, self._typeface, bold=part.is_bold)
        if words is None:
            return
        [[x, y]] = self._dots([part.at])
        x -= width_of(part.text, px, self._typeface, bold=part.is_bold) * _SHARES[part.align]
        height, width = words.ink.shape
        dots = np.empty((height, width, 4), dtype=np.uint8)
        dots[..., :3] = [round(255 * channel) for channel in to_rgb(part.color)]
        dots[..., 3] = words.ink
        bottom = round(y - MIDDLE * px) + words.top - height
        lowest_first = np.ascontiguousarray(dots[::-1])
        self._renderer.draw_image(_Pen((0.0,) * 4, 0.0), round(x) + words.left, bottom, lowest_first)

    def _dots(self, points: tuple[Point, ...] | list[Point]) -> npt.NDArray[np.float64]:
        return np.asarray(points) * (self._ratio, -self._ratio) + (0.0, self._height)


@cache
def _marker(name: str) -> MarkerStyle:
    return MarkerStyle(name)
