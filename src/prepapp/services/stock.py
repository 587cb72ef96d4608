"""What there is to deal from now, kept at hand: reading it again costs what is new in the history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from prepapp.content.bundle import Bundle
from prepapp.domain.catalogue import LastAnswer
from prepapp.domain.stock import Stocked, stock_of
from prepapp.services.annotations import AnnotationService
from prepapp.storage.answers import AnswerStore


class StockService:
    """Remembers the latest answer to each item; each call may wait for the disk."""

    def __init__(
        self,
        bundle: Bundle,
        answers: AnswerStore,
        annotations: AnnotationService,
        *,
        now: Callable[[], datetime],
    ) -> None:
        self._bundle = bundle
        self._answers = answers
        self._annotations = annotations
        self._now = now
        self._rows = 0
        self._last: dict[str, LastAnswer] = {}

    def stock(self) -> tuple[Stocked, ...]:
        """Every item of the bank with what is known of it."""
        return stock_of(self._bundle.items, self.last(), self._annotations.all(), now=self._now())

    def last(self) -> Mapping[str, LastAnswer]:
        """The latest answer to each item."""
        if not self._rows:
            self._rows, self._last = self._answers.last_results()
        self._rows, new = self._answers.results_after(self._rows)
        for item_id, answer in new:
            before = self._last.get(item_id)
            if before is None or before.at <= answer.at:  # one merged in may be older
                self._last[item_id] = answer
        return dict(self._last)
