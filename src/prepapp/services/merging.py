"""Taking in the history of another machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from prepapp.domain.backups import Reason
from prepapp.domain.errors import UsageError
from prepapp.domain.merging import Merged
from prepapp.domain.people import Person
from prepapp.domain.wording import sentence
from prepapp.services.backups import BackupService
from prepapp.storage.copies import prepared, refuse_what_is_no_file
from prepapp.storage.merging import merge


class MergeService:
    """One use case. It writes for as long as the other history is long: the window calls it on its worker."""

    def __init__(
        self,
        database: Path,
        backups: BackupService,
        *,
        owner_of: Callable[[Path], Person | None] = lambda _: None,
    ) -> None:
        """`owner_of` says which other person who shares the data folder a file belongs to, if any."""
        self._database = database
        self._backups = backups
        self._owner_of = owner_of

    def merge(self, path: Path) -> Merged:
        """Unite the history in a file (a database or a backup) with ours, which is backed up before.

        Choices stay ours, but presets and kept searches come in (docs/adr/0027). Services that hold values of
        the old history must be made anew (`App.forget`).
        Raises `UsageError`, `ContentError` or `StorageError`; nothing has then changed.
        """
        refuse_what_is_no_file(path)
        if path.samefile(self._database):
            raise UsageError(
                sentence("{path} is this history itself. Choose the file of another machine.", path=path)
            )
        if self._owner_of(path) is not None:
            raise UsageError(
                sentence(
                    "{path} is the history of another person. Histories of two people are never mixed.",
                    path=path,
                )
            )
        with prepared(path, beside=self._database) as ready:
            self._backups.back_up(Reason.BEFORE_MERGE)
            return merge(self._database, ready)
