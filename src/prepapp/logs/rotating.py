"""The files of the log: a few of them, small, and private. Imported with the first thing that is logged."""

from __future__ import annotations

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from typing_extensions import override

from prepapp.private import own_file


class PrivateLog(RotatingFileHandler):
    """Its files are readable by their owner alone (POSIX)."""

    @override
    def _open(self) -> TextIOWrapper:
        handle = own_file(Path(self.baseFilename), os.O_WRONLY | os.O_APPEND)
        return os.fdopen(handle, "a", encoding=self.encoding)

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """A log that cannot be written is no reason to print a stack trace in somebody's terminal."""
