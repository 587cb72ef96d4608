"""One window a data folder: a lock that the system lets go of when the process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from prepapp.private import own_file

LOCK_NAME: Final = "prepapp.lock"


class FolderLock:
    """Held by the program that has the data folder's window open; the command line only asks for it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / LOCK_NAME
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this object holds the lock."""
        return self._handle is not None

    def acquire(self) -> bool:
        """Take the lock; False when another program has it. Raises `OSError` when the folder refuses it."""
        if self._handle is not None:
            return True
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = own_file(self._path, os.O_RDWR)
        if not _try_lock(handle):
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        """Let go of the lock; the file stays, since deleting it would let two programs hold two locks."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _try_lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - there is none elsewhere

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - there is none on Windows

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
