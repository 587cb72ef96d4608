"""Texts, plural forms, numbers and days, without a translation and with one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from prepapp.domain.wording import Figure, plural, sentence
from prepapp.gui.language import day, joined, mark, number, percent, tr, trn


class Planted(QTranslator):
    """Knows three texts in a language whose counted form never changes."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        known = {
            ("Open", None): "Öffnen",
            ("Open", "not answered yet"): "Offen",
            ("{n} levels", None): "{n} Level",
            ("{done} of {all}", None): "von {all}: {done}",
            ("{number} %", "a percentage"): "{number} v. H.",
        }
        return known.get((sourceText, disambiguation or None))


@pytest.fixture
def planted(qapp: QApplication) -> Iterator[None]:
    """The planted words, with German numbers."""
    before, translator = QLocale(), Planted()
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)
    QCoreApplication.removeTranslator(translator)


def test_english_is_the_source_text_with_its_values() -> None:
    assert tr("Start") == "Start"
    assert tr("{done} of {all} done", done=3, all="ten") == "3 of ten done"


def test_a_brace_in_a_value_is_no_placeholder() -> None:
    assert tr("Cannot read {path}", path="{odd}") == "Cannot read {odd}"


def test_a_value_that_was_forgotten_is_a_bug() -> None:
    with pytest.raises(KeyError):
        tr("{done} of {all}", done=3)


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 items"), (1, "1 item"), (2, "2 items"), (1200, "1,200 items")]
)
def test_english_counts_one_and_many(n: int, said: str) -> None:
    assert trn("{n} item", "{n} items", n) == said


@pytest.mark.usefixtures("planted")
def test_a_translation_may_move_what_it_is_given() -> None:
    assert tr("{done} of {all}", done=3, all=1234) == "von 1.234: 3"


@pytest.mark.usefixtures("planted")
def test_one_word_with_two_meanings_is_translated_by_its_meaning() -> None:
    assert tr("Open") == "Öffnen"
    assert tr("Open", "not answered yet") == "Offen"


@pytest.mark.usefixtures("planted")
def test_a_translated_count_never_falls_back_to_the_english_singular() -> None:
    assert trn("{n} level", "{n} levels", 1) == "1 Level"


@pytest.mark.usefixtures("planted")
def test_what_has_no_translation_stays_english() -> None:
    assert tr("Pause") == "Pause"
    assert trn("{n} item", "{n} items", 1) == "1 item"


def test_a_marked_text_is_translated_where_it_is_shown() -> None:
    assert mark("Light") == "Light"


@pytest.mark.parametrize(
    ("x", "digits", "said"),
    [(1234.5, 1, "1,234.5"), (0.0, 0, "0"), (-0.2, 0, "0"), (-3.14, 1, "-3.1"), (2.0, 2, "2.00")],
)
def test_numbers_in_english(x: float, digits: int, said: str) -> None:
    assert number(x, digits) == said


def test_a_signed_number_shows_its_plus_but_zero_has_none() -> None:
    assert (number(2, signed=True), number(-2, signed=True), number(0, signed=True)) == ("+2", "-2", "0")


@pytest.mark.usefixtures("planted")
def test_numbers_and_shares_in_german() -> None:
    assert number(1234.5, 1) == "1.234,5"
    assert percent(0.455, 1) == "45,5 v. H."


def test_a_share_a_day_and_a_list_in_english() -> None:
    assert percent(0.45) == "45 %"
    assert day(date(2026, 3, 4)) == "4 March 2026"
    assert joined(["A", "B", "C"]) == "A, B and C"


@pytest.mark.usefixtures("planted")
def test_a_sentence_of_the_domain_is_said_with_the_sentences_inside_it() -> None:
    inner = plural("{n} level", "{n} levels", 1)

    assert tr(sentence("{done} of {all}", done=Figure(2.5, 1), all=inner)) == "von 1 Level: 2,5"
    assert tr("{done} of {all}", done=date(2026, 3, 4), all=inner) == "von 1 Level: 4 März 2026"


def test_english_says_a_sentence_as_the_domain_wrote_it() -> None:
    made = sentence("{a} of {b}, {c}", a=Figure(1234.5, 1), b=plural("{n} item", "{n} items", 1), c=1234567)

    assert tr(made) == made == "1,234.5 of 1 item, 1,234,567"
