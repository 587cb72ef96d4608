"""`prepapp translations`: what a language lacks ends in status 2, and nothing that ships lacks anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from prepapp.cli.main import main
from prepapp.cli.translating.catalogue import Catalogue, written
from prepapp.cli.translating.command import tell
from prepapp.cli.translating.texts import Text

TEXTS = (Text("Start", files=("a.py",)), Text("{n} items", one="{n} item", files=("a.py",)))
SAID = {("Start", ""): ("Starten",), ("{n} items", ""): ("{n} Ding", "{n} Dinge")}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A complete language."""
    made = tmp_path / "prepapp_de.ts"
    made.write_text(written(Catalogue("de", SAID), TEXTS), encoding="utf-8")
    return made


def test_a_complete_language_passes(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert tell([file], TEXTS, updates=False) == 0
    assert capsys.readouterr().out == "prepapp_de.ts: 2 texts, 0 to see to\n"


def test_one_text_without_a_translation_fails_the_check(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_a_new_one = (*TEXTS, Text("Stop", files=("b.py",)))

    assert tell([file], with_a_new_one, updates=False) == 2
    assert "“Stop” (b.py) is not in the file." in capsys.readouterr().out
    assert tell([file], with_a_new_one, updates=True) == 2
    assert "“Stop” (b.py) is not translated." in capsys.readouterr().out


def test_nothing_that_ships_lacks_anything(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["translations", "check"]) == 0, capsys.readouterr().out
