"""Shows a page of Markdown at its full height, and loads nothing but the pictures it was given."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget
from typing_extensions import override

from prepapp.gui.language import tr
from prepapp.gui.rendering import Rendered, RenderStyle, render
from prepapp.gui.rendering.drawing import PagePictures
from prepapp.gui.rendering.listings import listing_boxes, take_over_backgrounds
from prepapp.gui.theme import Theme, set_property
from prepapp.gui.widgets.parts import scroll_area_around

RING_GAP = 4
"""Between the focus ring and the text, where the view can be focused at all."""
BELOW_EM = 0.25
"""Room for what reaches below the last line; above the first one there is as much, as half of its leading."""
LIST_INDENT_EM = 1.5
NARROWEST_EM = 12
SETTLE_MS = 60
"""How long a width has to stay before wide formulas are fitted to it anew."""
_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_OBJECT = "\ufffc"
_EMPTY = Rendered("", {}, "", ())


class MarkdownView(QTextBrowser):
    """A page of text, code and formulas, as high as its content; `link_activated` tells what was clicked."""

    link_activated = Signal(str)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, name: str = "", size: str = "reading"
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._markdown = ""
        self._rendered = _EMPTY
        self._heights: dict[int, int] = {}
        self._is_stale = self._is_struck = self._has_listings = False
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self.setAccessibleName(name or tr("Text"))
        self._pictures = PagePictures(self.document(), self)
        self._dress()
        self._connect()

    @property
    def markdown(self) -> str:
        """What is shown, as it was given."""
        return self._markdown

    @property
    def problems(self) -> tuple[str, ...]:
        """What on the page could not be shown as meant."""
        return self._rendered.problems

    @property
    def spoken(self) -> str:
        """The page in words."""
        return self._rendered.spoken

    def set_markdown(self, text: str) -> None:
        """Show another page."""
        if text != self._markdown:
            self._markdown = text
            self._render()

    def set_struck(self, *, is_struck: bool) -> None:
        """Show the words with a line through them, or without it again."""
        self._is_struck = is_struck
        self._render()

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        """An empty text, ever: had it nothing from here, Qt would go and read the file of that name."""
        return ""

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._measured(width)
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._em(NARROWEST_EM * 3), self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._em(NARROWEST_EM), self._em(1.5))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around scrolls

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        is_by_key = event.reason() in _KEYBOARD
        set_property(self, "ringed", is_by_key)
        self.setCursorWidth(1 if is_by_key else 0)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        set_property(self, "ringed", value=False)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._is_stale:
            self._render()
        super().showEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._restyle()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        self.updateGeometry()
        if self._rendered.widest > min(event.size().width(), max(event.oldSize().width(), 0)):
            self._settled.start() if self.isVisible() else self._render()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected text with its formulas as TeX; Qt would copy them as nothing."""
        copied = QMimeData()
        copied.setText(self._selected_source())
        return copied

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._has_listings:
            self._paint_listings()
        super().paintEvent(event)

    def _dress(self) -> None:
        self.setProperty("role", "markdown")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _connect(self) -> None:
        self._theme.changed.connect(self._restyle)
        self._settled.timeout.connect(self._render)
        self.anchorClicked.connect(self._report_link)
        self.cursorPositionChanged.connect(self._reveal_cursor)

    @Slot()
    def _restyle(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._render()

    @Slot(QUrl)
    def _report_link(self, target: QUrl) -> None:
        self.link_activated.emit(target.toString())

    @Slot()
    def _reveal_cursor(self) -> None:
        """The page around scrolls, not this view, so it has to be asked to follow the keyboard."""
        area = scroll_area_around(self)
        if self.hasFocus() and area is not None and (page := area.widget()) is not None:
            place = self.viewport().mapTo(page, self.cursorRect().center())
            area.ensureVisible(place.x(), place.y(), 0, self._em(2))

    @Slot()
    def _render(self) -> None:
        self._is_stale = False
        self._heights.clear()
        self._rendered = render(self._markdown, self._style().within(self._column()))
        self.document().setDefaultFont(self._theme.font(self._size))
        self.document().setIndentWidth(self._em(LIST_INDENT_EM))
        self._pictures.show(self._rendered.images)
        self.setHtml(self._rendered.html)
        self._set_margins()
        self._has_listings = take_over_backgrounds(self.document())
        if self._is_struck:
            self._strike()
        self.setAccessibleDescription(self._rendered.spoken)
        self.updateGeometry()

    def _strike(self) -> None:
        line = QTextCharFormat()
        line.setFontStrikeOut(True)
        line.setForeground(QColor(self._theme.tokens.text_muted))
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeCharFormat(line)

    def _selected_source(self) -> str:
        cursor = self.textCursor()
        before = QTextCursor(self.document())
        before.setPosition(cursor.selectionStart(), QTextCursor.MoveMode.KeepAnchor)
        formulas = iter(self._rendered.formulas[before.selectedText().count(_OBJECT) :])
        pieces = cursor.selection().toPlainText().split(_OBJECT)
        return pieces[0] + "".join(f"${next(formulas, '')}${piece}" for piece in pieces[1:])

    def _set_margins(self) -> None:
        gap = RING_GAP if self.focusPolicy() is not Qt.FocusPolicy.NoFocus else 0
        frame = self.document().rootFrame()
        margins = frame.frameFormat()
        margins.setMargin(gap)
        margins.setBottomMargin(gap + self._em(BELOW_EM))
        frame.setFrameFormat(margins)

    def _style(self) -> RenderStyle:
        return RenderStyle.of(
            self._theme.tokens,
            font=self._theme.font(self._size),
            monospace=self._theme.monospace,
            ratio=self.devicePixelRatioF(),
            line=self._theme.appearance.line_spacing,
        )

    def _measured(self, width: int) -> int:
        self.ensurePolished()  # the style sheet's ring is part of the frame
        document, kept = self.document(), self.document().textWidth()
        column = max(width - 2 * self.frameWidth(), 1)
        document.setTextWidth(column)
        size = document.size()
        document.setTextWidth(kept)
        below = self.horizontalScrollBar().sizeHint().height() if size.width() > column else 0
        return ceil(size.height()) + 2 * self.frameWidth() + below

    def _column(self) -> int:
        return max(self.width() - 2 * self.frameWidth(), 1)

    def _em(self, share: float) -> int:
        return round(self._theme.metrics.text_px(self._size) * share)

    def _paint_listings(self) -> None:
        code = self._theme.tokens.code
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(code.background))
        painter.setPen(QColor(code.border))
        painter.translate(-self.horizontalScrollBar().value() + 0.5, -self.verticalScrollBar().value() + 0.5)
        radius = self._theme.tokens.radii.medium
        for box in listing_boxes(self.document()):
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), radius, radius)
        painter.end()
