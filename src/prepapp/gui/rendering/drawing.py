"""Draws the pictures of a page into Qt's text, each on the baseline of its line."""

from __future__ import annotations

from collections.abc import Mapping
from math import floor

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPyTextObject, QTextCharFormat, QTextDocument, QTextFormat, QTextLine
from typing_extensions import override

from prepapp.gui.rendering.pictures import Picture

_IMAGE = QTextFormat.ObjectTypes.ImageObject.value


class PagePictures(QPyTextObject):
    """Takes the place of Qt's image handler in one document, which would read files by an image's name."""

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures: Mapping[str, Picture] = {}
        document.documentLayout().registerHandler(_IMAGE, self)

    def show(self, pictures: Mapping[str, Picture]) -> None:
        """Draw these from now on; a name that is not among them takes no room."""
        self._pictures = pictures

    @override
    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        drawn = self._pictures.get(format.toImageFormat().name())
        return QSizeF(drawn.width, drawn.above + drawn.below) if drawn else QSizeF()

    @override
    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        if drawn := self._pictures.get(format.toImageFormat().name()):
            hangs = format.toCharFormat().verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignMiddle
            top = _top_on_baseline(QRectF(rect), drawn, _line(doc, posInDocument)) if hangs else rect.top()
            painter.drawImage(_on_whole_pixels(painter, QPointF(rect.left(), top)), drawn.image)


def _line(document: QTextDocument, position: int) -> QTextLine:
    block = document.findBlock(position)
    return block.layout().lineForTextPosition(position - block.position())


def _top_on_baseline(rect: QRectF, drawn: Picture, line: QTextLine) -> float:
    """Qt reserved room above and below the baseline, and now hands out a place centred in the line."""
    line_top = rect.top() - (line.height() - rect.height()) / 2
    return line_top + line.ascent() - drawn.ascent


def _on_whole_pixels(painter: QPainter, place: QPointF) -> QPointF:
    """A picture drawn between two pixels of the screen would be blurred."""
    screen = painter.deviceTransform()
    at = screen.map(place)
    back, _is_possible = screen.inverted()
    return back.map(QPointF(floor(at.x() + 0.5), floor(at.y() + 0.5)))  # as Qt rounds where it puts glyphs
