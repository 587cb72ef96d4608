"""A design whose saving fails: that is said, nothing that was written is lost, and a key saves it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from prepapp.bootstrap import App
from prepapp.domain.answers import Designed
from prepapp.domain.quiz import Mode
from prepapp.gui.main_window import SMALLEST
from prepapp.gui.screens.design.screen import DesignScreen
from tests.end_to_end.test_errors_in_the_page import rename
from tests.support.driver import Driver
from tests.support.keys import LAID_OUT_MS, Keys, is_in_sight
from tests.support.sample_bank import design_question, fillers, write_bundle
from tests.support.walker import clipped_for_good, nameless, shared_letters, small_targets

CONTROL = Qt.KeyboardModifier.ControlModifier
WRITTEN = "A ranking of invoices."


@pytest.fixture(scope="module")
def bundle_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank that has a design question."""
    return write_bundle(tmp_path_factory.mktemp("bank") / "bank.bundle", [*fillers(1), design_question()])


@pytest.fixture
def keys(qtbot: QtBot, app: App, windows: list[Driver]) -> Keys:
    """The smallest window at a design question in its first phase, the keyboard in the field."""
    windows.append(made := Keys(qtbot, app))
    made.window.resize(SMALLEST)
    made.window.quizzes.start_design("design-0001")
    made.title_is("Design")
    made.wait(lambda: page_of(made).is_running)
    made.tab_to(page_of(made).field)
    return made


def page_of(keys: Keys) -> DesignScreen:
    """The screen."""
    return keys.window.design


def go_on(keys: Keys) -> None:
    keys.key(Qt.Key.Key_Return, CONTROL)


def to_the_rubric(keys: Keys) -> None:
    """Every phase over, and the first line ticked."""
    for _ in range(3):
        go_on(keys)
    rubric = page_of(keys).rubric
    assert rubric is not None
    keys.tab_to(rubric.points[0].mark)
    keys.key(Qt.Key.Key_Space)


def test_a_phase_that_is_not_saved_is_kept_until_it_is(keys: Keys) -> None:
    page = page_of(keys)
    keys.type(WRITTEN)
    page.field.flush()
    rename(keys, "quiz_event", "away")

    go_on(keys)
    keys.wait(page.banner.isVisible)
    keys.bot.wait(LAID_OUT_MS)

    assert page.banner.accessibleName().startswith("Not saved. Answers are kept in memory.")
    assert page.phase.text() == "Phase 2 of 3: Phase 2"
    assert keys.kept("SELECT text FROM draft") == [(WRITTEN,)], "it is on the disk in one place or the other"
    for look_for in (nameless, shared_letters, small_targets):
        assert look_for(keys.window) == []
    assert clipped_for_good(keys.window, keys.bot.wait) == []

    keys.type("The next phase")
    page.field.flush()
    rename(keys, "away", "quiz_event")
    keys.tab_to(page.banner.action, back=True)
    keys.key(Qt.Key.Key_Return)

    keys.wait(lambda: not page.banner.isVisible())
    keys.settle()
    session = keys.app.quizzes.interrupted()
    assert session is not None
    assert isinstance(found := session.quiz.current.response, Designed)
    assert found.texts == (WRITTEN,)
    assert keys.kept("SELECT text FROM draft") == [("The next phase",)], "what is a fact is no draft"
    assert keys.focused is page.field.field, "one writes on where one was"
    assert keys.window.statusBar().currentMessage() == "Everything is saved."


def test_a_score_that_is_not_saved_is_final_and_not_left_behind(keys: Keys) -> None:
    page = page_of(keys)
    to_the_rubric(keys)
    rename(keys, "answer", "away")

    go_on(keys)
    keys.wait(page.banner.isVisible)
    assert page.rubric is not None
    assert not page.rubric.points[0].mark.isEnabled(), "what is to be saved stays what it is"
    go_on(keys)
    assert keys.window.current_name == "Design", "asked again, it is saved again and not left"
    keys.tab_to(page.leave)
    keys.key(Qt.Key.Key_Return)
    assert keys.window.current_name == "Design", "leaving waits for the disk"
    assert page.banner.isVisible()

    rename(keys, "away", "answer")
    go_on(keys)

    keys.wait(page.result.isVisible)
    assert not page.banner.isVisible()
    (quiz,) = keys.app.quizzes.records_of(Mode.DESIGN)
    (fact,) = keys.app.quizzes.finished(quiz.id).answers
    assert isinstance(fact.response, Designed)
    assert fact.response.met == (0,)


def test_one_leaves_once_what_was_not_saved_is(keys: Keys) -> None:
    page = page_of(keys)
    rename(keys, "quiz_event", "away")
    go_on(keys)
    keys.wait(page.banner.isVisible)
    rename(keys, "away", "quiz_event")

    keys.tab_to(page.leave)
    keys.key(Qt.Key.Key_Return)

    keys.wait(lambda: keys.window.current_name != "Design")
    assert (session := keys.app.quizzes.interrupted()) is not None
    assert isinstance(found := session.quiz.current.response, Designed)
    assert len(found.texts) == 1


def test_what_was_written_and_cannot_be_read_is_read_by_a_key_once_it_can(keys: Keys) -> None:
    page, bar = page_of(keys), keys.window.notices.bar
    rename(keys, "draft", "away")

    go_on(keys)
    keys.wait(bar.isVisible)
    assert page.field.field.isReadOnly(), "what is there already must not be written over"

    rename(keys, "away", "draft")
    while not bar.isAncestorOf(keys.focused):
        keys.key(Qt.Key.Key_F6)
    keys.tab_to(bar.again)
    keys.key(Qt.Key.Key_Return)

    keys.wait(lambda: not page.field.field.isReadOnly())
    assert not bar.isVisible()


def test_the_result_is_brought_into_sight_and_read_out(keys: Keys) -> None:
    page = page_of(keys)
    to_the_rubric(keys)
    last = page.rubric.points[-1].mark if page.rubric else None
    assert last is not None
    keys.tab_to(last)

    go_on(keys)
    keys.wait(page.result.isVisible)
    keys.bot.wait(LAID_OUT_MS)

    words = page.result.words
    assert keys.focused is words
    assert is_in_sight(words)
    assert words.text().startswith("1 of 8 points · 1 of 4 core points")
    assert "The score is saved." in words.accessibleDescription()
    assert keys.window.statusBar().currentMessage() == "The score is saved.", "said politely, as all of it is"
    seen = QRect(words.mapTo(keys.window, words.rect().topLeft()), words.size())
    assert keys.window.rect().contains(seen)
    assert clipped_for_good(keys.window, keys.bot.wait) == []
