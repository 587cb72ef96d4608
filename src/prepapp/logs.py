"""A small rotating log for our own bugs; no answer's text is ever written to it."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path
from typing import Final

LARGEST_BYTES: Final = 512 * 1024
FILES_KEPT: Final = 3
LOGGER: Final = logging.getLogger("prepapp")


def start_log(folder: Path) -> None:
    """Write warnings and worse to `folder`/prepapp.log; a folder that refuses it is no reason to stop."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = logging.handlers.RotatingFileHandler(
            folder / "prepapp.log",
            maxBytes=LARGEST_BYTES,
            backupCount=FILES_KEPT,
            delay=True,
            encoding="utf-8",
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    LOGGER.addHandler(handler)
