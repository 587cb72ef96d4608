"""A page whose bars stand still while the window is high enough, and scroll with the rest where not."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget
from typing_extensions import override

from prepapp.gui.widgets.parts import scroll


class _Page(QWidget):
    """As high as its parts have to be at its width; a taller window gives it more."""

    @override
    def heightForWidth(self, width: int, /) -> int:
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1


def scrolling_where_low(parts: QBoxLayout) -> QScrollArea:
    """Parts under each other, each at least as high as it may be: what has no room is scrolled to."""
    page = _Page()
    page.setLayout(parts)
    area = QScrollArea()
    scroll(area, page)
    return area
