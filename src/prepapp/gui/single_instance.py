"""A second start on the same data folder raises the first window instead of opening another."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from prepapp.private import own_file
from prepapp.storage.lock import FolderLock

PATIENCE_S: Final = 2.0
WISH_NAME: Final = "prepapp.raise"
LONGEST_WISH: Final = 8192
"""Bytes; a path that is longer is not handed on."""
_RAISE, _OPEN = b"raise", b"open "


class SingleInstance(QObject):
    """The lock decides who is first, since the system lets go of it; a watched file carries the wish.

    The second program writes to the file, the first one empties it again, which is the answer
    (docs/adr/0010-one-window-a-folder.md).
    """

    wanted = Signal()
    """Somebody started the program again: show the window."""

    file_wanted = Signal(object)
    """... with the `Path` of a file to open."""

    def __init__(self, lock: FolderLock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._wish = lock.folder / WISH_NAME
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._hear)

    def be_first(self) -> bool:
        """Take the folder; False when another window has it. Where no lock can be had, nobody is refused."""
        try:
            if not self._lock.acquire():
                return False
            self._write(b"")
        except OSError:
            return True  # opening the database says what is wrong with the folder
        self._watcher.addPath(str(self._wish))
        return True

    def raise_first(self, file: Path | None = None) -> bool:
        """Ask the first window to show itself, and to open a file if one is given.

        False when it does not answer within two seconds.
        """
        try:
            self._write(_RAISE if file is None else _OPEN + os.fsencode(file.absolute()))
            return self._was_heard()
        except OSError:
            return False

    def _was_heard(self) -> bool:
        until = time.monotonic() + PATIENCE_S
        while self._wish.stat().st_size:
            if time.monotonic() > until:
                return False
            time.sleep(0.01)
        return True

    def _hear(self) -> None:
        wish = self._read()
        if not wish:
            return
        self._write(b"")
        self.wanted.emit()
        if wish.startswith(_OPEN) and len(wish) < LONGEST_WISH:
            self.file_wanted.emit(Path(os.fsdecode(wish.removeprefix(_OPEN))))

    def _read(self) -> bytes:
        if not self._wish.exists():
            return b""
        with os.fdopen(own_file(self._wish, os.O_RDONLY), "rb") as file:
            return file.read(LONGEST_WISH)

    def _write(self, wish: bytes) -> None:
        with os.fdopen(own_file(self._wish, os.O_WRONLY | os.O_TRUNC), "wb") as file:
            file.write(wish)
