"""Files that exist only in Qt's resource tree: a style sheet wants paths, and our pictures are recoloured."""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import qRegisterResourceData

_FORMAT = 1
_FOLDER = 2
_ANY_LANGUAGE = 1
_kept: list[bytes] = []  # Qt reads the registered memory for the life of the process
_published: set[str] = set()


def publish(folder: str, name: str, text: Callable[[], str]) -> str:
    """Where a text is readable in Qt's tree; it is asked for the first time that a folder's file is."""
    path = f":/{folder}/{name}"
    if path not in _published:
        _register(*_compiled(folder, name, text().encode()))
        _published.add(path)
    return path


def _register(tree: bytes, names: bytes, contents: bytes) -> None:
    _kept.extend((tree, names, contents))
    qRegisterResourceData(_FORMAT, tree, names, contents)


def _compiled(folder: str, name: str, text: bytes) -> tuple[bytes, bytes, bytes]:
    """The three tables the resource compiler writes: root, folder and file; their names; what is in it."""
    names = _name_entry(folder)
    tree = struct.pack(">IHII", 0, _FOLDER, 1, 1) + struct.pack(">IHII", 0, _FOLDER, 1, 2)
    tree += struct.pack(">IHHHI", len(names), 0, 0, _ANY_LANGUAGE, 0)
    return tree, names + _name_entry(name), struct.pack(">I", len(text)) + text


@lru_cache(maxsize=32)
def _name_entry(name: str) -> bytes:
    return struct.pack(">HI", len(name), _name_hash(name)) + name.encode("utf-16-be")


def _name_hash(name: str) -> int:
    """Qt finds a name by this hash, so it has to be the same one (qt_hash in qhash.cpp)."""
    value = 0
    for character in name:
        value = (value << 4) + ord(character)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
