"""The clock of a quiz: active seconds, fed by a monotonic clock, deaf to sleep and to changed wall clocks."""

from __future__ import annotations

from dataclasses import dataclass, replace

LONGEST_TICK_S = 5.0
"""A longer gap between two ticks means that the computer slept: only this much of it counts."""


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """Counts `active_s` seconds; `last_tick` is the monotonic time of the last tick, None at rest."""

    active_s: float = 0.0
    last_tick: float | None = None

    @property
    def is_running(self) -> bool:
        """Whether time is being counted."""
        return self.last_tick is not None

    def started(self, now: float) -> Stopwatch:
        """Running from `now` on; a running watch only ticks."""
        return self.ticked(now) if self.is_running else replace(self, last_tick=now)

    def ticked(self, now: float) -> Stopwatch:
        """With the time since the last tick added: none if the clock went back, little if it leapt."""
        if self.last_tick is None:
            return self
        gap = min(max(0.0, now - self.last_tick), LONGEST_TICK_S)
        return Stopwatch(self.active_s + gap, now)

    def stopped(self, now: float) -> Stopwatch:
        """At rest, with the time until `now` counted."""
        return replace(self.ticked(now), last_tick=None)
