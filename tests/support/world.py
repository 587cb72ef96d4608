"""A world whose clocks stand still until a test moves them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

from prepapp.bootstrap import World


class FakeTime:
    """The wall clock and the monotonic clock, moved by hand."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
        self.ticks = 1000.0

    def now(self) -> datetime:
        """The wall clock."""
        return self.wall

    def monotonic(self) -> float:
        """The monotonic clock."""
        return self.ticks

    def pass_(self, seconds: float) -> None:
        """Both clocks go on."""
        self.wall += timedelta(seconds=seconds)
        self.ticks += seconds

    def world(self, *, seed: int = 7) -> World:
        """A world on these clocks with a seeded source of chance."""
        return World(now=self.now, monotonic=self.monotonic, rng=lambda: Random(seed))
