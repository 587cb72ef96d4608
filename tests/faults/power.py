"""What a disk may hold after a power cut, from the recorded calls: synced bytes surely, the rest perhaps.

The model is that of a disk that keeps its word about barriers: what was written before an fsync of the file
is there; of what came later any part may be, in any order and torn at sectors of 512 bytes. Renames and
deletions since the last fsync of the folder happen in order up to some point. An fsync of a new file makes
its name durable too, as ext4, XFS and APFS do.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512


@dataclass(frozen=True)
class Call:
    """A recorded call: w(rite), s(ync), t(runcate), r(ename), u(nlink) or ! (a word of the program)."""

    op: str
    path: str
    offset: int
    data: bytes


@dataclass
class _File:
    durable: bytearray = field(default_factory=bytearray)
    pending: list[Call] = field(default_factory=list)


def read_calls(raw: bytes) -> Iterator[Call]:
    """The calls in a record."""
    at = 0
    while at < len(raw):
        op, length = struct.unpack_from("<cH", raw, at)
        path = raw[at + 3 : at + 3 + length].decode()
        offset, size = struct.unpack_from("<QI", raw, at + 3 + length)
        at += 3 + length + 12
        has_data = op in (b"w", b"r", b"!")
        yield Call(op.decode(), path, offset, raw[at : at + size] if has_data else b"")
        at += size if has_data else 0


class Disk:
    """What is surely and what is perhaps on the disk after some calls."""

    def __init__(self) -> None:
        self._names: dict[str, _File] = {}
        self._durable_names: dict[str, _File] = {}
        self._changes: list[Call] = []

    def happen(self, call: Call) -> None:
        """One more call."""
        match call.op:
            case "w" | "t":
                self._file(call.path).pending.append(call)
            case "s" if call.path in self._names:
                file = self._names[call.path]
                for pending in file.pending:
                    _apply(file.durable, pending)
                file.pending = []
                if not any(
                    change.op == "r" and change.data.decode() == call.path for change in self._changes
                ):
                    self._durable_names[call.path] = file
            case "s":
                self._durable_names, self._changes = dict(self._names), []
            case "r" | "u":
                _change(self._names, call)
                self._changes.append(call)

    def after_cut(self, folder: Path, old: str, rng: Random | None) -> None:
        """Write what a cut now may leave to `folder`: everything issued (no rng) or a random part of it."""
        names = dict(self._durable_names if rng else self._names)
        if rng is not None:
            for name, file in self._names.items():
                if rng.random() < 0.5:
                    names.setdefault(name, file)
            for change in self._changes[: rng.randint(0, len(self._changes))]:
                _change(names, change)
        for name, file in names.items():
            if name.endswith("-shm"):
                continue  # shared memory: made anew at the next start
            content = bytearray(file.durable)
            for pending in file.pending:
                _apply(content, pending, rng)
            target = folder / Path(name).relative_to(old)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(bytes(content))

    def _file(self, path: str) -> _File:
        return self._names.setdefault(path, _File())


def _change(names: dict[str, _File], call: Call) -> None:
    file = names.pop(call.path, None)
    if call.op == "r" and file is not None:
        names[call.data.decode()] = file


def _apply(content: bytearray, call: Call, rng: Random | None = None) -> None:
    if call.op == "t":
        if rng is None or rng.random() < 0.5:
            del content[call.offset :]
            content.extend(b"\0" * (call.offset - len(content)))
        return
    for start in range(0, len(call.data), SECTOR):
        if rng is None or rng.random() < 0.5:
            place, piece = call.offset + start, call.data[start : start + SECTOR]
            content.extend(b"\0" * (place - len(content)))
            content[place : place + len(piece)] = piece
