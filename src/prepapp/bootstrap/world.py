"""The clock and the chance of the computer, as values that a test can replace."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from random import Random


def utc_now() -> datetime:
    """The time, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class World:
    """What the program reads of the world around it; a test gives one of its own."""

    now: Callable[[], datetime] = utc_now
    monotonic: Callable[[], float] = time.monotonic
    rng: Callable[[], Random] = Random  # seeded by the operating system

    def today(self) -> date:
        """The day it is for the person, in the time zone of the computer."""
        return self.now().astimezone().date()
