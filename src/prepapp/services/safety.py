"""A damaged database: what can be done about it, said in numbers before anything is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from prepapp.domain.backups import Backup, Contents
from prepapp.domain.errors import StorageError
from prepapp.domain.wording import sentence
from prepapp.services.backups import BackupService, counted
from prepapp.storage.copies import prepared
from prepapp.storage.salvage import salvage, set_aside


@dataclass(frozen=True, slots=True)
class Recovery:
    """The ways out of a damaged database; each sets it aside and deletes nothing."""

    database: Path
    reason: str
    """The sentence that said what is wrong."""
    backup: Backup | None
    """The newest backup that is sound."""
    salvaged: Contents | None
    """What could be read of the damaged file; None when nothing could."""
    salvage_file: Path
    now: Callable[[], datetime]

    @property
    def is_possible(self) -> bool:
        """Whether there is a way out."""
        return self.backup is not None or self.salvaged is not None

    @property
    def backup_words(self) -> str:
        """“the backup of 14:02 (312 answers)”; of another day, with its date."""
        assert self.backup is not None
        assert self.backup.contents is not None
        made = self.backup.made_at.astimezone()
        is_today = made.date() == self.now().astimezone().date()
        when = f"{made:%H:%M}" if is_today else f"{made:%Y-%m-%d %H:%M}"
        return sentence(
            "the backup of {when} ({answers})", when=when, answers=counted(self.backup.contents.answers)
        )

    @property
    def salvage_words(self) -> str:
        """“what could be salvaged (298 answers)”."""
        assert self.salvaged is not None
        return sentence("what could be salvaged ({answers})", answers=counted(self.salvaged.answers))

    def restore_backup(self) -> Path:
        """Put the backup in the place of the damaged file; returns where that one was set aside."""
        assert self.backup is not None
        with prepared(self.backup.path, beside=self.database) as ready:
            return set_aside(self.database, at=self.now(), ready=ready)

    def start_with_salvaged(self) -> Path:
        """Put what was salvaged in the place of the damaged file; returns where that one was set aside."""
        return set_aside(self.database, at=self.now(), ready=self.salvage_file)


def recover(database: Path, backups: BackupService, reason: str, *, now: Callable[[], datetime]) -> Recovery:
    """Salvage what can be read and find the newest sound backup; the damaged file is only read."""
    target = database.with_name(f".{database.stem}-salvaged.db")
    try:
        found = salvage(database, target)
    except StorageError:
        found = None  # no space for it: the backup may still be put back
    return Recovery(database, reason, backups.newest_sound(), found, target, now)
