"""What a person sets once and for all: profile, look, extra time, and their own expectations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final, TypeAlias

from prepapp.domain.profile import Profile
from prepapp.domain.topics import HIGHEST_EXPECTATION, LOWEST_EXPECTATION, Area, Level, Taxonomy

SMALLEST_TEXT: Final = 80
LARGEST_TEXT: Final = 200
_MOST_TIMES: Final = 10.0

Expectations: TypeAlias = Mapping[str, Mapping[Level, float]]
"""Mastery (0-100) by area id and level, where a person replaced the shipped number; nothing else is in it."""


class ThemeChoice(StrEnum):
    """What the user can ask for; `system` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the window looks: its theme, and its text in per cent of the system's size."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100

    def to_settings(self) -> dict[str, Any]:
        """Plain JSON values; `appearance_from` reads them back."""
        return {"theme": self.theme.value, "text_percent": self.text_percent}


def appearance_from(document: object) -> Appearance | None:
    """The look that was kept; None when there is none, or none that can be understood."""
    if not isinstance(document, dict):
        return None
    try:
        percent = int(document["text_percent"])
        return Appearance(
            ThemeChoice(document["theme"]), text_percent=min(max(percent, SMALLEST_TEXT), LARGEST_TEXT)
        )
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything that Settings changes, as one value: to undo is to put the value before it back."""

    profile: Profile = field(default_factory=Profile)
    appearance: Appearance = field(default_factory=Appearance)
    extra_time: float = 1.0
    """What the clock of a timed quiz is multiplied by, unless the quiz says otherwise."""
    expectations: Expectations = field(default_factory=dict)
    language: str = ""
    """The code of the language the window speaks, such as "de"; "" follows the system."""

    def to_settings(self) -> dict[str, Any]:
        """Every choice as a plain JSON value by key."""
        return {
            **self.profile.to_settings(),
            "appearance": self.appearance.to_settings(),
            "language": self.language,
            "extra_time": self.extra_time,
            "expectations": {
                area: {level.value: points for level, points in levels.items()}
                for area, levels in self.expectations.items()
            },
        }

    @classmethod
    def from_settings(cls, settings: Mapping[str, Any]) -> Preferences:
        """What settings say; what is missing or cannot be understood takes its default."""
        return cls(
            Profile.from_settings(settings),
            appearance_from(settings.get("appearance")) or Appearance(),
            extra_time_from(settings.get("extra_time")),
            expectations_from(settings.get("expectations")),
            language_from(settings.get("language")),
        )


def language_from(value: object) -> str:
    """The code of the language that was chosen; "" when none was, and the system's is spoken."""
    return value if isinstance(value, str) else ""


def extra_time_from(value: object) -> float:
    """The kept factor; 1 when there is none that makes sense."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 1.0 <= value <= _MOST_TIMES:
        return 1.0
    return float(value)


def expectations_from(document: object) -> Expectations:
    """The expectations that were kept, each within what an expectation can be; the rest is dropped."""
    if not isinstance(document, dict):
        return {}
    read = {str(area): _points_by_level(levels) for area, levels in document.items()}
    return {area: levels for area, levels in read.items() if levels}


def _points_by_level(levels: object) -> dict[Level, float]:
    if not isinstance(levels, dict):
        return {}
    known = {level.value: level for level in Level}
    return {
        known[name]: within_expectations(points)
        for name, points in levels.items()
        if name in known and isinstance(points, int | float) and not isinstance(points, bool)
    }


def within_expectations(points: float) -> float:
    """The nearest mastery that can be expected."""
    return min(max(float(points), LOWEST_EXPECTATION), HIGHEST_EXPECTATION)


def with_expectations(taxonomy: Taxonomy, expectations: Expectations) -> Taxonomy:
    """The taxonomy with a person's own expectations for the shipped ones; unknown areas are ignored."""
    if not any(area.id in expectations for area in taxonomy.areas):
        return taxonomy
    return replace(
        taxonomy, areas=tuple(_expecting(area, expectations.get(area.id, {})) for area in taxonomy.areas)
    )


def _expecting(area: Area, own: Mapping[Level, float]) -> Area:
    return replace(area, expectation={**area.expectation, **own}) if own else area


def expecting(expectations: Expectations, area: Area, level: Level, points: float) -> Expectations:
    """The expectations with one more; a number that is the shipped one again is no longer one's own."""
    own = {**expectations.get(area.id, {}), level: within_expectations(points)}
    if own[level] == area.expectation[level]:
        del own[level]
    others = {area_id: levels for area_id, levels in expectations.items() if area_id != area.id}
    return {**others, area.id: own} if own else others
