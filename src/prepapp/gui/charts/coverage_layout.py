"""How the chart of coverage shares out its room; known without matplotlib, so a page is laid out first."""

from __future__ import annotations

NARROW_EMS = 40
_ROW_EMS, _NARROW_ROW_EMS = 1.75, 2.9


def is_narrow(width: float, text_px: float) -> bool:
    """Whether names stand above their bars."""
    return width < NARROW_EMS * text_px


def row_ems(width: float, text_px: float) -> float:
    """Height of a row."""
    return _NARROW_ROW_EMS if is_narrow(width, text_px) else _ROW_EMS
