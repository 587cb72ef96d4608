"""The window in a language that is 40 % longer, and in German: every word is translated and has room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.dealing import Filters
from prepapp.domain.plans import Countdown, QuizPlan
from prepapp.domain.preferences import Preferences
from prepapp.domain.quiz import Mode
from prepapp.gui.application import make_qt
from prepapp.gui.language import tr
from prepapp.gui.main_window import SMALLEST
from prepapp.gui.screens.diagnostic.screen import DIAGNOSTIC
from prepapp.gui.shell.places import Place
from prepapp.gui.speech import speak
from prepapp.paths import Folders, Shipped
from tests.support.driver import Driver
from tests.support.histories import save
from tests.support.pseudo import LONGER, PSEUDO, compile_pseudo, pseudo
from tests.support.sample_bank import ROOT, design_question, fillers, one_of_each, write_bundle
from tests.support.tongues import compile_shipped
from tests.support.unspoken import Ear, names_in
from tests.support.visits import VISITS, history
from tests.support.walker import clipped_for_good, shared_letters
from tests.support.world import FakeTime

CONTROL = Qt.KeyboardModifier.ControlModifier
GERMAN = "de"
Walk = Callable[[Driver], Iterator[str]]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Shipped:
    """What ships, with a design question, and the pseudo-language beside the translations."""
    folder = tmp_path_factory.mktemp("shipped")
    compile_pseudo(compile_shipped(folder / "translations"))
    items = [*one_of_each(), *fillers(), design_question()]
    return Shipped(write_bundle(folder / "bank.bundle", items), ROOT / "resources")


@pytest.fixture(
    params=product((PSEUDO, GERMAN), (100, 200)), ids=lambda spoken: f"{spoken[0]} at {spoken[1]} %"
)
def abroad(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    shipped: Shipped,
    tmp_path: Path,
    clock: FakeTime,
    windows: list[Driver],
) -> Iterator[Driver]:
    """The smallest window, speaking a language at a text size over a history of some weeks."""

    def make() -> App:
        return App(Folders(tmp_path / "data"), shipped, clock.world())

    language, text_scale = request.param
    before = make()
    before.open()
    before.preferences.change(Preferences(), replace(Preferences(), language=language))
    save(before.database, history())
    before.close()
    driver = Driver(qtbot, make(), passes_first_run=False)
    windows.append(driver)
    driver.theme.set_text_scale(text_scale)
    driver.window.resize(SMALLEST)
    yield driver
    driver.theme.set_text_scale(100)
    driver.quit()
    driver.app.close()
    speak(make_qt(), shipped.translations, "en", system=QLocale("en_GB"))


def is_pseudo() -> bool:
    """Whether English can be told from what is spoken."""
    return tr("Meets") == pseudo("Meets")


def ear_for(app: App) -> Ear:
    """Knows what the bank is made of, and the names that are the same in every language."""
    bank = app.bundle
    questions = [bank.question(item.id) for item in bank.items]
    ours = ("prepapp", "American English", "English", "Deutsch", str(app.folders.data))
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


def through_every_visit(driver: Driver) -> Iterator[str]:
    """Every screen and state that can be visited, and what opens over one."""
    for name, visit in VISITS.items():
        visit(driver)
        yield name
        for one in dialogs_over(driver):
            one.close()


def dialogs_over(driver: Driver) -> list[QDialog]:
    """What has to be answered or closed before the window."""
    return [one for one in driver.window.findChildren(QDialog) if one.isVisible()]


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


WALKS = (through_every_visit, through_a_quiz, through_an_exam, through_a_diagnostic)


@pytest.mark.parametrize("walk", WALKS)
def test_every_word_comes_out_of_the_translation_and_has_room(abroad: Driver, walk: Walk) -> None:
    ear = ear_for(abroad.app) if is_pseudo() else None
    found: list[str] = []

    for name in walk(abroad):
        abroad.settle()
        dialogs: list[QWidget] = [*dialogs_over(abroad)]
        for root in (abroad.window, *dialogs):
            found += [f"{name}: {told}" for told in clipped_for_good(root, abroad.bot.wait)]
            unsaid = ear.untranslated(root) if ear else []
            found += [f"{name}: not translated: {text}" for text in unsaid]
        for front in dialogs or [abroad.window]:  # what lies behind a dialog hears no key
            found += [f"{name}: two controls of one letter: {told}" for told in shared_letters(front)]

    assert abroad.window.size() == SMALLEST
    assert not found, "\n".join(found)


@pytest.mark.parametrize("abroad", [(PSEUDO, 100)], indirect=True)
def test_the_walk_itself_sees_what_is_wrong(abroad: Driver) -> None:
    ear = ear_for(abroad.app)
    abroad.window.go_to(Place.HOME)
    abroad.settle()

    abroad.window.home.start.setText("Start")

    assert "Start" in ear.untranslated(abroad.window)


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
