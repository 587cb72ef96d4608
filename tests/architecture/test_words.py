"""Nobody's words are forgotten: every text of the window is translated, completely, in every language."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

import pytest

from prepapp.cli.translating.catalogue import lacking, read_catalogue
from prepapp.cli.translating.command import translation_files
from prepapp.cli.translating.texts import COUNTING, SAYING, called, texts_under
from prepapp.domain import errors
from prepapp.domain.wording import PLACEHOLDER
from prepapp.paths import PACKAGE
from tests.support.unsaid import untranslated

GUI: Final = PACKAGE / "gui"

SILENT: Final = {
    "theme": "style sheets, fonts and icons: nobody reads them",
    "charts/lettering.py": "names of font files: the words it draws come from the charts",
    "widgets/text_typeface.py": "names of a font and of its tables",
    "speech.py": "names of files, and of languages as Qt gives them",
    "selftest.py": "a report for the command line, which speaks English",
    "screens/dashboard/report/page.py": "markup alone: the words are the report's, which says them",
    "rendering": "the bank's own words, and formulas read aloud among them: the bank is English",
}

ENGLISH_ROOMS: Final = frozenset({"cli", "content"})
READ_BY_THE_WINDOW: Final = frozenset({"bundle.py", "taxonomy.py"})
PROBLEMS: Final = frozenset(
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.PrepError)
)
_BARE: Final = (ast.JoinedStr, ast.Constant, ast.BinOp)


def speaking_files() -> list[str]:
    """The files of the window that may hold words, by their path below gui."""
    names = [file.relative_to(GUI).as_posix() for file in sorted(GUI.rglob("*.py"))]
    return [name for name in names if name.split("/")[0] not in SILENT and name not in SILENT]


@pytest.mark.parametrize("name", speaking_files())
def test_every_word_of_the_window_goes_through_the_translation(name: str) -> None:
    found = list(untranslated((GUI / name).read_text(encoding="utf-8")))

    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        'label("Start now")',
        'label(f"{n} answers")',
        'label("Start" if first else "Again")',
        'THEMES = {LIGHT: "Light"}',
        'view = View(summary="no question matches")',
        'label("still " + rest + " to go on")',
    ],
)
def test_a_word_outside_the_translation_is_found(line: str) -> None:
    assert list(untranslated(line))


@pytest.mark.parametrize(
    "line",
    [
        'label(tr("Start now"), role="strong")',
        'label(trn("{n} answer", "{n} answers", n))',
        'label(tr("Start" if first else "Again"))',
        'THEMES = {LIGHT: mark("Light")}',
        'raise ValueError("no such thing as that")',
        '"""Why this file exists."""',
        'name: "list of names" = names[f"{place}"]',
        'icon("arrow-left")',
        'QKeySequence("Ctrl+N")',
        'QKeySequence(f"Ctrl+{place}")',
    ],
)
def test_what_is_translated_or_read_by_nobody_passes(line: str) -> None:
    assert not list(untranslated(line))


@pytest.mark.parametrize("file", translation_files(), ids=lambda file: file.stem)
def test_every_text_is_translated_with_its_placeholders_and_plural_forms(file: Path) -> None:
    problems = sorted(lacking(read_catalogue(file), texts_under(PACKAGE)))

    assert problems == []


def test_every_call_gives_the_values_that_its_text_names() -> None:
    wrong = [
        f"{file.relative_to(PACKAGE)}:{call.lineno}"
        for file in PACKAGE.rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and called(call) in (SAYING | COUNTING) - {"mark"} and not _fits(call)
    ]

    assert wrong == []


def test_what_a_person_can_put_right_is_said_in_the_chosen_language() -> None:
    """The command line and the authors' tools speak English; everything else may reach the window."""
    wrong = [
        f"{file.relative_to(PACKAGE)}:{call.lineno}"
        for file in PACKAGE.rglob("*.py")
        if file.relative_to(PACKAGE).parts[0] not in ENGLISH_ROOMS or file.name in READ_BY_THE_WINDOW
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and called(call) in PROBLEMS and isinstance(call.args[0], _BARE)
    ]

    assert wrong == []


def test_what_a_person_can_put_right_is_never_shown_as_its_english() -> None:
    """`str(error)` is the English of a problem; `said(error)` is what a window shows."""
    caught = [
        (name, handler)
        for name in speaking_files()
        for handler in ast.walk(ast.parse((GUI / name).read_text(encoding="utf-8")))
        if isinstance(handler, ast.ExceptHandler) and handler.type is not None and _is_problem(handler.type)
    ]

    shown = [name for name, handler in caught if f"str({handler.name})" in ast.unparse(handler)]

    assert caught
    assert shown == []


def _is_problem(kind: ast.expr) -> bool:
    return any(isinstance(one, ast.Name) and one.id in PROBLEMS for one in ast.walk(kind))


def _fits(call: ast.Call) -> bool:
    given = {keyword.arg for keyword in call.keywords}
    counts = called(call) in COUNTING
    if None in given:
        return True
    for text in call.args[: 2 if counts else 1]:
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            wanted = set(PLACEHOLDER.findall(text.value))
            if wanted - {"n"} != given if counts else wanted != given:
                return False
    return True


@pytest.mark.parametrize(
    ("line", "fits"),
    [
        ('tr("{n} of {all}", n=1, all=2)', True),
        ('trn("{n} answer", "{n} answers", 2)', True),
        ('tr("{name}", **given)', True),
        ('tr("{name}")', False),
        ('tr("{name}", title="")', False),
        ('tr("Ready", name="")', False),
        ('trn("{n} answer", "{n} answers of {name}", 2)', False),
    ],
)
def test_a_value_that_is_missing_or_too_many_is_found(line: str, *, fits: bool) -> None:
    (statement,) = ast.parse(line).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Call)

    assert _fits(statement.value) is fits


WRONG_IN_GERMAN = {
    "a straight quotation mark": r"[\"']",
    "an English quotation mark": "”",
    "a percent sign that may begin a line": " %",
    "three points for an ellipsis": r"\.\.\.",
    "two spaces": r"\S  \S",
    "a hyphen for a dash": r"\w - \w",
    "a hyphen for “to”": r"\d-\d",
}
TYPED = '"two words"'
"""What a person types into a search, where a quotation mark is a straight one."""


@pytest.mark.parametrize("fault", WRONG_IN_GERMAN)
def test_german_is_set_as_german_is(fault: str) -> None:
    (german,) = (file for file in translation_files() if file.stem.endswith("_de"))
    said = [form for forms in read_catalogue(german).translations.values() for form in forms if form != TYPED]

    assert len(said) > 1000
    assert [form for form in said if re.search(WRONG_IN_GERMAN[fault], form)] == []
