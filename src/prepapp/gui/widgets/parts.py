"""Small pieces that every screen is put together from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from prepapp.gui.theme.fonts import SMALLEST_BODY_PX

L = TypeVar("L", bound=QBoxLayout)
Piece = QWidget | QLayout | int | None
"""A widget, a layout, a gap in pixels, or None for stretch."""


def label(text: str, role: str = "", *, wraps: bool = False) -> QLabel:
    """A label in one of the style sheet's roles: title, heading, muted, caption, error ..."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if wraps:
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # a policy that is set takes the label's own with it
        made.setSizePolicy(policy)
    if role:
        made.setProperty("role", role)
    return made


def plain_tip(text: str) -> str:
    """A text from the bank or the history as a tooltip, which would read it as HTML and load its pictures."""
    return QtText.convertFromPlainText(text) if "<" in text else text


def letter_for_letter(text: str) -> str:
    """A text that somebody typed, on a button or in a menu: there a lone “&” would underline a letter."""
    return text.replace("&", "&&")


def button(
    text: str, on_click: Callable[[], object], *, role: str = "", icon: QIcon | None = None
) -> QPushButton:
    """A button that says what it does: a verb, with its mnemonic."""
    made = QPushButton(text)
    if role:
        made.setProperty("role", role)
    if icon is not None:
        made.setIcon(icon)
    made.clicked.connect(lambda: on_click())
    return made


def column(*pieces: Piece, spacing: int = 8, margins: int = 0) -> QVBoxLayout:
    """Pieces under each other."""
    return _fill(QVBoxLayout(), pieces, spacing, margins)


def row(*pieces: Piece, spacing: int = 8, margins: int = 0) -> QHBoxLayout:
    """Pieces beside each other."""
    return _fill(QHBoxLayout(), pieces, spacing, margins)


def _fill(layout: L, pieces: tuple[Piece, ...], spacing: int, margins: int) -> L:
    layout.setSpacing(spacing)
    layout.setContentsMargins(margins, margins, margins, margins)
    for piece in pieces:
        if piece is None:
            layout.addStretch(1)
        elif isinstance(piece, int):
            layout.addSpacing(piece)
        elif isinstance(piece, QLayout):
            layout.addLayout(piece)
        else:
            layout.addWidget(piece)
    return layout


def framed(role: str, layout: QLayout) -> QFrame:
    """A frame in one of the style sheet's roles (card, bar, banner) around a layout."""
    frame = QFrame()
    frame.setProperty("role", role)
    frame.setLayout(layout)
    return frame


def flush(flat: QPushButton) -> QHBoxLayout:
    """A flat button whose words, not its unseen edge, begin where the words above it do."""
    flat.setProperty("role", "link")
    return row(flat, None)


def separator() -> QFrame:
    """A quiet line between two things."""
    made = QFrame()
    made.setProperty("role", "separator")
    return made


def card(*pieces: Piece, spacing: int = 8) -> QFrame:
    """Pieces under each other on a card."""
    return framed("card", column(*pieces, spacing=spacing, margins=20))


class _Page(QWidget):
    """As high as its words are at its width.

    A label that wraps asks for the height of a narrow column, whatever its width, and a scroll area would
    leave room for that; where it asks for none, the area goes by the height at the width there is.
    """

    def __init__(self, content: QWidget, *, widest: int) -> None:
        super().__init__()
        self._content, self._widest = content, widest
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        """Larger words have a wider column: as many of them are in a line."""
        if self._widest:
            grown = max(QGuiApplication.font().pixelSize() / SMALLEST_BODY_PX, 1.0)
            self._content.setMaximumWidth(round(self._widest * grown))

    @override
    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        return QSize(hint.width(), 0) if layout is not None and layout.hasHeightForWidth() else hint


def scrolling(content: QWidget, *, widest: int = 0, margin: int = 24) -> QScrollArea:
    """A page that scrolls up and down; its content is centred and at most `widest` pixels wide at 100 %."""
    page = _Page(content, widest=widest)
    across = row(content, margins=0)
    across.setContentsMargins(margin, min(margin, 20), margin, margin)
    page.setLayout(across)
    area = QScrollArea()
    scroll(area, page)
    return area


def scroll(area: QScrollArea, page: QWidget) -> None:
    """Let an area show a page as wide as there is room, and scroll it up and down; it takes no focus."""
    page.setProperty("role", "page")
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def scroll_area_around(widget: QWidget) -> QScrollArea | None:
    """The scroll area that a widget lies in, the nearest of several; None where it lies in none."""
    around: QWidget | None = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around
