"""A small rotating log for our own bugs; no answer's text is ever written to it."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from typing_extensions import override

LARGEST_BYTES: Final = 512 * 1024
FILES_KEPT: Final = 3
LOGGER: Final = logging.getLogger("prepapp")


def stop_log() -> None:
    """Close the log; what is reported after this is written nowhere."""
    for handler in [one for one in LOGGER.handlers if isinstance(one, _LateLog)]:
        LOGGER.removeHandler(handler)
        handler.close()


class _LateLog(logging.Handler):
    """Opens the log with the first thing that is written to it: most starts write nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._log: logging.Handler | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self._opened().handle(record)

    @override
    def close(self) -> None:
        if self._log is not None:
            self._log.close()
        super().close()

    def _opened(self) -> logging.Handler:
        if self._log is None:
            from prepapp.logs.rotating import PrivateLog  # noqa: PLC0415 - most starts log nothing

            self._log = PrivateLog(
                self._path, maxBytes=LARGEST_BYTES, backupCount=FILES_KEPT, delay=True, encoding="utf-8"
            )
            self._log.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        return self._log


def start_log(folder: Path) -> None:
    """Write warnings and worse to `folder`/prepapp.log, and to no other log that was started before.

    A folder that refuses it is no reason to stop.
    """
    stop_log()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return
    LOGGER.addHandler(_LateLog(folder / "prepapp.log"))
