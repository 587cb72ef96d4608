"""Widgets beside each other that go on in the next line where there is no room, as words do."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from prepapp.gui.widgets.tab_order import tab_in

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
        there = tuple(self._widgets)
        self._widgets.append(widget)
        was_hidden = widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        widget.setParent(self)
        widget.setVisible(not was_hidden)
        if self.parentWidget() is not None:  # or all of it comes into its place in its order
            tab_in(self, there, widget)
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
        shown = self._wanted()
        width = sum(one.width for one in shown) + self._spacing * max(len(shown) - 1, 0)
        return QSize(width, _height(shown))

    @override
    def minimumSizeHint(self) -> QSize:
        shown = self._wanted()
        return QSize(max((one.width for one in shown), default=0), _height(shown))

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
        top, lines = 0, self._lines(self.width())
        columns = max((len(line) for line in lines), default=0)
        for line in lines:
            self._place_line(line, top, columns)
            top += _height(line) + self._spacing

    def _place_line(self, line: list[_Wanted], top: int, columns: int) -> None:
        free = max(self.width() - sum(one.width for one in line) - self._spacing * (len(line) - 1), 0)
        left = free if self._rest is Rest.LEFT else 0
        share = self._shared_out(line, free, columns)
        for one in line:
            kept = min(one.width + share, self.width())
            above = (_height(line) - one.height) // 2
            one.widget.setGeometry(QRect(left, top + above, kept, one.height))
            left += kept + self._spacing

    def _shared_out(self, line: list[_Wanted], free: int, columns: int) -> int:
        """What each of a line gets of the room it leaves; columns stay columns where a line is not full."""
        if self._rest is not Rest.SHARED:
            return 0
        if not self._is_even:
            return free // len(line)
        width = line[0].width
        return max((self.width() - columns * width - (columns - 1) * self._spacing) // columns, 0)

    def _shown(self) -> list[QWidget]:
        return [one for one in self._widgets if not one.isHidden()]

    def _wanted(self) -> list[_Wanted]:
        """What each of them asks for; asked once for all that follows, since asking takes the time."""
        hints = [(one, one.sizeHint()) for one in self._shown()]
        found = [_Wanted(one, max(hint.width(), one.minimumWidth()), hint.height()) for one, hint in hints]
        if not self._is_even:
            return found
        widest = max((one.width for one in found), default=0)
        return [one._replace(width=widest) for one in found]

    def _lines(self, width: int) -> list[list[_Wanted]]:
        """As few as there can be; where the rest is shared, with as many in the last one as in the others."""
        wanted = self._wanted()
        lines = self._filled(wanted, width, len(wanted))
        if self._rest is not Rest.SHARED or len(lines) < 2:
            return lines
        balanced = self._filled(wanted, width, -(-len(wanted) // len(lines)))
        return balanced if len(balanced) == len(lines) else lines

    def _filled(self, wanted: list[_Wanted], width: int, most: int) -> list[list[_Wanted]]:
        """Lines of at most so many, each as full as it can be."""
        lines: list[list[_Wanted]] = []
        used = 0
        for one in wanted:
            if lines and len(lines[-1]) < most and used + self._spacing + one.width <= width:
                lines[-1].append(one)
                used += self._spacing + one.width
            else:
                lines.append([one])
                used = one.width
        return lines


class _Wanted(NamedTuple):
    """A widget and the size it asks for."""

    widget: QWidget
    width: int
    height: int


def _height(line: list[_Wanted]) -> int:
    return max((one.height for one in line), default=0)
