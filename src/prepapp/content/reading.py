"""What a blind reader is asked and held against, as one fingerprint: another wording is another question."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Final

from prepapp.content.format import ItemBase

LENGTH: Final = 12
"""Hexadecimal digits of a fingerprint."""

_READ: Final = frozenset(
    {"id", "type", "stem", "language", "setup", "code", "options", "answer", "steps", "orders", "precedes"}
    | {"pairs", "extras", "blanks", "rubric", "generator"}
)
"""What the reader sees and what the answer is compared with; no level, no reference, no explanation."""

_TOLD_AFTERWARDS: Final = frozenset({"why", "near_misses", "anchors", "probes", "model_notes", "bars"})
"""Parts of these that stand behind the answer and may be improved without another reading."""


def fingerprint(item: ItemBase) -> str:
    """The fingerprint of an item's question and key; white space does not count."""
    document = item.model_dump(mode="json", exclude_none=True)
    read = _bare({name: value for name, value in document.items() if name in _READ})
    text = json.dumps(read, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:LENGTH]


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _bare(part) for key, part in value.items() if key not in _TOLD_AFTERWARDS}
    if isinstance(value, list):
        return [_bare(part) for part in value]
    return " ".join(value.split()) if isinstance(value, str) else value
