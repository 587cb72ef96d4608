"""Browsing the bank: what there is, what happened to it, and looking an answer up."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from prepapp.content.bundle import Bundle
from prepapp.domain.account import Account
from prepapp.domain.annotations import UNTOUCHED, Revealed
from prepapp.domain.career import Career
from prepapp.domain.catalogue import Catalogue, Entry
from prepapp.domain.questions import ItemSummary, Question
from prepapp.domain.stock import stocked
from prepapp.services.annotations import AnnotationService
from prepapp.services.exports import export_items
from prepapp.services.stock import StockService
from prepapp.storage.answers import AnswerStore
from prepapp.storage.settings import SettingStore


class LibraryService:
    """Each call may wait for the disk, so the window makes them from a worker."""

    def __init__(
        self,
        bundle: Bundle,
        stock: StockService,
        annotations: AnnotationService,
        answers: AnswerStore,
        settings: SettingStore,
        *,
        now: Callable[[], datetime],
        suspicious: Callable[[], Collection[str]] = frozenset,
        stubborn: Callable[[], Collection[str]] = frozenset,
    ) -> None:
        self._suspicious = suspicious
        self._stubborn = stubborn
        self._now = now
        self._answers = answers
        self._settings = settings
        self._bundle = bundle
        self._stock = stock
        self._annotations = annotations

    def catalogue(self, translated: Mapping[str, str] | None = None) -> Catalogue:
        """Every item of the bank with what happened to it so far; `translated` is searched as well."""
        last, said = self._stock.last(), self._annotations.all()
        suspicious, stubborn = self._suspicious(), self._stubborn()
        now = self._now()
        topics = {topic.id: topic.name for area in self._bundle.taxonomy.areas for topic in area.topics}

        def entry(item: ItemSummary) -> Entry:
            known = stocked(item, last.get(item.id), said.get(item.id, UNTOUCHED), now=now)
            return Entry(
                item=item,
                area=self._bundle.taxonomy.area(item.area).name,
                topic=topics.get(item.topic, item.topic),
                last=last.get(item.id),
                revealed_at=said.get(item.id, UNTOUCHED).revealed_at,
                is_suspicious=item.id in suspicious,
                is_stubborn=item.id in stubborn,
                conditions=frozenset(one.value for one in known.conditions),
                tags=known.tags,
                difficulty=known.difficulty.value,
                is_suspended=known.is_suspended,
            )

        return Catalogue(tuple(map(entry, self._bundle.items)), translated or {})

    def question(self, item_id: str) -> Question:
        """The question of an item, of a parametric one its first variant."""
        return self._bundle.question(item_id)

    def career(self) -> Career:
        """What the career guides say."""
        return self._bundle.career

    def account(self, item_id: str) -> Account:
        """What there is to say of an item beside its question. Raises `KeyError` for one there is not."""
        item = self._bundle.item(item_id)
        if item is None:
            raise KeyError(item_id)
        references = self._bundle.question(item_id).facts.references
        return Account(item, references, self._answers.of_item(item_id), self._annotations.of(item_id))

    def export(self, item_ids: Sequence[str], target: Path) -> int:
        """Write items to `target` as its ending says (.json whole, .csv a table); returns how many.

        Raises `UsageError` for another ending and `StorageError` when it cannot be written.
        """
        return export_items(self._bundle, item_ids, target)

    def remember(self, **choices: object) -> None:
        """Remember how the library is shown: its columns, and the searches that are kept."""
        self._settings.put(**choices)

    def reveal(self, item_id: str) -> None:
        """Remember that the answer of an item was looked up now."""
        self._annotations.annotate((item_id,), Revealed())
