"""An item file in its canonical form: keys in one order, text in blocks, no maps on one line.

Every value survives, which is checked before anything is given back; comments do not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from prepapp.content.loader import validate
from prepapp.content.parts import Part
from prepapp.content.strict_yaml import parse_yaml, plain_value

ITEM_KEYS: Final = (
    "id", "area", "topic", "level", "bloom", "type", "title", "stem", "language", "setup", "code", "options",
    "answer", "steps", "orders", "precedes", "pairs", "extras", "blanks", "near_misses", "explanation",
    "takeaway",
    "references", "tags", "difficulty", "time_s", "version", "author", "status", "reviews", "valid_as_of",
    "stack", "supersedes", "waivers", "rubric", "verify", "generator",
)  # fmt: skip
LONGEST_FLOW_LINE: Final = 100

_SLUG: Final = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_PLAIN: Final = re.compile(r"[A-Za-z(][^\n:#]*(?:[:#][^\s:#][^\n:#]*)*")
_PRINTABLE: Final = r"\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff"
_BLOCK: Final = re.compile(rf"[\n\t{_PRINTABLE}]*")
_UNPRINTABLE: Final = re.compile(rf"[^{_PRINTABLE}]")
_YAML_1_1: Final = re.compile(r"(?:y|n|yes|no|on|off)", re.IGNORECASE)


def formatted(raw: bytes, *, name: str) -> str:
    """The canonical text of an item file. Raises `ContentError` when it is no valid item."""
    document = parse_yaml(raw, name=name)
    validate(document, name=name)
    text = "\n".join(mapping_lines(document)) + "\n"
    if parse_yaml(text.encode(), name=name) != document:
        raise AssertionError(f"{name}: formatting would change a value")
    return text


def mapping_lines(document: dict[str, Any]) -> Iterator[str]:
    """The lines of an item's document in canonical form."""
    return _mapping(_in_order(document, ITEM_KEYS), indent=0)


def _in_order(document: dict[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
    ranks = {key: place for place, key in enumerate(keys)}
    return dict(sorted(document.items(), key=lambda entry: ranks.get(entry[0], len(ranks))))


def _keys_for(document: dict[str, Any]) -> tuple[str, ...]:
    """The fields of the smallest part of the format that has these keys; nothing for a free mapping."""
    parts = [tuple(part.model_fields) for part in Part.__subclasses__()]
    return min((fields for fields in parts if document.keys() <= set(fields)), key=len, default=())


def _mapping(document: dict[str, Any], *, indent: int) -> Iterator[str]:
    for key, value in document.items():
        yield from _entry(f"{' ' * indent}{_line_text(key)}:", value, indent=indent)


def _entry(head: str, value: Any, *, indent: int) -> Iterator[str]:
    match value:
        case dict() if value:
            yield head
            yield from _mapping(_in_order(value, _keys_for(value)), indent=indent + 2)
        case list() if value:
            flow = _flow(value)
            if flow is not None and len(head) + 1 + len(flow) <= LONGEST_FLOW_LINE:
                yield f"{head} {flow}"
            else:
                yield head
                yield from _sequence(value, indent=indent + 2)
        case str() if "\n" in value and _BLOCK.fullmatch(value) and value.strip():
            yield from _block(head, value, indent=indent + 2)
        case _:
            yield f"{head} {_scalar(value)}"


def _sequence(values: list[Any], *, indent: int) -> Iterator[str]:
    for value in values:
        if isinstance(value, dict) and value:
            lines = _mapping(_in_order(value, _keys_for(value)), indent=indent + 2)
            first = next(lines)
            yield f"{' ' * indent}- {first[indent + 2 :]}"
            yield from lines
        else:
            yield from _entry(f"{' ' * indent}-", value, indent=indent)


def _flow(values: list[Any]) -> str | None:
    """A list on one line, where commas cannot be mistaken: slugs and numbers plain, other text in quotes."""
    if all(isinstance(value, list) for value in values):
        inner = [_flow(value) for value in values]
        return f"[{', '.join(filter(None, inner))}]" if all(inner) else None
    if any(isinstance(value, dict | list) or (isinstance(value, str) and "\n" in value) for value in values):
        return None
    return f"[{', '.join(_flow_scalar(value) for value in values)}]"


def _flow_scalar(value: Any) -> str:
    is_plain = (
        isinstance(value, str)
        and _SLUG.fullmatch(value)
        and not _YAML_1_1.fullmatch(value)
        and _is_text(value)
    )
    return value if is_plain else _quoted(value) if isinstance(value, str) else _scalar(value)


def _block(head: str, text: str, *, indent: int) -> Iterator[str]:
    lines = text.split("\n")
    body = text.rstrip("\n")
    ending = {0: "-", 1: ""}.get(len(text) - len(body), "+")
    indicator = "2" if not lines[0] or lines[0].startswith(" ") else ""
    yield f"{head} |{indicator}{ending}"
    shown = lines if ending == "-" else lines[:-1]
    yield from (f"{' ' * indent}{line}" if line else "" for line in shown)


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _line_text(value)
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    return repr(value) if isinstance(value, int | float) else "{}" if isinstance(value, dict) else "[]"


def _line_text(text: str) -> str:
    is_plain = (
        _PLAIN.fullmatch(text)
        and not text.endswith((" ", "\t", ":"))
        and not _YAML_1_1.fullmatch(text)
        and _BLOCK.fullmatch(text)
        and _is_text(text)
    )
    return text if is_plain else _quoted(text)


def _is_text(text: str) -> bool:
    return plain_value(text) == text and isinstance(plain_value(text), str)


def _quoted(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda sign: f"\\U{ord(sign[0]):08x}", quoted)
