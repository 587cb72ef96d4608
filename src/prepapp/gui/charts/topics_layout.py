"""How the map of topics shares out its room; known without matplotlib, so a page is laid out first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

NAMES_EMS = 12.5
_NARROWEST_CELL_EMS = 5.1
_CELL_EMS, _HEADING_EMS = 3.9, 2.2


@dataclass(frozen=True, slots=True)
class Grid:
    """Where cells stand: in columns from `left`, under a heading where names have no column of their own."""

    left: float
    columns: int
    cell_width: float
    cell_px: float
    heading_px: float
    height: float


def grid(counts: Sequence[int], width: float, text_px: float) -> Grid:
    """The grid for areas with so many topics each."""
    most = max(counts, default=1) or 1
    left = NAMES_EMS * text_px
    cell = (width - left) / most
    if cell >= _NARROWEST_CELL_EMS * text_px:
        cell_px = _CELL_EMS * text_px
        return Grid(left, most, cell, cell_px, 0.0, len(counts) * cell_px)
    fitting = max(int(width / (1.25 * _NARROWEST_CELL_EMS * text_px)), 1)
    columns = ceil(most / ceil(most / fitting))  # two even lines, not a full one and an orphan
    rows = sum(ceil(count / columns) for count in counts)
    cell_px, heading = _CELL_EMS * text_px, _HEADING_EMS * text_px
    return Grid(0.0, columns, width / columns, cell_px, heading, rows * cell_px + len(counts) * heading)
