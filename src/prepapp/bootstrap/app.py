"""The application over a data folder: opening it, guarding it, copying it and closing it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from prepapp import logs, paths
from prepapp.bootstrap.services import Services
from prepapp.bootstrap.world import World
from prepapp.domain.glance import Glance
from prepapp.domain.people import FIRST, Person
from prepapp.domain.zones import local
from prepapp.storage.people import People

if TYPE_CHECKING:
    import sqlite3

    from prepapp.content.bundle import Bundle
    from prepapp.domain.formulas import Formula
    from prepapp.services.backups import BackupService
    from prepapp.services.erasing import EraseService
    from prepapp.services.merging import MergeService
    from prepapp.services.safety import Recovery
    from prepapp.storage.database import Database
    from prepapp.storage.lock import FolderLock


class App(Services):
    """The data folder of one person, what it is kept safe with, and the services over its history."""

    def __init__(
        self,
        folders: paths.Folders,
        shipped: paths.Shipped,
        world: World | None = None,
        *,
        people: People | None = None,
        person: Person | None = None,
    ) -> None:
        """`people` are those who share the data folder; without them there is one, without a name."""
        super().__init__(world or World())
        self.folders = folders
        self.shipped = shipped
        self.people = people or People(folders.data)
        self.person = person or self.people.person(FIRST)
        self._connection: sqlite3.Connection | None = None
        self.give_way: Callable[[], None] = lambda: None
        """Called between the parts of a long reading; the window then lets its saves pass."""

    def open(self) -> Glance:
        """Open (or make) the database and read what Home shows first. Raises `StorageError`."""
        from prepapp.storage.files import open_database

        if self._connection is None:
            self._connection = open_database(self.folders.database)
            logs.start_log(self.folders.logs)
        return self.glance()

    def glance(self) -> Glance:
        """What Home shows, read anew. The database must be open. Raises `StorageError`."""
        from prepapp.storage.glance import read_glance

        assert self._connection is not None
        return read_glance(self._connection, self.folders.database, local(self.world.now()))

    def close(self) -> None:
        """Close the database; what was saved is on the disk already. To close twice does no harm."""
        database: Database | None = self.__dict__.pop("database", None)
        if database is not None:
            database.close()
        self.lock.release()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # What is read

    @cached_property
    @override
    def bundle(self) -> Bundle:
        """The question bank. Raises `ContentError`."""
        from prepapp.content.bundle import load_bundle

        return load_bundle(self.shipped.bundle)

    @cached_property
    @override
    def database(self) -> Database:
        """The database behind the stores. Raises `StorageError`."""
        from prepapp.storage.database import Database

        return Database(self.folders.database, connection=self._connection, give_way=lambda: self.give_way())

    @cached_property
    def formulas(self) -> tuple[Formula, ...]:
        """The formula sheet. Raises `ContentError` when it is missing."""
        from prepapp.content.formulas import read_formulas

        return read_formulas(self.shipped.resources / "formulas.json")

    # What it is kept safe with

    @cached_property
    def backups(self) -> BackupService:
        """Copies of the database; usable from any thread."""
        from prepapp.services.backups import BackupService

        return BackupService(self.folders.database, self.folders.backups, now=self.world.now)

    @cached_property
    def erasing(self) -> EraseService:
        """Doing away with everything."""
        from prepapp.services.erasing import EraseService

        return EraseService(self.folders.database, self.backups)

    @cached_property
    def merging(self) -> MergeService:
        """Taking in the history of another machine."""
        from prepapp.services.merging import MergeService

        return MergeService(self.folders.database, self.backups, owner_of=self._other_owner_of)

    def _other_owner_of(self, path: Path) -> Person | None:
        owner = self.people.owner_of(path)
        return owner if owner is not None and owner.id != self.person.id else None

    def recovery(self, reason: str) -> Recovery:
        """The ways out of a database that `open` refused as damaged."""
        from prepapp.services.safety import recover

        return recover(self.folders.database, self.backups, reason, now=self.world.now)

    @cached_property
    def lock(self) -> FolderLock:
        """Held while a window has the data folder open."""
        from prepapp.storage.lock import FolderLock

        return FolderLock(self.folders.data)

    def remark_on_folder(self) -> str:
        """What speaks against keeping the data folder where it is; "" when nothing is known."""
        from prepapp.domain.places import remark_on
        from prepapp.private import others_may_write

        mounts = Path("/proc/mounts")
        text = mounts.read_text(errors="replace") if mounts.exists() else ""
        return remark_on(self.folders.data, text, is_shared=others_may_write(self.folders.data))

    # Others beside it

    def of(self, person: Person) -> App:
        """The application of another person who shares this data folder; a bank that was loaded is shared."""
        folders = paths.Folders(self.people.folder_of(person))
        other = App(folders, self.shipped, self.world, people=self.people, person=person)
        if "bundle" in self.__dict__:
            other.__dict__["bundle"] = self.bundle
        return other

    def beside(self) -> App:
        """The same history through a connection of its own, for long reading on another thread; to be closed.

        The database must be open.
        """
        from prepapp.storage.files import connect

        other = App(self.folders, self.shipped, self.world, people=self.people, person=self.person)
        other._connection = connect(self.folders.database)
        other.__dict__["bundle"] = self.bundle  # read-only, and large
        return other
