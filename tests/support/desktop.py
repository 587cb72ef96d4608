"""What the window asks of the desktop around it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Slot


class Desktop(QObject):
    """Stands for the desktop: notes what it was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """What Qt hands over."""
        self.opened.append(url)
