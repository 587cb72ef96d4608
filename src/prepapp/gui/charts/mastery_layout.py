"""How the mastery chart shares out its room; known without matplotlib, so a page is laid out first."""

from __future__ import annotations

from enum import Enum

WIDE_EMS = 62
MIDDLE_EMS = 36


class Arrangement(Enum):
    """How an area's name, bar and numbers share the width: height of a row and place of its bar, in ems."""

    BESIDE = (2.15, 1.075)
    """Name, bar and numbers on one line."""
    ABOVE = (2.95, 2.1)
    """Name and numbers on one line, the bar under it."""
    STACKED = (4.5, 3.55)
    """Name, then numbers, then the bar."""

    @property
    def has_grid(self) -> bool:
        """Whether lines may run through all rows: not where words stand above the bars."""
        return self is Arrangement.BESIDE

    @property
    def tick_ems(self) -> float:
        """How far the expectation's tick reaches up and down from the bar."""
        return 0.72 if self is Arrangement.BESIDE else 0.55

    @property
    def row_ems(self) -> float:
        """Height of a row."""
        return self.value[0]

    @property
    def bar_ems(self) -> float:
        """Where the bar lies, from the row's top."""
        return self.value[1]


def arrangement(width_px: float, text_px: float) -> Arrangement:
    """The arrangement that is readable in that width."""
    ems = width_px / text_px
    if ems >= WIDE_EMS:
        return Arrangement.BESIDE
    return Arrangement.ABOVE if ems >= MIDDLE_EMS else Arrangement.STACKED


def comfortable_height(rows: int, width_px: float, text_px: float) -> int:
    """The height at which that many rows are at ease; title, key, axis and caption included."""
    how = arrangement(width_px, text_px)
    frame_ems = {Arrangement.BESIDE: 8.6, Arrangement.ABOVE: 10.2, Arrangement.STACKED: 16.0}[how]
    return round((rows * how.row_ems + frame_ems) * text_px)
