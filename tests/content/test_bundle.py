"""A bundle that is missing, damaged or of another format is refused with a sentence that says what to do."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from prepapp.content import bundle as reader
from prepapp.content.bundle import BUNDLE_FORMAT, load_bundle
from prepapp.domain.errors import ContentError
from tests.support.sample_bank import one_of_each, sample_bundle, write_bundle


@pytest.fixture
def copy(tmp_path: Path, bundle_file: Path) -> Path:
    """A bundle file that may be damaged."""
    path = tmp_path / "bank.bundle"
    path.write_bytes(bundle_file.read_bytes())
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ContentError) as refused:
        load_bundle(path)
    return str(refused.value)


def test_a_missing_bundle_says_how_to_get_one(tmp_path: Path) -> None:
    sentence = refusal(tmp_path / "bank.bundle")

    assert sentence.endswith("is missing. Reinstall prepapp, or run `make bank` in a checkout.")


def test_a_folder_in_its_place_is_no_bundle(tmp_path: Path) -> None:
    assert "cannot be read" in refusal(tmp_path)


@pytest.mark.parametrize("place", [0.3, 0.6, 0.999])
def test_one_changed_byte_is_noticed(copy: Path, place: float) -> None:
    raw = bytearray(copy.read_bytes())
    raw[int(len(raw) * place)] ^= 1
    copy.write_bytes(raw)

    assert "is damaged: its checksum does not fit" in refusal(copy)


def test_a_cut_file_is_noticed(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:-100])

    assert "is damaged" in refusal(copy)


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"hello", b"[]\n", b'{"format": 1}\n', b"[" * 100_000, b"\xff\xfe\n"]
)
def test_something_else_is_no_bundle(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bank.bundle"
    path.write_bytes(content)

    assert "is not a prepapp question bank" in refusal(path)


def test_a_newer_format_is_named(copy: Path) -> None:
    header, _, rest = copy.read_bytes().partition(b"\n")
    newer = json.dumps({**json.loads(header), "format": BUNDLE_FORMAT + 1}).encode()
    copy.write_bytes(newer + b"\n" + rest)

    assert f"has format {BUNDLE_FORMAT + 1}; this version reads {BUNDLE_FORMAT}" in refusal(copy)


def test_an_item_or_variant_that_is_not_there_is_a_key_error(bundle_file: Path) -> None:
    bundle = load_bundle(bundle_file)

    with pytest.raises(KeyError):
        bundle.question("nothing-0001")
    with pytest.raises(KeyError):
        bundle.question("parametric-0001", 40)
    assert bundle.item("nothing-0001") is None


def test_a_bank_is_known_by_the_hash_of_its_items(tmp_path: Path, bundle_file: Path) -> None:
    same = load_bundle(write_bundle(tmp_path / "same"))

    assert same.bank_hash == load_bundle(bundle_file).bank_hash


def test_a_bank_that_deceives_the_eye_is_shown_as_it_is(tmp_path: Path) -> None:
    document = {**one_of_each()[0], "title": "\u202elive", "stem": "What\u2066 now?\x07"}
    bundle = sample_bundle(tmp_path, [document])

    assert bundle.items[0].title == "live"
    assert bundle.question("single-0001").facts.stem == "What\ufffd now?\ufffd"


def with_lines(path: Path, source: Path, change: Callable[[list[bytes]], None]) -> Path:
    """A bundle with other lines (taxonomy, index, items) and the hash that fits them."""
    header, *lines = source.read_bytes().split(b"\n")
    change(lines)
    rest = b"\n".join(lines)
    document = {**json.loads(header), "sha256": hashlib.sha256(rest).hexdigest()}
    path.write_bytes(json.dumps(document).encode() + b"\n" + rest)
    return path


def longer(lines: list[bytes], place: int, size: int) -> None:
    lines[place] += b" " * (size - len(lines[place]))


def many_items(lines: list[bytes]) -> None:
    lines[1] = b"[" + b"1," * reader.MOST_ITEMS + b"1]"


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda lines: longer(lines, 0, reader.LARGEST_TAXONOMY_BYTES + 1), "taxonomy: more than 4,194,304"),
        (lambda lines: longer(lines, 1, reader.LARGEST_INDEX_BYTES + 1), "index: more than 67,108,864"),
        (many_items, "index: more than 100,000"),
    ],
    ids=["taxonomy", "index", "items"],
)
def test_a_part_that_could_fill_the_memory_is_refused_unread(
    tmp_path: Path, bundle_file: Path, change: Callable[[list[bytes]], None], what: str
) -> None:
    assert what in refusal(with_lines(tmp_path / "large.bundle", bundle_file, change))


def test_a_file_larger_than_a_bank_is_not_read_to_its_end(tmp_path: Path, bundle_file: Path) -> None:
    path = tmp_path / "large.bundle"
    path.write_bytes(bundle_file.read_bytes())
    with path.open("r+b") as file:
        file.truncate(reader.LARGEST_BUNDLE_BYTES + 2**40)  # a hole: it takes no space on the disk

    begun = time.process_time()

    assert "file: more than 268,435,456" in refusal(path)
    assert time.process_time() - begun < 5


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes among its files")
def test_a_pipe_in_its_place_does_not_stop_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "bank.bundle")

    assert "cannot be read" in refusal(tmp_path / "bank.bundle")


def nested(lines: list[bytes]) -> None:
    deep = b'{"stem":' + b"[" * 40 + b"]" * 40 + b"}"
    index = json.loads(lines[1])
    body = b"\n".join(lines[2:])
    index[0]["at"], index[0]["size"] = len(body), len(deep)
    lines[1:] = [json.dumps(index).encode(), body + deep]


def far_away(lines: list[bytes]) -> None:
    index = json.loads(lines[1])
    index[0]["at"] = -5
    lines[1] = json.dumps(index).encode()


def too_long(lines: list[bytes]) -> None:
    index = json.loads(lines[1])
    body = b"\n".join(lines[2:])
    item = body[index[0]["at"] : index[0]["at"] + index[0]["size"]]
    index[0]["at"], index[0]["size"] = len(body), reader.LARGEST_ITEM_BYTES + 1
    lines[1:] = [json.dumps(index).encode(), body + item + b" " * reader.LARGEST_ITEM_BYTES]


@pytest.mark.parametrize("change", [nested, far_away, too_long])
def test_an_item_that_no_author_wrote_is_refused_and_the_others_are_read(
    tmp_path: Path, bundle_file: Path, change: Callable[[list[bytes]], None]
) -> None:
    bank = load_bundle(with_lines(tmp_path / "other.bundle", bundle_file, change))

    with pytest.raises(ContentError, match=f"The item {bank.items[0].id} of the question bank"):
        bank.document(bank.items[0].id)
    assert bank.document(bank.items[1].id)["stem"]
