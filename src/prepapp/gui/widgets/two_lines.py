"""Rows of a list that say what it is, and quieter below it, what of it, if there is anything to be said."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from prepapp.gui.theme.theme import Theme

DETAIL: Final = Qt.ItemDataRole.UserRole + 1
"""What the second line says."""
SIGN: Final = Qt.ItemDataRole.UserRole + 2
"""What stands before both, in a column of its own."""
_WRAPS: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_UNBOUND: Final = 100_000
Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """Both go on in further lines where one has no room."""

    def __init__(self, view: QListWidget, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        view.setItemDelegate(self)
        view.setResizeMode(QListWidget.ResizeMode.Adjust)
        view.setWordWrap(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        room = self._inside(QRect(0, 0, self._view.viewport().width(), _UNBOUND))
        places = self._places(room, index)
        return QSize(0, places[-1].bottom() - places[0].top() + 1 + 2 * self._gap)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        room = self._inside(option.rect)
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.color("text"))
        painter.drawText(room, _WRAPS, _sign(index))
        places = self._places(room, index)
        said = zip(places, _words(index), self._fonts(index), ("text", "text_muted"), strict=False)
        for place, words, font, color in said:
            painter.setFont(font)
            painter.setPen(self._theme.color(color))
            painter.drawText(place, _WRAPS, words)

    def _places(self, room: QRect, index: Index) -> list[QRect]:
        places, top = [], room.top()
        room = room.adjusted(self._beside_sign(index), 0, 0, 0)
        for words, font in zip(_words(index), self._fonts(index), strict=False):
            height = QFontMetrics(font).boundingRect(0, 0, room.width(), _UNBOUND, _WRAPS, words).height()
            places.append(QRect(room.left(), top, room.width(), height))
            top += height + self._theme.space(2)
        return places

    def _inside(self, rect: QRect) -> QRect:
        return rect.adjusted(self._gap, self._gap, -self._gap, 0)

    def _beside_sign(self, index: Index) -> int:
        return round(1.5 * self._theme.metrics.body_px) if _sign(index) else 0

    @property
    def _gap(self) -> int:
        return self._theme.space(9)

    def _fonts(self, index: Index) -> tuple[QFont, QFont]:
        """The title is strong where something stands below it."""
        title = self._theme.font()
        if len(_words(index)) > 1:
            title.setWeight(QFont.Weight.DemiBold)
        return title, self._theme.font("caption")


def two_lines(title: str, detail: str) -> QListWidgetItem:
    """A row of such a list, which a screen reader says in one go."""
    made = QListWidgetItem(title)
    made.setData(DETAIL, detail)
    made.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {detail}")
    return made


def _sign(index: Index) -> str:
    return str(index.data(SIGN) or "")


def _words(index: Index) -> tuple[str, ...]:
    return tuple(str(one) for one in (index.data(), index.data(DETAIL)) if one)
