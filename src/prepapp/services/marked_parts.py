"""Parts of one running state in the cache, under a mark that tells whether they belong together."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from zlib import crc32

from prepapp.storage.settings import CacheStore

DAWN = datetime.min.replace(tzinfo=UTC)
"""Before every answer."""
_MARK = "*mark"


@dataclass(frozen=True, slots=True)
class Trusted:
    """What was kept of one moment: the state after the first `rows` rows, the latest given at `last_at`."""

    parts: dict[str, bytes]
    rows: int
    last_at: datetime


class MarkedParts:
    """Keeps the parts of a state; the mark has a checksum of each, so two moments never pass for one state.

    `form` is to be raised when answers are read in another way: what was kept is then not trusted. `about` is
    what the state is of, such as its areas; of something else nothing is trusted either.
    """

    def __init__(
        self, cache: CacheStore, prefix: str, form: int, about: Mapping[str, object] | None = None
    ) -> None:
        self._cache = cache
        self._prefix = prefix
        self._known = {"format": form, **(about or {})}
        self._sums: dict[str, int] = {}

    def put(self, parts: Mapping[str, bytes], rows: int, last_at: datetime, *, is_whole: bool) -> None:
        """Keep parts; with `is_whole` they are all there are, else those not named stay as they are."""
        sums = {} if is_whole else dict(self._sums)
        sums |= {key: crc32(part) for key, part in parts.items()}
        mark = {**self._known, "rows": rows, "last_at": last_at.isoformat(), "sums": sums}
        self._cache.put_under(self._prefix, {**parts, _MARK: json.dumps(mark).encode()})
        self._sums = sums

    def trusted(self) -> Trusted | None:
        """What was kept; None when there is nothing, or not all of it can be trusted."""
        parts = self._cache.under(self._prefix)
        try:
            mark = json.loads(parts.pop(_MARK))
            sums: dict[str, int] = mark["sums"]
            parts = {key: part for key, part in parts.items() if key in sums}
            if any(mark[key] != value for key, value in self._known.items()):
                return None
            if sums != {key: crc32(part) for key, part in parts.items()}:
                return None
            found = Trusted(parts, mark["rows"], datetime.fromisoformat(mark["last_at"]))
        except (KeyError, TypeError, ValueError, RecursionError):
            return None
        self._sums = sums
        return found
