"""Starts with the program's and the history's files out of memory, and the reading of a bank."""

from __future__ import annotations

import os
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.history_load import grown
from benchmarks.window.display import Display
from benchmarks.window.program import Program, copied
from prepapp import paths
from prepapp.content.bundle import load_bundle

LARGE_BANK = 20_000
READS = 7


def evicted_starts(program: Path, history: Path, screen: Display, *, runs: int) -> list[float]:
    """Milliseconds from a start to a Home that is still, each after its files were dropped from memory.

    The libraries of the system, which other programs hold, stay.
    """
    found = []
    for _ in range(runs):
        with copied(history) as data:
            os.sync()
            _evict(program.parent)
            _evict(data)
            started = Program((str(program), "--data-dir", str(data)), screen)
            try:
                found.append(1000 * screen.watch(started.start, quiet_s=1.0).last)
            finally:
                started.stop()
    return found


def _evict(folder: Path) -> None:
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            handle = os.open(file, os.O_RDONLY)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)


def bank_reads() -> dict[str, float]:
    """Milliseconds that it takes to read the bank that ships, and a large one."""
    shipped = paths.shipped().bundle
    with TemporaryDirectory() as folder:
        large = grown(shipped, Path(folder) / "bank.bundle", LARGE_BANK)
        return {"shipped": _read(shipped), f"{LARGE_BANK:,} items": _read(large)}


def _read(bundle: Path) -> float:
    taken = []
    for _ in range(READS):
        start = time.perf_counter()
        load_bundle(bundle)
        taken.append(1000 * (time.perf_counter() - start))
    return median(taken)
