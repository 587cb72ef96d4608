"""The part of the builder that says which questions may be asked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from prepapp.domain.dealing import Filters
from prepapp.domain.filters import Facet
from prepapp.domain.stock import LastSeen
from prepapp.domain.topics import Area
from prepapp.gui.language import tr
from prepapp.gui.screens.practice.words import CONDITIONS, DIFFICULTIES, FACETS, LEVELS, SEEN, TYPES
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.disclosure import Disclosure
from prepapp.gui.widgets.dropdown import Dropdown
from prepapp.gui.widgets.many_chips import ManyChips
from prepapp.gui.widgets.parts import card, column, label

_FURTHER = (Facet.TOPICS, Facet.TYPES, Facet.DIFFICULTIES, Facet.TAGS, Facet.SOURCES, Facet.LAST_SEEN)


class FilterPanel(QWidget):
    """Values in, `changed` out; what is seldom used is folded away until it is in use."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._areas: tuple[Area, ...] = ()
        self.areas = ManyChips(tr("Areas"), {})
        self.topics = ManyChips(tr("Topics"), {})
        self.levels = _chips(Facet.LEVELS, LEVELS)
        self.conditions = _chips(Facet.CONDITIONS, CONDITIONS)
        self.types = _chips(Facet.TYPES, TYPES)
        self.difficulties = _chips(Facet.DIFFICULTIES, DIFFICULTIES)
        self.tags = QLineEdit()
        self.tags.setAccessibleName(tr("Tags"))
        self.tags.setPlaceholderText(tr("Tags, separated by commas"))
        self._known_tags = QStringListModel(self)
        completer = QCompleter(self._known_tags, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tags.setCompleter(completer)
        self.sources = ManyChips(tr(FACETS[Facet.SOURCES]), {})
        self._sources = _part(Facet.SOURCES, self.sources)
        self.seen = Dropdown()
        self.seen.setAccessibleName(tr(FACETS[Facet.LAST_SEEN]))
        for value, words in SEEN.items():
            self.seen.addItem(tr(words), value)
        self._conditions = _part(Facet.CONDITIONS, self.conditions)
        self.topic_hint = label(tr("Choose an area to choose among its topics."), "muted", wraps=True)
        further = self._further()
        self.further = Disclosure(tr("More filters"), lambda: further, theme)
        self.setLayout(
            column(
                card(
                    _part(Facet.AREAS, self.areas, note=tr("None chosen means all of them.")),
                    _part(Facet.LEVELS, self.levels),
                    self._conditions,
                    self.further,
                    spacing=14,
                ),
                None,
            )
        )
        self._connect()

    def offer(self, areas: Sequence[Area], tags: Sequence[str], sources: Sequence[str]) -> None:
        """Offer the areas of a bank with their topics, tags to complete, and sources if there are several."""
        self._areas = tuple(areas)
        self.areas.offer({area.id: area.name for area in areas})
        self.topics.offer({topic.id: topic.name for area in areas for topic in area.topics})
        self._known_tags.setStringList(list(tags))
        self.sources.offer({one: one for one in sources})
        self._sources.setHidden(len(sources) < 2)

    def filters(self) -> Filters:
        """What is chosen now."""
        tags = (" ".join(tag.casefold().split()) for tag in self.tags.text().split(","))
        return Filters(
            areas=self.areas.values,
            topics=self.topics.values,
            levels=self.levels.values,
            types=self.types.values,
            difficulties=self.difficulties.values,
            conditions=self.conditions.values,
            tags=tuple(tag for tag in tags if tag),
            sources=self.sources.values,
            last_seen=LastSeen(self.seen.currentData()),  # Qt keeps its text alone
        )

    def show_filters(self, filters: Filters, *, settled: Collection[Facet] = ()) -> None:
        """Show these, but for what is settled; says nothing."""
        self._conditions.setHidden(Facet.CONDITIONS in settled)
        self.areas.choose(filters.areas)
        self._fit_topics()
        self.topics.choose(filters.topics)
        self.levels.choose(filters.levels)
        self.types.choose(filters.types)
        self.difficulties.choose(filters.difficulties)
        self.conditions.choose(filters.conditions)
        if filters.tags != self.filters().tags:
            self.tags.setText(", ".join(filters.tags))
        self.sources.choose(filters.sources)
        self.seen.setCurrentIndex(self.seen.findData(filters.last_seen))
        if not self.further.is_open and set(_FURTHER) & set(filters.facets):
            self.further.toggle.click()

    def _further(self) -> QWidget:
        made = QWidget()
        made.setLayout(
            column(
                _part(Facet.TOPICS, self.topic_hint, self.topics),
                _part(Facet.TYPES, self.types),
                _part(Facet.DIFFICULTIES, self.difficulties),
                _part(Facet.TAGS, self.tags),
                self._sources,
                _part(Facet.LAST_SEEN, self.seen),
                spacing=14,
            )
        )
        return made

    def _connect(self) -> None:
        self.areas.changed.connect(self._turn_areas)
        chosen = (self.topics, self.levels, self.types, self.difficulties, self.conditions, self.sources)
        for chips in chosen:
            chips.changed.connect(self.changed)
        self.tags.textEdited.connect(self.changed)
        self.seen.activated.connect(self.changed)
        completer = self.tags.completer()
        completer.activated.connect(self.changed)

    def _turn_areas(self) -> None:
        self._fit_topics()
        self.changed.emit()

    def _fit_topics(self) -> None:
        chosen = [area for area in self._areas if area.id in self.areas.values]
        topics = {topic.id for area in chosen for topic in area.topics}
        self.topics.show_only(topics)
        self.topic_hint.setVisible(not topics)


def _chips(facet: Facet, words: dict[Any, str]) -> ManyChips:
    return ManyChips(tr(FACETS[facet]), {value: tr(text) for value, text in words.items()})


def _part(facet: Facet, *pieces: QWidget, note: str = "") -> QWidget:
    head = label(tr(FACETS[facet]), "strong", wraps=True)
    made = QWidget()
    made.setLayout(column(head, *([label(note, "caption", wraps=True)] if note else []), *pieces, spacing=6))
    return made
