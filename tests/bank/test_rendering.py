"""Every page of the bank is drawn as its author meant it, by the renderer that draws it for the user."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from prepapp.content.bundle import Bundle, load_bundle
from prepapp.domain.dealing import shown_order
from prepapp.domain.grading import UNANSWERED
from prepapp.domain.questions import MultiQuestion, OpenQuestion, Question, SingleQuestion
from prepapp.gui.rendering import RenderStyle, render
from prepapp.gui.texts.feedback import feedback_markdown
from prepapp.gui.texts.stems import stem_markdown
from prepapp.gui.theme.looks import LIGHT
from tests.support.sample_bank import ROOT


@pytest.fixture(scope="module")
def bank() -> Bundle:
    """The bank of this checkout, as `make bank` compiles it."""
    return load_bundle(ROOT / "build" / "bank.bundle")


@pytest.fixture
def style(qapp: QApplication) -> RenderStyle:
    """The light look at 15 pixels."""
    font = QFont(qapp.font())
    font.setPixelSize(15)
    return RenderStyle.of(LIGHT, font=font, monospace="Monospace", ratio=1.0)


def pages(question: Question) -> tuple[str, ...]:
    """What is shown of a question: its stem, its options, and once it is answered its feedback."""
    stem = stem_markdown(question)
    if isinstance(question, OpenQuestion):
        return (stem,)
    order = shown_order(question, rng=Random(0))
    options = question.options if isinstance(question, SingleQuestion | MultiQuestion) else ()
    return (stem, *(one.text for one in options), feedback_markdown(question, None, UNANSWERED, order))


@pytest.mark.timeout(600)
def test_every_formula_table_and_listing_of_the_bank_is_drawn(bank: Bundle, style: RenderStyle) -> None:
    found = {
        (item.id, problem)
        for item in bank.items
        for page in pages(bank.question(item.id, 0))
        for problem in render(page, style).problems
    }

    assert not found
    assert len(bank.items) > 300


def test_every_formula_of_the_bank_is_read_aloud_without_its_signs(bank: Bundle, style: RenderStyle) -> None:
    """Braces and commands are for the typesetter: heard, they mean nothing."""
    heard = {
        item.id: said
        for item in bank.items
        if "$" in (page := stem_markdown(bank.question(item.id, 0))) and "```" not in page
        if "\\frac" in (said := render(page, style).spoken) or "{" in said
    }

    assert not heard
