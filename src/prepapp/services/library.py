"""Browsing the bank: what there is, what happened to it, and looking an answer up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from prepapp.content.bundle import Bundle
from prepapp.domain.career import Career
from prepapp.domain.catalogue import Catalogue, Entry
from prepapp.domain.questions import Question
from prepapp.storage.answers import AnswerStore
from prepapp.storage.settings import SettingStore

REVEALED_KEY = "revealed"
"""When the answer of each item was looked up, by item id; until facts have a kind for it, a choice."""


class LibraryService:
    """Each call may wait for the disk, so the window makes them from a worker."""

    def __init__(
        self, bundle: Bundle, answers: AnswerStore, settings: SettingStore, *, now: Callable[[], datetime]
    ) -> None:
        self._bundle = bundle
        self._answers = answers
        self._settings = settings
        self._now = now

    def catalogue(self) -> Catalogue:
        """Every item of the bank with what happened to it so far."""
        last, revealed = self._answers.last_results(), self._revealed()
        topics = {topic.id: topic.name for area in self._bundle.taxonomy.areas for topic in area.topics}
        return Catalogue(
            tuple(
                Entry(
                    item=item,
                    area=self._bundle.taxonomy.area(item.area).name,
                    topic=topics.get(item.topic, item.topic),
                    last=last.get(item.id),
                    revealed_at=revealed.get(item.id),
                )
                for item in self._bundle.items
            )
        )

    def question(self, item_id: str) -> Question:
        """The question of an item, of a parametric one its first variant."""
        return self._bundle.question(item_id)

    def career(self) -> Career:
        """What the career guides say."""
        return self._bundle.career

    def reveal(self, item_id: str) -> None:
        """Remember that the answer of an item was looked up now."""
        kept = self._settings.all().get(REVEALED_KEY, {})
        self._settings.put(**{REVEALED_KEY: {**kept, item_id: self._now().isoformat()}})

    def _revealed(self) -> Mapping[str, datetime]:
        kept = self._settings.all().get(REVEALED_KEY, {})
        return {item_id: datetime.fromisoformat(at) for item_id, at in kept.items()}
