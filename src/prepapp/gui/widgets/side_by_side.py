"""Two widgets beside each other, or under each other where one row has no room: large text, small windows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override


class Brief(Protocol):
    """What can say less, so that two widgets fit beside each other where they otherwise would not."""

    def needed_px(self, *, is_brief: bool) -> int:
        """How wide both have to be beside each other; the same whether it is brief at the time or not."""

    def be_brief(self, on: bool, /) -> None:  # noqa: FBT001 - one word says it
        """Say less, or all of it again; asked for what it does already, it does nothing."""


class SideBySide(QWidget):
    """`widest`, one of the two, takes the room that is left; with None both are as wide.

    Below `comfort_px` each, where one is given, they stand under each other though both would fit; before
    that `brief`, where it is given, says less. `turned` tells whether they are stacked now.
    """

    turned = Signal(bool)

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        widest: QWidget | None,
        spacing: int,
        comfort_px: Callable[[], int] = int,
        brief: Brief | None = None,
    ) -> None:
        super().__init__()
        self._comfort_px, self._brief = comfort_px, brief
        self._parts = (first, second)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for part in self._parts:
            self._box.addWidget(part, int(part is widest or widest is None))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part was shown, hidden or says something else
            self._choose_way()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._choose_way()
        super().resizeEvent(event)

    def _choose_way(self) -> None:
        is_brief = self._brief is not None and self._needed_px(is_brief=False) > self.width()
        fits = self._needed_px(is_brief=is_brief) <= self.width()
        if self._brief is not None:
            self._brief.be_brief(is_brief and fits)
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way is not self._box.direction():
            self._box.setDirection(way)
            self.updateGeometry()
            self.turned.emit(not fits)

    def _needed_px(self, *, is_brief: bool) -> int:
        if self._brief is not None:
            return self._brief.needed_px(is_brief=is_brief)
        return max(sum(self._widths()), 2 * self._comfort_px()) + self._box.spacing()

    def _widths(self) -> tuple[int, int]:
        first, second = (max(part.minimumSizeHint().width(), part.minimumWidth()) for part in self._parts)
        return first, second
