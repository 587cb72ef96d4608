"""How much room the shape and its key take, known before anything is drawn."""

from __future__ import annotations

WIDE_EMS = 46
ROW_EMS = 1.7
_WIDEST_EMS, _LEAST_EMS = 24.0, 15.0


def is_wide(width_px: float, text_px: float) -> bool:
    """Whether the key stands beside the shape, not below it."""
    return width_px / text_px >= WIDE_EMS


def side_px(width_px: float, text_px: float) -> float:
    """The side of the square that holds the shape."""
    room = width_px / 2 if is_wide(width_px, text_px) else width_px
    return max(min(room, _WIDEST_EMS * text_px), _LEAST_EMS * text_px)


def height_px(rows: int, width_px: float, text_px: float) -> float:
    """The height of shape and key."""
    shape, key = side_px(width_px, text_px), rows * ROW_EMS * text_px
    return max(shape, key) if is_wide(width_px, text_px) else shape + key + text_px
