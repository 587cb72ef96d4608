"""A folder as a label shows it."""

from __future__ import annotations

from pathlib import Path

MAY_BREAK = "\u200b"


def breakable(path: Path) -> str:
    """A path that may go on in the next line after each separator, however long it is."""
    return str(path).replace("/", f"/{MAY_BREAK}").replace("\\", f"\\{MAY_BREAK}")
