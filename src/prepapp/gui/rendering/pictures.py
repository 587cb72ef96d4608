"""Typeset formulas as pictures that stand on the text's baseline, sharp on the screen they are for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter

from prepapp.gui.rendering.typeset import Typeset


@dataclass(frozen=True, slots=True)
class Picture:
    """An image and where the baseline runs through it, in whole logical pixels."""

    image: QImage
    width: int
    ascent: int
    descent: int
    above: int
    """Room the line keeps above the baseline; less than `ascent` where the gap between lines has enough."""
    below: int


@lru_cache(maxsize=256)
def picture(formula: Typeset, *, ratio: float) -> Picture:
    """The formula for a line of text, drawn with `ratio` pixels of the screen to a logical one."""
    descent = max(ceil(formula.descent), 0)
    return _drawn(formula, max(ceil(formula.ascent), descent, 1), descent, ratio)


@lru_cache(maxsize=128)
def cropped(formula: Typeset, *, ratio: float) -> Picture:
    """The formula for a line of its own, no higher than it is."""
    return _drawn(formula, ceil(formula.ascent) + 1, ceil(formula.descent) + 1, ratio)


def _drawn(formula: Typeset, ascent: int, descent: int, ratio: float) -> Picture:
    width = max(ceil(formula.width + 2 * formula.margin), 1)
    image = _blank(width, max(ascent + descent, 1), ratio)
    _draw(formula, image, baseline=ascent)
    return Picture(image, width, ascent, descent, above=ascent, below=descent)


def _blank(width: int, height: int, ratio: float) -> QImage:
    image = QImage(ceil(width * ratio), ceil(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _draw(formula: Typeset, image: QImage, *, baseline: int) -> None:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(formula.svg))
    box = renderer.viewBoxF()
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, baseline + box.top(), box.width(), box.height()))
    painter.end()


@lru_cache(maxsize=256)
def hanging_px(family: str, above: int, below: int) -> int:
    """The font size around an image at which Qt reserves exactly that much above and below the baseline.

    For an image aligned to the middle Qt reserves (H + x / 2) / 2 above, x being the rounded x-height of the
    font around it, and the rest of H below: so a font with x = 2 (above - below) it is.
    """
    wanted = 2 * (above - below)
    size = max(1, round(wanted * 100 / max(_x_height(family, 100), 1)))
    while size > 1 and _x_height(family, size) > wanted:
        size -= 1
    while _x_height(family, size) < wanted:
        size += 1
    return size


def _x_height(family: str, px: int) -> int:
    font = QFont(family)
    font.setPixelSize(px)
    return QFontMetrics(font).xHeight()
