"""The bundle is the same for the same bank, is replaced whole, and refuses what cannot be graded."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from prepapp.content.build import build_bundle, build_sound_items, content_hash, questions_of, right_orders
from prepapp.content.bundle import load_bundle
from prepapp.content.canonical import mapping_lines
from prepapp.content.format import OrderingItem
from prepapp.content.loader import validate
from prepapp.domain.errors import ContentError
from tests.support.sample_bank import TAXONOMY, WHY, base, one_of_each, options


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """The sample items as files."""
    folder = tmp_path / "bank"
    for document in one_of_each():
        add(folder, document)
    shutil.copy(TAXONOMY, folder)
    return folder


def add(bank: Path, document: dict[str, object]) -> None:
    folder = bank / str(document["area"]) / str(document["topic"])
    folder.mkdir(parents=True, exist_ok=True)
    text = "\n".join(mapping_lines(document)) + "\n"
    (folder / f"{document['id']}.yaml").write_text(text, encoding="utf-8")


def test_two_builds_of_one_bank_are_equal_byte_for_byte(bank: Path, tmp_path: Path) -> None:
    build_bundle(bank, tmp_path / "one", cache=tmp_path / "cache")
    build_bundle(bank, tmp_path / "two")

    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_every_item_comes_back_from_the_bundle(bank: Path, tmp_path: Path) -> None:
    count = build_bundle(bank, tmp_path / "bundle")

    bundle = load_bundle(tmp_path / "bundle")
    assert count == len(bundle.items) == len(one_of_each())
    assert {item.id for item in bundle.items} == {str(document["id"]) for document in one_of_each()}
    assert all(bundle.question(item.id).facts.summary == item for item in bundle.items)


def test_a_bundle_stays_when_the_bank_cannot_be_built(bank: Path, tmp_path: Path) -> None:
    build_bundle(bank, tmp_path / "bundle")
    before = (tmp_path / "bundle").read_bytes()
    add(bank, base("broken-0001", "single", options=options("A", "B", "C", keys="ab")))

    with pytest.raises(ContentError, match="broken-0001: options: 2 options are marked correct"):
        build_bundle(bank, tmp_path / "bundle")

    assert (tmp_path / "bundle").read_bytes() == before


def test_broken_items_are_left_out_and_named_when_asked(bank: Path, tmp_path: Path) -> None:
    add(bank, base("broken-0001", "single", options=options("A", "B", "C", keys="")))

    built = build_sound_items(bank, tmp_path / "bundle")

    assert built.items == len(one_of_each())
    assert [problem.split(":")[0] for problem in built.left_out] == ["broken-0001"]


def test_a_folder_without_items_is_no_bank(tmp_path: Path) -> None:
    shutil.copy(TAXONOMY, tmp_path)

    with pytest.raises(ContentError, match="holds no items"):
        build_bundle(tmp_path, tmp_path / "bundle")


def test_the_hash_changes_with_what_is_read_or_graded_and_with_nothing_else() -> None:
    document = one_of_each()[0]
    known = content_hash(validate(document, name="item"))

    same = document | {
        "author": "somebody else",
        "status": "draft",
        "tags": ["python"],
        "verify": "assert True",
    }
    other = document | {"stem": "Another situation. What follows from it?"}

    assert content_hash(validate(same, name="item")) == known
    assert content_hash(validate(other, name="item")) != known


def test_a_partial_order_allows_every_order_that_respects_it() -> None:
    steps = [{"id": letter, "text": f"Step {letter}", "why": WHY} for letter in "abcd"]
    item = validate(
        base("order-0001", "ordering", steps=steps, precedes=[["a", "c"], ["b", "c"], ["c", "d"]]),
        name="item",
    )

    assert isinstance(item, OrderingItem)
    assert right_orders(item) == [["a", "b", "c", "d"], ["b", "a", "c", "d"]]


def test_a_place_with_a_format_that_does_not_fit_is_a_sentence() -> None:
    document = one_of_each()[-1] | {"stem": "What is {{word:.2f}} plus {{n}}?"}

    with pytest.raises(ContentError, match="cannot be filled"):
        questions_of(validate(document, name="item"), [{"n": 2, "answer": 4, "square": 4, "word": "two"}])
