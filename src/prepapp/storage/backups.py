"""The folder of backups: made, listed and thinned out."""

from __future__ import annotations

import contextlib
import re
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Final

from prepapp.domain.backups import Backup, Reason, kept
from prepapp.storage.copies import copy_database, explaining, read_contents
from prepapp.storage.stopping import Stop
from prepapp.storage.visits import companions

_NAME: Final = re.compile(r"prepapp-(\d{8}-\d{6})(?:-(\d+))?-([a-z-]+)\.db")
_STAMP: Final = "%Y%m%d-%H%M%S"


class BackupFolder:
    """Copies of one database, each in a file whose name says when and why it was made."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> tuple[Backup, ...]:
        """Every backup, the newest first; files with other names are not ours to list."""
        if not self.folder.is_dir():
            return ()
        found = [backup for path in self.folder.glob("prepapp-*.db") if (backup := _described(path))]
        return tuple(sorted(found, key=lambda one: (one.made_at, one.path.name), reverse=True))

    def add(self, database: Path, *, at: datetime, reason: Reason, stop: Stop | None = None) -> Backup:
        """Copy the database and thin out what is no longer needed. Raises `StorageError`."""
        with explaining(database, self.folder):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.clear_away()
        path = self._free_name(at, reason)
        contents = copy_database(database, path, stop=stop)
        made = Backup(path=path, made_at=at, reason=reason, size=path.stat().st_size, contents=contents)
        self._thin_out()
        return made

    def _free_name(self, at: datetime, reason: Reason) -> Path:
        stamp = at.astimezone(UTC).strftime(_STAMP)
        names = (f"prepapp-{stamp}{f'-{number}' if number else ''}-{reason.value}.db" for number in count())
        return next(path for name in names if not (path := self.folder / name).exists())

    def _thin_out(self) -> None:
        backups = self.all()
        staying = kept(backups)
        for backup in backups:
            if backup.path not in staying:
                with contextlib.suppress(OSError):  # a file that stays costs space, no answer
                    backup.path.unlink(missing_ok=True)

    def clear_away(self) -> None:
        """Delete what is half made: the program was killed, or somebody left who did not want to wait."""
        for part in self.folder.glob(".prepapp-*.part"):
            for leftover in (*companions(part), part.with_name(part.name + "-journal")):
                leftover.unlink(missing_ok=True)


def _described(path: Path) -> Backup | None:
    parts = _NAME.fullmatch(path.name)
    if parts is None or not path.is_file() or path.is_symlink():
        return None
    try:
        made_at = datetime.strptime(parts[1], _STAMP).replace(tzinfo=UTC)
        reason = Reason(parts[3])
    except ValueError:
        return None
    return Backup(
        path=path, made_at=made_at, reason=reason, size=path.stat().st_size, contents=read_contents(path)
    )
