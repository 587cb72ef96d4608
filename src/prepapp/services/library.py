"""Browsing the bank: what there is, what happened to it, and looking an answer up."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from prepapp.content.bundle import Bundle
from prepapp.domain.annotations import UNTOUCHED, Revealed
from prepapp.domain.career import Career
from prepapp.domain.catalogue import Catalogue, Entry
from prepapp.domain.questions import Question
from prepapp.services.annotations import AnnotationService
from prepapp.services.stock import StockService


class LibraryService:
    """Each call may wait for the disk, so the window makes them from a worker."""

    def __init__(
        self,
        bundle: Bundle,
        stock: StockService,
        annotations: AnnotationService,
        *,
        suspicious: Callable[[], Collection[str]] = frozenset,
        stubborn: Callable[[], Collection[str]] = frozenset,
    ) -> None:
        self._suspicious = suspicious
        self._stubborn = stubborn
        self._bundle = bundle
        self._stock = stock
        self._annotations = annotations

    def catalogue(self, translated: Mapping[str, str] | None = None) -> Catalogue:
        """Every item of the bank with what happened to it so far; `translated` is searched as well."""
        last, said = self._stock.last(), self._annotations.all()
        suspicious, stubborn = self._suspicious(), self._stubborn()
        topics = {topic.id: topic.name for area in self._bundle.taxonomy.areas for topic in area.topics}
        return Catalogue(
            tuple(
                Entry(
                    item=item,
                    area=self._bundle.taxonomy.area(item.area).name,
                    topic=topics.get(item.topic, item.topic),
                    last=last.get(item.id),
                    revealed_at=said.get(item.id, UNTOUCHED).revealed_at,
                    is_suspicious=item.id in suspicious,
                    is_stubborn=item.id in stubborn,
                )
                for item in self._bundle.items
            ),
            translated or {},
        )

    def question(self, item_id: str) -> Question:
        """The question of an item, of a parametric one its first variant."""
        return self._bundle.question(item_id)

    def career(self) -> Career:
        """What the career guides say."""
        return self._bundle.career

    def reveal(self, item_id: str) -> None:
        """Remember that the answer of an item was looked up now."""
        self._annotations.annotate((item_id,), Revealed())
