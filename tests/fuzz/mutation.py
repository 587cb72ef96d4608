"""Changes to an input: its bytes and, where it is JSON, its structure."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from tests.fuzz.target import LONGEST_INPUT

NASTY: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0,
        -1,
        1,
        2**31,
        2**63,
        -(2**63) - 1,
        10**40,
        0.5,
        1e308,
        float("nan"),
        float("inf"),
    ),
    *(
        "",
        " ",
        "\x00",
        "\u202e",
        "\ud800",
        "\ufeff",
        "a" * 5000,
        "{{x}}",
        "{{x:9999999}}",
        "1" * 400,
        "../../x",
    ),
    *(
        [],
        {},
        [[]],
        [None],
        {"": None},
        {"kind": "typed"},
        "2026-02-30",
        "9" * 30,
        "[" * 5000,
        "-0",
        "NaN",
        "=1+1",
    ),
)
NASTY_BYTES = (
    *(
        b"\x00",
        b"\xff",
        b"\xc3",
        b"\xed\xa0\x80",
        b"\xe2\x80\xae",
        b"\n",
        b"\r",
        b"'",
        b'"',
        b"\\",
        b"{",
        b"}",
    ),
    *(
        b"[" * 50,
        b"{" * 50,
        b"(" * 50,
        b"$",
        b"$$",
        b"9" * 50,
        b"1e999",
        b"-",
        b"NaN",
        b"Infinity",
        b"&a",
        b"*a",
    ),
)


def mutated(raw: bytes, rng: Random, words: Sequence[bytes] = ()) -> bytes:
    """The input with one to four changes."""
    for _ in range(rng.choice((1, 1, 2, 4))):
        raw = _in_structure(raw, rng) if rng.random() < 0.4 else _in_bytes(raw, rng, words)
    return raw[:LONGEST_INPUT]


def _in_bytes(raw: bytes, rng: Random, words: Sequence[bytes]) -> bytes:
    change: Callable[[bytes, Random, Sequence[bytes]], bytes] = rng.choice((_flip, _cut, _repeat, _insert))
    return change(raw, rng, words)


def _flip(raw: bytes, rng: Random, _: Sequence[bytes]) -> bytes:
    if not raw:
        return raw
    changed = bytearray(raw)
    for _n in range(rng.choice((1, 1, 3, 16))):
        changed[rng.randrange(len(raw))] = rng.randrange(256)
    return bytes(changed)


def _cut(raw: bytes, rng: Random, _: Sequence[bytes]) -> bytes:
    start, end = sorted((rng.randrange(len(raw) + 1), rng.randrange(len(raw) + 1)))
    return raw[:start] + raw[end:]


def _repeat(raw: bytes, rng: Random, _: Sequence[bytes]) -> bytes:
    start, end = sorted((rng.randrange(len(raw) + 1), rng.randrange(len(raw) + 1)))
    piece = raw[start : min(end, start + 64)]
    return raw[:end] + piece * rng.choice((1, 2, 40)) + raw[end:]


def _insert(raw: bytes, rng: Random, words: Sequence[bytes]) -> bytes:
    place = rng.randrange(len(raw) + 1)
    return raw[:place] + rng.choice((*words, *NASTY_BYTES)) + raw[place:]


def _in_structure(raw: bytes, rng: Random) -> bytes:
    """One value, key or entry of a JSON document changed; other inputs as they are."""
    try:
        holder = {"": json.loads(raw)}
    except (ValueError, RecursionError):
        return raw
    parent, key = rng.choice(_places(holder))
    if isinstance(parent, dict) and parent is not holder and rng.random() < 0.3:
        parent[rng.choice(("", "kind", "extra", key + "x"))] = parent.pop(key)
    elif isinstance(parent, list) and rng.random() < 0.3:
        parent.insert(key, copy.deepcopy(parent[key]))
    else:
        parent[key] = copy.deepcopy(rng.choice(NASTY))
    return json.dumps(holder.get(""), ensure_ascii=False).encode("utf-8", "surrogatepass")


def _places(document: Any) -> list[tuple[Any, Any]]:
    """Every place of a document where something can be put, as its parent and key."""
    found: list[tuple[Any, Any]] = []
    waiting = [document]
    while waiting:
        parent = waiting.pop()
        keys = list(parent) if isinstance(parent, dict) else range(len(parent))
        for key in keys:
            found.append((parent, key))
            if isinstance(parent[key], dict | list):
                waiting.append(parent[key])
    return found
