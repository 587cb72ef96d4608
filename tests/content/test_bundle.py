"""A bundle that is missing, damaged or of another format is refused with a sentence that says what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

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
