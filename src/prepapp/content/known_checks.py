"""What the last check found, file by file: an unchanged file under unchanged rules is not looked at again."""

from __future__ import annotations

import hashlib
import pickle
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import prepapp

if TYPE_CHECKING:
    from prepapp.content.check import Checked, Checker

_RULES: Final = ("content", "domain")
"""Rooms whose code decides what is found."""


def fingerprint(checker: Checker) -> str:
    """The hash of everything a finding depends on besides the item's own file."""
    package = Path(prepapp.__file__).parent
    hashed = hashlib.sha256(sys.version.encode())
    for path in sorted(path for room in _RULES for path in (package / room).rglob("*.py")):
        hashed.update(path.read_bytes())
    facts = checker.facts
    for part in (facts.topics, facts.seeds):
        hashed.update(repr(sorted((key, sorted(value)) for key, value in part.items())).encode())
    for product in facts.dated.products:
        hashed.update(
            repr((product.name, product.since, product.now, product.find, product.pattern)).encode()
        )
    own = (f"{facts.today:%Y-%m}", sorted(facts.public_shingles or ()), checker.runs_generators)
    hashed.update(repr(own).encode())
    return hashed.hexdigest()


def key_of(path: Path) -> str:
    """What a finding about a file depends on: where it lies and what is in it. Raises `OSError`."""
    return hashlib.sha256(str(path).encode() + b"\0" + path.read_bytes()).hexdigest()


class KnownChecks:
    """The results of the last check of a bank; a file that is damaged or of other rules knows nothing."""

    def __init__(self, path: Path, checker: Checker) -> None:
        self._path = path
        self._rules = fingerprint(checker)
        self._known: dict[str, Checked] = self._read()

    def _read(self) -> dict[str, Checked]:
        try:
            kept: Any = pickle.loads(self._path.read_bytes())  # noqa: S301 - written by us, in our build folder
            return dict(kept["known"]) if kept["rules"] == self._rules else {}
        except Exception:  # whatever a damaged or foreign file raises, it knows nothing
            return {}

    def get(self, key: str) -> Checked | None:
        """What was found for a file, if it was looked at."""
        return self._known.get(key)

    def keep(self, found: Mapping[str, Checked]) -> None:
        """Remember these results and forget all others; where nothing can be written, nothing is."""
        if found.keys() == self._known.keys():
            return
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part = self._path.with_suffix(".part")
            part.write_bytes(pickle.dumps({"rules": self._rules, "known": dict(found)}))
            part.replace(self._path)


def keys_of(paths: Iterable[Path]) -> list[str]:
    """The key of each file; a file that cannot be read has none that is known."""
    return [_key_or_nothing(path) for path in paths]


def _key_or_nothing(path: Path) -> str:
    try:
        return key_of(path)
    except OSError:
        return f"unreadable {path}"
