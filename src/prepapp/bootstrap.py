"""Composition root: the only place that reads the clock, the seed and the environment, and that wires rooms.

Nothing heavy is imported before it is asked for: the first paint needs the standard library alone.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from prepapp import logs, paths
from prepapp.domain.glance import Glance
from prepapp.domain.people import FIRST, Person
from prepapp.domain.zones import SystemZone
from prepapp.storage.people import People

if TYPE_CHECKING:
    import sqlite3

    from prepapp.content.bundle import Bundle
    from prepapp.domain.formulas import Formula
    from prepapp.services.annotations import AnnotationService
    from prepapp.services.backups import BackupService
    from prepapp.services.diagnostics import Examiners
    from prepapp.services.erasing import EraseService
    from prepapp.services.exports import ExportService
    from prepapp.services.library import LibraryService
    from prepapp.services.merging import MergeService
    from prepapp.services.practice import PracticeService
    from prepapp.services.preferences import PreferenceService
    from prepapp.services.profiles import ProfileService
    from prepapp.services.progress import ProgressService
    from prepapp.services.quizzes import QuizService
    from prepapp.services.readiness import ReadinessService
    from prepapp.services.reviews import ReviewService
    from prepapp.services.safety import Recovery
    from prepapp.services.stock import StockService
    from prepapp.services.whole_export import WholeExport
    from prepapp.services.writing import WritingService
    from prepapp.storage.database import Database
    from prepapp.storage.lock import FolderLock

_OVER_THE_HISTORY = (
    "annotations",
    "examiners",
    "library",
    "practice",
    "preferences",
    "profiles",
    "quizzes",
    "readiness",
    "progress",
    "reviews",
    "stock",
    "writing",
)
DATA_DIR_VARIABLE = "PREPAPP_DATA_DIR"


def utc_now() -> datetime:
    """The time, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class World:
    """What the program reads of the world around it; a test gives one of its own."""

    now: Callable[[], datetime] = utc_now
    monotonic: Callable[[], float] = time.monotonic
    rng: Callable[[], Random] = Random  # seeded by the operating system

    def today(self) -> date:
        """The day it is for the person, in the time zone of the computer."""
        return self.now().astimezone().date()


