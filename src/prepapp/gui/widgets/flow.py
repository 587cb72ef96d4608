"""Widgets beside each other that go on in the next line where there is no room, as words do."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

_REASONS: Final = {QEvent.Type.LayoutRequest, QEvent.Type.Show}
"""A widget was shown, hidden or wants another size; while all are hidden, they do not say so."""


class Rest(Enum):
    """Where the room goes that a line leaves."""

    RIGHT = auto()
    LEFT = auto()
    SHARED = auto()


class Flow(QWidget):
    """As wide as one line of its widgets if it may be, and at least as wide as the widest of them.

    With `is_even` all are as wide as the widest, so that lines form columns. It is a widget, not a layout: a
    layout made in Python may be collected before the items that Qt asks it for.
    """

    def __init__(
        self, *widgets: QWidget, spacing: int = 8, rest: Rest = Rest.RIGHT, is_even: bool = False
    ) -> None:
        super().__init__()
        self._widgets: list[QWidget] = []
        self._is_even = is_even
        self._spacing = spacing
        self._rest = rest
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """One more, at the end."""
        self._widgets.append(widget)
        was_hidden = widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        widget.setParent(self)
        widget.setVisible(not was_hidden)
        self.updateGeometry()

    def drop(self, widget: QWidget) -> None:
        """One of them no longer."""
        self._widgets.remove(widget)
        widget.hide()
        widget.deleteLater()
        self._place()
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(_height(line) for line in lines) + self._spacing * max(len(lines) - 1, 0)

    @override
    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(self._width(one) for one in shown) + self._spacing * max(len(shown) - 1, 0)
        return QSize(width, _height(shown))

    @override
    def minimumSizeHint(self) -> QSize:
        shown = self._shown()
        return QSize(max((self._width(one) for one in shown), default=0), _height(shown))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in _REASONS:
            self._place()
            self.updateGeometry()
        return super().event(event)

    def _place(self) -> None:
        top = 0
        for line in self._lines(self.width()):
            self._place_line(line, top)
            top += _height(line) + self._spacing

    def _place_line(self, line: list[QWidget], top: int) -> None:
        widths = [self._width(one) for one in line]
        free = max(self.width() - sum(widths) - self._spacing * (len(line) - 1), 0)
        left = free if self._rest is Rest.LEFT else 0
        share = self._shared_out(line, free)
        for widget, width in zip(line, widths, strict=True):
            kept = min(width + share, self.width())
            above = (_height(line) - widget.sizeHint().height()) // 2
            widget.setGeometry(QRect(left, top + above, kept, widget.sizeHint().height()))
            left += kept + self._spacing

    def _shared_out(self, line: list[QWidget], free: int) -> int:
        """What each of a line gets of the room it leaves; columns stay columns where a line is not full."""
        if self._rest is not Rest.SHARED:
            return 0
        if not self._is_even:
            return free // len(line)
        width = self._width(line[0])
        columns = max((self.width() + self._spacing) // (width + self._spacing), 1)
        columns = min(columns, len(self._shown()))
        return max((self.width() - columns * width - (columns - 1) * self._spacing) // columns, 0)

    def _width(self, widget: QWidget) -> int:
        asked = self._shown() if self._is_even else [widget]
        return max(max(one.sizeHint().width(), one.minimumWidth()) for one in asked)

    def _shown(self) -> list[QWidget]:
        return [one for one in self._widgets if not one.isHidden()]

    def _lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        used = 0
        for widget in self._shown():
            if lines and used + self._spacing + self._width(widget) <= width:
                lines[-1].append(widget)
                used += self._spacing + self._width(widget)
            else:
                lines.append([widget])
                used = self._width(widget)
        return lines


def _height(line: list[QWidget]) -> int:
    return max((one.sizeHint().height() for one in line), default=0)
