"""L21, L27 and L29: facts can be looked up, ids exist, nothing dated is presented as current."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from prepapp.cli.bank_places import BANK
from prepapp.content.bank_files import read_facts
from prepapp.content.lint import references
from prepapp.content.lint.dated import dated_names_from
from prepapp.content.lint.tex import formula_problem
from prepapp.content.lint.view import ItemView
from prepapp.content.strict_yaml import read_yaml
from prepapp.domain.errors import ContentError
from tests.content.lint.support import FACTS, TODAY, found, messages, single

DATED = replace(FACTS, dated=dated_names_from(read_yaml(BANK / "dated_products.yaml"), name="dated"))


def item(**change: Any) -> ItemView:
    return single("One", "Two", "Three", **change)


@pytest.mark.parametrize(
    ("locator", "is_found"),
    [
        ("chapter 3", False),
        ("torch.amp", False),
        ("Section 2.1, batching", False),
        ("https://example.com/a#b", True),
        ("docs", True),
        ("example.com", True),
        ("the documentation", True),
    ],
)
def test_a_locator_outlives_the_address(locator: str, is_found: bool) -> None:
    looked_at = item(references=[{"title": "A book", "locator": locator}])

    assert bool(messages(references.l21_references, looked_at)) == is_found


@pytest.mark.parametrize(
    ("checked", "problem"),
    [
        ("2026-11", None),
        ("2025-11", None),
        ("2025-10", "checked 13 months ago"),
        ("2026-12", "has not come yet"),
    ],
)
def test_a_product_fact_expires_after_a_year(checked: str, problem: str | None) -> None:
    found_messages = messages(references.l21_references, item(valid_as_of=checked))

    assert len(found_messages) == (problem is not None)
    assert problem is None or problem in found_messages[0]


def test_a_library_that_the_item_speaks_of_needs_a_date() -> None:
    speaks = item(stack={"numpy": "2.4"}, stem="A call of `np.dot` gets two vectors. What does it return?")
    proves = item(stack={"numpy": "2.4"})

    assert "facts about numpy" in messages(references.l21_references, speaks)[0]
    assert messages(references.l21_references, proves) == []


def test_a_tool_that_is_cited_needs_a_date() -> None:
    cited = item(tags=["triton"], references=[{"title": "Triton user guide", "locator": "Batchers"}])

    assert "facts about triton" in messages(references.l21_references, cited)[0]


def test_ids_and_the_folder_must_exist() -> None:
    looked_at = replace(
        item(tags=["linear-algebra", "nothing", "nothing"]), folder=("math-stats", "elsewhere")
    )

    where = [one.where for one in found(references.l27_ids, looked_at)]

    assert where == ["topic", "tags", "tags", "tags"]


@pytest.mark.parametrize(
    "formula",
    [
        r"\frac{1}{n}", r"\sum_{i=1}^{n} x_i", r"\mathbb{E}[x]", r"\mathbf{x}", r"\nabla_{\!\theta}",
        "x_1 + 2",
        r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", r"\begin{cases} 1 & x > 0 \\ 0 \end{cases}",
        r"\underset{w}{\operatorname{argmin}}", r"\{1, 2\}", r"25\,\text{ms and a bit more}",
    ],
)  # fmt: skip
def test_formulas_that_draw_well(formula: str) -> None:
    assert formula_problem(formula) == ""


@pytest.mark.parametrize(
    ("formula", "problem"),
    [
        (r"\frac{1}{n", "2 opening and 1 closing braces"),
        (r"\operatorname*{argmax}_x", "is not drawn"),
        (r"\mathbb{1}", "double-struck digit"),
        (r"\mathbf{1}", "bold digit"),
        (r"\mathop{max}", "is not drawn"),
        (r"\def\x{1}", "definitions are not allowed"),
        (r"\begin{array}{c} 1 \\ \hline 2 \end{array}", "rules in arrays"),
        (r"\begin{cases} 1", "is not closed"),
        (r"1 \end{cases}", "closes nothing"),
        (r"\begin{tikzpicture}\end{tikzpicture}", "is not drawn"),
        (r"\nosuchcommand{x}", "is no command"),
        (r"a^b^c", "cannot be parsed"),
        ("120 a day and more per hour", "reads as prose"),
    ],
)
def test_formulas_that_do_not(formula: str, problem: str) -> None:
    assert problem in formula_problem(formula)


def test_fences_are_closed_and_name_their_language() -> None:
    looked_at = item(stem="Given\n\n```\nx\n```\n\nand\n\n```python\nx = 1\n\nwhat follows?")

    problems = messages(references.l27_markup, looked_at)

    assert problems == [
        "a code fence is not closed.",
        "a code fence names no language; write ```python, ```sql or ```text.",
    ]


@pytest.mark.parametrize(
    "stem",
    [
        "A team deploys with TorchServe. What should it watch?",
        "A script calls `np.float(1)`. What does it get?",
        "A notebook runs `df.append(row)`. What does it return?",
        "A loop uses torch.cuda.amp.autocast(). What does it do?",
        "An app calls openai.ChatCompletion.create. What comes back?",
        "Trainer(model=model, args=args(x), tokenizer=tokenizer) is called. What is saved?",
        "A study plan ends with MLS-C01. What is asked there?",
    ],
)
def test_a_dated_name_is_found(stem: str) -> None:
    assert len(messages(references.l29_dated, item(stem=stem), DATED)) == 1


@pytest.mark.parametrize(
    "stem",
    [
        "A team moves away from TorchServe, now in limited maintenance. What should it watch?",
        "A script calls `np.float64(1)` and `np.bool(0)`. What does it get?",
        "A list grows with `rows.append(row)`. What does it return?",
        "A loop uses torch.amp.autocast('cuda'). What does it do?",
        "A space telescope looks at the planet Neptune and others. What does it see?",
        "TensorFlow Serving loads two versions of a model. Which one answers?",
    ],
)
def test_what_is_current_or_said_to_be_dated_is_left_alone(stem: str) -> None:
    assert messages(references.l29_dated, item(stem=stem), DATED) == []


def test_every_dated_product_says_since_when_and_what_now() -> None:
    for entry in read_yaml(BANK / "dated_products.yaml")["products"]:
        assert set(entry) - {"pattern"} == {"name", "since", "now", "find", "source"}, entry["name"]
        assert entry["now"].endswith("."), entry["name"]
    assert len({entry.name for entry in DATED.dated.products}) == len(DATED.dated.products) >= 40


@pytest.mark.parametrize("document", [{}, {"products": [{"name": "x"}]}, {"products": 3}, None])
def test_a_list_of_dated_products_that_is_none_is_a_sentence(document: Any) -> None:
    with pytest.raises(ContentError, match="is not a list of dated products"):
        dated_names_from(document, name="dated")


def test_a_bank_without_a_taxonomy_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"taxonomy\.yaml is missing"):
        read_facts(tmp_path, today=TODAY)


def test_months_are_counted_over_the_turn_of_the_year() -> None:
    assert references.months_between("2025-12", date(2026, 2, 1)) == 2
