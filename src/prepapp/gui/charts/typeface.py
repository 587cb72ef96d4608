"""The window's own font as bytes: charts write in it wherever the system keeps it, without a search."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Typeface:
    """A font's files, ordinary and bold; each is itself alone, so that to compare two costs nothing."""

    family: str
    ordinary: bytes
    bold: bytes
