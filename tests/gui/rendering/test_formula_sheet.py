"""Every formula of the sheet is drawn and spoken, and belongs to an area of the bank."""

from __future__ import annotations

from pathlib import Path

import pytest

from prepapp.content.bundle import Bundle
from prepapp.content.formulas import read_formulas
from prepapp.domain.errors import ContentError
from prepapp.domain.formulas import Formula, found
from prepapp.gui.rendering import RenderStyle, render
from prepapp.gui.screens.quiz.tools.formulas import sheet_markdown
from prepapp.gui.theme import Theme
from tests.support.sample_bank import ROOT

FORMULAS = read_formulas(ROOT / "resources" / "formulas.json")


@pytest.mark.parametrize("formula", FORMULAS, ids=lambda one: one.name)
def test_a_formula_is_drawn_and_spoken(theme: Theme, formula: Formula) -> None:
    style = RenderStyle.of(theme.tokens, font=theme.font(), monospace=theme.monospace, ratio=1.0)

    page = render(sheet_markdown((formula,)), style)

    assert page.problems == ()
    assert len(page.images) == 1
    assert "\\" not in page.spoken


def test_each_formula_has_a_name_of_its_own_and_a_known_area(bundle: Bundle) -> None:
    names = [one.name for one in FORMULAS]

    assert len(set(names)) == len(names)
    assert {one.area for one in FORMULAS} <= {area.id for area in bundle.taxonomy.areas}


def test_every_word_of_a_search_must_occur() -> None:
    assert [one.name for one in found(FORMULAS, "bloom FALSE")] == ["False positives of a Bloom filter"]
    assert found(FORMULAS, "bloom bayes") == ()


def test_a_sheet_that_is_missing_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="Install prepapp again"):
        read_formulas(tmp_path / "formulas.json")
