"""The question with a drawer of tools beside or below it; where there is no room for both, one of them."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

STEP = 40
"""How much a key press widens the drawer, in logical pixels."""


class Side(Enum):
    """Where the drawer stands."""

    RIGHT = auto()
    LEFT = auto()
    BELOW = auto()


class Workbench(QSplitter):
    """Two panes of which the drawer may be moved to another side and made larger.

    `narrowest` tells how wide the question has to be for its words; with less, in a small window and large
    text, it makes room for the drawer until that is put away.
    """

    def __init__(
        self, main: QWidget, drawer: QWidget, *, drawer_size: int, narrowest: Callable[[], int]
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._narrowest = narrowest
        self._main, self._drawer = main, drawer
        self._size = drawer_size
        self.side = Side.RIGHT
        self.setProperty("role", "workbench")
        self.setChildrenCollapsible(False)
        self.addWidget(main)
        self.addWidget(drawer)
        self.splitterMoved.connect(self._keep_size)
        self._stretch()

    def move_to(self, side: Side) -> None:
        """Put the drawer on a side; it keeps its size as far as that has room."""
        self.side = side
        self.setOrientation(Qt.Orientation.Vertical if side is Side.BELOW else Qt.Orientation.Horizontal)
        self.insertWidget(0 if side is Side.LEFT else 1, self._drawer)
        self._stretch()
        self.fit()

    def widen(self, steps: int) -> None:
        """Make the drawer larger by so many steps, smaller where they are negative."""
        self._size += steps * STEP
        self.fit()
        self._keep_size()

    def fit(self) -> None:
        """Give the drawer its size and the rest to the question, or all of it to one of them."""
        self._main.setVisible(self._drawer.isHidden() or self._has_room())
        rest = max(self._length() - self._size, 0)
        self.setSizes([self._size, rest] if self.side is Side.LEFT else [rest, self._size])

    def _has_room(self) -> bool:
        if self.side is Side.BELOW:
            return self.height() >= 2 * self._drawer.minimumSizeHint().height()
        return self.width() >= self._narrowest() + self._drawer.minimumSizeHint().width() + self.handleWidth()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._drawer.isHidden():
            self._main.setVisible(self._has_room())

    def _length(self) -> int:
        return self.height() if self.side is Side.BELOW else self.width()

    def _keep_size(self) -> None:
        if self._drawer.isVisible():
            self._size = self.sizes()[self.indexOf(self._drawer)]

    def _stretch(self) -> None:
        self.setStretchFactor(self.indexOf(self._main), 1)
        self.setStretchFactor(self.indexOf(self._drawer), 0)
