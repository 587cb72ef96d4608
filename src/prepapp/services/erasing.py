"""Erasing what is kept of a person, said in numbers before anything is done."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from prepapp.domain.wording import plural, sentence
from prepapp.services.backups import BackupService, counted
from prepapp.storage.copies import empty, leftovers


@dataclass(frozen=True, slots=True)
class Erasing:
    """What there is to be erased."""

    answers: int
    quizzes: int
    copies: int
    """Backups, and copies that were put aside beside the database."""

    @property
    def sentence(self) -> str:
        """What goes, whatever is chosen."""
        return sentence(
            "{answers} in {quizzes}, every mark, note, tag and report, and all settings are erased. "
            "This cannot be undone.",
            answers=counted(self.answers),
            quizzes=plural("{n} quiz", "{n} quizzes", self.quizzes),
        )

    @property
    def copies_sentence(self) -> str:
        """What is erased only if it is asked for."""
        return plural("Erase the backup, too", "Erase the {n} backups, too", self.copies)


class EraseService:
    """Each call may wait for the disk."""

    def __init__(self, database: Path, backups: BackupService) -> None:
        self._database = database
        self._backups = backups

    def erasing(self) -> Erasing:
        """What `erase` would do away with. Raises `StorageError`."""
        present = self._backups.present()
        return Erasing(present.answers, present.quizzes, len(self._copies()))

    def erase(self, *, with_copies: bool) -> None:
        """Replace the history, and all that was set, by nothing; with their copies, if that is asked for.

        Services that hold values of the old history must be made anew (`App.forget`). Raises `StorageError`;
        the history is then as it was, or it is gone and some copies are not.
        """
        empty(self._database)
        if with_copies:
            for copy in self._copies():
                copy.unlink(missing_ok=True)
            self._backups.clear_away()

    def _copies(self) -> tuple[Path, ...]:
        return (*(one.path for one in self._backups.all()), *leftovers(self._database))
