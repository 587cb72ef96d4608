"""A key that does something while the keyboard is in a part of the window, and nothing elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def on_key(
    widget: QWidget,
    keys: str | QKeySequence.StandardKey,
    act: Callable[[], object],
    *,
    is_repeated: bool = False,
) -> QShortcut:
    """Do `act` when the keys are pressed in a widget or in what is in it; keys are named as Qt names them.

    Keys that are held down do it again only where it `is_repeated`.
    """
    shortcut = QShortcut(QKeySequence(keys), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(is_repeated)
    shortcut.activated.connect(act)
    return shortcut
