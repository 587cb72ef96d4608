"""Saying something politely aloud: what a screen reader reads out when it is done with its own sentence."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a widget say something that nobody asked it for."""
    # Known to Python with the first words that are said, not before the first paint.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
