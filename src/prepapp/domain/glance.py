"""What Home shows at once: few numbers, kept ready so that a start reads them and computes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from prepapp.domain.preferences import Appearance
from prepapp.domain.profile import Profile


@dataclass(frozen=True, slots=True)
class OpenQuiz:
    """A quiz that was interrupted."""

    id: str
    title: str
    started_at: datetime
    answered_count: int
    item_count: int


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one thing to do next, why, and how long it takes."""

    title: str
    reason: str
    minutes: int
    areas: tuple[str, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Readiness in a sentence, with how many areas are in each status and the one next step."""

    sentence: str
    counts: Mapping[str, int]
    next_step: NextStep

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; `from_json` reads them back."""
        step = self.next_step
        return {
            "sentence": self.sentence,
            "counts": dict(self.counts),
            "next_step": {
                "title": step.title,
                "reason": step.reason,
                "minutes": step.minutes,
                "areas": list(step.areas),
                "size": step.size,
            },
        }

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Standing:
        """The standing that `to_json` wrote."""
        step = document["next_step"]
        return cls(
            sentence=document["sentence"],
            counts=dict(document["counts"]),
            next_step=NextStep(
                step["title"], step["reason"], step["minutes"], tuple(step["areas"]), step["size"]
            ),
        )


@dataclass(frozen=True, slots=True)
class Glance:
    """All that Home, or the first run in its place, needs for the first paint."""

    profile: Profile = field(default_factory=Profile)
    answer_count: int = 0
    open_quiz: OpenQuiz | None = None
    standing: Standing | None = None
    appearance: Appearance | None = None
    """How the window looks; None until it was chosen."""
    is_first_run: bool = False
    """Whether nothing was ever chosen, begun or answered here."""
