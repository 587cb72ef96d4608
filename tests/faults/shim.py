"""The shim between the program and the kernel, as Python steers it; Linux with a C compiler only."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
VARIABLE = "PREPAPP_SHIM"
KILL, KILL_HALF_WAY = -1, -2


def why_not() -> str:
    """Why faults cannot be injected on this machine; "" when they can."""
    if sys.platform != "linux":
        return "faults are injected with LD_PRELOAD, which is of Linux"
    return "" if shutil.which("gcc") else "no C compiler (gcc) is installed to build the shim with"


def environment_with_shim(folder: Path) -> dict[str, str]:
    """Build the shim in a folder; the environment for a Python that has it between itself and the kernel."""
    library = folder / "shim.so"
    command = ["gcc", "-shared", "-fPIC", "-O1", "-w", "-o", str(library), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    threads = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    return {**os.environ, **threads, "LD_PRELOAD": str(library), VARIABLE: str(library)}


class Shim:
    """The loaded shim; it counts, fails, kills at or records the calls that change files under a folder."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ[VARIABLE])
        self._library.fault_count.restype = ctypes.c_long
        self._library.fault_arm.argtypes = (ctypes.c_char_p, ctypes.c_long, ctypes.c_int, ctypes.c_int)

    def arm(self, folder: Path, *, at: int = 0, what: int = 0, lasting: bool = False) -> None:
        """Watch a folder; call number `at` fails with the error `what`, and those after it if it lasts."""
        self._library.fault_arm(str(folder).encode(), at, what, int(lasting))

    def disarm(self) -> None:
        """Let every call through, and go on counting."""
        self._library.fault_disarm()

    def record(self, handle: int) -> None:
        """Write every call to an open file."""
        self._library.fault_record(handle)

    def mark(self, text: str) -> None:
        """Put a word among the recorded calls."""
        self._library.fault_mark(text.encode())

    @property
    def count(self) -> int:
        """How many calls there were since `arm`."""
        return int(self._library.fault_count())