class App:
    """The services of one profile, each made when it is first asked for."""

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
        self.folders = folders
        self.shipped = shipped
        self.world = world or World()
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
        glance = read_glance(
            self._connection, self.folders.database, self.world.now().astimezone(SystemZone())
        )
        if glance.open_quiz is not None and not glance.open_quiz.can_go_on(self.world.now()):
            return replace(glance, open_quiz=None)
        return glance

    @cached_property
    def bundle(self) -> Bundle:
        """The question bank. Raises `ContentError`."""
        from prepapp.content.bundle import load_bundle

        return load_bundle(self.shipped.bundle)

    @cached_property
    def database(self) -> Database:
        """The database behind the stores. Raises `StorageError`."""
        from prepapp.storage.database import Database

        return Database(self.folders.database, connection=self._connection, give_way=lambda: self.give_way())

    @cached_property
    def quizzes(self) -> QuizService:
        """Beginning, saving, resuming and reviewing quizzes."""
        from prepapp.services.quizzes import QuizService
        from prepapp.storage.answers import AnswerStore
        from prepapp.storage.quizzes import QuizStore

        return QuizService(
            self.bundle,
            QuizStore(self.database),
            AnswerStore(self.database),
            now=self.world.now,
            monotonic=self.world.monotonic,
            rng=self.world.rng(),
            examiners=self.examiners,
            stock=self.stock,
            asks_confidence=lambda: self.preferences.preferences().asks_confidence,
        )

    @cached_property
    def reviews(self) -> ReviewService:
        """What is due to be seen again."""
        from prepapp.services.reviews import ReviewService
        from prepapp.storage.answers import AnswerStore
        from prepapp.storage.settings import CacheStore

        return ReviewService(
            self.bundle,
            AnswerStore(self.database),
            CacheStore(self.database),
            self.stock,
            self.annotations,
            now=self.world.now,
            cap=lambda: self.preferences.preferences().review_cap,
        )

    @cached_property
    def practice(self) -> PracticeService:
        """What the practice builder shows and keeps."""
        from prepapp.services.practice import PracticeService
        from prepapp.storage.settings import SettingStore

        return PracticeService(
            self.bundle,
            stock=self.stock,
            annotations=self.annotations,
            reviews=self.reviews,
            readiness=self.readiness,
            quizzes=self.quizzes,
            settings=SettingStore(self.database),
        )

    @cached_property
    def examiners(self) -> Examiners:
        """What sits behind adaptive quizzes."""
        from prepapp.services.diagnostics import Examiners

        return Examiners(
            self.bundle,
            self.stock,
            self.annotations,
            measured=self.readiness.measured,
            now=self.world.now,
            rng=self.world.rng(),
        )

    @cached_property
    def readiness(self) -> ReadinessService:
        """Ability, readiness and the next step."""
        from prepapp.services.readiness import ReadinessService
        from prepapp.storage.answers import AnswerStore
        from prepapp.storage.settings import CacheStore

        return ReadinessService(
            self.bundle,
            AnswerStore(self.database),
            CacheStore(self.database),
            now=self.world.now,
            expectations=lambda: self.preferences.expectations(),
            reviews=self.reviews.due,
            proof=lambda: self.progress.proof(),
            counts_self_scored=lambda: self.preferences.preferences().counts_self_scored,
        )

    @cached_property
    def progress(self) -> ProgressService:
        """What the charts beside readiness are drawn from."""
        from prepapp.services.progress import ProgressService
        from prepapp.storage.answers import AnswerStore
        from prepapp.storage.quizzes import QuizStore
        from prepapp.storage.settings import CacheStore

        return ProgressService(
            self.bundle,
            AnswerStore(self.database),
            QuizStore(self.database),
            CacheStore(self.database),
            self.stock,
            trend=lambda: self.readiness.trend(),
            now=self.world.now,
            counts_self_scored=lambda: self.preferences.preferences().counts_self_scored,
        )

    @cached_property
    def profiles(self) -> ProfileService:
        """What the user said about themselves."""
        from prepapp.services.profiles import ProfileService
        from prepapp.storage.settings import SettingStore

        return ProfileService(SettingStore(self.database))

    @cached_property
    def preferences(self) -> PreferenceService:
        """What the user set once and for all."""
        from prepapp.services.preferences import PreferenceService
        from prepapp.storage.settings import SettingStore

        return PreferenceService(SettingStore(self.database))

    @cached_property
    def annotations(self) -> AnnotationService:
        """What was marked, noted, tagged, suspended and reported."""
        from prepapp.services.annotations import AnnotationService
        from prepapp.storage.annotations import AnnotationStore

        return AnnotationService(AnnotationStore(self.database), now=self.world.now)

    @cached_property
    def stock(self) -> StockService:
        """What there is to deal from."""
        from prepapp.services.stock import StockService
        from prepapp.storage.answers import AnswerStore

        return StockService(self.bundle, AnswerStore(self.database), self.annotations, now=self.world.now)

    @cached_property
    def writing(self) -> WritingService:
        """What is written during a quiz."""
        from prepapp.services.writing import WritingService
        from prepapp.storage.drafts import DraftStore

        return WritingService(DraftStore(self.database), self.annotations)

    @cached_property
    def formulas(self) -> tuple[Formula, ...]:
        """The formula sheet. Raises `ContentError` when it is missing."""
        from prepapp.content.formulas import read_formulas

        return read_formulas(self.shipped.resources / "formulas.json")

    @cached_property
    def library(self) -> LibraryService:
        """The bank as it is browsed."""
        from prepapp.services.library import LibraryService
        from prepapp.storage.answers import AnswerStore
        from prepapp.storage.settings import SettingStore

        return LibraryService(
            self.bundle,
            self.stock,
            self.annotations,
            AnswerStore(self.database),
            SettingStore(self.database),
            now=self.world.now,
            suspicious=lambda: self.progress.suspicious(),
            stubborn=lambda: self.reviews.stubborn(),
        )

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

    def of(self, person: Person) -> App:
        """The application of another person who shares this data folder; a bank that was loaded is shared."""
        folders = paths.Folders(self.people.folder_of(person))
        other = App(folders, self.shipped, self.world, people=self.people, person=person)
        if "bundle" in self.__dict__:
            other.__dict__["bundle"] = self.bundle
        return other

    @cached_property
    def exports(self) -> ExportService:
        """The history in files that other programs read."""
        from prepapp.services.exports import ExportService
        from prepapp.storage.annotations import AnnotationStore
        from prepapp.storage.answers import AnswerStore
        from prepapp.storage.quizzes import QuizStore

        return ExportService(
            AnswerStore(self.database),
            QuizStore(self.database),
            AnnotationStore(self.database),
            now=self.world.now,
        )

    @cached_property
    def whole_export(self) -> WholeExport:
        """Everything that is kept, for reading without the program."""
        from prepapp.services.whole_export import WholeExport

        return WholeExport(
            self.exports,
            self.bundle,
            self.readiness,
            self.annotations,
            self.profiles,
            now=self.world.now,
        )

    def beside(self) -> App:
        """The same history through a connection of its own, for long reading on another thread; to be closed.

        The database must be open.
        """
        from prepapp.storage.files import connect

        other = App(self.folders, self.shipped, self.world, people=self.people, person=self.person)
        other._connection = connect(self.folders.database)
        other.__dict__["bundle"] = self.bundle  # read-only, and large
        return other

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

    def recovery(self, reason: str) -> Recovery:
        """The ways out of a database that `open` refused as damaged."""
        from prepapp.services.safety import recover

        return recover(self.folders.database, self.backups, reason, now=self.world.now)

    def forget(self) -> None:
        """Make services anew when they are next asked for: the history under them was replaced."""
        for name in _OVER_THE_HISTORY:
            self.__dict__.pop(name, None)

    def close(self) -> None:
        """Close the database; what was saved is on the disk already. To close twice does no harm."""
        database: Database | None = self.__dict__.pop("database", None)
        if database is not None:
            database.close()
        self.lock.release()
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def make_app(
    data_dir: Path | None,
    *,
    name: str | None = None,
    environment: Mapping[str, str] | None = None,
    world: World | None = None,
) -> App:
    """The application for a data folder: the one given, the environment's, or the platform's.

    It is that of the person of that name, or of who had the window open last. Raises `UsageError` for a name
    that nobody has.
    """
    variables = os.environ if environment is None else environment
    if data_dir is None and variables.get(DATA_DIR_VARIABLE):
        data_dir = Path(variables[DATA_DIR_VARIABLE])
    people = People(paths.folders(data_dir).data)
    person = people.last() if name is None else people.named(name)
    folders = paths.Folders(people.folder_of(person))
    return App(folders, paths.shipped(), world, people=people, person=person)


def calculate_on_one_thread() -> None:
    """Keep NumPy to the thread that asks it; must come before it is imported.

    What is calculated here is small, and the threads of its own would burn a processor while they wait.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def keep_drawing_cache(app: App) -> None:
    """Give matplotlib a lasting folder for its list of fonts; must come before it is imported."""
    os.environ.setdefault("MPLCONFIGDIR", str(app.folders.drawing_cache))
