"""One start of the program on a display: a checkout's or a packaged one's."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from benchmarks.window.display import Display

CHECKOUT = (sys.executable, "-m", "prepapp")


class Program:
    """A start of a program by its whole command, ours or a peer."""

    def __init__(
        self, command: tuple[str, ...], screen: Display, environment: Mapping[str, str] | None = None
    ) -> None:
        """`environment` is added to that of this process."""
        self._command = command
        self._screen = screen
        self._environment = environment or {}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Begin; the window comes when it comes."""
        display = {"DISPLAY": self._screen.name, "QT_QPA_PLATFORM": "xcb"}
        environment = {**os.environ, **display, **self._environment}
        self._process = subprocess.Popen(
            self._command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def quit(self) -> float:
        """Ask it to quit by its key, and return the seconds until the process has ended."""
        assert self._process is not None
        start = time.perf_counter()
        self._screen.press("ctrl+q")
        self._process.wait(timeout=60)
        return time.perf_counter() - start

    def stop(self) -> None:
        """End it, whatever it does."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()

    def memory_mib(self) -> float:
        """The proportional set size of the process and its children, in MiB."""
        assert self._process is not None
        return sum(_pss(pid) for pid in _tree(self._process.pid)) / 1024


@contextmanager
def copied(history: Path) -> Iterator[Path]:
    """A copy of a data folder, so that no run sees what another one did."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(shutil.copytree(history, Path(folder) / "data"))


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            yield from _tree(int(child))


def _pss(pid: int) -> int:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0
