"""A .ts file: brought up to date without losing a translation, and honest about what it lacks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from prepapp.cli.translating.catalogue import CONTEXT, Catalogue, lacking, read_catalogue, written
from prepapp.cli.translating.texts import Text
from prepapp.domain.errors import ContentError
from tests.support.tongues import compile_translation

START = Text("Start <now> & “here”", files=("a.py",))
OPEN = Text("Open", "not answered yet", files=("a.py",))
ITEMS = Text("{n} items of {all}", one="{n} item of {all}", files=("b.py",))
TEXTS = (START, OPEN, ITEMS)

GERMAN = Catalogue(
    "de",
    {
        START.key: ("Hier & <jetzt> beginnen",),
        OPEN.key: ("Offen",),
        ITEMS.key: ("{n} Frage von {all}", "{n} Fragen von {all}"),
    },
)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "prepapp_de.ts"

    file.write_text(written(GERMAN, TEXTS), encoding="utf-8")

    assert read_catalogue(file) == GERMAN


def test_an_update_keeps_what_is_said_drops_what_is_gone_and_leaves_room_for_what_is_new(
    tmp_path: Path,
) -> None:
    file, new = tmp_path / "prepapp_de.ts", Text("Stop", files=("a.py",))

    file.write_text(written(GERMAN, (OPEN, new)), encoding="utf-8")

    assert read_catalogue(file).translations == {OPEN.key: ("Offen",), new.key: ("",)}


def test_qt_compiles_the_file_and_says_each_text(tmp_path: Path) -> None:
    source, compiled = tmp_path / "prepapp_de.ts", tmp_path / "prepapp_de.qm"
    source.write_text(written(GERMAN, TEXTS), encoding="utf-8")

    compile_translation(source, compiled)
    translator = QTranslator()

    assert translator.load(str(compiled))
    assert translator.translate(CONTEXT, START.source) == "Hier & <jetzt> beginnen"
    assert translator.translate(CONTEXT, "Open", "not answered yet") == "Offen"
    assert [translator.translate(CONTEXT, ITEMS.source, None, n) for n in (0, 1, 2)] == [
        "{n} Fragen von {all}",
        "{n} Frage von {all}",
        "{n} Fragen von {all}",
    ]


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ({}, "is not in the file"),
        ({OPEN.key: ("",)}, "is not translated"),
        ({OPEN.key: ("Offen",), ("Gone", ""): ("Weg",)}, "no longer said"),
    ],
)
def test_what_a_language_lacks_is_told(said: dict[tuple[str, str], tuple[str, ...]], complaint: str) -> None:
    assert [complaint in problem for problem in lacking(Catalogue("de", said), (OPEN,))] == [True]


@pytest.mark.parametrize(
    ("forms", "is_fine"),
    [
        (("{n} Frage von {all}", "{n} Fragen von {all}"), True),
        (("Eine Frage von {all}", "{n} Fragen von {all}"), True),
        (("{n} Fragen von {all}",), False),
        (("{n} Frage von {all}", ""), False),
        (("{n} Frage von {all}", "Fragen von {all}"), False),
        (("{n} Frage von {alle}", "{n} Fragen von {all}"), False),
    ],
)
def test_a_count_needs_every_form_and_every_value(forms: tuple[str, ...], *, is_fine: bool) -> None:
    assert (not list(lacking(Catalogue("de", {ITEMS.key: forms}), (ITEMS,)))) is is_fine


def test_a_file_that_is_no_translation_is_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "prepapp_de.ts"
    file.write_text("not xml")

    with pytest.raises(ContentError, match="cannot be read as a translation"):
        read_catalogue(file)


def test_a_language_without_a_known_number_of_forms_is_named() -> None:
    with pytest.raises(ContentError, match="How many plural forms “tlh” has"):
        written(Catalogue("tlh", {}), TEXTS)
