"""The chance of being right that each word of confidence stands for; nobody is asked for a number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeGuard

if TYPE_CHECKING:
    from prepapp.domain.quiz_events import Confidence

LEAST_PERCENT: Final = 0
MOST_PERCENT: Final = 100


@dataclass(frozen=True, slots=True)
class StatedChances:
    """Per cent by word. What it is at first is editorial; it can be changed, and changes no estimate."""

    guess: int = 35
    think_so: int = 70
    sure: int = 95

    def of(self, confidence: Confidence) -> float:
        """The chance that a word stands for, 0..1."""
        return self.to_settings()[confidence.name.lower()] / 100

    def to_settings(self) -> dict[str, int]:
        """Plain JSON values; `stated_from` reads them back."""
        return {"guess": self.guess, "think_so": self.think_so, "sure": self.sure}


def stated_from(document: object) -> StatedChances:
    """The chances that were kept; the usual ones where one is missing or no whole per cent."""
    if not isinstance(document, Mapping):
        return StatedChances()
    values = [document.get(name) for name in StatedChances().to_settings()]
    kept = [one for one in values if _is_percent(one)]
    return StatedChances(*kept) if len(kept) == len(values) else StatedChances()


def _is_percent(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and LEAST_PERCENT <= value <= MOST_PERCENT
