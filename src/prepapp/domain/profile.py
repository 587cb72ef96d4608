"""What a person said about themselves: the level they prepare for, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeGuard

from prepapp.domain.levels import Level

MINUTES_OF_A_DAY: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class Profile:
    """Choices that shape what is recommended; every one has a default."""

    level: Level = Level.SENIOR
    specialisation: str | None = None
    minutes_per_day: int = 20
    interview_on: date | None = None

    def to_settings(self) -> dict[str, Any]:
        """The choices as plain JSON values by key."""
        return {
            "level": self.level.value,
            "specialisation": self.specialisation,
            "minutes_per_day": self.minutes_per_day,
            "interview_on": self.interview_on.isoformat() if self.interview_on else None,
        }

    @classmethod
    def from_settings(cls, settings: Mapping[str, Any]) -> Profile:
        """The profile that settings describe; what is missing or cannot be understood takes its default."""
        default = cls()
        specialisation, minutes = settings.get("specialisation"), settings.get("minutes_per_day")
        return cls(
            level=_level_from(settings.get("level")) or default.level,
            specialisation=specialisation if isinstance(specialisation, str) else None,
            minutes_per_day=minutes if _is_minutes(minutes) else default.minutes_per_day,
            interview_on=_day_from(settings.get("interview_on")),
        )


def _level_from(value: object) -> Level | None:
    return next((level for level in Level if level.value == value), None)


def _is_minutes(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= MINUTES_OF_A_DAY


def _day_from(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
