"""Running an author's program: in a process of its own, with limits, without our environment."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CPU_SECONDS: Final = 60
WALL_SECONDS: Final = 120
OUTPUT_BYTES: Final = 1024 * 1024
MEMORY_BYTES: Final = 8 * 1024**3

_PREAMBLE: Final = f"""
import sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_CPU, ({CPU_SECONDS}, {CPU_SECONDS}))
    resource.setrlimit(resource.RLIMIT_AS, ({MEMORY_BYTES}, {MEMORY_BYTES}))
    resource.setrlimit(resource.RLIMIT_FSIZE, ({OUTPUT_BYTES}, {OUTPUT_BYTES}))
except ImportError:
    pass
import socket
def _refused(*args, **kwargs):
    raise OSError("a program of the bank has no network")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = _refused
_source = sys.stdin.read()
exec(compile(_source, "program", "exec"), {{"__name__": "__main__"}})
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of a program; `problem` is empty when it ended by itself with status 0."""

    output: str
    problem: str


def run_program(source: str, *, python: Path | None = None, wall_seconds: float = WALL_SECONDS) -> Ran:
    """Run Python source with an interpreter (this one by default) and take what it prints."""
    command = [str(python or sys.executable), "-I", "-c", _PREAMBLE]
    try:
        done = subprocess.run(  # noqa: S603 - the bank's own programs, run by its authors, never by the app
            command,
            input=source,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=wall_seconds,
            check=False,
            env={"PYTHONHASHSEED": "0", "OMP_NUM_THREADS": "1", "PYTHONIOENCODING": "utf-8"},
        )
    except subprocess.TimeoutExpired:
        return Ran("", f"took longer than {wall_seconds:g} s")
    if done.returncode:
        return Ran(done.stdout, _last_line(done.stderr) or f"ended with status {done.returncode}")
    return Ran(done.stdout, "")


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""
