"""Variants are distinct, solved twice, remembered by their program, and complete."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from prepapp.content.format import Item
from prepapp.content.generators import frozen_variants, imported_modules
from prepapp.content.loader import validate
from prepapp.domain.errors import ContentError
from tests.support.sample_bank import one_of_each

GOOD = one_of_each()[-1]["generator"]["code"]


def item(code: str = GOOD, **change: Any) -> Item:
    document = one_of_each()[-1]
    return validate(
        document | {"generator": {"variants": 40, "distinct": 40, "code": code}} | change, name="item"
    )


def test_variants_are_distinct_and_the_same_every_time() -> None:
    variants = frozen_variants(item())

    assert len(variants) == len({str(variant) for variant in variants}) == 40
    assert variants == frozen_variants(item())


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (GOOD.replace("2 * n", "2 * n + 1"), "`check` does not accept the answer of"),
        (GOOD.replace("3, 400", "3, 30"), "finds 27 different variants, fewer than 40"),
        (GOOD.replace("n = rng", "x = 1 / 0; n = rng"), "the generator fails: ZeroDivisionError"),
        (GOOD.replace("n * n}", "float('nan')}"), "the generator fails: ValueError: Out of range"),
        (GOOD.replace("'square'", "'cube'"), "`generate` does not give square"),
        ("import pandas\n" + GOOD, "imports pandas; it may use the standard library and numpy"),
    ],
)
def test_a_generator_that_is_not_sound_is_refused(code: str, problem: str) -> None:
    with pytest.raises(ContentError, match=r"^parametric-0001: ") as refused:
        frozen_variants(item(code))

    assert problem in str(refused.value)


def test_an_unchanged_program_is_not_run_again(tmp_path: Path) -> None:
    first = frozen_variants(item(), cache=tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_text(kept.read_text().replace('"n": ', '"m": 0, "n": '))

    again = frozen_variants(item(), cache=tmp_path)

    assert again != first
    assert again[0]["m"] == 0


def test_a_new_place_is_missed_although_the_program_is_known(tmp_path: Path) -> None:
    frozen_variants(item(), cache=tmp_path)

    with pytest.raises(ContentError, match="does not give whom"):
        frozen_variants(item(stem="What is {{n}} plus {{n}} for {{whom}}?"), cache=tmp_path)


def test_a_damaged_cache_is_made_anew(tmp_path: Path) -> None:
    first = frozen_variants(item(), cache=tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_text("{")

    assert frozen_variants(item(), cache=tmp_path) == first


def test_imports_are_found_wherever_they_stand() -> None:
    source = "import a.b, c\ndef f():\n    from d.e import g\nfrom . import h\n"

    assert imported_modules(source) == {"a", "c", "d"}
    assert imported_modules("1 +") == frozenset()
