"""Small pieces of the quiz: a button with an icon alone, a sentence across the page, a page's middle."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from prepapp.gui.announcing import announce
from prepapp.gui.theme.theme import Theme, set_property
from prepapp.gui.widgets.parts import button, column, framed, label, row


class IconButton(QToolButton):
    """A button with an icon alone: its name is said, its key is in the tip."""

    def __init__(self, theme: Theme, icon: str, name: str, tip: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.show_icon(icon)
        theme.changed.connect(self._redress)

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._redress()

    def _redress(self) -> None:
        self.setIcon(self._theme.icon(self._icon))
        self.setIconSize(self._theme.icon_size())


class Banner(QFrame):
    """One sentence across the page with an action: what was not saved, what was interrupted."""

    acted = Signal()

    def __init__(self, action: str) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._text = label("", wraps=True)
        self.action = button(action, self.acted.emit)
        across = row(self._text, self.action, spacing=12)
        across.setStretch(0, 1)
        across.setContentsMargins(14, 8, 10, 8)
        self.setLayout(across)
        self.hide()

    def say(self, text: str, *, kind: str) -> None:
        """Show a sentence, and say it at once unless it is there already."""
        is_news = self.isHidden() or text != self._text.text()
        set_property(self, "kind", kind)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        if is_news:
            announce(self, text, at_once=True)


def centred(*pieces: QWidget | QLabel) -> QWidget:
    """Pieces in the middle of a page."""
    page = QWidget()
    inner = QVBoxLayout()
    inner.setSpacing(12)
    for piece in pieces:
        if isinstance(piece, QLabel):
            piece.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(piece, alignment=Qt.AlignmentFlag.AlignHCenter)
    page.setLayout(column(None, framed("card", column(inner, margins=32)), None))
    layout = page.layout()
    assert layout is not None
    layout.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return page
