"""Backing the history up and putting a backup back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from prepapp.domain.backups import Backup, Contents, Reason
from prepapp.domain.errors import DamagedDatabase
from prepapp.domain.wording import plural, sentence, together
from prepapp.storage.backups import BackupFolder
from prepapp.storage.copies import (
    check_open,
    contents_of_open,
    is_sound,
    only_in,
    prepared,
    put_back,
    read_contents,
)
from prepapp.storage.files import CHECKED_AT_START_BYTES, ask_for_check
from prepapp.storage.stopping import Stop

EVERY_MINUTES: Final = 30
_COPIED_AT_EXIT_BYTES: Final = 8 * 1024 * 1024
"""Up to here a copy with its check takes under 0.1 s; a larger file is copied behind the next start."""


@dataclass(frozen=True, slots=True)
class Restoring:
    """What putting a backup back would bring and take away."""

    path: Path
    answers: int
    lost: int
    """Answers of the present history that the backup has not."""

    @property
    def sentence(self) -> str:
        """What to tell before it is done."""
        return together(
            (
                sentence(
                    "The history becomes that of the backup, with {answers}.", answers=counted(self.answers)
                ),
                self._loss,
                sentence("The present state is backed up first, so this can be undone."),
            )
        )

    @property
    def _loss(self) -> str:
        if not self.lost:
            return sentence("No answer is lost.")
        return plural(
            "{n} answer that came later is no longer in it.",
            "{n} answers that came later are no longer in it.",
            self.lost,
        )


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done: `saved` is the backup of the state before."""

    answers: int
    saved: Backup


class BackupService:
    """The use cases around backups; they use connections of their own, so any thread may call them."""

    def __init__(self, database: Path, folder: Path, *, now: Callable[[], datetime]) -> None:
        self._database = database
        self._folder = BackupFolder(folder)
        self._now = now

    def all(self) -> tuple[Backup, ...]:
        """Every backup with its size, date and number of answers, the newest first."""
        return self._folder.all()

    def back_up_if_changed(self, *, stop: Stop | None = None) -> Backup | None:
        """An automatic backup; None when there is nothing yet or the newest one holds the same.

        Raises `StorageError`, also when it was stopped.
        """
        present = self.present()
        newest = next((one for one in self.all() if one.contents is not None), None)
        if not present.quizzes or (newest is not None and newest.contents == present):
            return None
        return self._folder.add(self._database, at=self._now(), reason=Reason.AUTOMATIC, stop=stop)

    def check_large(self, *, stop: Stop | None = None) -> None:
        """`check` a file that is too large to be checked at every start."""
        if self._database.stat().st_size > CHECKED_AT_START_BYTES:
            self.check(stop=stop)

    def back_up_at_exit(self) -> Backup | None:
        """`back_up_if_changed`, unless the file is so large that leaving would take long.

        What is left undone is done behind the next start.
        """
        if not self._database.exists() or self._database.stat().st_size > _COPIED_AT_EXIT_BYTES:
            return None
        return self.back_up_if_changed()

    def back_up(self, reason: Reason = Reason.ASKED) -> Backup:
        """A backup now, kept until a person deletes it. Raises `StorageError`."""
        return self._folder.add(self._database, at=self._now(), reason=reason)

    def clear_away(self) -> None:
        """Delete copies that are half made."""
        self._folder.clear_away()

    def newest_sound(self) -> Backup | None:
        """The newest backup that passes SQLite's whole check."""
        return next((one for one in self.all() if is_sound(one.path)), None)

    def restoring(self, path: Path) -> Restoring:
        """What `restore` would do. Raises `StorageError` when the file cannot be put back."""
        with prepared(path, beside=self._database) as ready:
            contents = read_contents(ready)
            if contents is None:
                raise DamagedDatabase(sentence("{path} cannot be read. Choose another backup.", path=path))
            lost = only_in(self._database, ready)
        return Restoring(path, contents.answers, lost)

    def restore(self, path: Path) -> Restored:
        """Put a backup back in one transaction, with the present state backed up before it.

        Of a file that is not in the folder of backups every fact is read first, and nothing derived is
        believed.
        Services that hold values of the old history must be made anew (`App.forget`). Raises `StorageError`
        or `ContentError`; nothing has then changed.
        """
        with prepared(path, beside=self._database) as ready:
            if path.parent != self._folder.folder:
                from prepapp.storage.letting_in import keep_facts_alone  # noqa: PLC0415 - the ORM is slow to load

                keep_facts_alone(ready, path)
            saved = self.back_up(Reason.BEFORE_RESTORE)
            put_back(self._database, ready)
        return Restored(self.present().answers, saved)

    def check(self, *, stop: Stop | None = None) -> None:
        """Check the whole file. Raises `DamagedDatabase`; the next start then offers the ways out.

        Raises `StorageError` when it could not be checked, or was stopped.
        """
        problem = check_open(self._database, stop=stop)
        if problem:
            ask_for_check(self._database)
            raise DamagedDatabase(
                sentence(
                    "The database {database} is damaged: {problem}. Close prepapp and start it again: it "
                    "then offers the newest backup and what can be salvaged.",
                    database=self._database,
                    problem=problem,
                )
            )

    def present(self) -> Contents:
        """What the history holds now. Raises `StorageError`."""
        return contents_of_open(self._database)


def counted(answers: int) -> str:
    """A number of answers in words: “1 answer”, “312 answers”."""
    return plural("{n} answer", "{n} answers", answers)
