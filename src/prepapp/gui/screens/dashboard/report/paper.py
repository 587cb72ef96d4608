"""Pages of paper that are filled from top to bottom, as a PDF: words and drawings, none cut in two."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer

from prepapp import __version__
from prepapp.gui.charts.look import Look
from prepapp.gui.language import number

_DOTS_AN_INCH = 1200
_UNITS_AN_INCH = 96
_MARGIN_MM = 17.0
_FOOT = 30.0
"""Room for the line at the foot of a page."""
_FOOT_PX = 10
_SPACING = 135
"""Height of a line in per cent of its letters."""


Placed: TypeAlias = tuple[str, float, float, Qt.AlignmentFlag]
"""A text, where it begins, how wide its room is, and at which side of it the text stands."""


class Paper:
    """A PDF in the making, measured in 96ths of an inch; leave the `with` block, then take `content`.

    What does not fit on the rest of a page begins the next one. The foot says `footer` and the page.
    """

    def __init__(self, look: Look, *, title: str, footer: str) -> None:
        self.look = look
        self._footer = footer
        self._bytes = QByteArray()
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = _writer(self._buffer, title)
        self._scale = _DOTS_AN_INCH / _UNITS_AN_INCH
        self.width = self._writer.width() / self._scale
        self.height = self._writer.height() / self._scale - _FOOT
        self._y, self._page = 0.0, 1
        self._painter = QPainter(self._writer)
        self._painter.scale(self._scale, self._scale)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def __enter__(self) -> Paper:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._foot()
        self._painter.end()
        self._buffer.close()

    @property
    def content(self) -> bytes:
        """The file."""
        return bytes(self._bytes.data())

    @property
    def room(self) -> float:
        """What is left of the page."""
        return self.height - self._y

    def space(self, height: float) -> None:
        """Leave so much empty, but not at the head of a page."""
        if self._y:
            self._y += height

    def keep(self, height: float) -> None:
        """Begin a page unless this one has so much room."""
        if self.room < height and self._y:
            self._turn()

    def words(
        self,
        text: str,
        *,
        px: int,
        bold: bool = False,
        color: str = "",
        indent: float = 0.0,
        sign: tuple[str, str] | None = None,
    ) -> None:
        """A paragraph; `sign` is a letter and its colour, before the first word."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.setDefaultFont(self.font(px, bold=bold))
        cursor = QTextCursor(document)
        cursor.setBlockFormat(_spaced())
        if sign is not None:
            cursor.insertText(f"{sign[0]}\N{NO-BREAK SPACE}", _ink(sign[1]))
        cursor.insertText(text, _ink(color or self.look.text))
        document.setTextWidth(self.width - indent)
        height = document.size().height()
        self.keep(height)
        self._painter.save()
        self._painter.translate(indent, self._y)
        document.drawContents(self._painter)
        self._painter.restore()
        self._y += height

    def height_of(self, drawing: QSvgRenderer) -> float:
        """How high a drawing is that is as wide as the page."""
        size = drawing.viewBoxF().size()
        return self.width * size.height() / size.width()

    def picture(self, drawing: QSvgRenderer) -> None:
        """A drawing as wide as the page."""
        height = self.height_of(drawing)
        self.keep(height)
        drawing.render(self._painter, QRectF(0, self._y, self.width, height))
        self._y += height

    def font(self, px: int, *, bold: bool = False) -> QFont:
        """The font of the report in that size."""
        font = QFont(self.look.family)
        font.setPixelSize(px)
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def line_of(self, texts: Sequence[Placed], *, height: float, font: QFont, color: str) -> None:
        """Texts side by side on a line of that height."""
        self._painter.setFont(font)
        for text, x, width, side in texts:
            box = QRectF(x, self._y, width, height)
            self._painter.setPen(QColor(color))
            self._painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)
        self._y += height

    def rule(self, color: str, width: float) -> None:
        """A line from side to side."""
        self._painter.setPen(QPen(QColor(color), width))
        self._painter.drawLine(QPointF(0, self._y), QPointF(self.width, self._y))

    def _turn(self) -> None:
        self._foot()
        self._writer.newPage()
        self._y, self._page = 0.0, self._page + 1

    def _foot(self) -> None:
        self._painter.setFont(self.font(_FOOT_PX))
        self._painter.setPen(QColor(self.look.muted))
        box = QRectF(0, self.height + _FOOT - 16, self.width, 16)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignLeft, self._footer)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignRight, number(self._page))


def _ink(color: str) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setForeground(QColor(color))
    return letters


def _spaced() -> QTextBlockFormat:
    lines = QTextBlockFormat()
    lines.setLineHeight(_SPACING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return lines


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator(f"prepapp {__version__}")
    writer.setResolution(_DOTS_AN_INCH)
    is_us = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if is_us else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    unit = QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, unit))
    return writer
