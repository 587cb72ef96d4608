"""Looks over a screen as it stands: controls without a name, and words that have no room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from prepapp.gui.texts.places import MAY_BREAK
from tests.support.room import crowded, told

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
TARGET_PX = 24
"""WCAG 2.2, target size (minimum)."""
ROUNDING_PX = 4
"""What a control asks for includes its padding; less than this does not reach its words."""


def nameless(root: QWidget) -> list[str]:
    """Enabled controls on the screen that say nothing to a screen reader."""
    found = []
    for widget in _shown(root):
        if isinstance(widget, INTERACTIVE) and not _is_part(widget) and widget.isEnabled():
            known = QAccessible.queryAccessibleInterface(widget)
            if not known.text(QAccessible.Text.Name).strip():
                found.append(told(widget))
    return found


def clipped(root: QWidget) -> list[str]:
    """Words on the screen that have less room than they need, or that lie outside what can be scrolled to."""
    found = []
    for widget in _shown(root):
        if isinstance(widget, QLabel | QAbstractButton) and _text(widget) and not _is_part(widget):
            needed, given = _needed(widget), widget.size()
            if needed[0] > given.width() + ROUNDING_PX or needed[1] > given.height() + ROUNDING_PX:
                found.append(f"{told(widget)} needs {needed}, has {given.toTuple()}")
            elif not _is_within(widget, root):
                found.append(f"{told(widget)} lies outside")
    return found


def clipped_for_good(root: QWidget, wait: Callable[[int], None]) -> list[str]:
    """What is still clipped or crowded once the page is laid out: wrapped words take some rounds.

    `wait` lets events be handled for so many milliseconds.
    """
    for _ in range(40):
        if not [*clipped(root), *crowded(root)]:
            return []
        wait(50)
    return [*clipped(root), *crowded(root)]


def small_targets(root: QWidget) -> list[str]:
    """Controls on the screen that are smaller than what a finger or an unsteady hand can hit."""
    found = []
    for widget in _shown(root):
        is_text = isinstance(widget, QTextEdit) and widget.isReadOnly()  # read, not hit
        if isinstance(widget, INTERACTIVE) and not (is_text or _is_part(widget)) and widget.isEnabled():
            width, height = widget.size().toTuple()
            if width < TARGET_PX or height < TARGET_PX:
                found.append(f"{told(widget)} is {width} by {height}")
    return found


def shared_letters(root: QWidget) -> list[str]:
    """Controls on the screen that Alt with one letter means both of: it presses neither."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    for widget in _shown(root):
        if isinstance(widget, QAbstractButton) and widget.isEnabled() and not _is_part(widget):
            letter = QKeySequence.mnemonic(widget.text()).toString()
            if letter:
                by_letter[letter].append(told(widget))
    return [f"{letter}: {', '.join(told)}" for letter, told in by_letter.items() if len(told) > 1]


def _shown(root: QWidget) -> Iterator[QWidget]:
    return (one for one in root.findChildren(QWidget) if one.isVisible() and one.window() is root.window())


def _is_part(widget: QWidget) -> bool:
    """Whether it belongs to a control of Qt's own: arrows, scroll bars, a clear button, a header."""
    parent = widget.parentWidget()
    return (
        isinstance(widget, QScrollBar)
        or isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView)
        or widget.metaObject().className().startswith(("QHeaderView", "QTableCorner", "QComboBoxPrivate"))
    )


def _needed(widget: QLabel | QAbstractButton) -> tuple[int, int]:
    if isinstance(widget, QLabel) and widget.wordWrap():
        parts = widget.text().replace(MAY_BREAK, " ").split()
        words = (part for word in parts for part in word.replace("-", "- ").split())
        metrics = widget.fontMetrics()
        width = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return width, widget.heightForWidth(widget.width())
    hint = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
    return hint.width(), hint.height()


def _is_within(widget: QWidget, root: QWidget) -> bool:
    """Whether it is inside the window sideways; up and down a page may be scrolled, if it is one."""
    area = _scroll_area(widget, root)
    frame = area.viewport() if area is not None else root
    place = QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())
    is_beside = place.left() < -ROUNDING_PX or place.right() > frame.width() + ROUNDING_PX
    is_below = area is None and place.bottom() > frame.height() + ROUNDING_PX
    can_go_there = area is not None and area.horizontalScrollBar().maximum() > 0 and _may_scroll(area)
    return not (is_below or (is_beside and not can_go_there))


def _may_scroll(area: QAbstractScrollArea) -> bool:
    return area.horizontalScrollBarPolicy().name != "ScrollBarAlwaysOff"


def _scroll_area(widget: QWidget, root: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def _text(widget: QLabel | QAbstractButton) -> str:
    return widget.text()
