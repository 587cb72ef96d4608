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


@cache
def system_family() -> str:
    """The system's own sans, asked once before a theme changes it."""
    return QGuiApplication.font().family()


def families() -> list[str]:
    """The installed families that letters are read in, by name."""
    latin = QFontDatabase.WritingSystem.Latin
    return [family for family in QFontDatabase.families(latin) if not QFontDatabase.isPrivateFamily(family)]


def body_font(pixels: float, family: str = "") -> QFont:
    """A sans at that size: the family, or the system's where that is "" or no longer installed."""
    font = QFont(QGuiApplication.font())
    font.setFamily(family if family and QFontDatabase.hasFamily(family) else system_family())
    font.setPixelSize(round(pixels))
    return font
