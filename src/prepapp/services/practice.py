"""What the practice builder needs to know when it is entered, and the presets a person saved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from prepapp.content.bundle import Bundle
from prepapp.domain.course import Mode
from prepapp.domain.errors import UsageError
from prepapp.domain.glance import NextStep
from prepapp.domain.history import QuizRecord
from prepapp.domain.letters import name_in
from prepapp.domain.mock import MOCK_SIZES, Blueprint, blueprint
from prepapp.domain.next_step import DueReviews
from prepapp.domain.preferences import Preferences
from prepapp.domain.profile import Profile
from prepapp.domain.questions import ASKABLE, ItemSummary, ItemType, OpenQuestion, Phase
from prepapp.domain.stock import Stocked
from prepapp.domain.topics import Level, Taxonomy
from prepapp.domain.wording import sentence
from prepapp.services.annotations import AnnotationService
from prepapp.services.quizzes import QuizService
from prepapp.services.readiness import ReadinessService
from prepapp.services.reviews import ReviewService
from prepapp.services.stock import StockService
from prepapp.storage.settings import SettingStore

REMEMBERED_KEY: Final = "practice"
PRESETS_KEY: Final = "practice_presets"
LONGEST_PRESET_NAME: Final = 30
"""As it is typed; merging may put a number after it."""
MOST_PRESETS: Final = 200


@dataclass(frozen=True, slots=True)
class Preset:
    """What was chosen in the builder, as JSON values, under a name."""

    name: str
    desk: Mapping[str, Any]

    def is_called(self, name: str) -> bool:
        """Whether that is its name, whatever its capitals."""
        return self.name.casefold() == name.casefold()


@dataclass(frozen=True, slots=True)
class DesignQuestion:
    """A design question that can be taken, and its phases."""

    item: ItemSummary
    phases: tuple[Phase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What there is to practise now."""

    preferences: Preferences
    taxonomy: Taxonomy
    """With the person's own expectations."""
    stock: tuple[Stocked, ...]
    own_tags: tuple[str, ...]
    step: NextStep
    due: DueReviews | None
    blueprints: Mapping[int, Blueprint]
    """Of each size that a mock interview may have."""
    mocks: tuple[QuizRecord, ...]
    """The finished mock interviews, the newest first."""
    designs: tuple[DesignQuestion, ...]
    """Those of the level first, then the levels next to it."""
    remembered: object
    """What was chosen the last time, as JSON values."""
    presets: tuple[Preset, ...]

    @property
    def profile(self) -> Profile:
        """Whose it is."""
        return self.preferences.profile


class PracticeService:
    """Each call may wait for the disk, so the window makes them from a worker."""

    def __init__(
        self,
        bundle: Bundle,
        *,
        stock: StockService,
        annotations: AnnotationService,
        reviews: ReviewService,
        readiness: ReadinessService,
        quizzes: QuizService,
        settings: SettingStore,
    ) -> None:
        self._bundle = bundle
        self._stock = stock
        self._annotations = annotations
        self._reviews = reviews
        self._readiness = readiness
        self._quizzes = quizzes
        self._settings = settings

    def overview(self) -> Overview:
        """What there is to practise now."""
        settings = self._settings.all()
        preferences = Preferences.from_settings(settings)
        profile, taxonomy, stock = preferences.profile, self._readiness.taxonomy, self._stock.stock()
        return Overview(
            preferences=preferences,
            taxonomy=taxonomy,
            stock=stock,
            own_tags=self._annotations.tags(),
            step=self._readiness.standing(profile).next_step,
            due=self._reviews.due(profile),
            blueprints={
                size: blueprint(
                    stock, taxonomy, profile.level, size=size, specialisation=profile.specialisation
                )
                for size in MOCK_SIZES
            },
            mocks=self._quizzes.records_of(Mode.MOCK),
            designs=self._designs(profile.level),
            remembered=settings.get(REMEMBERED_KEY),
            presets=presets_from(settings.get(PRESETS_KEY)),
        )

    def remember(self, desk: Mapping[str, Any]) -> None:
        """Keep what was chosen for the next time."""
        self._settings.put(**{REMEMBERED_KEY: dict(desk)})

    def save_preset(self, preset: Preset) -> tuple[Preset, ...]:
        """Keep a preset, in place of one of the same name, and return all there are.

        Raises `UsageError` when there are too many.
        """
        others = self._others(preset.name)
        if len(others) >= MOST_PRESETS:
            raise UsageError(
                sentence("There are {most} presets already. Delete one, then save again.", most=MOST_PRESETS)
            )
        return self._keep([*others, preset])

    def delete_preset(self, name: str) -> tuple[Preset, ...]:
        """Forget a preset and return those that are left."""
        return self._keep(self._others(name))

    def next_design(self, level: Level) -> str | None:
        """The design question for that level that is most worth taking: never taken, or longest ago.

        None when the bank has none.
        """
        last = self._stock.last()
        never = datetime.min.replace(tzinfo=UTC)
        found = [one.item.id for one in self._designs(level)]
        return min(found, key=lambda one: last[one].at if one in last else never, default=None)

    def _designs(self, level: Level) -> tuple[DesignQuestion, ...]:
        rungs = tuple(Level)
        items = (one for one in self._bundle.items if one.type is ItemType.OPEN and one.status in ASKABLE)
        found = sorted(items, key=lambda one: (abs(rungs.index(one.level) - rungs.index(level)), one.id))
        questions = ((one, self._bundle.question(one.id, 0)) for one in found)
        return tuple(
            DesignQuestion(one, question.phases)
            for one, question in questions
            if isinstance(question, OpenQuestion)
        )

    def _others(self, name: str) -> list[Preset]:
        kept = presets_from(self._settings.all().get(PRESETS_KEY))
        return [one for one in kept if not one.is_called(name)]

    def _keep(self, presets: Iterable[Preset]) -> tuple[Preset, ...]:
        kept = tuple(sorted(presets, key=lambda one: one.name.casefold()))
        documents = [{"name": one.name, "desk": dict(one.desk)} for one in kept]
        self._settings.put(**{PRESETS_KEY: documents})
        return kept


def presets_from(document: object) -> tuple[Preset, ...]:
    """The presets that were kept; what cannot be understood is left out."""
    if not isinstance(document, list):
        return ()
    found = [
        Preset(name_in(one["name"], longest=LONGEST_PRESET_NAME + 6), one["desk"])
        for one in document[:MOST_PRESETS]
        if isinstance(one, dict) and isinstance(one.get("name"), str) and isinstance(one.get("desk"), dict)
    ]
    return tuple({one.name.casefold(): one for one in found if one.name}.values())
