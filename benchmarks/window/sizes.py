"""What the packaged program weighs, and which ten parts weigh most."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

MIB = 2**20
DEPTH = 3


def size_of(folder: Path) -> float:
    """MiB of the files in a folder, links not followed."""
    return sum(_files(folder).values()) / MIB


def largest(folder: Path, count: int = 10) -> list[tuple[str, float]]:
    """The heaviest parts with their MiB; a part is a file near the top or a folder at that depth."""
    parts: Counter[str] = Counter()
    for file, size in _files(folder).items():
        parts["/".join(file.relative_to(folder).parts[:DEPTH])] += size
    return [(name, size / MIB) for name, size in parts.most_common(count)]


def _files(folder: Path) -> dict[Path, int]:
    return {
        file: file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()
    }
