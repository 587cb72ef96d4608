"""The badge of a person: a disc of their colour with their initial, drawn as a picture of any size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from prepapp.domain.people import Colour, Person
from prepapp.gui.theme.tokens import Tokens

_PLACES = {colour: place for place, colour in enumerate(Colour)}
_DRAWN_PX = 96
"""Larger than it is ever shown: Qt makes smaller ones of it."""


def badge(person: Person, tokens: Tokens) -> QIcon:
    """The badge of a person in a look; without a name it is the disc alone."""
    picture = QPixmap(_DRAWN_PX, _DRAWN_PX)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(tokens.series[_PLACES[person.colour]]))
    painter.setPen(Qt.PenStyle.NoPen)
    disc = QRectF(2, 2, _DRAWN_PX - 4, _DRAWN_PX - 4)
    painter.drawEllipse(disc)
    font = QFont()
    font.setPixelSize(_DRAWN_PX * 6 // 10)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(tokens.window))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, person.initial)
    painter.end()
    return QIcon(picture)
