"""How far two colours are apart for the eye, so that a theme can be proved readable instead of looked at."""

from __future__ import annotations

TEXT = 4.5
"""WCAG 2.2 AA for text of ordinary size."""
PART = 3.0
"""WCAG 2.2 AA for large text and for the parts of a control needed to recognise it."""


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two `#rrggbb` colours, 1 (equal) to 21 (black on white)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: str) -> float:
    """The relative luminance of a `#rrggbb` colour, 0 to 1."""
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
