"""What a fuzzer needs to know of a parser: where it starts, and what must never come out of it."""

from __future__ import annotations

import contextlib
import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

LONGEST_INPUT = 65_536


@dataclass(frozen=True, slots=True)
class Target:
    """A parser; `run` returns for every input, or what it raises is a fault of ours."""

    name: str
    run: Callable[[bytes], None]
    seeds: Callable[[], tuple[bytes, ...]]
    """Inputs that are understood; what a fuzzer tries begins with them."""
    words: tuple[bytes, ...] = ()
    """Pieces that mean something to the parser."""
    slowness: int = 1
    """How many times fewer inputs it is given than others, since each takes longer."""


def text_of(raw: bytes) -> str:
    """Any bytes as text; half characters (lone surrogates) stay, as a clipboard may hold them."""
    try:
        return raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def json_of(raw: bytes) -> Any:
    """The JSON document in some bytes; None when there is none, which no parser of ours is given."""
    with contextlib.suppress(ValueError, RecursionError):
        return json.loads(raw)
    return None


def json_bytes(document: Any) -> bytes:
    """A document as a seed."""
    return json.dumps(document, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")


@cache
def folder() -> Path:
    """A folder for files to be read; in memory where the system has such a place."""
    memory = Path("/dev/shm")
    made = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None, prefix="prepapp-fuzz-")
    _KEPT.append(made)
    return Path(made.name)


_KEPT: list[tempfile.TemporaryDirectory[str]] = []
