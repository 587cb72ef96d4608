"""The shape of a person against a level: two polygons on the same spokes, and a key that names them."""

from __future__ import annotations

from math import cos, pi, sin

from prepapp.gui.charts.canvas import Page
from prepapp.gui.charts.frame import LINES, MARKS, draw_words
from prepapp.gui.charts.picture import Region
from prepapp.gui.charts.shape_layout import ROW_EMS, is_wide, side_px
from prepapp.gui.charts.shape_plot import ShapePlot, Spoke
from prepapp.gui.charts.story import level_words
from prepapp.gui.language import number, tr

_RINGS = (25.0, 50.0, 75.0, 100.0)
_RIM_EMS = 2.2


class _Wheel:
    """Where a mastery lies on a spoke: the first one points up, the others follow the clock."""

    def __init__(self, x: float, y: float, radius: float, count: int) -> None:
        self.x, self.y, self.radius, self._count = x, y, radius, count

    def at(self, place: int, mastery: float) -> tuple[float, float]:
        """The point of a mastery (0..100) on the spoke at `place`."""
        angle, away = 2 * pi * place / self._count, self.radius * mastery / 100
        return self.x + away * sin(angle), self.y - away * cos(angle)

    def ring(self, values: list[float]) -> tuple[list[float], list[float]]:
        """The closed polygon through a value on each spoke."""
        points = [self.at(place, value) for place, value in enumerate([*values, values[0]])]
        return [x for x, _ in points], [y for _, y in points]


def paint_shape(page: Page, plot: ShapePlot) -> None:
    """The chart, filling the page."""
    em = page.look.text_px
    between = draw_words(page, plot.story, below_title=0.6)
    if between is None:
        return
    top, _ = between
    side, beside = side_px(page.width, em), is_wide(page.width, em)
    middle = side / 2 if beside else page.width / 2
    wheel = _Wheel(middle, top + side / 2, side / 2 - _RIM_EMS * em, len(plot.spokes))
    _draw_wheel(page, wheel, plot)
    _draw_polygons(page, wheel, plot)
    key = (side + 2 * em, top) if beside else (0.0, top + side + 0.5 * em)
    _draw_key(page, plot, *key)


def _draw_wheel(page: Page, wheel: _Wheel, plot: ShapePlot) -> None:
    look, px, em = page.look, page.look.caption_px, page.look.text_px
    for ring in _RINGS:
        page.curve(*wheel.ring([ring] * len(plot.spokes)), color=look.rule, width=0.8, name="ring")
    for place in range(len(plot.spokes)):
        (x, y), (out_x, out_y) = wheel.at(place, 100), wheel.at(place, 100 + 100 * 1.1 * em / wheel.radius)
        page.line((wheel.x, x), (wheel.y, y), color=look.rule, width=0.8, name="spoke")
        page.write(number(place + 1), out_x, out_y, px=px, color=look.text, align="center")


def _draw_polygons(page: Page, wheel: _Wheel, plot: ShapePlot) -> None:
    look = page.look
    expected = wheel.ring([spoke.expectation for spoke in plot.spokes])
    estimates = wheel.ring([spoke.mastery or 0.0 for spoke in plot.spokes])
    page.fill(*estimates, color=look.good, opacity=0.18, layer=LINES, name="estimate")
    page.curve(*estimates, color=look.good, width=2.0, layer=MARKS, name="estimate")
    page.curve(*expected, color=look.text, width=1.6, dashes=(5, 3), layer=MARKS, name="expectation")
    for place, spoke in enumerate(plot.spokes):
        _draw_point(page, wheel.at(place, spoke.mastery or 0.0), spoke)


def _draw_point(page: Page, at: tuple[float, float], spoke: Spoke) -> None:
    look, em = page.look, page.look.text_px
    is_known = spoke.mastery is not None
    color = look.good if is_known else look.muted
    fill = color if is_known else look.surface
    page.sign(*at, "o", size=0.6 * em, fill=fill, edge=color, edge_width=1.5, layer=MARKS + 1)


def _draw_key(page: Page, plot: ShapePlot, left: float, top: float) -> None:
    look, em, px = page.look, page.look.text_px, page.look.caption_px
    line = ROW_EMS * em
    for place, spoke in enumerate(plot.spokes):
        y = top + (place + 0.5) * line
        page.write(number(place + 1), left + 1.4 * em, y, px=px, color=look.muted, align="right")
        words = _numbers(spoke, plot)
        room = page.width - left - 2.6 * em - page.width_of(words, px)
        page.write(page.fitted(spoke.name, px, room - em), left + 2.2 * em, y, px=px, color=look.text)
        page.write(words, page.width, y, px=px, color=look.muted, align="right")
        page.region(Region(left, y - line / 2, page.width - left, line, spoke.sentence, spoke.area_id))


def _numbers(spoke: Spoke, plot: ShapePlot) -> str:
    known = tr("–", "no estimate") if spoke.mastery is None else number(spoke.mastery)
    return tr(
        "{mastery}, {level} {expected}",
        "an estimate, and what a level expects",
        mastery=known,
        level=level_words(plot.level),
        expected=number(spoke.expectation),
    )
