"""Item files are found and read, and each problem is named with its field."""

from __future__ import annotations

from pathlib import Path

import pytest

from prepapp.content.canonical import mapping_lines
from prepapp.content.loader import item_files, read_item, validate
from prepapp.domain.errors import ContentError
from tests.support.sample_bank import base, one_of_each, options


def written(folder: Path, document: dict[str, object], name: str | None = None) -> Path:
    path = folder / f"{name or document['id']}.yaml"
    path.write_text("\n".join(mapping_lines(document)) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("document", one_of_each(), ids=lambda document: str(document["id"]))
def test_an_item_of_every_type_is_read(tmp_path: Path, document: dict[str, object]) -> None:
    item = read_item(written(tmp_path, document))

    assert item.id == document["id"]
    assert item.type == document["type"]


def test_the_id_must_be_the_name_of_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, one_of_each()[0], name="another-0001")

    with pytest.raises(ContentError, match="it must be the file's name, “another-0001”"):
        read_item(path)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"hint": "x"}, "unknown key “hint”"),
        ({"level": "principal"}, "level: Input should be"),
        ({"time_s": 5}, "time_s: Input should be greater than or equal to 15"),
        ({"references": []}, "references: List should have at least 1 item"),
        ({"title": "two\nlines"}, "title: String should match"),
        ({"valid_as_of": "2026-13"}, "valid_as_of: String should match"),
        ({"type": "essay"}, "Input tag 'essay'"),
    ],
)
def test_a_problem_is_named_with_its_field(change: dict[str, object], sentence: str) -> None:
    document = base("single-0001", "single", options=options("A", "B", "C", keys="a")) | change

    with pytest.raises(ContentError, match=r"^item: ") as refused:
        validate(document, name="item")

    assert sentence in str(refused.value)


def test_a_missing_field_is_named() -> None:
    document = base("single-0001", "single", options=options("A", "B", "C", keys="a"))
    del document["stem"]

    with pytest.raises(ContentError, match="“stem” is missing"):
        validate(document, name="item")


@pytest.mark.parametrize("document", [None, [], "text", 3])
def test_a_document_that_is_no_mapping_is_refused(document: object) -> None:
    with pytest.raises(ContentError):
        validate(document, name="item")


def test_files_come_in_the_order_of_their_paths_without_the_bank_s_own(tmp_path: Path) -> None:
    for name in (
        "b/t/two-0001.yaml",
        "a/t/one-0001.yaml",
        "taxonomy.yaml",
        "dated_products.yaml",
        ".git/x.yaml",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()

    assert [path.name for path in item_files(tmp_path)] == ["one-0001.yaml", "two-0001.yaml"]
