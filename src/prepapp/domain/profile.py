"""What a person said about themselves: the level they prepare for, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from prepapp.domain.topics import Level


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
        """The profile that settings describe; what is missing takes its default."""
        default = cls()
        day = settings.get("interview_on")
        return cls(
            level=Level(settings.get("level", default.level)),
            specialisation=settings.get("specialisation"),
            minutes_per_day=int(settings.get("minutes_per_day", default.minutes_per_day)),
            interview_on=date.fromisoformat(day) if day else None,
        )
