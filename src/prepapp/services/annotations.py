"""Marking, noting, tagging, suspending and reporting items, and taking such a step back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from prepapp.domain.annotations import (
    UNTOUCHED,
    Annotation,
    ItemAnnotations,
    Noted,
    Remark,
    folded,
    says_nothing_new,
    undoing,
)
from prepapp.storage.annotations import AnnotationStore, annotation_of

_TICK: Final = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Done:
    """What was written, and what would take it back."""

    facts: tuple[Annotation, ...] = ()
    undo: tuple[tuple[str, Remark], ...] = ()


class AnnotationService:
    """Reads the remarks once and what is new from then on; each call may wait for the disk."""

    def __init__(self, store: AnnotationStore, *, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now
        self._rows = 0
        self._facts: dict[str, list[Annotation]] = {}
        self._states: dict[str, ItemAnnotations] = {}

    def of(self, item_id: str) -> ItemAnnotations:
        """What was said of one item."""
        self._catch_up()
        return self._states.get(item_id, UNTOUCHED)

    def all(self) -> Mapping[str, ItemAnnotations]:
        """What was said of each item of which anything was, by the item's id."""
        self._catch_up()
        return dict(self._states)

    def tags(self) -> tuple[str, ...]:
        """Every tag in use, in order."""
        return tuple(sorted({tag for one in self.all().values() for tag in one.tags}))

    def annotate(self, item_ids: Iterable[str], remark: Remark) -> Done:
        """Say the same of some items, in one transaction; where it says nothing new, nothing is written.

        A note replaces the texts that are there now. Raises `StorageError`; nothing is then written.
        """
        return self._write([(item_id, remark) for item_id in dict.fromkeys(item_ids)])

    def take_back(self, done: Done) -> Done:
        """Undo a step; what this returns undoes the undoing."""
        return self._write(done.undo)

    def _write(self, remarks: Iterable[tuple[str, Remark]]) -> Done:
        self._catch_up()
        facts: list[Annotation] = []
        undo: list[tuple[str, Remark]] = []
        for item_id, remark in remarks:
            before = self._states.get(item_id, UNTOUCHED)
            fact = self._fact(item_id, before, remark)
            if says_nothing_new(before, fact.remark, at=fact.at):
                continue
            facts.append(fact)
            if (back := undoing(before, fact)) is not None:
                undo.append((item_id, back))
        if facts:
            self._store.add(facts)
        self._catch_up()
        return Done(tuple(facts), tuple(undo))

    def _fact(self, item_id: str, before: ItemAnnotations, remark: Remark) -> Annotation:
        if isinstance(remark, Noted):
            remark = replace(remark, replaces=frozenset(before.notes))
        # The later word must be the later one even if the clock was set back, or stands still, in between.
        latest = max((one.at for one in self._facts.get(item_id, ())), default=None)
        now = self._now()
        return annotation_of(item_id, now if latest is None else max(now, latest + _TICK), remark)

    def _catch_up(self) -> None:
        self._rows, new = self._store.added_after(self._rows)
        for one in new:
            self._facts.setdefault(one.item_id, []).append(one)
        for item_id in {one.item_id for one in new}:
            self._states[item_id] = folded(self._facts[item_id])
