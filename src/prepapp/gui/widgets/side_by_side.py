"""Two widgets beside each other, or under each other where one row has no room: large text, small windows."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override


class SideBySide(QWidget):
    """`widest`, one of the two, takes the room that is left."""

    def __init__(self, first: QWidget, second: QWidget, *, widest: QWidget, spacing: int) -> None:
        super().__init__()
        self._parts = (first, second)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for part in self._parts:
            self._box.addWidget(part, int(part is widest))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        fits = sum(self._widths()) + self._box.spacing() <= self.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way is not self._box.direction():
            self._box.setDirection(way)
            self.updateGeometry()
        super().resizeEvent(event)

    def _widths(self) -> tuple[int, int]:
        first, second = (part.minimumSizeHint().width() for part in self._parts)
        return first, second
