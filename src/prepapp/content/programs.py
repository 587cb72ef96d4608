"""Running an author's program: in a process of its own, with limits, without our environment."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CPU_SECONDS: Final = 60
WALL_SECONDS: Final = 120.0
OUTPUT_BYTES: Final = 1024 * 1024
MEMORY_BYTES: Final = 8 * 1024**3

# The program lies in a file, so that tools which look for their own source find it.
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
import runpy
runpy.run_path("program.py", run_name="__main__")
"""
_KEPT_FROM_OUTSIDE: Final = ("SYSTEMROOT", "LD_LIBRARY_PATH")


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of a program; `problem` is empty when it ended by itself with status 0."""

    output: str
    problem: str


def run_program(source: str, *, python: Path | None = None, wall_seconds: float = WALL_SECONDS) -> Ran:
    """Run Python source with an interpreter (this one by default) and take what it prints."""
    with tempfile.TemporaryDirectory(prefix="prepapp-program-") as name:
        folder = Path(name)
        (folder / "program.py").write_text(source, encoding="utf-8")
        try:
            status = _wait(folder, python or Path(sys.executable), wall_seconds)
        except OSError as problem:
            return Ran("", f"cannot be started: {problem.strerror}")
        output, errors = _text(folder / "output"), _text(folder / "errors")
    if status is None:
        return Ran(output, f"took longer than {wall_seconds:g} s")
    if status:
        return Ran(output, _last_line(errors) or _ended(status))
    return Ran(output, "")


def _wait(folder: Path, python: Path, wall_seconds: float) -> int | None:
    """The exit status of the program in a folder, or None when it had to be ended."""
    # Files, not pipes: they are bounded, and a grandchild cannot hold them open for us.
    with (folder / "output").open("wb") as output, (folder / "errors").open("wb") as errors:
        process = subprocess.Popen(  # noqa: S603 - the bank's own programs, run by its authors, never by the app
            [str(python), "-s", "-c", _PREAMBLE],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            cwd=folder,
            env=_environment(folder),
            start_new_session=True,
        )
        try:
            return process.wait(timeout=wall_seconds)
        except subprocess.TimeoutExpired:
            return None
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program and whatever it started."""
    try:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass
    process.wait()


def _environment(folder: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT_FROM_OUTSIDE if name in os.environ}
    return {
        **kept,
        "HOME": str(folder),
        "OMP_NUM_THREADS": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONUTF8": "1",
    }


def _text(path: Path) -> str:
    return path.read_bytes()[:OUTPUT_BYTES].decode("utf-8", errors="replace")


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1].strip() if lines else ""


def _ended(status: int) -> str:
    if status in (-signal.SIGKILL, -getattr(signal, "SIGXCPU", 24)):
        return f"used more than {CPU_SECONDS} s of processor time or too much memory"
    return f"ended with status {status}"
