"""Where the tools of the bank find things in a checkout."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from prepapp import paths
from prepapp.domain.errors import UsageError

CHECKOUT: Final = paths.PACKAGE.parent.parent
BANK: Final = CHECKOUT / "question_bank"
VARIANTS: Final = CHECKOUT / "build" / "variants"
EXIT_FINE, EXIT_FINDINGS = 0, 2


def bank_of(path: Path | None) -> tuple[Path, Path | None]:
    """The bank's folder and, when a file was named, the item file in it. Raises `UsageError`."""
    if path is None:
        path = BANK
    if path.is_file():
        file = path.resolve()
        return next((folder for folder in file.parents if (folder / "taxonomy.yaml").is_file()), BANK), file
    if not path.is_dir():
        raise UsageError(f"There is no file or folder {path}.")
    return path, None
