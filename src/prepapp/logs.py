"""A small rotating log for our own bugs; no answer's text is ever written to it."""

from __future__ import annotations

import logging
import logging.handlers
import os
from io import TextIOWrapper
from pathlib import Path
from typing import Final

from typing_extensions import override

from prepapp.private import own_file

LARGEST_BYTES: Final = 512 * 1024
FILES_KEPT: Final = 3
LOGGER: Final = logging.getLogger("prepapp")


def stop_log() -> None:
    """Close the log; what is reported after this is written nowhere."""
    for handler in [one for one in LOGGER.handlers if isinstance(one, _PrivateLog)]:
        LOGGER.removeHandler(handler)
        handler.close()


class _PrivateLog(logging.handlers.RotatingFileHandler):
    """Its files are readable by their owner alone (POSIX)."""

    @override
    def _open(self) -> TextIOWrapper:
        handle = own_file(Path(self.baseFilename), os.O_WRONLY | os.O_APPEND)
        return os.fdopen(handle, "a", encoding=self.encoding)

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """A log that cannot be written is no reason to print a stack trace in somebody's terminal."""


def start_log(folder: Path) -> None:
    """Write warnings and worse to `folder`/prepapp.log, and to no other log that was started before.

    A folder that refuses it is no reason to stop.
    """
    stop_log()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _PrivateLog(
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
