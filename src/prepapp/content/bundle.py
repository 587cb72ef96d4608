"""The compiled bank that the application ships: one hashed file, its items read when they are asked for.

Lines of JSON: a header with the hash of the rest, the taxonomy, the index, then an item a line.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EISDIR
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from prepapp.content.questions import question_from
from prepapp.content.taxonomy import NOT_UNDERSTOOD, career_from, taxonomy_from
from prepapp.domain.career import Career
from prepapp.domain.errors import ContentError
from prepapp.domain.letters import one_line, whole_page
from prepapp.domain.questions import ItemSummary, ItemType, Question
from prepapp.domain.topics import Level, Taxonomy
from prepapp.domain.wording import sentence

BUNDLE_FORMAT: Final = 1
_FIRST: Final = b'{"bank_hash":"'
_REMEDY: Final = sentence("Reinstall prepapp, or run `make bank` in a checkout.")
_QUESTIONS_KEPT: Final = 256
LARGEST_BUNDLE_BYTES: Final = 256 * 2**20
"""20,000 items are a quarter of it."""
LARGEST_TAXONOMY_BYTES: Final = 4 * 2**20
LARGEST_INDEX_BYTES: Final = 64 * 2**20
MOST_ITEMS: Final = 100_000
LARGEST_ITEM_BYTES: Final = 512 * 1024
DEEPEST_NESTING: Final = 32


class Bundle:
    """A loaded bank: its taxonomy, a summary of every item, and the questions on demand."""

    def __init__(
        self, taxonomy: Taxonomy, career: Career, index: list[dict[str, Any]], body: bytes, *, bank_hash: str
    ) -> None:
        self.taxonomy = taxonomy
        self.career = career
        self.bank_hash = bank_hash
        self.items: tuple[ItemSummary, ...] = tuple(summary_from(entry) for entry in index)
        self._body = body
        self._places = {entry["id"]: (entry["at"], entry["size"]) for entry in index}
        self._by_id = {item.id: item for item in self.items}
        self.question = lru_cache(maxsize=_QUESTIONS_KEPT)(self._question)

    def item(self, item_id: str) -> ItemSummary | None:
        """The summary of an item, or None when the bank no longer has it."""
        return self._by_id.get(item_id)

    def document(self, item_id: str) -> dict[str, Any]:
        """An item as the bank has it, in JSON values. Raises `KeyError` when it has no such item.

        Raises `ContentError` when the place of the item holds something else.
        """
        start, size = self._places[item_id]
        if not 0 <= start <= start + size <= len(self._body) or size > LARGEST_ITEM_BYTES:
            raise ContentError(
                sentence(
                    "The item {item} of the question bank has no place in it, or more than {most} bytes. "
                    "{remedy}",
                    item=item_id,
                    most=f"{LARGEST_ITEM_BYTES:,}",
                    remedy=_REMEDY,
                )
            )
        with _explaining(sentence("The item {item} of the question bank", item=item_id)):
            return dict(_as_seen(json.loads(self._body[start : start + size])))

    def _question(self, item_id: str, variant: int = 0) -> Question:
        """The question of an item of this bank. Raises `KeyError` when it has no such item or variant.

        Raises `ContentError` when what the bank holds of it is no question.
        """
        summary = self._by_id[item_id]
        if variant and variant >= summary.variants:
            raise KeyError(f"{item_id} has no variant {variant}")
        document = self.document(item_id)
        with _explaining(sentence("The item {item} of the question bank", item=item_id)):
            return question_from(document, summary, variant=variant)


def is_bundle(path: Path) -> bool:
    """Whether a file says that it is a compiled bank, be it whole or not. Raises `OSError`."""
    with path.open("rb") as file:
        return file.read(len(_FIRST)) == _FIRST


def load_bundle(path: Path) -> Bundle:
    """The bank in a bundle file. Raises `ContentError` when it is missing, damaged or of another format."""
    try:
        raw = _read(path)
    except FileNotFoundError:
        raise ContentError(
            sentence("The question bank {path} is missing. {remedy}", path=path, remedy=_REMEDY)
        ) from None
    except OSError as error:
        raise ContentError(
            sentence(
                "The question bank {path} cannot be read: {reason}. {remedy}",
                path=path,
                reason=str(error.strerror),
                remedy=_REMEDY,
            )
        ) from error
    header, rest = _checked(raw, path)
    taxonomy_line, _, rest = rest.partition(b"\n")
    index_line, _, body = rest.partition(b"\n")
    _limit(path, "taxonomy", len(taxonomy_line), LARGEST_TAXONOMY_BYTES)
    _limit(path, "index", len(index_line), LARGEST_INDEX_BYTES)
    with _explaining(sentence("The question bank {path}", path=path)):
        document = json.loads(taxonomy_line)
        career = career_from(_as_seen(document), name=str(path))
        taxonomy = taxonomy_from(document, name=str(path))
        index = json.loads(index_line)
        _limit(path, "index", len(index), MOST_ITEMS)
        return Bundle(taxonomy, career, index, body, bank_hash=header["bank_hash"])


def _checked(raw: bytes, path: Path) -> tuple[dict[str, Any], bytes]:
    """The header, and what follows it, once its checksum fits."""
    header_line, _, rest = raw.partition(b"\n")
    header = _header(header_line, path)
    if hashlib.sha256(rest).hexdigest() != header["sha256"]:
        raise ContentError(
            sentence(
                "The question bank {path} is damaged: its checksum does not fit. {remedy}",
                path=path,
                remedy=_REMEDY,
            )
        )
    return header, rest


def _read(path: Path) -> bytes:
    """The bytes of a file, and never more of them than a bank may have: it may grow, or never end."""
    if path.exists() and not path.is_file():
        raise OSError(EISDIR, "it is not a file")
    with path.open("rb") as file:
        raw = file.read(LARGEST_BUNDLE_BYTES + 1)
    _limit(path, "file", len(raw), LARGEST_BUNDLE_BYTES)
    return raw


def _limit(path: Path, what: str, found: int, most: int) -> None:
    """Refuse a bank that could fill the memory."""
    if found > most:
        raise ContentError(
            sentence(
                "The question bank {path} is too large ({what}: more than {most}). {remedy}",
                path=path,
                what=what,
                most=f"{most:,}",
                remedy=_REMEDY,
            )
        )


@contextmanager
def _explaining(what: str) -> Iterator[None]:
    """Say in a sentence that something is not what its reader expects, though its checksum fits."""
    try:
        yield
    except (*NOT_UNDERSTOOD, RecursionError) as error:
        raise ContentError(
            sentence("{what} cannot be understood. {remedy}", what=what, remedy=_REMEDY)
        ) from error


def _as_seen(value: Any, depth: int = 0) -> Any:
    """A document without characters that would change, unseen, what is shown around them.

    Raises `ValueError` for one that is nested too deeply.
    """
    if depth > DEEPEST_NESTING:
        raise ValueError(f"nested more than {DEEPEST_NESTING} deep")
    if isinstance(value, str):
        return whole_page(value)
    if isinstance(value, list):
        return [_as_seen(one, depth + 1) for one in value]
    if isinstance(value, dict):
        return {key: _as_seen(one, depth + 1) for key, one in value.items()}
    return value


def _header(line: bytes, path: Path) -> dict[str, Any]:
    try:
        header = json.loads(line)
        found = header["format"]
        header["sha256"], header["bank_hash"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ContentError(
            sentence("{path} is not a prepapp question bank. {remedy}", path=path, remedy=_REMEDY)
        ) from None
    if found != BUNDLE_FORMAT:
        raise ContentError(
            sentence(
                "The question bank {path} has format {found}; this version reads {known}. {remedy}",
                path=path,
                found=found,
                known=BUNDLE_FORMAT,
                remedy=_REMEDY,
            )
        )
    return dict(header)


def summary_from(entry: dict[str, Any]) -> ItemSummary:
    """The summary in an entry of the index."""
    return ItemSummary(
        id=entry["id"],
        version=entry["version"],
        content_hash=entry["hash"],
        area=entry["area"],
        topic=entry["topic"],
        level=Level(entry["level"]),
        type=ItemType(entry["type"]),
        title=one_line(entry["title"]),
        bloom=entry["bloom"],
        difficulty=entry["b"],
        difficulty_sd=entry["b_sd"],
        option_count=entry["k"],
        time_s=entry["time_s"],
        status=entry["status"],
        tags=tuple(entry["tags"]),
        variants=entry["variants"],
        valid_as_of=entry["valid_as_of"],
        source=entry["source"],
        reviewed_on=entry["reviewed_on"],
    )


def bundle_bytes(taxonomy: dict[str, Any], items: list[tuple[dict[str, Any], dict[str, Any]]]) -> bytes:
    """A bundle of index entries with their documents; equal input gives equal bytes."""
    index, lines, place = [], [], 0
    for entry, document in items:
        line = _line(document)
        index.append({**entry, "at": place, "size": len(line)})
        lines.append(line)
        place += len(line) + 1
    rest = b"\n".join([_line(taxonomy), _line(index), *lines]) + b"\n"
    header = {
        "format": BUNDLE_FORMAT,
        "bank_hash": hashlib.sha256("".join(entry["hash"] for entry in index).encode()).hexdigest()[:16],
        "sha256": hashlib.sha256(rest).hexdigest(),
        "items": len(items),
    }
    return _line(header) + b"\n" + rest


def _line(document: Any) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
