"""Facts about products are called dated once they are older than 12 months."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from prepapp.content.bundle import Bundle
from prepapp.domain.dealing import shown_order
from prepapp.domain.grading import UNANSWERED
from prepapp.gui.texts.age import dated_words
from prepapp.gui.theme.theme import Theme
from prepapp.gui.widgets.question_page import QuestionPage


@pytest.mark.parametrize(
    ("checked", "today", "is_dated"),
    [
        (None, date(2026, 11, 21), False),
        ("2026-11", date(2026, 11, 1), False),
        ("2025-11", date(2026, 11, 30), False),
        ("2025-10", date(2026, 11, 1), True),
        ("2024-12", date(2026, 1, 31), True),
    ],
    ids=["no product", "this month", "12 months", "13 months", "over two new years"],
)
def test_a_sentence_says_so_after_12_months(
    bundle: Bundle, checked: str | None, today: date, *, is_dated: bool
) -> None:
    item = replace(bundle.items[0], valid_as_of=checked)

    assert item.is_dated(today) is is_dated
    assert bool(dated_words(item, today)) is is_dated


def test_the_sentence_names_the_month(bundle: Bundle) -> None:
    item = replace(bundle.items[0], valid_as_of="2025-03")

    assert "in March 2025, more than a year ago" in dated_words(item, date(2026, 11, 21))


def test_it_stands_under_an_answered_question(qtbot: QtBot, theme: Theme, bundle: Bundle) -> None:
    question = bundle.question(bundle.items[0].id, 0)
    old = replace(question.facts.summary, valid_as_of="2025-03")
    question = replace(question, facts=replace(question.facts, summary=old))
    today = [date(2026, 3, 31)]
    page = QuestionPage(theme, lambda: today[0])
    qtbot.addWidget(page)

    page.show_question(question, shown_order(question, rng=Random(0)), None)
    assert not page.dated.isVisibleTo(page), "before the answer nothing is said"
    page.show_feedback(None, UNANSWERED)
    assert not page.dated.isVisibleTo(page), "12 months"
    today[0] = date(2026, 4, 1)
    page.show_feedback(None, UNANSWERED)

    assert page.dated.isVisibleTo(page)
    assert "March 2025" in page.dated.text()
