"""Which installed fonts the window speaks with; none is bundled."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

SMALLEST_BODY_PX = 14.0
_MONOSPACE = (
    "Cascadia Mono",
    "SF Mono",
    "JetBrains Mono",
    "Menlo",
    "Consolas",
    "DejaVu Sans Mono",
    "Noto Sans Mono",
    "Liberation Mono",
    "Ubuntu Mono",
    "Courier New",
)


@cache
def system_body_px() -> float:
    """The system's own text size, asked once before a theme changes it, and never too small to read."""
    return max(SMALLEST_BODY_PX, float(QFontInfo(QGuiApplication.font()).pixelSize()))


@cache
def monospace() -> str:
    """The first good fixed-pitch family that is installed; naming a missing one costs Qt a search."""
    installed = set(QFontDatabase.families())
    fixed = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)).family()
    return next((family for family in _MONOSPACE if family in installed), fixed)


def body_font(pixels: float) -> QFont:
    """The system's sans at that size."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(round(pixels))
    return font
