"""Dresses the running application: which look, at which text size, and when to follow the system."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from prepapp.domain.preferences import LARGEST_TEXT, SMALLEST_TEXT, Appearance, ThemeChoice
from prepapp.gui.theme import calm, fonts
from prepapp.gui.theme.icons import Icons
from prepapp.gui.theme.looks import DARK, HIGH_CONTRAST, LIGHT
from prepapp.gui.theme.metrics import Metrics
from prepapp.gui.theme.palette import palette
from prepapp.gui.theme.sheet import style_sheet
from prepapp.gui.theme.tokens import Tokens

__all__ = ["LARGEST_TEXT", "SMALLEST_TEXT", "Theme", "ThemeChoice", "set_property"]

_CHOSEN = {ThemeChoice.LIGHT: LIGHT, ThemeChoice.DARK: DARK, ThemeChoice.HIGH_CONTRAST: HIGH_CONTRAST}


class Theme(QObject):
    """The look of the whole application; `changed` comes once palette, font and style sheet are in place."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        icon_folder: Path,
        *,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        text_scale: int = 100,
        prefers_dark: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._icon_folder = icon_folder
        self._base_px = fonts.system_body_px()
        self._prefers_dark = prefers_dark or _system_prefers_dark
        self._appearance = Appearance(choice, _within_limits(text_scale))
        application.setWindowIcon(QIcon(str(icon_folder / "prepapp.svg")))
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def choice(self) -> ThemeChoice:
        """What the person asked for."""
        return self._appearance.theme

    @property
    def tokens(self) -> Tokens:
        """The look on screen now."""
        return self._tokens

    @property
    def metrics(self) -> Metrics:
        """The sizes on screen now."""
        return self._metrics

    @property
    def text_scale(self) -> int:
        """Per cent of the system's text size."""
        return self._appearance.text_percent

    @property
    def appearance(self) -> Appearance:
        """What was asked for."""
        return self._appearance

    @property
    def monospace(self) -> str:
        """The family code is set in."""
        return fonts.monospace()

    def wear(self, appearance: Appearance) -> None:
        """Change everything about the look at once, drawing it anew once."""
        wanted = replace(appearance, text_percent=_within_limits(appearance.text_percent))
        if wanted != self._appearance:
            self._appearance = wanted
            self._apply()

    def set_text_scale(self, percent: int) -> None:
        """Change the size of all text, kept within 80 to 200 per cent."""
        self.wear(replace(self._appearance, text_percent=percent))

    def icon(self, name: str, part: str = "text") -> QIcon:
        """One of our icons in this look's colours; ask again after `changed`."""
        return self._icons.icon(name, part)

    def icon_size(self) -> QSize:
        """The size of an icon beside ordinary text."""
        side = self._metrics.icon_px()
        return QSize(side, side)

    def color(self, role: str) -> QColor:
        """A colour by its token's name, such as `text_muted`."""
        return QColor(getattr(self._tokens, role))

    def font(self, size: str = "body") -> QFont:
        """The application's font at a step of the type scale, for what paints itself."""
        return fonts.body_font(self._metrics.text_px(size), self._appearance.family)

    def space(self, pixels: float) -> int:
        """A gap that grows gently with the text."""
        return self._metrics.space_px(pixels)

    @Slot()
    def _follow_system(self) -> None:
        if self._appearance.theme == ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self._tokens = _CHOSEN.get(self._appearance.theme) or self._system_look()
        self._metrics = Metrics(self._tokens, self._base_px, self._appearance.text_percent)
        self._icons = Icons(self._icon_folder, self._tokens)
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        calm.reduce_motion(self._application, is_still=self._appearance.is_still)
        self._application.setStyleSheet("")  # while a sheet is set, visible widgets ignore a new font
        self._application.setFont(fonts.body_font(self._metrics.body_px, self._appearance.family))
        self._application.setPalette(palette(self._tokens))
        self._application.setStyleSheet(style_sheet(self._metrics, self._icons, monospace=self.monospace))

    def _system_look(self) -> Tokens:
        return DARK if self._prefers_dark() else LIGHT


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet selects by, and have the widget drawn anew if it differs."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _system_prefers_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _within_limits(percent: int) -> int:
    return min(max(percent, SMALLEST_TEXT), LARGEST_TEXT)
