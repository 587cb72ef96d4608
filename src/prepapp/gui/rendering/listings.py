"""Finds the code listings of a shown page, so that a view can draw their boxes with round corners."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument, QTextFormat, QTextFrame, QTextTable

_IS_LISTING = QTextFormat.Property.UserProperty


def take_over_backgrounds(document: QTextDocument) -> bool:
    """Mark the listings and leave their background to whoever paints the boxes; whether there are any."""
    has_any = False
    for table in list(_tables(document.rootFrame())):
        if table.rows() == table.columns() == 1:
            table_format = table.format()
            table_format.clearBackground()
            table_format.setProperty(_IS_LISTING, True)
            table.setFormat(table_format)
            has_any = True
    return has_any


def listing_boxes(document: QTextDocument) -> Iterator[QRectF]:
    """Where the listings are: around their one block, for Qt tells a table's own place wrongly."""
    layout = document.documentLayout()
    for table in _tables(document.rootFrame()):
        if table.format().boolProperty(_IS_LISTING):
            cell = table.cellAt(0, 0)
            around = cell.format().toTableCellFormat()
            yield layout.blockBoundingRect(cell.firstCursorPosition().block()).adjusted(
                -around.leftPadding(), -around.topPadding(), around.rightPadding(), around.bottomPadding()
            )


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            yield child
        yield from _tables(child)
