"""The language that was chosen is spoken: our words, Qt's own, numbers and days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from prepapp.gui.language import day, number, percent, tr
from prepapp.gui.speech import SYSTEM, languages, speak
from tests.support.tongues import compile_shipped

GERMAN, AUSTRIAN, FRENCH = QLocale("de_DE"), QLocale("de_AT"), QLocale("fr_FR")


@pytest.fixture(scope="module")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations that ship, compiled."""
    return compile_shipped(tmp_path_factory.mktemp("translations"))


@pytest.fixture
def spoken(qapp: QApplication, translations: Path) -> Iterator[Callable[..., str]]:
    """Speaks a language that ships; English is spoken again afterwards."""
    yield partial(speak, qapp, translations)
    speak(qapp, translations, "en", system=QLocale("en_GB"))


def test_each_language_is_called_what_it_calls_itself(translations: Path, tmp_path: Path) -> None:
    assert languages(translations) == {"en": "English", "de": "Deutsch"}
    assert languages(tmp_path) == {"en": "English"}, "English needs no file"


def test_german_says_words_numbers_and_days(spoken: Callable[..., str]) -> None:
    assert spoken("de", system=FRENCH) == "de"

    assert tr("Meets") == "Erfüllt"
    assert percent(0.5) == "50\N{NO-BREAK SPACE}%"
    assert (number(1234.5, 1), day(date(2026, 3, 4))) == ("1.234,5", "4. März 2026")


def test_qt_speaks_the_same_language(spoken: Callable[..., str]) -> None:
    spoken("de", system=FRENCH)

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_english_again_leaves_nothing_german(spoken: Callable[..., str]) -> None:
    spoken("de", system=GERMAN)
    spoken("en", system=GERMAN)

    assert tr("Meets") == "Meets"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert number(1234.5, 1) == "1,234.5"


@pytest.mark.parametrize(("system", "language"), [(AUSTRIAN, "de"), (FRENCH, "en"), (QLocale.c(), "en")])
def test_the_system_is_followed_where_there_is_a_translation(
    spoken: Callable[..., str], system: QLocale, language: str
) -> None:
    assert spoken(SYSTEM, system=system) == language


def test_the_systems_own_numbers_and_days_are_kept_where_it_speaks_the_language(
    spoken: Callable[..., str],
) -> None:
    spoken(SYSTEM, system=AUSTRIAN)

    assert day(date(2026, 1, 4)) == "4. Jänner 2026"


def test_a_language_whose_file_is_gone_is_english(qapp: QApplication, tmp_path: Path) -> None:
    assert speak(qapp, tmp_path, "de", system=QLocale("en_GB")) == "en"
