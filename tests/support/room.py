"""Whether what is on a screen has its room: no edge cuts it without a way there, nothing lies on it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollBar,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QTextEdit,
    QTreeWidget,
    QWidget,
)

from prepapp.gui.widgets.chart_view import ChartView

SLACK_PX: Final = 4
"""Frames may touch, and fonts round; less than this does not reach a word."""
FEWEST_ROWS: Final = 2
"""A list of more is not read through a slit of one."""
_SEEN: Final = (
    QLabel,
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    ChartView,
)
_FRAMED: Final = ("card", "banner", "drawer")


def crowded(root: QWidget) -> list[str]:
    """What a person would see as broken, in words."""
    return [*cut_off(root), *overlapping(root), *elided(root), *slits(root)]


def cut_off(root: QWidget) -> list[str]:
    """Things of which a part lies beyond an edge to which nothing scrolls."""
    return [
        f"{told(widget)} is cut off by {type(edge).__name__}"
        for widget in _shown(root)
        if _is_seen(widget) and (edge := _edge_that_cuts(widget, root)) is not None
    ]


def overlapping(root: QWidget) -> list[str]:
    """Things that lie on each other though they are beside each other in the same place."""
    found = []
    for parent in (root, *_shown(root)):
        if not isinstance(parent, QAbstractScrollArea):
            beside = [one for one in _children(parent) if _takes_room(one)]
            found += [
                f"{told(one)} and {told(other)} lie on each other"
                for one, other in combinations(beside, 2)
                if _overlap(one.geometry(), other.geometry())
            ]
    return found


def elided(root: QWidget) -> list[str]:
    """Choices and rows whose words do not fit; a table's long texts may."""
    found = []
    for widget in _shown(root):
        if (
            isinstance(widget, QComboBox)
            and not _is_full_width(widget)
            and _room_in(widget) < _words_of(widget)
        ):
            found.append(f"{told(widget)} cuts “{widget.currentText()}”")
        elif isinstance(widget, QListWidget | QTreeWidget):
            found += [f"{told(widget)} cuts “{words}”" for words in _cut_rows(widget)]
        elif isinstance(widget, QTableView):
            found += [f"{told(widget)} cuts the title “{words}”" for words in _cut_titles(widget)]
    return found


def slits(root: QWidget) -> list[str]:
    """Lists that have more to show than there is room to read any of it, and fields lower than a line."""
    found = []
    for widget in _shown(root):
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            height = _rows_height(widget)
            if widget.viewport().height() + SLACK_PX < height:
                found.append(f"{told(widget)} is {widget.viewport().height()} high, its rows need {height}")
        elif isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly():
            lines = FEWEST_ROWS * widget.fontMetrics().lineSpacing()
            if widget.viewport().height() + SLACK_PX < lines:
                found.append(f"{told(widget)} is {widget.viewport().height()} high, two lines need {lines}")
    return found


def told(widget: QWidget) -> str:
    """A widget in words."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} “{text or widget.accessibleName()}”"


def _shown(root: QWidget) -> Iterator[QWidget]:
    return (one for one in root.findChildren(QWidget) if one.isVisible() and one.window() is root.window())


def _is_seen(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar) or isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
        return False
    is_empty = isinstance(widget, QLabel) and not widget.text() and widget.pixmap().isNull()
    is_frame = isinstance(widget, QFrame) and widget.property("role") in _FRAMED
    return (isinstance(widget, _SEEN) and not is_empty) or is_frame


def _edge_that_cuts(widget: QWidget, root: QWidget) -> QWidget | None:
    """The widget around it whose edge goes through it, or beyond which it lies, if nothing scrolls there."""
    place, inner = widget.rect(), widget
    while inner is not root and (around := inner.parentWidget()) is not None:
        place = QRect(inner.mapToParent(place.topLeft()), place.size())
        area = around.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is around:
            beside, below = (
                not _scrolls(area, Qt.Orientation.Horizontal),
                not _scrolls(area, Qt.Orientation.Vertical),
            )
            if _leaves(place, around.rect(), beside=beside, below=below):
                return area
            place = _within(place, around.rect())
        elif _leaves(place, around.rect(), beside=True, below=True):
            return around
        inner = around
    return None


def _scrolls(area: QAbstractScrollArea, way: Qt.Orientation) -> bool:
    is_across = way is Qt.Orientation.Horizontal
    bar = area.horizontalScrollBar() if is_across else area.verticalScrollBar()
    policy = area.horizontalScrollBarPolicy() if is_across else area.verticalScrollBarPolicy()
    return bar.maximum() > 0 and policy is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _leaves(place: QRect, room: QRect, *, beside: bool, below: bool) -> bool:
    is_beside = place.left() < room.left() - SLACK_PX or place.right() > room.right() + SLACK_PX
    is_below = place.top() < room.top() - SLACK_PX or place.bottom() > room.bottom() + SLACK_PX
    return (beside and is_beside) or (below and is_below)


def _within(place: QRect, room: QRect) -> QRect:
    """Where it is once it was scrolled into sight."""
    return QRect(room.topLeft(), place.size().boundedTo(room.size()))


def _children(parent: QWidget) -> Iterator[QWidget]:
    return (one for one in parent.children() if isinstance(one, QWidget))


def _takes_room(one: QWidget) -> bool:
    return (
        one.isVisible()
        and not one.isWindow()
        and not isinstance(one, QSplitterHandle | QScrollBar)
        and bool(one.width() and one.height())
        and not _is_mere_paper(one)
    )


def _is_mere_paper(one: QWidget) -> bool:
    """Whether Qt made it to lie over another: a line that is being edited, a clear button."""
    return isinstance(one.parentWidget(), QLineEdit | QComboBox | QAbstractSpinBox | QAbstractItemView)


def _overlap(one: QRect, other: QRect) -> bool:
    both = one.intersected(other)
    return both.width() > SLACK_PX and both.height() > SLACK_PX


def _room_in(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()


def _is_full_width(box: QComboBox) -> bool:
    """Whether it has all the width there is: names from the bank may be longer than that."""
    around = box.parentWidget()
    layout = None if around is None else around.layout()
    return layout is not None and box.width() >= layout.contentsRect().width() - SLACK_PX


def _words_of(box: QComboBox) -> int:
    return box.fontMetrics().horizontalAdvance(box.currentText()) - SLACK_PX


def _cut_rows(view: QListWidget | QTreeWidget) -> Iterator[str]:
    model, room, metrics = view.model(), view.viewport().rect(), view.fontMetrics()
    columns = view.columnCount() if isinstance(view, QTreeWidget) else 1
    for row, column in product(range(model.rowCount()), range(columns if not view.wordWrap() else 0)):
        index = model.index(row, column)
        place, words = view.visualRect(index), str(index.data() or "")
        if place.intersects(room) and metrics.horizontalAdvance(words) > place.width():
            yield words


def _cut_titles(table: QTableView) -> Iterator[str]:
    header, model = table.horizontalHeader(), table.model()
    for column in range(model.columnCount() if header.isVisible() else 0):
        words = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        if not header.isSectionHidden(column) and header.sectionSize(column) < _words_px(header, words):
            yield words


def _words_px(header: QHeaderView, words: str) -> int:
    return max((header.fontMetrics().horizontalAdvance(line) for line in words.split("\n")), default=0)


def _rows_height(view: QAbstractItemView) -> int:
    rows = min(view.model().rowCount(), FEWEST_ROWS)
    return sum(view.sizeHintForRow(row) for row in range(rows))
