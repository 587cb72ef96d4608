"""What helps while writing: a template of every type, an item as a person sees it, the schema for editors."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from prepapp.cli.bank_places import BANK
from prepapp.content.bank_files import read_facts
from prepapp.content.bundle import Bundle
from prepapp.content.lint.unfinished import l32_filled_in
from prepapp.content.lint.view import ItemView
from prepapp.content.loader import read_item
from prepapp.content.schema import item_schema
from prepapp.content.show import FOLD, shown
from prepapp.content.template import new_item_path, template
from prepapp.domain.errors import UsageError
from prepapp.domain.questions import ItemType
from prepapp.paths import shipped
from tests.support.sample_bank import one_of_each


@pytest.mark.parametrize("item_type", list(ItemType))
def test_a_template_of_every_type_passes_the_schema(tmp_path: Path, item_type: ItemType) -> None:
    path = new_item_path(tmp_path, area="math-stats", topic="linear-algebra", slug="fresh")
    path.parent.mkdir(parents=True)
    path.write_text(template(path.stem, area="math-stats", topic="linear-algebra", item_type=item_type))

    item = read_item(path)

    assert item.type == item_type.value
    assert "#" in path.read_text()


@pytest.mark.parametrize("item_type", list(ItemType))
def test_a_template_that_is_not_filled_in_is_refused(tmp_path: Path, item_type: ItemType) -> None:
    path = tmp_path / "fresh-0001.yaml"
    text = template(path.stem, area="math-stats", topic="linear-algebra", item_type=item_type)
    path.write_text(text)
    facts = read_facts(BANK, today=date(2026, 11, 21))

    found = {one.where for one in l32_filled_in(ItemView(read_item(path)), facts)}

    asked = {line.split(":")[0].strip(' -"') for line in text.splitlines() if re.search(r":\s+TODO", line)}
    assert asked <= {place.rpartition(".")[2] for place in found}
    assert {"stem", "explanation"} <= found


def test_numbers_count_on_over_the_whole_bank(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "fresh-0007.yaml").touch()
    (tmp_path / "elsewhere" / "very-fresh-0009.yaml").touch()

    path = new_item_path(tmp_path, area="swe", topic="python-language", slug="fresh")

    assert path == tmp_path / "swe" / "python-language" / "fresh-0008.yaml"


@pytest.mark.parametrize("slug", ["Fresh", "a b", "", "../x", "a--b"])
def test_a_slug_that_is_none_is_a_sentence(tmp_path: Path, slug: str) -> None:
    with pytest.raises(UsageError, match="is no slug"):
        new_item_path(tmp_path, area="swe", topic="python-language", slug=slug)


@pytest.mark.parametrize("item_id", [str(document["id"]) for document in one_of_each()])
def test_the_key_stands_below_the_fold_only(bundle: Bundle, item_id: str) -> None:
    question = bundle.question(item_id)

    above, _, below = shown(question).partition(FOLD)

    assert question.facts.stem.strip() in above
    assert "✓" not in above
    assert "✓" in below
    assert question.facts.takeaway in below


def test_options_are_shown_in_the_order_of_the_file(bundle: Bundle) -> None:
    above = shown(bundle.question("single-0001")).partition(FOLD)[0]

    assert above.index("a) Right") < above.index("b) Wrong") < above.index("c) Also wrong")


def test_the_schema_in_resources_is_up_to_date() -> None:
    kept = (shipped().resources / "item.schema.json").read_text(encoding="utf-8")

    assert kept == item_schema(), "run: prepapp bank schema --output resources/item.schema.json"


def test_the_schema_tells_types_apart() -> None:
    schema = json.loads(item_schema())

    assert set(schema["discriminator"]["mapping"]) == {one.value for one in ItemType}
