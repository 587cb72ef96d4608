"""What is said while a design question is taken; pure, no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from prepapp.domain.questions import Phase
from prepapp.gui.language import tr, trn
from prepapp.gui.screens.quiz.state import clock_text


@dataclass(frozen=True, slots=True)
class DesignView:
    """The phase that is on, how it stands, and what leads on from it."""

    phase: str
    clock: str
    spoken: str
    is_over: bool
    """Whether the phase has had its minutes."""
    next: str


def derive_design(phases: Sequence[Phase], place: int, spent_s: float) -> DesignView:
    """The phase at `place` after so many seconds in it."""
    phase = phases[place]
    left = phase.minutes * 60.0 - spent_s
    is_last = place == len(phases) - 1
    over = tr("{time} over", time=clock_text(-left))
    return DesignView(
        phase=tr("Phase {place} of {count}: {name}", place=place + 1, count=len(phases), name=phase.name),
        clock=clock_text(left) if left > 0 else over,
        spoken=trn("{n} minute for this phase", "{n} minutes for this phase", phase.minutes),
        is_over=left <= 0,
        next=tr("&Finish: show the rubric") if is_last else tr("&Next: {name}", name=phases[place + 1].name),
    )


def phases_words(phases: Sequence[Phase]) -> str:
    """The phases with their minutes, in a line."""
    return " · ".join(tr("{name} {n} min", name=phase.name, n=phase.minutes) for phase in phases)


def total_minutes(phases: Sequence[Phase]) -> int:
    """The minutes of all phases."""
    return sum(phase.minutes for phase in phases)
