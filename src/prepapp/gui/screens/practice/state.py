"""What the practice builder says and what its choices mean; pure, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from prepapp.domain.dealing import Filters
from prepapp.domain.plans import EXTRA_TIMES, Countdown, QuizPlan, Untimed
from prepapp.domain.quiz import Mode
from prepapp.domain.topics import Area, Level

SIZES = (5, 10, 20, 30, 40)


@dataclass(frozen=True, slots=True)
class Choices:
    """What is chosen in the builder."""

    areas: tuple[str, ...] = ()
    levels: tuple[Level, ...] = ()
    size: int = 10
    mode: Mode = Mode.STUDY
    is_timed: bool = False
    minutes: int | None = None
    extra: float = 1.0

    @property
    def filters(self) -> Filters:
        """The filters these choices stand for; nothing chosen means everything."""
        return Filters(areas=self.areas, levels=self.levels)

    def plan(self, areas: Sequence[Area]) -> QuizPlan:
        """The quiz these choices stand for."""
        timing = Countdown(self.minutes, self.extra) if self.is_timed else Untimed()
        return QuizPlan(quiz_title(self, areas), self.filters, self.size, self.mode, timing)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; `choices_from` reads them back."""
        return {
            "areas": list(self.areas),
            "levels": [level.value for level in self.levels],
            "size": self.size,
            "mode": self.mode.value,
            "is_timed": self.is_timed,
            "minutes": self.minutes,
            "extra": self.extra,
        }


def choices_from(document: object, areas: Sequence[Area], *, extra: float = 1.0) -> Choices:
    """Choices that were remembered; what is missing or no longer there takes its default.

    A usual extra time, where there is one, comes before what the last quiz had.
    """
    found = _remembered(document, areas)
    return replace(found, extra=extra) if extra != 1.0 and extra in EXTRA_TIMES else found


def _remembered(document: object, areas: Sequence[Area]) -> Choices:
    if not isinstance(document, dict):
        return Choices()
    known = {area.id for area in areas}
    try:
        found = Choices(
            areas=tuple(area for area in document["areas"] if area in known),
            levels=tuple(Level(level) for level in document["levels"]),
            size=int(document["size"]),
            mode=Mode(document["mode"]),
            is_timed=bool(document["is_timed"]),
            minutes=document["minutes"],
            extra=float(document["extra"]),
        )
    except (KeyError, TypeError, ValueError):
        return Choices()
    return found if found.extra in EXTRA_TIMES else replace(found, extra=1.0)


def quiz_title(choices: Choices, areas: Sequence[Area]) -> str:
    """What the quiz is called: its area if it has one, else how many."""
    kind = "exam" if choices.mode is Mode.EXAM else "practice"
    names = [area.name for area in areas if area.id in choices.areas]
    if not names:
        return f"Mixed {kind}"
    if len(names) == 1:
        return f"{names[0]}: {kind}"
    return f"{len(names)} areas: {kind}"


@dataclass(frozen=True, slots=True)
class PracticeView:
    """Texts and states around the choices."""

    count: str
    summary: str
    can_start: bool


def derive_view(choices: Choices, *, matches: int, target_s: float) -> PracticeView:
    """What to say when `matches` items fit and an average one has a target of `target_s` seconds."""
    if matches == 0:
        return PracticeView("No question matches", "Choose more areas or another level.", can_start=False)
    size = min(choices.size, matches)
    questions = f"{matches} question{'s' if matches != 1 else ''} match{'es' if matches == 1 else ''}"
    return PracticeView(questions, f"{size} questions, {_duration(choices, size * target_s)}", can_start=True)


def _duration(choices: Choices, target_s: float) -> str:
    if not choices.is_timed:
        return f"untimed, about {max(1, round(target_s / 60))} minutes"
    minutes = choices.minutes if choices.minutes is not None else target_s / 60
    return f"{max(1, round(minutes * choices.extra))} minutes on the clock"
