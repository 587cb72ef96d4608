"""Going from one part of the window to the next by one key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def next_pane(panes: Callable[[], list[QWidget]], step: int) -> None:
    """Give the keyboard to the part that comes so many after the present one, where it last was there."""
    shown = panes()
    if not shown:
        return
    focused = QApplication.focusWidget()
    present = next((place for place, pane in enumerate(shown) if _holds(pane, focused)), -step)
    pane = shown[(present + step) % len(shown)]
    latest: QWidget | None = pane.focusWidget()  # None where the keyboard never was
    target = _first(pane) if latest is None else latest
    if target is not None:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))


def _first(pane: QWidget) -> QWidget | None:
    """The first control of a part that takes the keyboard; itself, if it does."""
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return pane
    # Not by Qt's own chain: PySide takes the next widget in it for a child of the one before, and forgets
    # it when that one is deleted, though it lives on.
    return next((one for one in pane.findChildren(QWidget) if _can_have_keyboard(pane, one)), None)


def _can_have_keyboard(pane: QWidget, one: QWidget) -> bool:
    takes = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and one.isVisible() and one.isEnabled() and one.window() is pane.window()
