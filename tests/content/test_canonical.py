"""A formatted file says the same in one way: nothing is lost, and formatting again changes nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from prepapp.cli.bank_places import BANK
from prepapp.content.canonical import ITEM_KEYS, formatted, mapping_lines
from prepapp.content.format import ItemBase
from prepapp.content.loader import ITEM, item_files
from prepapp.content.strict_yaml import parse_yaml
from prepapp.domain.errors import ContentError
from prepapp.domain.letters import unseen_in
from tests.support.sample_bank import base, one_of_each, options

SINGLE = base("single-0001", "single", options=options("A", "B", "C", keys="a"))
SIGNS = st.characters(exclude_categories=["Cs"]).filter(lambda sign: not unseen_in(sign))
"""What an item file may hold."""
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(SIGNS),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(SIGNS, max_size=8), inner, max_size=3)
    ),
    max_leaves=12,
)


def as_text(document: dict[str, Any]) -> str:
    return "\n".join(mapping_lines(document)) + "\n"


@example({"A\t": None})
@given(st.dictionaries(st.text(SIGNS, min_size=1, max_size=8), VALUES, min_size=1, max_size=4))
def test_whatever_is_written_is_read_back(document: dict[str, Any]) -> None:
    assert parse_yaml(as_text(document).encode(), name="x") == document


@pytest.mark.parametrize("document", one_of_each(), ids=lambda document: str(document["id"]))
def test_formatting_keeps_every_value_and_is_stable(document: dict[str, Any]) -> None:
    once = formatted(as_text(dict(reversed(document.items()))).encode(), name="item")

    assert parse_yaml(once.encode(), name="item") == document
    assert formatted(once.encode(), name="item") == once


def test_every_item_of_the_bank_can_be_formatted_without_loss() -> None:
    for path in item_files(BANK)[::7]:
        raw = path.read_bytes()

        text = formatted(raw, name=path.name)

        assert parse_yaml(text.encode(), name=path.name) == parse_yaml(raw, name=path.name)
        assert formatted(text.encode(), name=path.name) == text


def test_keys_come_in_one_order_and_maps_stand_in_blocks() -> None:
    raw = (
        "tags: [python]\nid: single-0001\nreferences: [{locator: 'a, b', title: T}]\n"
        + as_text({key: SINGLE[key] for key in SINGLE if key not in {"tags", "id", "references"}})
    ).encode()

    lines = formatted(raw, name="item").splitlines()

    assert lines[0] == "id: single-0001"
    assert lines[lines.index("references:") + 1 :][:2] == ["  - title: T", "    locator: a, b"]
    assert "tags: [python]" in lines


@pytest.mark.parametrize(
    "text", ["no", "12", "true", "a: b", "- x", "# x", "'x'", " x", "x ", "", "[a]", "{a}", "*a"]
)
def test_text_that_would_be_read_as_something_else_is_quoted(text: str) -> None:
    assert f'title: "{text}"' in as_text({"title": text})


def test_text_of_several_lines_is_a_block() -> None:
    assert as_text({"stem": "one\n\n  two\n", "code": "x", "answer": "a\nb"}) == (
        "stem: |\n  one\n\n    two\ncode: x\nanswer: |-\n  a\n  b\n"
    )


def test_a_file_that_is_no_item_is_not_formatted() -> None:
    with pytest.raises(ContentError, match="“area” is missing"):
        formatted(b"id: x-0001\ntype: single\n", name="item")


def test_the_order_of_keys_knows_every_field() -> None:
    kinds = ITEM.json_schema()["$defs"]
    fields = {
        name for kind, schema in kinds.items() if kind.endswith("Item") for name in schema["properties"]
    }

    assert fields == set(ITEM_KEYS)
    assert set(ItemBase.model_fields) <= fields
