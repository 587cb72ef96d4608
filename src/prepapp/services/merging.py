"""Taking in the history of another machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from prepapp.domain.backups import Reason
from prepapp.domain.errors import UsageError
from prepapp.domain.merging import Incoming, Merged
from prepapp.domain.people import Person
from prepapp.domain.wording import sentence
from prepapp.services.backups import BackupService
from prepapp.storage.copies import prepared, refuse_what_is_no_file
from prepapp.storage.merging import foresee, merge


class MergeService:
    """A look ahead and the merge; both take as long as the other history is long, so the worker does them."""

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
        self._refuse_ours(path)
        with prepared(path, beside=self._database) as ready:
            self._backups.back_up(Reason.BEFORE_MERGE)
            return merge(self._database, ready)

    def foresee(self, path: Path) -> Incoming:
        """What `merge` would bring; nothing is changed. Raises as `merge` does."""
        self._refuse_ours(path)
        with prepared(path, beside=self._database) as ready:
            return foresee(self._database, ready)

    def _refuse_ours(self, path: Path) -> None:
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
