"""Records read straight from the pages of a damaged database, whatever its trees say.

The layout is that of https://www.sqlite.org/fileformat2.html, sections 1.6 (b-tree pages), 2.1 (records) and
4 (the write-ahead log). Since facts are only ever added, an old copy of a page holds nothing that is wrong.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any, Final

PAGE_SIZES: Final = frozenset(2**power for power in range(9, 16)) | {65536}
_USUAL_PAGE: Final = 4096
_TABLE_LEAF: Final = 0x0D
_LARGEST_PAYLOAD: Final = 16 * 1024 * 1024
_INTEGERS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_WAL_HEADER, _FRAME_HEADER = 32, 24


def records(raw: bytes) -> Iterator[tuple[Any, ...]]:
    """Every record that can be read in the leaves of tables; `raw` is a database file, whole or not."""
    size = page_size(raw)
    for start in range(0, len(raw) - size + 1, size):
        yield from _records_of(raw, raw[start : start + size], size, header=100 if start == 0 else 0)


def records_of_log(raw: bytes, log: bytes) -> Iterator[tuple[Any, ...]]:
    """Every record in the committed frames of a write-ahead log beside the database `raw`."""
    size = page_size(raw)
    frames: list[bytes] = []
    committed = 0
    for start in range(_WAL_HEADER, len(log) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        if log[start + 8 : start + 16] != log[16:24]:
            break  # left over from an earlier round of the log
        frames.append(log[start + _FRAME_HEADER : start + _FRAME_HEADER + size])
        if log[start + 4 : start + 8] != b"\0\0\0\0":
            committed = len(frames)
    for page in frames[:committed]:
        yield from _records_of(raw, page, size, header=0)


def page_size(raw: bytes) -> int:
    """The size of a page in bytes: what the header says, or the usual one when it says nonsense."""
    said = int.from_bytes(raw[16:18], "big")
    said = 65536 if said == 1 else said
    return said if said in PAGE_SIZES else _USUAL_PAGE


def _records_of(raw: bytes, page: bytes, size: int, *, header: int) -> Iterator[tuple[Any, ...]]:
    if page[header] != _TABLE_LEAF:
        return
    count = int.from_bytes(page[header + 3 : header + 5], "big")
    first = header + 8
    for place in range(first, min(first + 2 * count, size - 1), 2):
        try:
            yield _record(_payload(raw, page, int.from_bytes(page[place : place + 2], "big"), size))
        except (IndexError, KeyError, ValueError, struct.error):
            continue


def _payload(raw: bytes, page: bytes, at: int, size: int) -> bytes:
    length, at = _varint(page, at)
    _, at = _varint(page, at)  # the row number
    if not 0 < length <= _LARGEST_PAYLOAD:
        raise ValueError("no such payload")
    local = _local_length(length, size)
    payload = page[at : at + local]
    following = int.from_bytes(page[at + local : at + local + 4], "big")
    while len(payload) < length:
        overflow = raw[(following - 1) * size : following * size] if following else b""
        if len(overflow) < size:
            raise ValueError("the rest is missing")
        payload += overflow[4 : 4 + length - len(payload)]
        following = int.from_bytes(overflow[:4], "big")
    return payload


def _local_length(length: int, size: int) -> int:
    """How much of a payload lies on the leaf itself."""
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    if length <= most:
        return length
    some = least + (length - least) % (size - 4)
    return some if some <= most else least


def _record(payload: bytes) -> tuple[Any, ...]:
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise ValueError("the record does not fill its payload")
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Any, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    width = _INTEGERS.get(kind) or (8 if kind == 7 else (kind - 12) // 2)
    if width < 0 or at + width > len(payload):
        raise ValueError("the value is not there")
    raw = payload[at : at + width]
    if kind == 7:
        return struct.unpack(">d", raw)[0], at + width
    if kind in _INTEGERS:
        return int.from_bytes(raw, "big", signed=True), at + width
    return (raw.decode() if kind % 2 else raw), at + width


def _varint(raw: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(8):
        byte = raw[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    return value << 8 | raw[at + 8], at + 9
