"""Pages that ask for the width they need and scroll up and down, and dialogs as high as their words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget
from typing_extensions import override

from prepapp.gui.widgets.parts import scroll

_AROUND = 20
"""What is left of the window at each side, in pixels."""


class Upright(QScrollArea):
    """Asks for the width its content needs, and shows it lower than that by scrolling."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        scroll(self, content)

    @override
    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, super().minimumSizeHint().height())


class FittedDialog(QDialog):
    """As high as its wrapped words need at its width; Qt reckons with another one."""

    def fit_into(self, window: QWidget, width: int) -> None:
        """Be so many pixels wide, or as wide as a window has room for; to be called once it is laid out."""
        self.resize(min(width, window.width() - 2 * _AROUND), self.sizeHint().height())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        layout = self.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))
        super().showEvent(event)
