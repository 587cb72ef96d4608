"""YAML as authors mean it: YAML 1.2 scalars, no duplicate key, no alias, no tag, bounded size and depth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

from prepapp.domain.errors import ContentError
from prepapp.domain.letters import unseen_in

LARGEST_FILE_BYTES: Final = 512 * 1024
DEEPEST_NESTING: Final = 32
LONGEST_INTEGER: Final = 30

_INTEGER = re.compile(r"[-+]?[0-9]+")
_REAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_WORDS: Final[dict[str, bool | None]] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}


class _Refused(Exception):  # noqa: N818 - carries a sentence to `parse_yaml`, never further
    def __init__(self, problem: str, event: yaml.Event) -> None:
        super().__init__(problem)
        self.line = event.start_mark.line + 1 if event.start_mark else 1


def read_yaml(path: Path) -> Any:
    """The document in a file.

    Raises `ContentError` naming file, line and reason when it is too large, not UTF-8, not YAML, or uses
    what authors do not need (duplicate keys, aliases, tags, deep nesting).
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE_BYTES:
            raise ContentError(f"{path}: {size:,} bytes are more than the {LARGEST_FILE_BYTES:,} allowed.")
        raw = path.read_bytes()
    except OSError as error:
        raise ContentError(f"{path} cannot be read: {error.strerror}.") from error
    return parse_yaml(raw, name=str(path))


def parse_yaml(raw: bytes, *, name: str) -> Any:
    """The document in some bytes; `name` says in messages where they came from. Raises `ContentError`."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ContentError(f"{name}, line {line}: not UTF-8. Save the file as UTF-8.") from error
    try:
        # Events, not nodes: the C composer recurses and a deep document would end the process.
        return _document(iter(yaml.CSafeLoader(text).get_event, None))
    except _Refused as refused:
        raise ContentError(f"{name}, line {refused.line}: {refused}.") from refused
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise ContentError(f"{name}, line {line}: {error.problem}.") from error
    except yaml.YAMLError as error:
        raise ContentError(f"{name}: not readable as YAML: {error}.") from error


def _document(events: Iterator[yaml.Event]) -> Any:
    document = None
    documents = 0
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _Refused("one document a file", event)
            document = _value(next(events), events, depth=0)
    return document


def _value(event: yaml.Event, events: Iterator[yaml.Event], *, depth: int) -> Any:
    _refuse_references(event)
    if isinstance(event, yaml.ScalarEvent):
        return event.value if event.style else _plain(event)
    if depth > DEEPEST_NESTING:
        raise _Refused(f"nested more than {DEEPEST_NESTING} deep", event)
    if isinstance(event, yaml.SequenceStartEvent):
        return _sequence(events, depth=depth + 1)
    return _mapping(events, depth=depth + 1)


def _refuse_references(event: yaml.Event) -> None:
    if isinstance(event, yaml.AliasEvent):
        raise _Refused("aliases (*name) are not allowed", event)
    if getattr(event, "anchor", None) is not None:
        raise _Refused("anchors (&name) are not allowed", event)
    if unseen := unseen_in(getattr(event, "value", "")):
        raise _Refused(f"{unseen} cannot be seen and changes what is around it; leave it out", event)
    if (tag := getattr(event, "tag", None)) is not None:
        raise _Refused(f"the tag {tag} is not allowed", event)


def _sequence(events: Iterator[yaml.Event], *, depth: int) -> list[Any]:
    found = []
    while not isinstance(event := next(events), yaml.SequenceEndEvent):
        found.append(_value(event, events, depth=depth))
    return found


def _mapping(events: Iterator[yaml.Event], *, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        _refuse_references(event)
        if not isinstance(event, yaml.ScalarEvent):
            raise _Refused("a key is one line of text", event)
        if event.value in found:
            raise _Refused(f"duplicate key “{event.value}”", event)
        found[event.value] = _value(next(events), events, depth=depth)
    return found


def _plain(event: yaml.ScalarEvent) -> Any:
    text = event.value
    if len(text) > LONGEST_INTEGER and _INTEGER.fullmatch(text):
        raise _Refused("a whole number this long is not meant; quote it", event)
    return plain_value(text)


def plain_value(text: str) -> Any:
    """What a scalar without quotes is in the core schema of YAML 1.2: "no", "on" and 1:30 stay text."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _REAL.fullmatch(text) else text
