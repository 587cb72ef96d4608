"""The window in a language that is 40 % longer: every word comes out of the translation and has room."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import Countdown, QuizPlan
from prepapp.domain.preferences import Preferences
from prepapp.domain.quiz import Mode
from prepapp.gui.application import make_qt
from prepapp.gui.command_search import CommandSearch
from prepapp.gui.main_window import SMALLEST
from prepapp.gui.screens.diagnostic.screen import DIAGNOSTIC
from prepapp.gui.shell.places import SCREENS, Place
from prepapp.gui.shortcut_sheet import ShortcutSheet
from prepapp.gui.speech import speak
from prepapp.paths import Folders, Shipped
from tests.support.driver import Driver
from tests.support.histories import many, save
from tests.support.pseudo import LONGER, PSEUDO, compile_pseudo, pseudo
from tests.support.sample_bank import ROOT
from tests.support.unspoken import Ear, names_in
from tests.support.walker import clipped_for_good
from tests.support.world import FakeTime

CONTROL = Qt.KeyboardModifier.ControlModifier
Walk = Callable[[Driver], Iterator[str]]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory, bundle_file: Path) -> Shipped:
    """What ships, and the pseudo-language beside it."""
    folder = tmp_path_factory.mktemp("shipped")
    compile_pseudo(folder / "translations")
    return Shipped(Path(shutil.copy(bundle_file, folder)), ROOT / "resources")


@pytest.fixture(params=[100, 200], ids=["100 %", "200 %"])
def longer(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    shipped: Shipped,
    tmp_path: Path,
    clock: FakeTime,
    windows: list[Driver],
) -> Iterator[Driver]:
    """The smallest window, speaking the pseudo-language over a history of some weeks."""

    def make() -> App:
        return App(Folders(tmp_path / "data"), shipped, clock.world())

    before = make()
    before.open()
    before.preferences.change(Preferences(), replace(Preferences(), language=PSEUDO))
    save(before.database, [*many("mlops", 12), *many("swe", 4)])
    before.close()
    driver = Driver(qtbot, make(), passes_first_run=False)
    windows.append(driver)
    driver.theme.set_text_scale(request.param)
    driver.window.resize(SMALLEST)
    yield driver
    driver.theme.set_text_scale(100)
    driver.quit()
    driver.app.close()
    speak(make_qt(), shipped.translations, "en", system=QLocale("en_GB"))


def ear_for(app: App) -> Ear:
    """Knows what the bank is made of, and the names that are the same in every language."""
    bank = app.bundle
    questions = [bank.question(item.id) for item in bank.items]
    ours = ("prepapp", "American English", "English", str(app.folders.data))
    of_qt = ("Press shortcut",)
    of_mathematics = ("ans", "pi", "sqrt", "log10", "log2", "log", "ln", "exp", "sin", "cos", "tan")
    return Ear(
        [
            *names_in([bank.taxonomy, bank.career, bank.items, questions]),
            *ours,
            *of_qt,
            *of_mathematics,
            *QFontDatabase.families(),
        ]
    )


def through_the_navigation(driver: Driver) -> Iterator[str]:
    """Every screen as it is entered, and what opens over one."""
    for place, _ in SCREENS:
        driver.window.go_to(place)
        yield place
    driver.window.settings.expected.disclosure.toggle.click()
    driver.window.settings.level.minutes.setValue(45)
    yield "Settings, after a change"


def through_what_opens_over_a_screen(driver: Driver) -> Iterator[str]:
    """The sheet of keys and the search for commands."""
    window = driver.window
    for name, show in (
        ("shortcuts", ShortcutSheet(window, driver.theme, {}).open),
        ("commands", CommandSearch(window, driver.theme, window.acts.commands).open),
    ):
        show()
        yield name


def through_the_first_run(driver: Driver) -> Iterator[str]:
    """Its four pages."""
    driver.window.turn_to(Place.FIRST_RUN)
    for page in ("level", "date", "minutes", "ready"):
        yield f"First run, {page}"
        driver.window.first_run.next.click()


def through_the_library(driver: Driver) -> Iterator[str]:
    """A question with its answer, the career, and a search without result."""
    driver.window.go_to(Place.LIBRARY)
    driver.settle()
    driver.key(Qt.Key.Key_Return)
    yield "Library, a question"
    driver.key(Qt.Key.Key_Escape)
    driver.window.library.parts.buttons["career"].click()
    yield "Library, career"
    driver.window.library.parts.buttons["questions"].click()
    driver.window.library.listing.filters.search.setText("nothing of the kind")
    yield "Library, nothing found"


def through_a_quiz(driver: Driver) -> Iterator[str]:
    """A quiz of every kind of item, each before and after its answer, its end and its review."""
    driver.window.quizzes.start(QuizPlan(Place.PRACTICE, size=7))
    driver.settle()
    for _ in range(7):
        yield f"Quiz, {driver.question.facts.summary.id}"
        driver.answer_wrong()
        driver.key(Qt.Key.Key_Return, CONTROL)
        yield f"Quiz, {driver.question.facts.summary.id} answered"
        driver.key(Qt.Key.Key_Return, CONTROL)
    yield "Quiz, its end"
    driver.window.go_to(Place.REVIEW)
    yield "Review, after a quiz"
    driver.key(Qt.Key.Key_Return)
    yield "Review, a quiz"


def through_an_exam(driver: Driver) -> Iterator[str]:
    """An exam on the clock, its grid and tools, and the look back before it is submitted."""
    driver.window.quizzes.start(QuizPlan(Place.PRACTICE, Filters(), 7, Mode.EXAM, Countdown(minutes=20)))
    driver.settle()
    yield "Quiz, an exam"
    for key in (Qt.Key.Key_G, Qt.Key.Key_N, Qt.Key.Key_K, Qt.Key.Key_L, Qt.Key.Key_M):
        driver.key(key)
        yield f"Quiz, the tool of {key.name}"
        driver.key(Qt.Key.Key_Escape)
    driver.key(Qt.Key.Key_P, CONTROL)
    yield "Quiz, paused"
    driver.key(Qt.Key.Key_P, CONTROL)
    driver.key(Qt.Key.Key_Return, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    yield "Quiz, before it is submitted"


def through_a_diagnostic(driver: Driver) -> Iterator[str]:
    """What is said before a diagnostic, its questions and what it found."""
    driver.window.quizzes.introduce(DIAGNOSTIC)
    yield "Diagnostic, before it"
    driver.key(Qt.Key.Key_Return)
    driver.settle()
    yield "Quiz, a diagnostic"
    while driver.window.current_name != Place.RESULT:
        driver.key(Qt.Key.Key_0)
    driver.settle()
    yield "Diagnostic, what it found"


NOT_YET: dict[str, str] = {}
"""Screens whose words or room are not looked at yet, and why."""


WALKS = (
    through_the_navigation,
    through_what_opens_over_a_screen,
    through_the_first_run,
    through_the_library,
    through_a_quiz,
    through_an_exam,
    through_a_diagnostic,
)


@pytest.mark.parametrize("walk", WALKS)
def test_every_word_comes_out_of_the_translation_and_has_room(longer: Driver, walk: Walk) -> None:
    ear, found = ear_for(longer.app), []

    for name in walk(longer):
        longer.settle()
        if name.split(",")[0] not in NOT_YET:
            found += [f"{name}: not translated: {text}" for text in ear.untranslated(longer.window)]
            found += [f"{name}: {told}" for told in clipped_for_good(longer.window, longer.bot.wait)]

    assert longer.window.size() == SMALLEST
    assert not found, "\n".join(found)


def test_the_walk_itself_sees_what_is_wrong(longer: Driver) -> None:
    ear = ear_for(longer.app)
    longer.window.go_to(Place.HOME)
    longer.settle()

    longer.window.home.start.setText("Start")

    assert "Start" in ear.untranslated(longer.window)


@pytest.mark.parametrize(
    ("text", "is_english"),
    [
        (pseudo("Start"), False),
        (f"{pseudo('Saved')} 12:00", False),
        ("‹Ñéxt: ‹Révîéw› lorem› (Ctrl+R)", False),
        ("MLOps", False),
        ("Saved ‹àt› 12:00", True),
        ("MLOps practice", True),
    ],
)
def test_english_is_told_from_the_pseudo_language_names_and_keys(text: str, *, is_english: bool) -> None:
    assert Ear(["MLOps"]).is_english(text) is is_english


@pytest.mark.parametrize("text", ["OK", "Start", "&Start the diagnostic", "{n} of {all} questions are open."])
def test_the_pseudo_language_is_forty_percent_longer_and_keeps_placeholders(text: str) -> None:
    said = pseudo(text)

    assert len(said) >= LONGER * len(text)
    assert all(name in said for name in ("{n}", "{all}") if name in text)


def test_the_pseudo_language_does_not_ship() -> None:
    assert not list((ROOT / "resources" / "translations").glob(f"*{PSEUDO}*"))
