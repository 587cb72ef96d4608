"""A quiz as it is put together in the builder, and how it is remembered; pure, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final, assert_never

from prepapp.domain.dealing import Filters
from prepapp.domain.filters import Facet
from prepapp.domain.plans import (
    EXTRA_TIME_STEP,
    MOST_EXTRA_TIME,
    Countdown,
    QuizPlan,
    SoftTarget,
    Timing,
    Untimed,
)
from prepapp.domain.preferences import Preferences
from prepapp.domain.questions import ItemType
from prepapp.domain.quiz import Mode
from prepapp.domain.stock import Condition, Difficulty, LastSeen
from prepapp.domain.topics import Area, Level
from prepapp.gui.language import tr, trn

LARGEST_SIZE: Final = 100
LONGEST_MINUTES: Final = 240
MODES: Final = (Mode.STUDY, Mode.EXAM, Mode.REVIEW)
"""When feedback comes, and whether the estimate takes any notice."""
_MEANINGS: Final = {
    Facet.LEVELS: Level,
    Facet.TYPES: ItemType,
    Facet.DIFFICULTIES: Difficulty,
    Facet.CONDITIONS: Condition,
}
_BY_NAME: Final = (Facet.AREAS, Facet.TOPICS, Facet.TAGS, Facet.SOURCES)


class Pace(StrEnum):
    """What the clock does."""

    UNTIMED = "untimed"
    TARGET = "target"
    COUNTDOWN = "countdown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Which questions, how many, when feedback comes and how long it may take."""

    filters: Filters = field(default_factory=Filters)
    size: int = 10
    mode: Mode = Mode.STUDY
    pace: Pace = Pace.UNTIMED
    minutes: int | None = None
    """None for the sum of the questions' own target times."""
    extra_percent: int = 100
    asks_confidence: bool = True
    shuffles: bool = True

    def plan(self, areas: Sequence[Area], title: str = "") -> QuizPlan:
        """The quiz these choices stand for, under a title of its own unless one is given."""
        return QuizPlan(
            title or quiz_title(self, areas),
            self.filters,
            self.size,
            self.mode,
            self._timing(),
            self.asks_confidence,
            self.shuffles,
        )

    def _timing(self) -> Timing:
        extra = self.extra_percent / 100
        match self.pace:
            case Pace.UNTIMED:
                return Untimed()
            case Pace.TARGET:
                return SoftTarget(self.minutes, extra)
            case Pace.COUNTDOWN:
                return Countdown(self.minutes, extra)
            case _:
                assert_never(self.pace)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; `choices_from` reads them back."""
        narrowing = {
            facet.value: [str(one) for one in getattr(self.filters, facet)]
            for facet in (*_BY_NAME, *_MEANINGS)
        }
        return {
            "filters": {**narrowing, "last_seen": self.filters.last_seen.value},
            "size": self.size,
            "mode": self.mode.value,
            "pace": self.pace.value,
            "minutes": self.minutes,
            "extra_percent": self.extra_percent,
            "asks_confidence": self.asks_confidence,
            "shuffles": self.shuffles,
        }


def choices_from(document: object, areas: Sequence[Area]) -> Choices:
    """Choices that were remembered; areas and topics that left the bank are dropped.

    What cannot be understood as a whole is forgotten.
    """
    if not isinstance(document, dict):
        return Choices()
    try:
        return Choices(
            filters=_filters_from(document["filters"], areas),
            size=within(int(document["size"]), 1, LARGEST_SIZE),
            mode=MODES[MODES.index(document["mode"])],
            pace=Pace(document["pace"]),
            minutes=_minutes_from(document["minutes"]),
            extra_percent=percent_of(int(document["extra_percent"]) / 100),
            asks_confidence=bool(document["asks_confidence"]),
            shuffles=bool(document["shuffles"]),
        )
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
        return Choices()


def with_usual(choices: Choices, preferences: Preferences) -> Choices:
    """The choices with the clock that is usual: what Settings ask for comes before the last quiz's."""
    pace = Pace.COUNTDOWN if preferences.is_timed and choices.pace is Pace.UNTIMED else choices.pace
    usual = preferences.extra_time
    return replace(
        choices, pace=pace, extra_percent=choices.extra_percent if usual == 1.0 else percent_of(usual)
    )


def percent_of(extra: float) -> int:
    """A factor on the clock in per cent, in steps of 5 and within what the builder can show."""
    step = EXTRA_TIME_STEP * 100
    return within(round(round(extra * 100 / step) * step), 100, round(MOST_EXTRA_TIME * 100))


def within(value: int, least: int, most: int) -> int:
    """The nearest number that is allowed."""
    return min(max(value, least), most)


def _minutes_from(value: Any) -> int | None:
    return None if value is None else within(int(value), 1, LONGEST_MINUTES)


def _filters_from(document: dict[str, Any], areas: Sequence[Area]) -> Filters:
    known_topics = {topic.id for area in areas for topic in area.topics}
    known_areas = {area.id for area in areas}
    parts: dict[str, Any] = {
        facet.value: tuple(meaning(one) for one in document[facet.value])
        for facet, meaning in _MEANINGS.items()
    }
    return Filters(
        areas=tuple(one for one in document["areas"] if one in known_areas),
        topics=tuple(one for one in document["topics"] if one in known_topics),
        tags=tuple(str(one) for one in document["tags"]),
        sources=tuple(str(one) for one in document.get("sources", ())),
        last_seen=LastSeen(document["last_seen"]),
        **parts,
    )


def quiz_title(choices: Choices, areas: Sequence[Area]) -> str:
    """What the quiz is called: its area if it has one, else how many."""
    is_exam = choices.mode.is_exam
    names = [area.name for area in areas if area.id in choices.filters.areas]
    if not names:
        return tr("Mixed exam") if is_exam else tr("Mixed practice")
    if len(names) == 1:
        return tr("{area}: exam", area=names[0]) if is_exam else tr("{area}: practice", area=names[0])
    if is_exam:
        return trn("{n} area: exam", "{n} areas: exam", len(names))
    return trn("{n} area: practice", "{n} areas: practice", len(names))
