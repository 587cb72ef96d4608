"""Files that exist only in Qt's resource tree: a style sheet wants paths, and our pictures are recoloured."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping

from PySide6.QtCore import QDir, qRegisterResourceData

_FORMAT = 1
_FOLDER = 2
_ANY_LANGUAGE = 1
_kept: list[bytes] = []  # Qt reads the registered memory for the life of the process


def publish(files: Mapping[str, str]) -> str:
    """Make texts readable under the returned `:/` folder; the same texts give the same folder."""
    folder = f"prepapp-{_digest(files)}"
    if not QDir(f":/{folder}").exists():
        _register(*_compiled(folder, files))
    return f":/{folder}"


def _digest(files: Mapping[str, str]) -> str:
    listing = "\0".join(f"{name}\0{text}" for name, text in sorted(files.items()))
    return hashlib.sha256(listing.encode()).hexdigest()[:12]


def _register(tree: bytes, names: bytes, contents: bytes) -> None:
    _kept.extend((tree, names, contents))
    qRegisterResourceData(_FORMAT, tree, names, contents)


def _compiled(folder: str, files: Mapping[str, str]) -> tuple[bytes, bytes, bytes]:
    """The three tables the resource compiler writes: root, our folder, then its files ordered by hash."""
    ordered = sorted(files, key=_name_hash)
    names = _name_entry(folder)
    tree = struct.pack(">IHII", 0, _FOLDER, 1, 1) + struct.pack(">IHII", 0, _FOLDER, len(ordered), 2)
    contents = b""
    for name in ordered:
        tree += struct.pack(">IHHHI", len(names), 0, 0, _ANY_LANGUAGE, len(contents))
        names += _name_entry(name)
        text = files[name].encode()
        contents += struct.pack(">I", len(text)) + text
    return tree, names, contents


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
