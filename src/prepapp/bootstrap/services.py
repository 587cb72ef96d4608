"""How the services over a history are wired to the bank, the stores, the clock and each other."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING

from prepapp.bootstrap.world import World

if TYPE_CHECKING:
    from prepapp.content.bundle import Bundle
    from prepapp.services.annotations import AnnotationService
    from prepapp.services.diagnostics import Examiners
    from prepapp.services.exports import ExportService
    from prepapp.services.library import LibraryService
    from prepapp.services.practice import PracticeService
    from prepapp.services.preferences import PreferenceService
    from prepapp.services.profiles import ProfileService
    from prepapp.services.progress import ProgressService
    from prepapp.services.quizzes import QuizService
    from prepapp.services.readiness import ReadinessService
    from prepapp.services.reviews import ReviewService
    from prepapp.services.stock import StockService
    from prepapp.services.whole_export import WholeExport
    from prepapp.services.writing import WritingService
    from prepapp.storage.annotations import AnnotationStore
    from prepapp.storage.answers import AnswerStore
    from prepapp.storage.database import Database
    from prepapp.storage.quizzes import QuizStore
    from prepapp.storage.settings import CacheStore, SettingStore


class Services(ABC):
    """The services over one history, each made when it is first asked for.

    Where two need each other, the later is asked for through a call: it is made when it is wanted.
    """

    def __init__(self, world: World) -> None:
        self.world = world

    @property
    @abstractmethod
    def bundle(self) -> Bundle:
        """The question bank. Raises `ContentError`."""

    @property
    @abstractmethod
    def database(self) -> Database:
        """The database behind the stores. Raises `StorageError`."""

    def forget(self) -> None:
        """Make services anew when they are next asked for: the history under them was replaced."""
        for name, made in vars(Services).items():
            if isinstance(made, cached_property):
                self.__dict__.pop(name, None)

    # What is kept

    @cached_property
    def _annotations(self) -> AnnotationStore:
        from prepapp.storage.annotations import AnnotationStore

        return AnnotationStore(self.database)

    @cached_property
    def _answers(self) -> AnswerStore:
        from prepapp.storage.answers import AnswerStore

        return AnswerStore(self.database)

    @cached_property
    def _cache(self) -> CacheStore:
        from prepapp.storage.settings import CacheStore

        return CacheStore(self.database)

    @cached_property
    def _quizzes(self) -> QuizStore:
        from prepapp.storage.quizzes import QuizStore

        return QuizStore(self.database)

    @cached_property
    def _settings(self) -> SettingStore:
        from prepapp.storage.settings import SettingStore

        return SettingStore(self.database)

    # Practice

    @cached_property
    def quizzes(self) -> QuizService:
        """Beginning, saving, resuming and reviewing quizzes."""
        from prepapp.services.quizzes import QuizService

        return QuizService(
            self.bundle,
            self._quizzes,
            self._answers,
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

        return ReviewService(
            self.bundle,
            self._answers,
            self._cache,
            self.stock,
            self.annotations,
            now=self.world.now,
            cap=lambda: self.preferences.preferences().review_cap,
        )

    @cached_property
    def practice(self) -> PracticeService:
        """What the practice builder shows and keeps."""
        from prepapp.services.practice import PracticeService

        return PracticeService(
            self.bundle,
            stock=self.stock,
            annotations=self.annotations,
            reviews=self.reviews,
            readiness=self.readiness,
            quizzes=self.quizzes,
            settings=self._settings,
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
    def stock(self) -> StockService:
        """What there is to deal from."""
        from prepapp.services.stock import StockService

        return StockService(self.bundle, self._answers, self.annotations, now=self.world.now)

    @cached_property
    def writing(self) -> WritingService:
        """What is written during a quiz."""
        from prepapp.services.writing import WritingService
        from prepapp.storage.drafts import DraftStore

        return WritingService(DraftStore(self.database), self.annotations)

    # Where the person stands

    @cached_property
    def readiness(self) -> ReadinessService:
        """Ability, readiness and the next step."""
        from prepapp.services.readiness import ReadinessService

        return ReadinessService(
            self.bundle,
            self._answers,
            self._cache,
            now=self.world.now,
            preferences=lambda: self.preferences.preferences(),
            reviews=self.reviews.due,
            proof=lambda: self.progress.proof(),
        )

    @cached_property
    def progress(self) -> ProgressService:
        """What the charts beside readiness are drawn from."""
        from prepapp.services.progress import ProgressService

        return ProgressService(
            self.bundle,
            self._answers,
            self._quizzes,
            self._cache,
            self.stock,
            trend=lambda: self.readiness.trend(),
            now=self.world.now,
            counts_self_scored=lambda: self.preferences.preferences().counts_self_scored,
        )

    # What the person said, marked and looks up

    @cached_property
    def profiles(self) -> ProfileService:
        """What the person said about themselves."""
        from prepapp.services.profiles import ProfileService

        return ProfileService(self._settings)

    @cached_property
    def preferences(self) -> PreferenceService:
        """What the person set once and for all."""
        from prepapp.services.preferences import PreferenceService

        return PreferenceService(self._settings)

    @cached_property
    def annotations(self) -> AnnotationService:
        """What was marked, noted, tagged, suspended and reported."""
        from prepapp.services.annotations import AnnotationService

        return AnnotationService(self._annotations, now=self.world.now)

    @cached_property
    def library(self) -> LibraryService:
        """The bank as it is browsed."""
        from prepapp.services.library import LibraryService

        return LibraryService(
            self.bundle,
            self.stock,
            self.annotations,
            self._answers,
            self._settings,
            now=self.world.now,
            suspicious=lambda: self.progress.suspicious(),
            stubborn=lambda: self.reviews.stubborn(),
        )

    @cached_property
    def exports(self) -> ExportService:
        """The history in files that other programs read."""
        from prepapp.services.exports import ExportService

        return ExportService(self._answers, self._quizzes, self._annotations, now=self.world.now)

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
