"""The formula sheet as it ships."""

from __future__ import annotations

import json
from pathlib import Path

from prepapp.domain.errors import ContentError
from prepapp.domain.formulas import Formula


def read_formulas(file: Path) -> tuple[Formula, ...]:
    """The formulas of the sheet. Raises `ContentError` when the file is missing or is no sheet."""
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))["formulas"]
        return tuple(Formula(row["area"], row["name"], row["tex"], row["where"]) for row in rows)
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = f"The formula sheet {file} cannot be read. Install prepapp again to restore it."
        raise ContentError(message) from error
