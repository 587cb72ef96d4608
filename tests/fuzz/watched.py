"""Runs a parser on one input after the other, and keeps what went wrong, and the most time and memory."""

from __future__ import annotations

import hashlib
import sys
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.fuzz.target import Target

LONGEST_S = 1.0
LARGEST_GROWTH_MB = 256
REGRESSIONS = Path(__file__).parent / "regressions"


def peak_mb() -> float:
    """The most memory that this process has had, in MiB; 0 on Windows, which does not say."""
    if sys.platform == "win32":
        return 0.0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024) if sys.platform == "darwin" else peak / 1024


@dataclass
class Watched:
    """A parser under watch; call it with an input."""

    target: Target
    inputs: int = 0
    slowest_s: float = 0.0
    """Of processor time: another program's load is no fault of the parser."""
    faults: dict[str, bytes] = field(default_factory=dict)
    """An input for each place in the code where something went wrong."""
    begun_with_mb: float = 0.0

    def __post_init__(self) -> None:
        for seed in self.target.seeds():
            self.target.run(seed)
        self.begun_with_mb = peak_mb()

    def __call__(self, raw: bytes) -> None:
        """Run the parser; what it raises or how long it takes is kept, never raised."""
        self.inputs += 1
        begun = time.process_time()
        try:
            self.target.run(raw)
        except Exception as error:
            self.faults.setdefault(_place(error), raw)
        spent = time.process_time() - begun
        self.slowest_s = max(self.slowest_s, spent)
        if spent > LONGEST_S:
            self.faults.setdefault(f"took longer than {LONGEST_S:g} s", raw)

    @property
    def growth_mb(self) -> float:
        """How much more memory than for the seeds was ever taken, in MiB."""
        return peak_mb() - self.begun_with_mb

    def keep_faults(self) -> None:
        """Write the input of each fault where the tests find it."""
        for raw in self.faults.values():
            folder = REGRESSIONS / self.target.name
            folder.mkdir(parents=True, exist_ok=True)
            (folder / hashlib.sha256(raw).hexdigest()[:12]).write_bytes(raw)

    def report(self) -> dict[str, Any]:
        """Plain JSON values."""
        return {
            "name": self.target.name,
            "inputs": self.inputs,
            "slowest_s": round(self.slowest_s, 3),
            "growth_mb": round(self.growth_mb, 1),
            "faults": sorted(self.faults),
        }


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__} at {where}"
