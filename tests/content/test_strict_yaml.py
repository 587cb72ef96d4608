"""YAML is read as authors mean it, and what they do not need is refused with the line it stands in."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepapp.content.strict_yaml import LARGEST_FILE_BYTES, parse_yaml, plain_value, read_yaml
from prepapp.domain.errors import ContentError


def parsed(text: str) -> object:
    return parse_yaml(text.encode(), name="item")


@pytest.mark.parametrize(
    "text", ["no", "on", "off", "yes", "NO", "1:30", "2026-11", "1_000", "0x1f", "0o17", ".inf"]
)
def test_words_that_yaml_1_1_would_change_stay_text(text: str) -> None:
    assert parsed(f"value: {text}") == {"value": text}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", 1),
        ("-3", -3),
        ("0.5", 0.5),
        ("1e3", 1000.0),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
    ],
)
def test_numbers_and_truth_values_are_read(text: str, expected: object) -> None:
    assert parsed(f"value: {text}") == {"value": expected}


def test_a_quoted_number_is_text() -> None:
    assert parsed('value: "1"') == {"value": "1"}


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "duplicate key “a”"),
        ("a: &x 1\nb: *x\n", 1, "anchors (&name) are not allowed"),
        ("a: 1\nb: *x\n", 2, "aliases (*name) are not allowed"),
        ("a: !!python/name:os.system x\n", 1, "the tag"),
        ("a: !secret x\n", 1, "the tag !secret is not allowed"),
        ("? [a, b]\n: 1\n", 1, "a key is one line of text"),
        ("a: " + "[" * 40 + "]" * 40, 1, "nested more than 32 deep"),
        ("a: " + "9" * 31, 1, "a whole number this long"),
        (r'a: "x\u202ey"', 1, "U+202E cannot be seen"),
        ("a: 1\nb: x\u2066\n", 2, "U+2066 cannot be seen"),
        (r'"a\x00": 1', 1, "U+0000 cannot be seen"),
        ("--- 1\n--- 2\n", 2, "one document a file"),
        ("a: [1, 2\n", 2, "did not find expected"),
        ("a: b: c\n", 1, "mapping values are not allowed"),
    ],
)
def test_what_authors_do_not_need_is_refused_with_its_line(text: str, line: int, reason: str) -> None:
    with pytest.raises(ContentError) as refused:
        parsed(text)

    assert f"item, line {line}: " in str(refused.value)
    assert reason in str(refused.value)


def test_bytes_that_are_not_utf_8_are_refused_with_their_line() -> None:
    with pytest.raises(ContentError, match="line 2: not UTF-8"):
        parse_yaml(b"a: 1\nb: \xe9\n", name="item")


def test_deep_nesting_ends_in_a_sentence_and_not_in_the_process() -> None:
    with pytest.raises(ContentError, match="nested more than"):
        parse_yaml(b"[" * 200_000, name="item")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_bytes(b"#" * (LARGEST_FILE_BYTES + 1))

    with pytest.raises(ContentError, match="bytes are more than"):
        read_yaml(path)


def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be read"):
        read_yaml(tmp_path / "nothing.yaml")


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_with_a_sentence(raw: bytes) -> None:
    with contextlib.suppress(ContentError):
        parse_yaml(raw, name="item")


@given(st.text(alphabet="0123456789.eE+-naifNIyo:_", max_size=12))
def test_a_plain_scalar_is_text_or_survives_being_written_out(text: str) -> None:
    value = plain_value(text)

    assert value is None or value == text or isinstance(value, int | float)
