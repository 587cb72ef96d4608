"""Memory that the libraries below would take for speed that nobody here would notice."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Final

_MMAP_THRESHOLD: Final = -3  # M_MMAP_THRESHOLD and M_ARENA_MAX of glibc's malloc.h
_ARENA_MAX: Final = -8
_LARGE_BYTES: Final = 128 * 1024


def be_frugal() -> None:
    """Let all threads share one heap that holds nothing large (glibc), and linear algebra use one thread.

    Comes before the first worker and before numpy. Python's lock lets one thread allocate at a time anyway,
    and no matrix is large. What is large for a moment, such as a module's code while it is unpacked, is given
    back at once: by itself glibc learns to keep ever larger pieces, and they stay below what came after them.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    mallopt = _of_malloc("mallopt")
    mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)
    mallopt(_ARENA_MAX, 1)


def give_back() -> None:
    """Give what was freed of the heap back to the system; takes some milliseconds, on any thread."""
    _of_malloc("malloc_trim")(0)


def _of_malloc(name: str) -> Callable[..., object]:
    """A function of glibc; where there is none, one that does nothing."""
    if sys.platform != "linux":
        return lambda *_: None
    import ctypes

    found: Callable[..., object] = getattr(ctypes.CDLL(None), name, lambda *_: None)
    return found
