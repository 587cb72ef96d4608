"""Memory that the libraries below would take for speed that nobody here would notice."""

from __future__ import annotations

import os
import sys
from typing import Final

_ARENA_MAX: Final = -8  # M_ARENA_MAX of malloc.h


def be_frugal() -> None:
    """Let all threads share one heap (glibc), and numpy's linear algebra use one thread.

    Comes before the first worker and before numpy. Python's lock lets one thread allocate at a time anyway,
    and no matrix is large; the heaps of the workers take some 2.5 MiB, and each further thread a buffer.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if sys.platform == "linux":
        import ctypes

        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # other C libraries have none
        if mallopt is not None:
            mallopt(_ARENA_MAX, 1)
