"""A computer elsewhere on Earth: what it calls a day."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

needs_zones = pytest.mark.skipif(sys.platform == "win32", reason="its zone cannot be changed for a process")


@contextmanager
def computer_in(zone: str) -> Iterator[None]:
    """The process in a time zone, by its rule as POSIX writes it: `CET-1CEST,M3.5.0,M10.5.0/3` is Berlin."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("TZ", zone)
        time.tzset()
        yield
    time.tzset()
